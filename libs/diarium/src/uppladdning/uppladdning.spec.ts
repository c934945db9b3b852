import { createHash, randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { Client } from 'pg';
import { Fillagring } from '#plattform';
import type { Provsvar } from '../../../../test/stod/provapp.js';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { RegistreraHandling } from '../handling/registrera-handling.service.js';
import { type Diarieprov, diarieprov } from '../prov/diarieprov.js';
import { Delfiler } from './delfiler.js';
import { StadaUppladdningar } from './stada-uppladdningar.schema.js';

type Rad = Record<string, unknown>;
const TUS = { 'tus-resumable': '1.0.0' };
const HANDLING = { typ: 'yttrande', titel: 'Yttrande över förslaget', riktning: 'inkommen', datum: '2026-02-27' };
const DYGN_MS = 86_400_000;

describe('uppladdning i delar', () => {
  let p: Diarieprov;
  let db: Client;
  let linnea: string;
  let bo: string;
  let karim: string;
  let arendeId: string;

  beforeAll(async () => {
    p = await diarieprov();
    db = new Client(p.app.databasUrl);
    await db.connect();
    linnea = await p.app.loggaIn('linnea', LOSENORD);
    karim = await p.app.loggaIn('karim', LOSENORD);
    bo = await p.app.loggaIn('bo', LOSENORD);
    const svar = await p.app.fraga<{ id: string }>('POST', `${bas()}/arenden`, {
      kaka: linnea,
      kropp: { arendemening: 'Remiss av skolplan' },
    });
    arendeId = svar.kropp.id;
  });
  afterAll(async () => {
    await db.end();
    await p.app.bort();
  });

  const bas = (): string => `/api/namnder/${p.kommun.namndId}`;
  const borja = async (filnamn: string, langd: number, kaka = linnea): Promise<Provsvar<Rad>> =>
    p.app.fraga('POST', `${bas()}/uppladdningar`, {
      kaka,
      huvuden: {
        ...TUS,
        'upload-length': String(langd),
        'upload-metadata': `filename ${Buffer.from(filnamn).toString('base64')}`,
      },
    });
  const idUr = (svar: Provsvar<unknown>): string => svar.huvuden['location']?.split('/').at(-1) ?? '';
  const skicka = async (id: string, fran: number, byte: Buffer, kaka = linnea): Promise<Provsvar<Rad>> =>
    p.app.fraga('PATCH', `${bas()}/uppladdningar/${id}`, {
      kaka,
      kropp: byte,
      huvuden: { ...TUS, 'upload-offset': String(fran), 'content-type': 'application/offset+octet-stream' },
    });
  const hurMycket = async (id: string, kaka = linnea): Promise<Provsvar<unknown>> =>
    p.app.fraga('HEAD' as 'GET', `${bas()}/uppladdningar/${id}`, { kaka, huvuden: TUS });
  const hel = async (filnamn: string, byte: Buffer): Promise<string> => {
    const id = idUr(await borja(filnamn, byte.length));
    expect((await skicka(id, 0, byte)).status).toBe(204);
    return id;
  };
  const registrera = async (uppladdningar: string[], kaka = linnea, till = arendeId): Promise<Provsvar<Rad>> =>
    p.app.fraga('POST', `${bas()}/arenden/${till}/handlingar/uppladdade`, {
      kaka,
      kropp: { handling: HANDLING, uppladdningar },
    });
  const egna = async (kaka = linnea): Promise<Rad[]> =>
    (await p.app.fraga<{ rader: Rad[] }>('GET', `${bas()}/uppladdningar`, { kaka })).kropp.rader;
  const antal = async (tabell: string): Promise<number> =>
    (await db.query<{ n: number }>(`select count(*)::int as n from ${tabell}`)).rows[0]?.n ?? -1;
  const delfiler = async (): Promise<string[]> => readdir(p.app.fa(Delfiler).mapp).catch(() => []);

  it('tar emot en fil i två delar, fortsätter efter ett avbrott, och registrerar samma byte', async () => {
    const byte = randomBytes(300_000);
    const id = idUr(await borja('Ritning åäö.bin', byte.length));
    expect((await skicka(id, 0, byte.subarray(0, 120_000))).huvuden['upload-offset']).toBe('120000');
    // Sidan läses om: servern vet hur långt den kom, och listan visar den.
    expect((await hurMycket(id)).huvuden['upload-offset']).toBe('120000');
    expect(await egna()).toMatchObject([{ id, filnamn: 'Ritning åäö.bin', mottaget: 120_000, tillstand: 'pagar' }]);
    expect((await skicka(id, 50, byte.subarray(50))).status).toBe(409);
    expect((await registrera([id])).kropp['kod']).toBe('DIARIUM.UPPLADDNING_INTE_HEL');
    expect((await skicka(id, 120_000, byte.subarray(120_000))).status).toBe(204);
    const svar = await registrera([id]);
    expect(svar.status).toBe(201);
    const { rows } = await db.query<{ sha256: string; filnamn: string }>(
      'select f.sha256, f.filnamn from handling_fil f join handling_version v on v.id = f.handling_version_id where v.handling_id = $1',
      [svar.kropp['id']],
    );
    expect(rows).toEqual([{ sha256: createHash('sha256').update(byte).digest('hex'), filnamn: 'Ritning åäö.bin' }]);
    expect(await egna()).toEqual([]);
    expect(await delfiler()).toEqual([]);
  });

  it('två som avslutar samma uppladdning får samma handling', async () => {
    const id = await hel('samtidigt.txt', Buffer.from('samtidigt'));
    const fore = await antal('handling');
    const svar = await Promise.all([registrera([id]), registrera([id]), registrera([id])]);
    expect(svar.map((en) => en.status)).toEqual([201, 201, 201]);
    expect(new Set(svar.map((en) => en.kropp['id'])).size).toBe(1);
    expect((await registrera([id])).kropp['id']).toBe(svar[0].kropp['id']);
    expect(await antal('handling')).toBe(fore + 1);
  });

  it('samma fil två gånger lagras en gång men är två handlingar', async () => {
    const byte = Buffer.from('samma innehåll i två handlingar');
    const [a, b] = [await hel('a.txt', byte), await hel('b.txt', byte)];
    const svar = [await registrera([a]), await registrera([b])];
    expect(new Set(svar.map((en) => en.kropp['id'])).size).toBe(2);
    const sha = createHash('sha256').update(byte).digest('hex');
    expect(await antal(`filkontroll where sha256 = '${sha}'`)).toBe(1);
    expect(await antal(`filtext where sha256 = '${sha}'`)).toBe(1);
    expect((await registrera([a, b])).kropp['kod']).toBe('DIARIUM.UPPLADDNING_ANVAND');
  });

  it('en krasch mellan uppladdning och registrering tappar inget och dubblar inget', async () => {
    const id = await hel('krasch.txt', Buffer.from('krasch'));
    const fore = await antal('handling');
    const registreringen = p.app.fa(RegistreraHandling);
    const riktig = registreringen.registrera.bind(registreringen);
    const stor = jest.spyOn(registreringen, 'registrera').mockImplementation(async (ny) => {
      await riktig(ny);
      throw new Error('processen dog');
    });
    expect((await registrera([id])).status).toBe(500);
    stor.mockRestore();
    expect(await antal('handling')).toBe(fore);
    expect(await egna()).toMatchObject([{ id, tillstand: 'klar' }]);
    expect((await registrera([id])).status).toBe(201);
    expect(await antal('handling')).toBe(fore + 1);
  });

  it('en krasch sedan sista byten kommit men innan filen lagts i lagringen lagas nästa gång', async () => {
    const lagring = p.app.fa(Fillagring);
    const stor = jest.spyOn(lagring, 'spara').mockRejectedValueOnce(new Error('disken försvann'));
    const byte = Buffer.from('sista byten kom');
    const id = idUr(await borja('sist.txt', byte.length));
    expect((await skicka(id, 0, byte)).status).toBeGreaterThanOrEqual(500);
    stor.mockRestore();
    expect((await hurMycket(id)).huvuden['upload-offset']).toBe(String(byte.length));
    expect((await registrera([id])).status).toBe(201);
  });

  it('andras uppladdningar finns inte: inte att läsa, fortsätta, kasta eller registrera', async () => {
    const id = idUr(await borja('min.txt', 10));
    expect((await hurMycket(id, karim)).status).toBe(404);
    expect((await skicka(id, 0, Buffer.from('x'), karim)).status).toBe(404);
    const kasta = await p.app.fraga('DELETE', `${bas()}/uppladdningar/${id}`, { kaka: karim, huvuden: TUS });
    expect(kasta.status).toBe(404);
    expect((await registrera([id], karim)).status).toBe(404);
    expect(await egna(karim)).toEqual([]);
    expect((await borja('x.txt', 10, bo)).status).not.toBe(201);
    const egen = await p.app.fraga('DELETE', `${bas()}/uppladdningar/${id}`, { kaka: linnea, huvuden: TUS });
    expect([egen.status, (await delfiler()).length]).toEqual([204, 0]);
  });

  it('en begäran från en annan webbplats når inte fram', async () => {
    const svar = await p.app.fraga<Rad>('POST', `${bas()}/uppladdningar`, {
      kaka: linnea,
      huvuden: { ...TUS, 'upload-length': '5', origin: 'https://annan.example' },
    });
    expect(svar.status).toBe(403);
  });

  it('håller gränserna: för stor, tom, nämndens egen gräns, mer än den sade', async () => {
    expect((await borja('stor.bin', 200_000_001)).kropp['kod']).toBe('DIARIUM.FIL_FOR_STOR');
    expect((await borja('tom.txt', 0)).kropp['kod']).toBe('DIARIUM.FIL_TOM');
    const satt = await p.app.fraga<Rad>('PUT', `${bas()}/filgrans`, {
      kaka: linnea,
      kropp: { storstaFilMb: 1 },
      huvuden: { 'if-match': '"0"' },
    });
    expect(satt.kropp).toMatchObject({ storstaFilMb: 1, version: 1 });
    expect((await borja('mellan.bin', 1_500_000)).kropp['kod']).toBe('DIARIUM.FIL_FOR_STOR');
    const id = idUr(await borja('liten.txt', 3));
    expect((await skicka(id, 0, Buffer.from('fler än tre'))).status).toBeGreaterThanOrEqual(400);
    await p.app.fraga('DELETE', `${bas()}/uppladdningar/${id}`, { kaka: linnea, huvuden: TUS });
  });

  it('ett e-brev delas i brev och bilagor, som makuleras när delningen ångras', async () => {
    const mejl = (bilagor: string[]): Buffer =>
      Buffer.from(
        [
          'From: Ulla Ek <ulla@ek.example>',
          'Subject: Synpunkter',
          'MIME-Version: 1.0',
          'Content-Type: multipart/mixed; boundary=g',
          '',
          '--g',
          'Content-Type: text/plain; charset=utf-8',
          '',
          'Se bilagorna.',
          ...bilagor.flatMap((text, i) => [
            '--g',
            `Content-Type: text/plain; name="Ulla ${String(i)}.txt"`,
            `Content-Disposition: attachment; filename="Ulla ${String(i)}.txt"`,
            '',
            text,
          ]),
          '--g--',
          '',
        ].join('\r\n'),
      );
    const svar = await registrera([await hel('brev.eml', mejl(['första bilagan', 'andra bilagan']))]);
    const stig = `${bas()}/handlingar/${String(svar.kropp['id'])}`;
    const vy = async (id = ''): Promise<Rad> =>
      (await p.app.fraga<Rad>('GET', `${id === '' ? stig : id}/vy`, { kaka: linnea })).kropp;
    const version = async (): Promise<string> => String((((await vy())['handling'] ?? {}) as Rad)['version']);
    const dela = async (kaka = linnea, om?: string): Promise<Provsvar<Rad>> =>
      p.app.fraga('POST', `${stig}/mejldelning`, { kaka, huvuden: { 'if-match': `"${om ?? (await version())}"` } });

    expect((await dela(linnea, '99')).status).toBe(412);
    const delad = await dela();
    expect(delad.status).toBe(201);
    const nya = delad.kropp['nya'] as string[];
    expect((await vy())['bilagor']).toMatchObject([
      { handlingId: nya[0], ordning: 1, titel: 'Bilaga 1 till Yttrande över förslaget', makulerad: false },
      { handlingId: nya[1], ordning: 2, titel: 'Bilaga 2 till Yttrande över förslaget', makulerad: false },
    ]);
    const bilaga = (await vy(`${bas()}/handlingar/${String(nya[0])}`))['handling'] as Rad;
    expect(bilaga).toMatchObject({ typ: 'bilaga', riktning: 'inkommen', datum: HANDLING.datum });
    expect((bilaga['versioner'] as { filer: Rad[] }[])[0]?.filer[0]?.['filnamn']).toBe('Ulla 0.txt');
    // En gång till gör inga dubbletter.
    expect((await dela()).kropp['kod']).toBe('DIARIUM.INGET_ATT_DELA');

    const angra = async (ider: string[]): Promise<Provsvar<Rad>> =>
      p.app.fraga('POST', `${stig}/mejldelning/angra`, {
        kaka: linnea,
        kropp: { nya: ider },
        huvuden: { 'if-match': `"${await version()}"` },
      });
    expect((await angra([String(svar.kropp['id'])])).status).toBe(404);
    expect((await angra(nya)).kropp['bilagor']).toEqual([]);
    const { rows } = await db.query<{ makulering_skal: string }>(
      'select makulering_skal from handling where id = any($1::uuid[])',
      [nya],
    );
    expect(rows.map((rad) => rad.makulering_skal)).toEqual(Array(2).fill('Delningen av e-brevet ångrades.'));
    expect((await dela()).kropp['nya']).toHaveLength(2);

    const utan = await registrera([await hel('tomt.eml', mejl([]))]);
    const pa = `${bas()}/handlingar/${String(utan.kropp['id'])}/mejldelning`;
    const tomt = await p.app.fraga<Rad>('POST', pa, { kaka: linnea, huvuden: { 'if-match': '"1"' } });
    expect([tomt.status, tomt.kropp['kod']]).toEqual([409, 'DIARIUM.INGET_ATT_DELA']);
    const text = await registrera([await hel('inget brev.txt', Buffer.from('text'))]);
    const inte = `${bas()}/handlingar/${String(text.kropp['id'])}/mejldelning`;
    expect((await p.app.fraga<Rad>('POST', inte, { kaka: linnea, huvuden: { 'if-match': '"1"' } })).kropp['kod']).toBe(
      'DIARIUM.INTE_MEJL',
    );
  });

  it('säger ifrån när utrymmet för oregistrerat är slut', async () => {
    const { rows } = await db.query<{ id: string }>(`select id from konto where inloggningsnamn = 'linnea'`);
    await db.query(
      `insert into uppladdning (id, namnd_id, konto_id, filnamn, storlek, skapad_tid, andrad_tid)
       select gen_random_uuid(), $1, $2, 'x', 1, now(), now() from generate_series(1, 200)`,
      [p.kommun.namndId, rows[0]?.id],
    );
    const svar = await borja('en till.txt', 5);
    expect([svar.status, svar.kropp['kod']]).toEqual([429, 'DIARIUM.UPPLADDNINGSUTRYMME']);
    await db.query(`delete from uppladdning where filnamn = 'x'`);
  });

  it('städar det övergivna efter ett dygn och det oregistrerade efter två veckor, och inget annat', async () => {
    const halv = idUr(await borja('halv.txt', 100));
    await skicka(halv, 0, Buffer.from('början'));
    const klar = await hel('väntar.txt', Buffer.from('väntar på att registreras'));
    const nu = p.app.klocka.nu().getTime();
    p.app.klocka.satt(new Date(nu + DYGN_MS + 60_000));
    await p.app.som(async () => p.app.fa(StadaUppladdningar).kor());
    const { rows } = await db.query<{ id: string }>(`select id from uppladdning where tillstand <> 'registrerad'`);
    expect(rows.map((rad) => rad.id)).toEqual([klar]);
    expect(await delfiler()).toEqual([]);
    p.app.klocka.satt(new Date(nu + 15 * DYGN_MS));
    await p.app.som(async () => p.app.fa(StadaUppladdningar).kor());
    expect(await antal('uppladdning')).toBe(0);
    expect(await antal('handling_fil')).toBeGreaterThan(0);
    p.app.klocka.satt(new Date(nu));
  });
});
