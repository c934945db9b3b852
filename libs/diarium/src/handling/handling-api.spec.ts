import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { Client } from 'pg';
import { Konfiguration } from '#plattform';
import type { Provsvar } from '../../../../test/stod/provapp.js';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { type Diarieprov, diarieprov } from '../prov/diarieprov.js';
import { UppdateraIndex } from '../sok/uppdatera-index.service.js';
import { RegistreraHandling } from './registrera-handling.service.js';

type Rad = Record<string, unknown>;
interface Sida {
  rader: Rad[];
  antal: number;
}
interface Del {
  namn: string;
  filnamn?: string;
  typ?: string;
  innehall: string | Buffer;
}

const GRANS = 'provgrans';
const del = ({ namn, filnamn, typ, innehall }: Del): Buffer =>
  Buffer.concat([
    Buffer.from(
      `--${GRANS}\r\nContent-Disposition: form-data; name="${namn}"${filnamn === undefined ? '' : `; filename="${filnamn}"`}\r\n` +
        `${typ === undefined ? '' : `Content-Type: ${typ}\r\n`}\r\n`,
    ),
    Buffer.from(innehall),
    Buffer.from('\r\n'),
  ]);
const formular = (delar: readonly Del[]): Buffer => Buffer.concat([...delar.map(del), Buffer.from(`--${GRANS}--\r\n`)]);
const uppgifter = (kropp: unknown): Del => ({ namn: 'uppgifter', innehall: JSON.stringify(kropp) });
const HANDLING = { typ: 'yttrande', titel: 'Yttrande över förslaget', riktning: 'inkommen', datum: '2026-02-27' };
const pdf = (innehall: string, filnamn = 'Yttrande åäö.pdf'): Del => ({
  namn: 'fil',
  filnamn,
  typ: 'application/pdf',
  innehall,
});

