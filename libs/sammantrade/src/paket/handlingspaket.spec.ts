import { PDFDocument } from '@cantoo/pdf-lib';
import { DataSource } from 'typeorm';
import { RegistreraArende, RegistreraHandling } from '#diarium';
import { stangPdf } from '#dokument';
import { Fillagring } from '#plattform';
import { type Provapp, provapp, type Provsvar } from '../../../../test/stod/provapp.js';
import { LOSENORD, type Provkommun, skapaProvkommun } from '../../../../test/stod/provkommun.js';
import {
  KALLELSEDAG,
  KEDJAN,
  korJobben,
  MOTESDAG,
  oppnatMote,
  type Provmote,
  taUpp,
  tid,
} from '../../../../test/stod/provmote.js';
import { FrislappLista } from '../frislappning/frislapp-lista.service.js';
import { Kalla } from '../kallelse/kalla.service.js';
import { SkrivLista } from '../lista/skriv-lista.service.js';
import { GorPaket } from './gor-paket.jobb.js';
import type { HandlingspaketDto } from './paket.dto.js';
import { Paketlager } from './paketlager.js';
import { StadaPaket } from './stada-paket.schema.js';

type Rader = { rader: HandlingspaketDto[]; antal: number };

/** Fyra paket görs i var sina processer. */
const LANGE_MS = 180_000;

let p: Provapp;
let k: Provkommun;
let m: Provmote;
const kakor: Record<string, string> = {};

const stam = (): string => `/api/namnder/${m.namndId}/sammantraden/${m.id}/handlingspaket`;
const be = async <T>(vem: string, metod: 'GET' | 'POST' | 'DELETE', stig = '', kropp?: object): Promise<Provsvar<T>> =>
  await p.fraga<T>(metod, `${stam()}${stig}`, { kaka: kakor[vem] ?? '', ...(kropp === undefined ? {} : { kropp }) });
const bestall = async (vem: string, slag: string, ovrigt: object = {}): Promise<Provsvar<HandlingspaketDto>> =>
  await be<HandlingspaketDto>(vem, 'POST', '', { slag, format: 'pdf', ...ovrigt });
const hamta = async (vem: string, id: string, huvuden: Record<string, string> = {}) =>
  await p.app.inject({
    method: 'GET',
    url: `${stam()}/${id}/fil`,
    headers: { cookie: kakor[vem] ?? '', ...huvuden },
  });
const antal = async (tabell: string): Promise<number> => {
  const [rad] = await p.fa(DataSource).query<{ antal: number }[]>(`select count(*)::int as antal from ${tabell}`);
  return rad?.antal ?? 0;
};
const stark = async (vem: string, styrka: string): Promise<void> => {
  await p
    .fa(DataSource)
    .query(`update session set styrka = $1 where konto_id = (select id from konto where inloggningsnamn = $2)`, [
      styrka,
      vem,
    ]);
};
const loggaInAlla = async (): Promise<void> => {
  for (const vem of ['linnea', 'karim', 'amina', 'bo']) kakor[vem] = await p.loggaIn(vem, LOSENORD);
};

async function sidtext(pdf: Buffer): Promise<string> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const dok = await pdfjs.getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const texter: string[] = [];
  for (let nr = 1; nr <= dok.numPages; nr += 1) {
    const innehall = await (await dok.getPage(nr)).getTextContent();
    texter.push(innehall.items.map((x) => ('str' in x ? x.str : '')).join(' '));
  }
  await dok.destroy();
  return texter.join('\n').replace(/\s+/gu, ' ');
}

async function pdfMed(text: string): Promise<{ sha256: string; storlek: number }> {
  const dok = await PDFDocument.create({ updateMetadata: false });
  dok.addPage([595, 842]).drawText(text, { x: 50, y: 400, size: 12 });
  return await p.fa(Fillagring).spara(Buffer.from(await dok.save()));
}

