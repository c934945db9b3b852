// Two units with a delegationsordning: Carl is enhetschef of the first, away 12–16 February when Hanna is his stand-in.
import { Anstall, SkapaEnhet } from '#organisation';
import { SkrivDelegationsordning } from '../delegationsordning/skriv-delegationsordning.service.js';
import type { Ordningspunkt } from '../delegationsordning/delegationsordning.typer.js';
import { type Rad, Skrivelseprov, type Vem } from './skrivelseprov.js';

const punkt = (nr: string, vad: string, val: Partial<Ordningspunkt> = {}): Ordningspunkt => ({
  avsnitt: null,
  punkt: nr,
  vad,
  lagrum: null,
  delegatSlag: 'anstalld',
  delegatRoll: 'enhetschef',
  ersattare: ['förvaltningschef'],
  vidaredelegation: false,
  bradskande: false,
  spar: 'anmals',
  provning: 'laglighetsprovning',
  dokumenttyp: null,
  forbud: [],
  undantagsskal: null,
  ...val,
});

/** The two units, with the series DV for the first. */
export async function delegationsprov(): Promise<{ prov: Skrivelseprov; dv: string; vux: string }> {
  let dv = '';
  let vux = '';
  const prov = await Skrivelseprov.starta();
  const { namndId } = prov.kommun;
  await prov.p.som(async () => {
    dv = await prov.p.fa(SkapaEnhet).skapa(namndId, 'Daglig verksamhet', {});
    vux = await prov.p.fa(SkapaEnhet).skapa(namndId, 'Vuxenutbildningen', {});
    const anstall = async (vem: Vem, titel: string, enhetId?: string): Promise<void> => {
      const personId = prov.personer.get(vem) ?? '';
      await prov.p
        .fa(Anstall)
        .anstall({ namndId, personId, titel, fran: '2026-01-01', ...(enhetId === undefined ? {} : { enhetId }) });
    };
    await anstall('carl', 'enhetschef', dv);
    await anstall('hanna', 'handledare', dv);
    await anstall('kai', 'enhetschef', vux);
    await anstall('frida', 'förvaltningschef');
    const skriv = prov.p.fa(SkrivDelegationsordning);
    const id = await skriv.skapa(namndId, { namn: 'Delegationsordning', gallerFran: '2026-02-01' });
    await skriv.punkter(namndId, id, 1, [
      punkt('3.2', 'Anställning av vikarier'),
      punkt('4.6', 'Habiliteringsersättning'),
      punkt('2.9', 'Avgift för lokal', { spar: 'anmals_inte' }),
    ]);
    await skriv.anta(namndId, id, 2, { dag: '2026-01-20', paragraf: '§ 12' });
    const konton = new Map(
      (await prov.db.query('select inloggningsnamn, id from konto')).rows.map((rad: Rad) => [
        rad['inloggningsnamn'],
        String(rad['id']),
      ]),
    );
    await prov.db.query(
      `insert into franvaro (id, namnd_id, konto_id, ersattare_konto_id, fran, till) values (gen_random_uuid(), $1, $2, $3, '2026-02-12', '2026-02-16')`,
      [namndId, konton.get('carl'), konton.get('hanna')],
    );
  });
  expect(
    (
      await prov.gor(
        'linnea',
        'PUT' as 'PATCH',
        `/delegationsenheter/${dv}`,
        { kod: 'dv', autodnr: false, rapporterar: true },
        0,
      )
    ).status,
  ).toBe(204);
  return { prov, dv, vux };
}
