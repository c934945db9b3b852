import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import { fromBuffer } from 'yauzl';
import { RegistreraHandling } from '../handling/registrera-handling.service.js';
import type { Provsvar } from '../../../../test/stod/provapp.js';
import { LOSENORD } from '../../../../test/stod/provkommun.js';
import { type Diarieprov, diarieprov } from '../prov/diarieprov.js';
import { DraText } from '../utdrag/dra-text.jobb.js';
import { PlockaGlomda } from '../utdrag/plocka-glomda.schema.js';
import { pdf } from '../utdrag/prov/pdfbygge.js';
import { docx, stycke, zip } from '../utdrag/prov/zipbygge.js';
import { Clamd } from './clamd.js';
import { SkannaFil } from './skanna-fil.jobb.js';
import { Virusskydd } from './virusskydd.js';

type Rad = Record<string, unknown>;
const GRANS = 'filgrans';
const HANDLING = { typ: 'yttrande', titel: 'Yttrande', riktning: 'inkommen' };
const sha = (data: Buffer): string => createHash('sha256').update(data).digest('hex');

function formular(uppgifter: Rad, filer: readonly [string, Buffer][]): Buffer {
  const del = (huvud: string, data: Buffer): Buffer =>
    Buffer.concat([
      Buffer.from(`--${GRANS}\r\nContent-Disposition: form-data; ${huvud}\r\n\r\n`),
      data,
      Buffer.from('\r\n'),
    ]);
  return Buffer.concat([
    del('name="uppgifter"', Buffer.from(JSON.stringify(uppgifter))),
    ...filer.map(([namn, data]) => del(`name="fil"; filename="${namn}"`, data)),
    Buffer.from(`--${GRANS}--\r\n`),
  ]);
}

const poster = async (arkiv: Buffer): Promise<string[]> =>
  await new Promise((klar, fel) => {
    fromBuffer(arkiv, {}, (orsak, z) => {
      if (orsak !== null) {
        fel(orsak);
        return;
      }
      const namn: string[] = [];
      z.on('entry', (en: { fileName: string }) => namn.push(en.fileName));
      z.on('end', () => klar(namn));
      z.on('error', fel);
    });
  });