/** En öppen punkt med en öppen och en hemlig handling. */
async function laggHandlingar(): Promise<void> {
  const { namndId } = k;
  const sekretess = { lagrum: 'OSL 26:1', underProvning: false };
  const arende = await p.fa(RegistreraArende).registrera({ namndId, arendemening: 'Hyra av lokaler' });
  const handling = async (titel: string, text: string, ovrigt = {}): Promise<{ versionId: string }> => {
    const filer = [{ filnamn: `${titel}.pdf`, mediatyp: 'application/pdf', ...(await pdfMed(text)) }];
    return await p.fa(RegistreraHandling).registrera({
      ...{ namndId, arendeId: arende.id, typ: 'bilaga', riktning: 'inkommen', titel, filer },
      ...ovrigt,
    });
  };
  const kalkyl = await handling('Kalkyl', 'OPPEN KALKYL');
  const utredning = await handling('Utredning', 'HEMLIG UTREDNING', { sekretess });
  await p.fa(SkrivLista).laggPunkt(namndId, m.id, {
    titel: 'Hyra av lokaler',
    typ: 'beslut',
    arendeId: arende.id,
    handlingar: [{ versionId: kalkyl.versionId }, { versionId: utredning.versionId }],
  });
  m.arenden = [arende];
}

beforeAll(async () => {
  p = await provapp(KEDJAN);
  k = await skapaProvkommun(p);
  const { PlaneraSammantrade } = await import('../sammantrade/planera-sammantrade.service.js');
  await p.som(async () => {
    const { id } = await p
      .fa(PlaneraSammantrade)
      .planera({ namndId: k.namndId, datum: MOTESDAG, start: '13:00', plats: 'Salen' });
    m = { namndId: k.namndId, id, arenden: [], punkter: [], person: (namn) => k.personer.get(namn) ?? '' };
    await laggHandlingar();
  });
  p.klocka.satt(tid(KALLELSEDAG, '09:00'));
  await loggaInAlla();
});
afterAll(async () => {
  await p.bort();
  await stangPdf();
});

it('listan före kallelsen är arbetsmaterial: bara den som ser den får ett paket', async () => {
  expect((await bestall('bo', 'utan_sekretess')).status).toBe(404);
  expect((await bestall('bo', 'egen')).status).toBe(404);
  const svar = await bestall('linnea', 'utan_sekretess');
  expect(svar.status).toBe(202);
  // Det delade paketet av en lista som inte gått ut syns inte för den valde.
  expect((await be<Rader>('bo', 'GET')).kropp.antal).toBe(0);
  expect((await be('bo', 'GET', `/${svar.kropp.id}`)).status).toBe(404);
  expect((await be('linnea', 'DELETE', `/${svar.kropp.id}`)).status).toBe(204);
});

it('listan ändras medan paketet väntar: det görs av den nya lydelsen', async () => {
  const { kropp } = await bestall('linnea', 'hela');
  await p.som(() =>
    p.fa(SkrivLista).laggPunkt(m.namndId, m.id, { titel: 'Information', typ: 'information', arendeId: null }),
  );
  expect((await be<HandlingspaketDto>('linnea', 'GET', `/${kropp.id}`)).kropp.inaktuellt).toBe(true);
  await korJobben(p);
  const klart = (await be<HandlingspaketDto>('linnea', 'GET', `/${kropp.id}`)).kropp;
  expect(klart).toMatchObject({ tillstand: 'klar', inaktuellt: false, filer: 2, hemlig: true });
  expect((await hamta('linnea', kropp.id)).statusCode).toBe(200);
  await be('linnea', 'DELETE', `/${kropp.id}`);
});

