import { Client } from 'pg';
import { Anstall, SkapaEnhet, SkapaPerson } from '#organisation';
import type { Provsvar } from '../../../../test/stod/provapp.js';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { type Diarieprov, diarieprov } from '../prov/diarieprov.js';
import type { DiarierapportDto, PersonrapportDto } from './rapport.dto.js';
import { RAPPORTMATT } from './rapport.typer.js';

type Rad = Record<string, unknown>;

describe('rapporter', () => {
  let p: Diarieprov;
  let db: Client;
  let linnea: string;
  let karim: string;
  let karimId: string;
  let saraId: string;

  const hamta = async <T = Rad>(stig: string, kaka = linnea): Promise<Provsvar<T>> =>
    p.app.fraga<T>('GET', `/api/namnder/${p.kommun.namndId}/rapporter${stig}`, { kaka });
  const PERIOD = 'fran=2026-01-01&till=2026-03-31';

  /** Ett ärende rakt i diariet, som om det funnits länge. */
  async function lagg(
    nr: number,
    val: { handlaggare: string; enhet?: string; typ?: string; beslutat?: string; avslutat?: string },
  ): Promise<void> {
    const { rows } = await db.query<{ id: string }>(
      `insert into arende (id, namnd_id, dnr, dnr_norm, ursprung, arendemening, handlaggare_id, enhet, arendetyp, status, avslutat_datum, registrerat_datum, registrerat_tid)
       values (gen_random_uuid(), $1, $2, '', 'overtaget', 'Ärende', $3, $4, $5, $6, $7, '2026-01-10', '2026-01-10T08:00:00Z') returning id`,
      [
        p.kommun.namndId,
        `G/2026:${String(nr)}`,
        val.handlaggare,
        val.enhet ?? null,
        val.typ ?? null,
        val.avslutat === undefined ? 'bereds' : 'avslutat',
        val.avslutat ?? null,
      ],
    );
    if (val.beslutat !== undefined) {
      await db.query('insert into arende_beslutstid values ($1, $2)', [rows[0]?.id, val.beslutat]);
    }
  }

  beforeAll(async () => {
    p = await diarieprov();
    db = new Client(p.app.databasUrl);
    await db.connect();
    const { namndId } = p.kommun;
    [karimId, saraId] = await p.app.som(async () => {
      const nya = [
        await p.app.fa(SkapaPerson).skapa({ namn: 'Karim Haddad' }),
        await p.app.fa(SkapaPerson).skapa({ namn: 'Sara Prov' }),
      ];
      const enhetId = await p.app.fa(SkapaEnhet).skapa(namndId, 'Skola');
      for (const personId of nya)
        await p.app.fa(Anstall).anstall({ namndId, personId, titel: 'handläggare', fran: '2023-01-01', enhetId });
      return nya as [string, string];
    });
    await db.query('update enhet set chef_id = $1', [p.kommun.personer.get('Linnea Stråberg')]);
    await db.query(`update konto set person_id = $1 where inloggningsnamn = 'karim'`, [karimId]);
    linnea = await p.app.loggaIn('linnea', LOSENORD);
    karim = await p.app.loggaIn('karim', LOSENORD);
    for (let nr = 1; nr <= 6; nr += 1) {
      await lagg(nr, {
        handlaggare: nr % 2 === 0 ? karimId : saraId,
        enhet: 'Skola',
        typ: 'Bygglov',
        beslutat: `2026-02-0${String(nr)}`,
      });
    }
    for (let nr = 7; nr <= 12; nr += 1)
      await lagg(nr, { handlaggare: karimId, typ: 'Tillsyn', beslutat: '2026-03-01', avslutat: '2026-03-02' });
    await lagg(13, { handlaggare: saraId, enhet: 'Skola' });
  });
  afterAll(async () => {
    await db.end();
    await p.app.bort();
  });

  it('ger siffror som är lika många som raderna i listan bakom dem', async () => {
    const { kropp: r } = await hamta<DiarierapportDto>(`/diarium?${PERIOD}`);
    expect(r.summa).toMatchObject({ registrerade: 13, avslutade: 6, oppna: 7, forsenade: 0 });
    for (const per of ['enhet', 'arendetyp'] as const) {
      for (const rad of per === 'enhet' ? r.enheter : r.typer) {
        for (const matt of ['registrerade', 'avslutade', 'oppna', 'forsenade'] as const) {
          const { kropp } = await hamta(`/arenden?${PERIOD}&matt=${matt}&${per}=${encodeURIComponent(rad.namn ?? '')}`);
          expect([per, rad.namn, matt, kropp['antal']]).toEqual([per, rad.namn, matt, rad[matt]]);
        }
      }
    }
    for (const matt of RAPPORTMATT) expect((await hamta(`/arenden?${PERIOD}&matt=${matt}`)).status).toBe(200);
  });

  it('visar median och kvartiler, men inte när de är en enda persons', async () => {
    const { kropp } = await hamta<{ typer: Rad[]; summa: Rad }>(`/beslutstid?${PERIOD}`);
    expect(kropp.typer).toEqual([
      { namn: 'Bygglov', antal: 6, median: 24.5, kvartil1: 23.3, kvartil3: 25.8 },
      { namn: 'Tillsyn', antal: 6, median: null, kvartil1: null, kvartil3: null },
    ]);
    const csv = (await hamta<string>(`/fil?${PERIOD}&rapport=beslutstid&format=csv`)).kropp;
    expect(csv).toContain('Tillsyn;6;;;');
  });

  it('visar en människas siffror bara för den själv och chefen för enheten', async () => {
    const min = (await hamta<PersonrapportDto>(`/personer?${PERIOD}`, karim)).kropp.personer;
    expect(min.map((rad) => [rad.namn, rad.jag, rad.oppna, rad.avslutade])).toEqual([['Karim Haddad', true, 3, 6]]);
    const chefens = (await hamta<PersonrapportDto>(`/personer?${PERIOD}`)).kropp.personer;
    expect(chefens.map((rad) => rad.namn)).toEqual(['Linnea Stråberg', 'Karim Haddad', 'Sara Prov']);
    expect((await hamta(`/arenden?${PERIOD}&matt=oppna&handlaggareId=${saraId}`, karim)).status).toBe(404);
    expect((await hamta(`/arenden?${PERIOD}&matt=oppna&handlaggareId=${karimId}`, karim)).kropp['antal']).toBe(3);
    expect((await hamta(`/arenden?${PERIOD}&matt=oppna&handlaggareId=${saraId}`)).kropp['antal']).toBe(4);
  });

  it('lämnar inte ut någon annans namn eller siffror i listor och filer', async () => {
    const lista = JSON.stringify((await hamta(`/arenden?${PERIOD}&matt=beslutade&antal=100`, karim)).kropp);
    expect(lista).toContain('Karim Haddad');
    expect(lista).not.toContain('Sara Prov');
    for (const rapport of ['diarium', 'beslutstid', 'personer']) {
      expect((await hamta<string>(`/fil?${PERIOD}&rapport=${rapport}&format=csv`, karim)).kropp).not.toContain(
        'Sara Prov',
      );
    }
    // När chefen byts följer insynen med, samma stund.
    await db.query('update enhet set chef_id = null');
    expect((await hamta<PersonrapportDto>(`/personer?${PERIOD}`)).kropp.personer.map((rad) => rad.namn)).toEqual([
      'Linnea Stråberg',
    ]);
    expect((await hamta(`/arenden?${PERIOD}&matt=oppna&handlaggareId=${saraId}`)).status).toBe(404);
  });

  it('minns den dag ett ärende först beslutades, ur händelsen själv', async () => {
    const { rows } = await db.query<{ id: string }>(`select id from arende where dnr = 'G/2026:13'`);
    const id = rows[0]?.id ?? '';
    for (const tid of ['2026-03-10T23:30:00Z', '2026-03-20T08:00:00Z']) {
      await db.query(
        `select handelse_lagg($1, $2, '{}', 'arende.beslutat', 'arende', $3, '{"status":"bereds"}', '{"status":"beslutat"}', null)`,
        [p.kommun.namndId, tid, id],
      );
    }
    const { rows: tider } = await db.query(
      'select beslutat_datum::text as dag from arende_beslutstid where arende_id = $1',
      [id],
    );
    expect(tider).toEqual([{ dag: '2026-03-11' }]);
  });

  it('är dokument på den nämndens papper, och en omvänd period ett fel', async () => {
    for (const rapport of ['diarium', 'beslutstid', 'personer']) {
      expect((await hamta<string>(`/fil?${PERIOD}&rapport=${rapport}&format=pdf`)).kropp.slice(0, 5)).toBe('%PDF-');
    }
    expect((await hamta(`/diarium?fran=2026-03-31&till=2026-01-01`)).kropp['kod']).toBe('RAPPORT.PERIOD');
  });
});
