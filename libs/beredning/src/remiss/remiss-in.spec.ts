import { Client } from 'pg';
import { RegistreraArende, RegistreraHandling } from '#diarium';
import { type Rad, Skrivelseprov } from '../prov/skrivelseprov.js';
import type { RemissIn } from './remiss-in.typer.js';
import { RemissInTjanst } from './remiss-in.service.js';
import { SkickaRemissJobb } from './skicka-remiss.jobb.js';

interface Fraga {
  remissId: string;
  instansId: string;
  /** Remissen hos nämnden som frågas. */
  inId: string;
  arendeId: string;
}

describe('en remiss till nämnden, från en annan nämnd i samma Klubba', () => {
  let prov: Skrivelseprov;
  let db: Client;
  let jag: { kontoId: string; personId: string | null };

  beforeAll(async () => {
    prov = await Skrivelseprov.starta();
    ({ db } = prov);
    prov.p.klocka.satt(new Date('2026-03-02T08:00:00Z'));
    const { rows } = await db.query<{ id: string }>(`select id from konto where inloggningsnamn = 'linnea'`);
    jag = { kontoId: rows[0]?.id ?? '', personId: null };
  });
  afterAll(async () => {
    await prov.bort();
  });

  const har = (): string => prov.kommun.annanNamndId;
  const tjanst = (): RemissInTjanst => prov.p.fa(RemissInTjanst);
  const en = async <T extends Rad>(sql: string, varden: unknown[]): Promise<T> => {
    const { rows } = await db.query<T>(sql, varden);
    return rows[0] as T;
  };
  const remissIn = async (id: string): Promise<RemissIn> => await prov.p.som(() => tjanst().en(har(), id, jag));
  const bevakning = async (id: string): Promise<Rad> =>
    await en('select forfallodag::text as dag, lage from bevakning where nyckel = $1', [`remiss_in:${id}`]);
  const instans = async (f: Fraga): Promise<unknown> =>
    (await en('select lage from remissinstans where id = $1', [f.instansId]))['lage'];
  const handling = async (arendeId: string, val: Rad = {}): Promise<string> =>
    await prov.p.som(async () => {
      const grund = { namndId: har(), arendeId, typ: 'yttrande', titel: 'Yttrande', riktning: 'utgaende' } as const;
      return (await prov.p.fa(RegistreraHandling).registrera({ ...grund, ...val })).id;
    });

  /** En nämnd frågar, den andra registrerar det som kom. */
  async function fraga(): Promise<Fraga> {
    const fran = await prov.nyttArende();
    const utkast = await prov.gor('hanna', 'POST', `/arenden/${fran}/remisser`, {
      rubrik: 'Riktlinjer för stöd',
      fraga: 'Vad anser ni?',
      sistaDag: '2026-04-03',
      paminnFore: 5,
      paminnEfter: 2,
      avsnitt: [],
      instanser: [{ namn: 'Byggnadsnämnden', satt: 'namnd', tillNamndId: har() }],
    });
    const remissId = utkast.kropp.id;
    await prov.gor('hanna', 'POST', `/remisser/${remissId}/skickande`, {}, utkast.kropp.version);
    await prov.p.som(() => prov.p.fa(SkickaRemissJobb).utfor({ remissId }));
    const missiv = await en<{ filnamn: string; mediatyp: string; storlek: string; sha256: string }>(
      `select f.filnamn, f.mediatyp, f.storlek, f.sha256 from remiss r join handling_version v on v.handling_id = r.missiv_handling_id
         join handling_fil f on f.handling_version_id = v.id where r.id = $1 and f.mediatyp = 'application/pdf'`,
      [remissId],
    );
    const { id: arendeId } = await prov.p.som(() =>
      prov.p.fa(RegistreraArende).registrera({ namndId: har(), arendemening: 'Remiss av riktlinjer' }),
    );
    const inkommen = await handling(arendeId, {
      typ: 'remiss',
      titel: 'Remiss: Riktlinjer för stöd',
      riktning: 'inkommen',
      avsandare: 'Utbildningsnämnden',
      filer: [{ ...missiv, storlek: Number(missiv.storlek) }],
    });
    const ny = { sistaDag: '2026-04-03', avgorsAv: 'namnd' } as const;
    const inId = await prov.p.som(() => tjanst().registrera(har(), inkommen, ny, jag));
    await expect(prov.p.som(() => tjanst().registrera(har(), inkommen, ny, jag))).rejects.toMatchObject({
      kod: 'REMISS.REDAN_REGISTRERAD',
    });
    const rad = await en<{ id: string }>('select id from remissinstans where remiss_id = $1', [remissId]);
    return { remissId, instansId: rad.id, inId, arendeId };
  }

  it('bevakas, får längre tid med det förra kvar, och svaret är genast inkommet hos den som frågade', async () => {
    const f = await fraga();
    expect(await bevakning(f.inId)).toEqual({ dag: '2026-04-03', lage: 'oppen' });
    await prov.p.som(() => tjanst().forlang(har(), f.inId, 1, { dag: '2026-04-17', skal: 'Nämnden möts då' }, jag));
    expect(await bevakning(f.inId)).toEqual({ dag: '2026-04-17', lage: 'oppen' });
    const forlangd = await remissIn(f.inId);
    expect(forlangd).toMatchObject({ sistaDag: '2026-04-17', avsandare: 'Utbildningsnämnden' });

    const svar = await handling(f.arendeId, { titel: 'Yttrande över riktlinjerna' });
    const besvara = async (version: number): Promise<void> =>
      await prov.p.som(() =>
        tjanst().besvara(har(), f.inId, version, { svarshandlingId: svar, dag: '2026-03-02' }, jag),
      );
    await expect(besvara(forlangd.version + 1)).rejects.toMatchObject({ status: 412 });
    await besvara(forlangd.version);
    expect(await bevakning(f.inId)).toMatchObject({ lage: 'klar' });
    expect(await instans(f)).toBe('svarat');
    const inkommet = await en(
      `select h.namnd_id as namnd, h.typ, h.riktning, s.satt from remissvar s join handling h on h.id = s.handling_id where s.instans_id = $1`,
      [f.instansId],
    );
    expect(inkommet).toEqual({ namnd: prov.kommun.namndId, typ: 'yttrande', riktning: 'inkommen', satt: 'namnd' });
    await expect(besvara((await remissIn(f.inId)).version)).rejects.toMatchObject({ kod: 'REMISS.KLAR' });
    expect(await en('select count(*)::int as antal from remissvar where instans_id = $1', [f.instansId])).toEqual({
      antal: 1,
    });
  });

  it('ett svar med sekretess går inte över till den andra myndigheten, och inget av det sparas', async () => {
    const f = await fraga();
    const hemligt = await handling(f.arendeId, { sekretess: { lagrum: null, underProvning: true } });
    const svar = prov.p.som(() =>
      tjanst().besvara(har(), f.inId, 1, { svarshandlingId: hemligt, dag: '2026-03-02' }, jag),
    );
    await expect(svar).rejects.toMatchObject({ kod: 'REMISS.SEKRETESS' });
    expect(await instans(f)).toBe('vantar');
    expect(await remissIn(f.inId)).toMatchObject({ lage: 'oppen', version: 1 });
    expect(await bevakning(f.inId)).toMatchObject({ lage: 'oppen' });
  });

  it('nämnden får avstå, med skäl, och den som frågade ser det', async () => {
    const f = await fraga();
    await expect(prov.p.som(() => tjanst().avsta(har(), f.inId, 1, '  ', jag))).rejects.toMatchObject({
      kod: 'REMISS.SKAL',
    });
    await prov.p.som(() => tjanst().avsta(har(), f.inId, 1, 'Rör inte nämnden', jag));
    expect(await instans(f)).toBe('avstar');
    expect(await bevakning(f.inId)).toMatchObject({ lage: 'klar' });
  });

  it('den andra nämndens handling finns inte här', async () => {
    const fran = await prov.nyttArende();
    const svar = await prov.gor<Rad & { id: string }>('hanna', 'GET', `/arenden/${fran}`);
    expect(svar.status).toBe(200);
    const f = await fraga();
    const { rows } = await db.query<{ id: string }>('select missiv_handling_id as id from remiss where id = $1', [
      f.remissId,
    ]);
    const registrera = prov.p.som(() =>
      tjanst().registrera(har(), rows[0]?.id ?? '', { sistaDag: '2026-04-03', avgorsAv: 'namnd' }, jag),
    );
    await expect(registrera).rejects.toMatchObject({ status: 404 });
    await expect(prov.p.som(() => tjanst().en(prov.kommun.namndId, f.inId, jag))).rejects.toMatchObject({
      status: 404,
    });
  });
});