it(
  'var och en får ett paket av det den får läsa, och ingen får någon annans',
  async () => {
    await p.som(async () => {
      await p.fa(FrislappLista).frislapp(m.namndId, m.id, m.person('Amina Warsame'));
      await p.fa(Kalla).kalla(m.namndId, m.id);
    });
    await korJobben(p);
    expect((await bestall('karim', 'hela')).status).toBe(403);
    await stark('amina', 'tva_faktorer');
    const hela = (await bestall('linnea', 'hela')).kropp;
    const delat = (await bestall('bo', 'utan_sekretess')).kropp;
    const aminas = (await bestall('amina', 'egen')).kropp;
    const bos = (await bestall('bo', 'egen')).kropp;
    await korJobben(p);
    const text = async (vem: string, id: string): Promise<string> => await sidtext((await hamta(vem, id)).rawPayload);
    for (const [vem, id] of [
      ['linnea', hela.id],
      ['amina', aminas.id],
    ] as const) {
      const sidor = await text(vem, id);
      expect(sidor).toContain('OPPEN KALKYL');
      expect(sidor).toContain('HEMLIG UTREDNING');
      // Var sida med sekretess säger vem den gjordes för.
      expect(sidor).toContain(`Sekretess · ${vem === 'linnea' ? 'Linnea Stråberg' : 'Amina Warsame'} · Ärende 1`);
      expect(sidor).toContain('Kallelse med föredragningslista');
    }
    for (const id of [delat.id, bos.id]) {
      const sidor = await text('bo', id);
      expect(sidor).toContain('OPPEN KALKYL');
      expect(sidor).toContain('Handlingar med sekretess i ärende 1 ingår inte.');
      expect(sidor).not.toMatch(/HEMLIG|Utredning/u);
    }
    // Det som är gjort för en finns inte för en annan, med vilken metod det än frågas.
    for (const [vem, id] of [
      ['bo', hela.id],
      ['karim', aminas.id],
      ['amina', hela.id],
      ['linnea', aminas.id],
    ] as const) {
      expect([(await be(vem, 'GET', `/${id}`)).status, (await hamta(vem, id)).statusCode]).toEqual([404, 404]);
      expect((await be(vem, 'DELETE', `/${id}`)).status).toBe(404);
    }
    // Rätten prövas när paketet hämtas, inte bara när det beställdes.
    await stark('amina', 'enkel');
    expect((await hamta('amina', aminas.id)).statusCode).toBe(409);
    await stark('amina', 'tva_faktorer');
    expect((await hamta('amina', aminas.id)).statusCode).toBe(200);
    const lasta = await p
      .fa(DataSource)
      .query<{ namn: string }[]>(
        `select distinct aktor ->> 'namn' as namn from laslogg where objekt = 'handlingspaket' order by 1`,
      );
    expect(lasta.map(({ namn }) => namn)).toEqual(['Amina Warsame', 'Linnea Stråberg']);
  },
  LANGE_MS,
);

it('samma beställning två gånger, också samtidigt och av två, är ett paket', async () => {
  const innan = await antal('handlingspaket');
  const svar = await Promise.all(
    ['bo', 'karim', 'bo'].map(async (vem) => await bestall(vem, 'utan_sekretess', { format: 'zip' })),
  );
  expect(new Set(svar.map(({ kropp }) => kropp.id)).size).toBe(1);
  expect(await antal('handlingspaket')).toBe(innan + 1);
  await korJobben(p);
  const id = svar[0]?.kropp.id ?? '';
  const zip = (await hamta('karim', id)).rawPayload;
  expect(zip.subarray(0, 2).toString()).toBe('PK');
  const namn = zip.toString('utf8');
  expect(namn).toContain('01 Hyra av lokaler/1.1 Kalkyl.pdf');
  expect(namn).toContain('index.html');
  expect(namn).not.toContain('Utredning');
  // Jobbet en gång till, som efter en krasch, ändrar inget.
  const jobb = { utkorgId: id, forsok: 2, avbryt: new AbortController().signal };
  await p.som(() => p.fa(GorPaket).utfor({ paketId: id }, jobb));
  expect((await hamta('karim', id)).rawPayload.equals(zip)).toBe(true);
});