describe('filer i handlingar', () => {
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
    arendeId = (
      await p.app.fraga<{ id: string }>('POST', `${bas()}/arenden`, { kaka: linnea, kropp: { arendemening: 'Filer' } })
    ).kropp.id;
  });
  afterAll(async () => {
    await db.end();
    await p.app.bort();
  });

  const bas = (): string => `/api/namnder/${p.kommun.namndId}`;
  const lamna = async (filer: [string, Buffer][], mer: Rad = {}, arende = arendeId): Promise<string> => {
    const svar = await p.app.fraga<Rad>('POST', `${bas()}/arenden/${arende}/handlingar`, {
      kaka: linnea,
      kropp: formular({ ...HANDLING, ...mer }, filer),
      huvuden: { 'content-type': `multipart/form-data; boundary=${GRANS}` },
    });
    expect(svar.status).toBe(201);
    return String(svar.kropp['id']);
  };
  const hamta = async <T = Rad>(stig: string, kaka = linnea): Promise<Provsvar<T>> =>
    p.app.fraga<T>('GET', `${bas()}${stig}`, { kaka });
  const vy = async (id: string, kaka = linnea): Promise<{ filer: Rad[]; handling: { version: number } } & Rad> =>
    (await hamta<{ filer: Rad[]; handling: { version: number } } & Rad>(`/handlingar/${id}/vy`, kaka)).kropp;
  const draText = async (data: Buffer): Promise<Rad> => {
    await p.app.som(async () => p.app.fa(DraText).utfor({ sha256: sha(data) }));
    return (
      (await db.query<Rad>('select tillstand, text, skal from filtext where sha256 = $1', [sha(data)])).rows[0] ?? {}
    );
  };

  it('rättar ändelsen efter innehållet, minns vad filen hette och säger det', async () => {
    const id = await lamna([['rapport.pdf', docx(stycke('En rapport'))]]);
    const { filer, handling } = await vy(id);
    expect((handling as unknown as { versioner: { filer: Rad[] }[] }).versioner[0]?.filer[0]).toMatchObject({
      filnamn: 'rapport.docx',
    });
    expect(filer[0]).toMatchObject({ ursprungsnamn: 'rapport.pdf', visning: 'text', skanning: 'ej_skannad' });
    expect(JSON.stringify(filer[0]?.['varningar'])).toContain('»rapport.pdf«');
  });

  it('registrerar också det som hålls tillbaka; ingen kan hämta det, och det står varför', async () => {
    const data = zip([{ namn: '../ut.exe', data: Buffer.from('x') }]);
    const id = await lamna([['bilder.zip', data]]);
    const { filer } = await vy(id);
    const filId = String(filer[0]?.['filId']);
    expect(filer[0]).toMatchObject({ karantan: true, visning: 'ingen' });
    for (const stig of [`/filer/${filId}`, `/filer/${filId}/innehall`]) {
      const svar = await hamta(stig);
      expect([svar.status, svar.kropp['kod']]).toEqual([423, 'DIARIUM.FIL_I_KARANTAN']);
    }
    expect((await hamta(`/filer/${filId}/visning`)).kropp).toMatchObject({ visning: 'ingen', text: null });
    expect(await draText(data)).toMatchObject({ tillstand: 'fel', text: null });
    const lista = await hamta<{ rader: Rad[] }>('/karantan');
    expect(lista.kropp.rader).toMatchObject([
      { sha256: sha(data), handlingId: id, slag: 'farliga_namn', farSlappas: true },
    ]);
    // Handläggaren ser varken listan eller släpper.
    expect((await hamta('/karantan', karim)).status).toBe(403);
    const slapp = async (kaka: string, skal = 'Prövad av it'): Promise<number> =>
      (await p.app.fraga('POST', `${bas()}/karantan/${sha(data)}/slapp`, { kaka, kropp: { skal } })).status;
    expect([await slapp(karim), await slapp(linnea, '')]).toEqual([403, 400]);
    const svar = await Promise.all([slapp(linnea), slapp(linnea)]);
    expect(svar.sort()).toEqual([204, 409]);
    expect((await hamta(`/filer/${filId}`)).status).toBe(200);
    const { rows } = await db.query(`select skal from handelse where typ = 'fil.slappt'`);
    expect(rows).toEqual([{ skal: 'Prövad av it' }]);
  });

  it('en nämnds beslut att släppa gäller inte en annan nämnd', async () => {
    const data = zip([{ namn: '../annan.exe', data: Buffer.from('y') }]);
    await lamna([['a.zip', data]]);
    const svar = await p.app.fraga(
      'POST',
      `/api/namnder/${'0'.repeat(8)}-0000-7000-8000-000000000000/karantan/${sha(data)}/slapp`,
      {
        kaka: linnea,
        kropp: { skal: 'x' },
      },
    );
    expect(svar.status).toBe(404);
    expect((await db.query('select 1 from filslapp where sha256 = $1', [sha(data)])).rowCount).toBe(0);
  });

  it('läser texten en gång hur många gånger jobbet än körs, och kön går vidare efter en fil som inte går', async () => {
    const trasig = pdf('Text', 2).subarray(0, 200);
    const hel = pdf('Yttrande om skolplanen');
    await lamna([
      ['trasig.pdf', trasig],
      ['hel.pdf', hel],
    ]);
    expect(await draText(trasig)).toMatchObject({ tillstand: 'fel' });
    expect(await draText(hel)).toMatchObject({ tillstand: 'klar', text: 'Yttrande om skolplanen' });
    await db.query(`update filtext set text = 'orörd' where sha256 = $1`, [sha(hel)]);
    expect(await draText(hel)).toMatchObject({ text: 'orörd' });
    const { rows } = await db.query<{ n: number }>(`select count(*)::int as n from utkorg where nyckel = $1`, [
      `utdrag:${sha(hel)}`,
    ]);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('en registrering som rullas tillbaka beställer ingen text', async () => {
    const data = Buffer.from('rullas tillbaka');
    const fil = { filnamn: 'r.txt', mediatyp: 'text/plain', storlek: data.length, sha256: sha(data) };
    const ny = {
      namndId: p.kommun.namndId,
      arendeId,
      typ: 'bilaga',
      titel: '',
      riktning: 'inkommen',
      filer: [fil],
    } as const;
    await expect(p.app.som(async () => p.app.fa(RegistreraHandling).registrera(ny))).rejects.toMatchObject({
      kod: 'DIARIUM.TITEL_SAKNAS',
    });
    expect((await db.query('select 1 from filtext where sha256 = $1', [sha(data)])).rowCount).toBe(0);
  });

  it('plockar upp filer som kommit in på annat sätt', async () => {
    const data = Buffer.from('importerad');
    const id = await lamna([['i.txt', data]]);
    await db.query('delete from filtext where sha256 = $1', [sha(data)]);
    await db.query('delete from utkorg where nyckel = $1', [`utdrag:${sha(data)}`]);
    await p.app.som(async () => p.app.fa(PlockaGlomda).kor());
    expect((await vy(id)).filer[0]).toMatchObject({ textTillstand: 'vantar' });
    expect(
      (await db.query(`select 1 from utkorg where jobb = 'utdrag.dra' and data->>'sha256' = $1`, [sha(data)])).rowCount,
    ).toBe(1);
  });

  it('visar PDF med huvuden som inte låter den köra något, och aldrig en webbsida', async () => {
    const id = await lamna([
      ['a.pdf', pdf('A')],
      ['sida.html', Buffer.from('<html><body><p>Hej</p></body></html>')],
      ['elak.html', Buffer.from('<html><body><script>alert(1)</script>Hej</body></html>')],
    ]);
    const [a, b, c] = (await vy(id)).filer;
    const svar = await hamta(`/filer/${String(a?.['filId'])}/innehall`);
    expect(svar.huvuden).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff' });
    expect(svar.huvuden['content-security-policy']).toContain('sandbox');
    expect(svar.huvuden['content-security-policy']).toContain("default-src 'none'");
    expect(svar.huvuden['content-disposition']).toMatch(/^inline;/u);
    expect((await hamta(`/filer/${String(b?.['filId'])}/innehall`)).kropp['kod']).toBe('DIARIUM.VISAS_INTE');
    expect((await hamta(`/filer/${String(c?.['filId'])}/innehall`)).kropp['kod']).toBe('DIARIUM.FIL_I_KARANTAN');
    await draText(Buffer.from('<html><body><p>Hej</p></body></html>'));
    expect((await hamta(`/filer/${String(b?.['filId'])}/visning`)).kropp).toMatchObject({
      visning: 'text',
      text: 'Hej',
    });
  });

  it('visar ett mejl i sina delar', async () => {
    const ra =
      'From: Anna <anna@ekbacka.example>\r\nTo: k@ekbacka.example\r\nDate: Mon, 2 Mar 2026 08:00:00 +0100\r\nSubject: Hej\r\n\r\nText';
    const id = await lamna([['brev.eml', Buffer.from(ra)]]);
    const [fil] = (await vy(id)).filer;
    expect((await hamta(`/filer/${String(fil?.['filId'])}/visning`)).kropp).toMatchObject({
      visning: 'mejl',
      text: 'Text',
      mejl: { fran: 'Anna <anna@ekbacka.example>', amne: 'Hej' },
    });
  });

  it('lämnar ärendet som arkiv: bara det som läsaren får läsa, och vad som fattas', async () => {
    const arende = (
      await p.app.fraga<{ id: string }>('POST', `${bas()}/arenden`, { kaka: linnea, kropp: { arendemening: 'Arkiv' } })
    ).kropp.id;
    await lamna([['öppen.txt', Buffer.from('öppen')]], { titel: 'Öppen' }, arende);
    await lamna(
      [['hemlig.txt', Buffer.from('hemlig')]],
      { titel: 'Annan', sekretess: { lagrum: 'OSL 26:1', underProvning: false } },
      arende,
    );
    const arkiv = async (kaka: string): Promise<string[]> => {
      const svar = await p.app.app.inject({
        method: 'GET',
        url: `${bas()}/arenden/${arende}/handlingar.zip`,
        headers: { cookie: kaka },
      });
      expect(svar.statusCode).toBe(200);
      return await poster(svar.rawPayload);
    };
    expect(await arkiv(linnea)).toEqual(['1 Öppen/öppen.txt', '2 Annan/hemlig.txt']);
    expect(await arkiv(karim)).toEqual(['1 Öppen/öppen.txt', 'INTE MED.txt']);
    const { rows } = await db.query(`select 1 from laslogg where objekt = 'fil'`);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('ordnar bilagor, ångrar genom att sätta den förra ordningen, och nekar det som inte går', async () => {
    const [huvud, a, b] = [await lamna([]), await lamna([]), await lamna([])];
    const satt = async (id: string, bilagor: string[], version: number): Promise<Provsvar<Rad>> =>
      p.app.fraga('PUT', `${bas()}/handlingar/${id}/bilagor`, {
        kaka: linnea,
        kropp: { bilagor },
        huvuden: { 'if-match': `"${String(version)}"` },
      });
    const forst = await satt(huvud, [a, b], 1);
    expect((forst.kropp['bilagor'] as Rad[]).map((en) => en['handlingId'])).toEqual([a, b]);
    expect((await satt(huvud, [b, a], 2)).kropp).toMatchObject({ bilagor: [{ handlingId: b }, { handlingId: a }] });
    expect((await satt(huvud, [a, b], 2)).status).toBe(412);
    expect((await satt(huvud, [a, b], 3)).status).toBe(200);
    expect((await satt(a, [b], 1)).kropp['kod']).toBe('DIARIUM.BILAGA');
    expect((await satt(huvud, [a, b, huvud], 4)).kropp['kod']).toBe('DIARIUM.BILAGA');
    expect(await vy(a)).toMatchObject({ bilagaTill: { handlingId: huvud, ordning: 1 } });
  });

  it('en intern handling fastställs, och blir upprättad först av en händelse', async () => {
    const id = await lamna([], { riktning: 'intern' });
    const steg = async (kropp: Rad, version: number): Promise<Provsvar<Rad>> =>
      p.app.fraga('POST', `${bas()}/handlingar/${id}/upprattande`, {
        kaka: linnea,
        kropp,
        huvuden: { 'if-match': `"${String(version)}"` },
      });
    expect((await steg({ genom: 'publicering' }, 1)).kropp['kod']).toBe('DIARIUM.INTE_FASTSTALLD');
    expect((await steg({}, 1)).kropp).toMatchObject({
      handling: { riktning: 'intern' },
      upprattande: { upprattadTid: null },
    });
    expect((await steg({}, 2)).kropp['kod']).toBe('DIARIUM.REDAN_FASTSTALLD');
    expect((await steg({ genom: 'publicering' }, 2)).kropp).toMatchObject({
      handling: { riktning: 'upprattad' },
      upprattande: { genom: 'publicering' },
    });
    const inkommen = await lamna([]);
    const svar = await p.app.fraga<Rad>('POST', `${bas()}/handlingar/${inkommen}/upprattande`, {
      kaka: linnea,
      kropp: {},
      huvuden: { 'if-match': '"1"' },
    });
    expect(svar.kropp['kod']).toBe('DIARIUM.INTE_EGEN_HANDLING');
  });

  describe('virusskyddet', () => {
    let server: Server;
    let svarar: (innehall: Buffer) => string;

    beforeAll(async () => {
      // En clamd som följer INSTREAM: kommandot, bitar med längd, längden noll, ett svar.
      server = createServer((uttag) => {
        const bitar: Buffer[] = [];
        uttag.on('data', (bit: Buffer) => {
          bitar.push(bit);
          const allt = Buffer.concat(bitar);
          if (!allt.subarray(-4).equals(Buffer.alloc(4))) return;
          let plats = 'zINSTREAM\0'.length;
          const innehall: Buffer[] = [];
          for (let langd = allt.readUInt32BE(plats); langd > 0; langd = allt.readUInt32BE(plats)) {
            innehall.push(allt.subarray(plats + 4, plats + 4 + langd));
            plats += 4 + langd;
          }
          uttag.end(`${svarar(Buffer.concat(innehall))}\0`);
        });
        uttag.on('error', () => undefined);
      });
      await new Promise<void>((klart) => server.listen(0, '127.0.0.1', klart));
      const clamd = new Clamd(`tcp://127.0.0.1:${String((server.address() as AddressInfo).port)}`);
      const skydd = p.app.fa(Virusskydd);
      Object.assign(skydd, { finns: true, skanna: clamd.skanna.bind(clamd) });
    });
    afterAll(async () => {
      await new Promise((klart) => server.close(klart));
    });
    const skanna = async (data: Buffer): Promise<void> =>
      p.app.som(async () => p.app.fa(SkannaFil).utfor({ sha256: sha(data) }));

    it('håller filen tills den är skannad, och det smittade för gott', async () => {
      const data = Buffer.from('EICAR åäö '.repeat(20_000));
      svarar = (innehall) => (innehall.equals(data) ? 'stream: Eicar-Test FOUND' : 'stream: OK');
      const id = await lamna([
        ['smittad.txt', data],
        ['ren.txt', Buffer.from('ren')],
      ]);
      const filer = (await vy(id)).filer.map((fil) => String(fil['filId']));
      expect((await hamta(`/filer/${filer[0] ?? ''}`)).kropp['kod']).toBe('DIARIUM.FIL_SKANNAS');
      await skanna(data);
      await skanna(data);
      await skanna(Buffer.from('ren'));
      expect((await vy(id)).filer).toMatchObject([
        { skanning: 'smittad', karantan: true, karantanSkal: expect.stringContaining('Eicar-Test') as string },
        { skanning: 'ren', karantan: false },
      ]);
      expect((await hamta(`/filer/${filer[1] ?? ''}`)).status).toBe(200);
      expect((await db.query(`select 1 from handelse where typ = 'fil.smittad'`)).rowCount).toBe(1);
      const slapp = await p.app.fraga<Rad>('POST', `${bas()}/karantan/${sha(data)}/slapp`, {
        kaka: linnea,
        kropp: { skal: 'Ofarlig' },
      });
      expect(slapp.kropp['kod']).toBe('DIARIUM.FIL_SMITTAD');
      // Fyndet var fel: signaturerna rättas, filen skannas igen och blir fri.
      svarar = () => 'stream: OK';
      expect((await p.app.fraga('POST', `${bas()}/karantan/${sha(data)}/skanning`, { kaka: linnea })).status).toBe(204);
      await skanna(data);
      expect((await hamta(`/filer/${filer[0] ?? ''}`)).status).toBe(200);
    });

    it('säger att filen inte är skannad när virusskyddet inte svarar, och försöker igen', async () => {
      const data = Buffer.from('skyddet är borta');
      svarar = () => 'stream: size limit exceeded ERROR';
      const id = await lamna([['borta.txt', data]]);
      await expect(skanna(data)).rejects.toThrow('Virusskyddet svarar inte');
      expect((await vy(id)).filer[0]).toMatchObject({ skanning: 'misslyckad', karantan: false });
      svarar = () => 'stream: OK';
      await skanna(data);
      expect((await vy(id)).filer[0]).toMatchObject({ skanning: 'ren' });
    });
  });
});