describe('handlingar över HTTP', () => {
  let p: Diarieprov;
  let db: Client;
  let linnea: string;
  let karim: string;
  let arendeId: string;

  beforeAll(async () => {
    p = await diarieprov();
    db = new Client(p.app.databasUrl);
    await db.connect();
    linnea = await p.app.loggaIn('linnea', LOSENORD);
    karim = await p.app.loggaIn('karim', LOSENORD);
    arendeId = await nyttArende({ arendemening: 'Remiss av skolplan' });
  });
  afterAll(async () => {
    await db.end();
    await p.app.bort();
  });

  const bas = (): string => `/api/namnder/${p.kommun.namndId}`;
  async function nyttArende(kropp: Rad): Promise<string> {
    const svar = await p.app.fraga<{ id: string }>('POST', `${bas()}/arenden`, { kaka: linnea, kropp });
    return svar.kropp.id;
  }
  const hamta = async <T = Rad>(stig: string, kaka = linnea): Promise<Provsvar<T>> =>
    p.app.fraga<T>('GET', `${bas()}${stig}`, { kaka });
  const skicka = async <T = Rad>(
    stig: string,
    kropp: Buffer | Readable,
    kaka = linnea,
    typ = `multipart/form-data; boundary=${GRANS}`,
  ): Promise<Provsvar<T>> =>
    p.app.fraga<T>('POST', `${bas()}${stig}`, { kaka, kropp, huvuden: { 'content-type': typ } });
  const lamna = async (delar: readonly Del[], kaka = linnea, arende = arendeId): Promise<Provsvar<Rad>> =>
    skicka(`/arenden/${arende}/handlingar`, formular(delar), kaka);
  const antalRader = async (): Promise<number> =>
    (
      await db.query<{ antal: number }>(
        'select (select count(*) from handling)::int + (select count(*) from handling_fil)::int as antal',
      )
    ).rows[0]?.antal ?? -1;
  const sha = (innehall: string): string => createHash('sha256').update(innehall).digest('hex');

  it('tar emot en fil med å ä ö i namnet och lämnar ut samma byte', async () => {
    const svar = await lamna([uppgifter(HANDLING), pdf('%PDF-1.7 å')]);
    expect([svar.status, svar.kropp['nr']]).toEqual([201, 1]);
    const { kropp } = await hamta(`/handlingar/${String(svar.kropp['id'])}`);
    const [version] = kropp['versioner'] as { nr: number; filer: Rad[] }[];
    expect(version).toMatchObject({
      nr: 1,
      filer: [{ filnamn: 'Yttrande åäö.pdf', mediatyp: 'application/pdf', storlek: 11, sha256: sha('%PDF-1.7 å') }],
    });
    const fil = await hamta<string>(`/filer/${String(version?.filer[0]?.['id'])}`);
    expect([fil.status, fil.kropp]).toEqual([200, '%PDF-1.7 å']);
    expect(fil.huvuden).toMatchObject({
      'content-disposition': "attachment; filename*=UTF-8''Yttrande%20%C3%A5%C3%A4%C3%B6.pdf",
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
      'content-type': 'application/pdf',
    });
  });

  it('tar emot en handling utan fil, två filer i ordning, och samma innehåll två gånger', async () => {
    const utan = await lamna([uppgifter({ ...HANDLING, titel: 'Muntligt' })]);
    expect(utan.status).toBe(201);
    const tva = await lamna([
      uppgifter(HANDLING),
      pdf('ett', 'ett.pdf'),
      pdf('två', 'två.pdf'),
      pdf('ett', 'igen.pdf'),
    ]);
    expect(tva.status).toBe(201);
    const { kropp } = await hamta(`/handlingar/${String(tva.kropp['id'])}`);
    const filer = (kropp['versioner'] as { filer: Rad[] }[])[0]?.filer ?? [];
    expect(filer.map((fil) => fil['filnamn'])).toEqual(['ett.pdf', 'två.pdf', 'igen.pdf']);
    expect(filer[2]?.['sha256']).toBe(filer[0]?.['sha256']);
  });

  it.each([
    ['mappar', '..\\..\\hemligt/../fil.pdf', 'fil.pdf'],
    ['bara punkter', '..', 'fil'],
  ])('låter inte filnamnet peka någonstans: %s', async (_vad, filnamn, vantat) => {
    const svar = await lamna([uppgifter(HANDLING), pdf('x', filnamn)]);
    const { kropp } = await hamta(`/handlingar/${String(svar.kropp['id'])}`);
    expect((kropp['versioner'] as { filer: Rad[] }[])[0]?.filer[0]?.['filnamn']).toBe(vantat);
  });

  it.each<[string, Del[], number, string]>([
    ['en tom fil', [uppgifter(HANDLING), pdf('')], 422, 'DIARIUM.FIL_TOM'],
    ['en tom fil efter en hel', [uppgifter(HANDLING), pdf('x'), pdf('')], 422, 'DIARIUM.FIL_TOM'],
    ['inga uppgifter', [pdf('x')], 400, 'DIARIUM.UPPLADDNING'],
    ['uppgifter som inte är JSON', [{ namn: 'uppgifter', innehall: '{' }], 400, 'DIARIUM.UPPLADDNING'],
    ['uppgifter två gånger', [uppgifter(HANDLING), uppgifter(HANDLING)], 400, 'DIARIUM.UPPLADDNING'],
    ['ett okänt fält', [uppgifter(HANDLING), { namn: 'x', innehall: 'y' }], 400, 'DIARIUM.UPPLADDNING'],
    ['en okänd uppgift', [uppgifter({ ...HANDLING, nr: 7 }), pdf('x')], 400, 'KLUBBA.INDATA'],
    ['ett datum som inte finns', [uppgifter({ ...HANDLING, datum: '2026-02-30' })], 400, 'KLUBBA.INDATA'],
    ['en tom rubrik', [uppgifter({ ...HANDLING, titel: '  ' }), pdf('x')], 422, 'DIARIUM.TITEL_SAKNAS'],
    [
      'en skyddad rubrik utan sekretess',
      [uppgifter({ ...HANDLING, titelSkyddad: 'x' })],
      422,
      'DIARIUM.SKYDDAD_UTAN_SEKRETESS',
    ],
    [
      'tjugoen filer',
      [uppgifter(HANDLING), ...Array.from({ length: 21 }, () => pdf('x'))],
      413,
      'DIARIUM.FOR_MANGA_FILER',
    ],
  ])('registrerar ingenting av %s', async (_vad, delar, status, kod) => {
    const fore = await antalRader();
    const svar = await lamna(delar);
    expect([svar.status, svar.kropp['kod']]).toEqual([status, kod]);
    expect(await antalRader()).toBe(fore);
  });

  it('registrerar ingenting av JSON i stället för ett formulär, eller av ett formulär som bryts', async () => {
    const fore = await antalRader();
    const json = await skicka(`/arenden/${arendeId}/handlingar`, Buffer.from('{}'), linnea, 'application/json');
    expect([json.status, json.kropp['kod']]).toEqual([400, 'DIARIUM.UPPLADDNING']);
    const helt = formular([uppgifter(HANDLING), pdf('x'.repeat(1000))]);
    const avbrutet = await skicka(`/arenden/${arendeId}/handlingar`, helt.subarray(0, helt.length - 200));
    expect(avbrutet.status).toBeGreaterThanOrEqual(400);
    expect(await antalRader()).toBe(fore);
  });

  it('svarar 413 på en fil över 200 MB: inget registreras och inget blir kvar på disk', async () => {
    const fore = await antalRader();
    const bit = Buffer.alloc(1_000_000, 65);
    const kropp = Readable.from(
      (function* () {
        yield del(uppgifter(HANDLING));
        yield Buffer.from(
          `--${GRANS}\r\nContent-Disposition: form-data; name="fil"; filename="stor.bin"\r\nContent-Type: application/octet-stream\r\n\r\n`,
        );
        for (let nr = 0; nr < 205; nr += 1) yield bit;
        yield Buffer.from(`\r\n--${GRANS}--\r\n`);
      })(),
      { objectMode: false },
    ).pipe(new PassThrough());
    const svar = await skicka(`/arenden/${arendeId}/handlingar`, kropp);
    expect([svar.status, svar.kropp['kod']]).toEqual([413, 'DIARIUM.FIL_FOR_STOR']);
    expect(await antalRader()).toBe(fore);
    const utkast = join(p.app.fa(Konfiguration).dataMapp, 'filer', 'utkast');
    expect(await readdir(utkast)).toEqual([]);
  });

  it('ger samtidiga handlingar var sitt nummer utan lucka', async () => {
    const arende = await nyttArende({ arendemening: 'Många handlingar' });
    const ny = {
      namndId: p.kommun.namndId,
      arendeId: arende,
      typ: 'bilaga',
      titel: 'Bilaga',
      riktning: 'intern',
    } as const;
    const svar = await Promise.all(
      Array.from({ length: 40 }, () => p.app.som(() => p.app.fa(RegistreraHandling).registrera(ny))),
    );
    expect(svar.map((ett) => Number(ett.nr)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, nr) => nr + 1),
    );
    const sida = await hamta<Sida>(`/arenden/${arende}/handlingar?antal=10&sida=4`);
    expect(sida.kropp).toMatchObject({ antal: 40 });
    expect(sida.kropp.rader.map((rad) => rad['nr'])).toEqual(Array.from({ length: 10 }, (_, nr) => nr + 31));
  });

  it('lägger ny version med skäl och låter de tidigare stå kvar', async () => {
    const { kropp } = await lamna([uppgifter(HANDLING), pdf('första')]);
    const id = String(kropp['id']);
    const ny = async (delar: Del[]): Promise<Provsvar<Rad>> => skicka(`/handlingar/${id}/versioner`, formular(delar));
    expect((await ny([uppgifter({ skal: 'Rättad tabell' }), pdf('andra')])).kropp).toMatchObject({ nr: 2 });
    expect((await ny([uppgifter({ skal: ' ' }), pdf('x')])).kropp['kod']).toBe('DIARIUM.SKAL_SAKNAS');
    expect((await ny([uppgifter({ skal: 'x' })])).kropp['kod']).toBe('DIARIUM.FIL_SAKNAS');
    const versioner = (await hamta(`/handlingar/${id}`)).kropp['versioner'] as { skal: string | null; filer: Rad[] }[];
    expect(versioner.map((v) => [v.skal, v.filer[0]?.['sha256']])).toEqual([
      [null, sha('första')],
      ['Rättad tabell', sha('andra')],
    ]);
  });

  it('rättar och makulerar synligt, med den version man såg', async () => {
    const { kropp } = await lamna([uppgifter(HANDLING), pdf('x')]);
    const stig = `${bas()}/handlingar/${String(kropp['id'])}`;
    const med = (version: number): Record<string, string> => ({ 'if-match': `"${version}"` });
    const ratt = await p.app.fraga<Rad>('PATCH', stig, {
      kaka: karim,
      kropp: { avsandare: 'Region Ek' },
      huvuden: med(1),
    });
    expect(ratt.kropp).toMatchObject({ avsandare: 'Region Ek', version: 2, titel: HANDLING.titel });
    const sen = await p.app.fraga('PATCH', stig, { kaka: linnea, kropp: { titel: 'y' }, huvuden: med(1) });
    expect(sen.status).toBe(412);
    const nekad = await p.app.fraga('POST', `${stig}/makulering`, {
      kaka: karim,
      kropp: { skal: 'x' },
      huvuden: med(2),
    });
    expect(nekad.status).toBe(403);
    const borta = await p.app.fraga<Rad>('POST', `${stig}/makulering`, {
      kaka: linnea,
      kropp: { skal: 'Fel ärende' },
      huvuden: med(2),
    });
    expect(borta.kropp).toMatchObject({ makuleringSkal: 'Fel ärende', nr: kropp['nr'] });
    const igen = await p.app.fraga<Rad>('PATCH', stig, { kaka: linnea, kropp: { titel: 'y' }, huvuden: med(3) });
    expect(igen.kropp['kod']).toBe('DIARIUM.HANDLING_MAKULERAD');
    const { rader } = (await hamta<Sida>(`/arenden/${arendeId}/handelser?antal=3`)).kropp;
    expect(rader.map((rad) => [rad['typ'], rad['fore']])).toEqual([
      ['handling.makulerad', { makuleringSkal: null }],
      ['handling.andrad', { avsandare: null }],
      ['handling.registrerad', null],
    ]);
  });

  describe('med sekretess', () => {
    let id: string;
    let filId: string;
    beforeAll(async () => {
      const hemlig = {
        ...HANDLING,
        titel: 'Skrivelse',
        titelSkyddad: 'Läkarintyg för elev',
        avsandare: 'Vårdcentralen Eken',
        sekretess: { lagrum: null, underProvning: true },
      };
      id = String((await lamna([uppgifter(hemlig), pdf('hemligt', 'Läkarintyg.pdf')])).kropp['id']);
      const { kropp } = await hamta(`/handlingar/${id}`);
      filId = String((kropp['versioner'] as { filer: Rad[] }[])[0]?.filer[0]?.['id']);
    });

    it('ser bara den som får: rubriken, avsändaren och filerna', async () => {
      expect((await hamta(`/handlingar/${id}`)).kropp).toMatchObject({
        titelSkyddad: 'Läkarintyg för elev',
        avsandare: 'Vårdcentralen Eken',
      });
      const dold = await hamta(`/handlingar/${id}`, karim);
      expect(dold.kropp).toMatchObject({ titel: 'Skrivelse', titelSkyddad: null, avsandare: null });
      const lista = await hamta<Sida>(`/arenden/${arendeId}/handlingar?antal=100`, karim);
      expect(JSON.stringify([dold.kropp, lista.kropp])).not.toMatch(/[Ll]äkarintyg|Vårdcentralen/u);
      const egen = await hamta<Sida>(`/arenden/${arendeId}/handlingar?antal=100`);
      expect(JSON.stringify(egen.kropp)).not.toContain('Läkarintyg för elev');
      expect(JSON.stringify(egen.kropp)).toContain('Läkarintyg.pdf');
    });

    it('lämnar inte ut filen, söker inte i den skyddade rubriken, och skriver läsningen i loggen', async () => {
      expect((await hamta(`/filer/${filId}`, karim)).status).toBe(404);
      expect((await hamta<string>(`/filer/${filId}`)).kropp).toBe('hemligt');
      // Titlarnas ord läggs in av ett jobb.
      await p.app.som(async () => await p.app.fa(UppdateraIndex).uppdatera());
      expect((await hamta<Sida>('/arenden?sok=L%C3%A4karintyg')).kropp.antal).toBe(0);
      // Inget som står om en hemlig handling ger träff i listan, inte heller dess öppna rubrik.
      expect((await hamta<Sida>('/arenden?sok=Skrivelsen', karim)).kropp.antal).toBe(0);
      expect((await hamta<Sida>('/arenden?sok=skolplan', karim)).kropp.antal).toBe(1);
      const { rader } = (await hamta<Sida>(`/arenden/${arendeId}/handelser?antal=100`)).kropp;
      const typer = rader.filter((rad) => rad['objektId'] === id).map((rad) => rad['typ']);
      expect(typer).toEqual(expect.arrayContaining(['handling.last', 'handling.skyddat_last']));
      expect(JSON.stringify(rader)).not.toContain('Läkarintyg');
    });
  });

  it.each([
    ['ett annat ärende', `update handling set arende_id = null`, /behåller sitt ärende/],
    ['ett annat nummer', `update handling set nr = nr + 100`, /behåller sitt ärende/],
    ['att den tas bort', `delete from handling`, /aldrig bort/],
    ['en ändrad version', `update handling_version set skal = 'x'`, /ändras eller tas aldrig bort/],
    ['en utbytt fil', `update handling_fil set sha256 = repeat('0', 64)`, /ändras eller tas aldrig bort/],
    [
      'en lucka i numren',
      `insert into handling (id, namnd_id, arende_id, nr, typ, titel, riktning, registrerad_datum)
        select gen_random_uuid(), namnd_id, arende_id, 99, typ, titel, riktning, registrerad_datum from handling limit 1`,
      /utan luckor/,
    ],
  ])('databasen vägrar %s', async (_vad, sats, skal) => {
    await expect(db.query(sats)).rejects.toThrow(skal);
  });
});