it('en del av filen lämnas för sig, och en hämtning som börjar om får samma byte', async () => {
  const { rader } = (await be<Rader>('bo', 'GET')).kropp;
  const id = rader.find((rad) => rad.slag === 'utan_sekretess' && rad.format === 'pdf')?.id ?? '';
  const hel = await hamta('bo', id);
  const del = await hamta('bo', id, { range: 'bytes=100-199' });
  expect(del.statusCode).toBe(206);
  expect(del.headers['content-range']).toBe(`bytes 100-199/${String(hel.rawPayload.length)}`);
  expect(del.rawPayload.equals(hel.rawPayload.subarray(100, 200))).toBe(true);
  expect((await hamta('bo', id, { range: `bytes=${String(hel.rawPayload.length)}-` })).statusCode).toBe(416);
  expect(hel.headers['content-disposition']).toContain(`Handlingar ${MOTESDAG}.pdf`);
});

it('avbryts jobbet väntar paketet; faller beställningen lämnas varken rad eller jobb', async () => {
  const { kropp } = await bestall('bo', 'utan_sekretess', { punkter: [await punktnyckel()] });
  const avbrutet = { utkorgId: kropp.id, forsok: 1, avbryt: AbortSignal.abort() };
  await expect(p.som(() => p.fa(GorPaket).utfor({ paketId: kropp.id }, avbrutet))).rejects.toThrow('stannar');
  await korJobben(p);
  expect((await be<HandlingspaketDto>('bo', 'GET', `/${kropp.id}`)).kropp.tillstand).toBe('klar');
  expect(await sidtext((await hamta('bo', kropp.id)).rawPayload)).toContain('Bara de valda ärendena ingår.');

  const fore = [await antal('handlingspaket'), await antal('utkorg')];
  await p.fa(DataSource).query(`create function falla() returns trigger language plpgsql as $$ begin
    if new.typ = 'handlingspaket.bestallt' then raise exception 'faller'; end if; return new; end $$`);
  await p
    .fa(DataSource)
    .query('create trigger tr_falla before insert on handelse for each row execute function falla()');
  expect((await bestall('karim', 'egen')).status).toBe(500);
  await p.fa(DataSource).query('drop trigger tr_falla on handelse');
  expect([await antal('handlingspaket'), await antal('utkorg')]).toEqual(fore);
});

it('den jävige får ett eget paket utan punkten, och inte det gemensamma', async () => {
  m = await javigMote();
  const bos = (await bestall('bo', 'utan_sekretess')).kropp;
  const karims = (await bestall('karim', 'utan_sekretess')).kropp;
  expect(bos.id).not.toBe(karims.id);
  await korJobben(p);
  expect((await be('bo', 'GET', `/${karims.id}`)).status).toBe(404);
  const sidor = await sidtext((await hamta('bo', bos.id)).rawPayload);
  expect(sidor).toContain('Ärende 2 ingår inte, på grund av jäv.');
});

it('gamla paket städas, och filer som inte hör till något', async () => {
  p.klocka.satt(tid('2026-06-20', '03:35'));
  await p.som(() => p.fa(StadaPaket).kor());
  expect(await antal('handlingspaket')).toBe(0);
  expect(await p.fa(Paketlager).alla()).toEqual([]);
});

async function punktnyckel(): Promise<string> {
  const [rad] = await p
    .fa(DataSource)
    .query<{ nyckel: string }[]>(
      `select p.nyckel from punkt p join foredragningslista l on l.id = p.lista_id where l.sammantrade_id = $1 and p.titel = 'Hyra av lokaler'`,
      [m.id],
    );
  return rad?.nyckel ?? '';
}

/** Ett öppnat möte där Bo är jävig i det första ärendet. */
async function javigMote(): Promise<Provmote> {
  p.klocka.satt(tid(KALLELSEDAG, '09:00'));
  const mote = await oppnatMote(p, k, 1);
  await loggaInAlla();
  await taUpp(p, mote, 1, { jav: [mote.person('Bo Sand')] });
  return mote;
}
