// What comes into the diarium while Klubba is killed: e-mail, a file half uploaded, a masking and an import.
import { type ChildProcess, fork } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as vila } from 'node:timers/promises';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { createTransport } from 'nodemailer';
import { Client } from 'pg';
import type { Testdatabas } from './stod/databas.js';
import { demokommun, LOSENORD } from './stod/webb.js';

const ADRESS = 'uan@klubba.ekbacka.example';
const BREV = 12;
const RADER = 2_500;
const TUS = { 'tus-resumable': '1.0.0' };
const FIL = randomBytes(3_000_000);

type Rad = Record<string, unknown>;
interface Maskning {
  lage: string;
  version: number;
  versioner: { lage: string; sha256: string | null; fel: string | null }[];
}

const ledigPort = async (): Promise<number> =>
  await new Promise((klar) => {
    const prov = createServer().listen(0, '127.0.0.1', () => {
      const { port } = prov.address() as AddressInfo;
      prov.close(() => klar(port));
    });
  });

async function ansokan(): Promise<Buffer> {
  const dok = await PDFDocument.create();
  const typsnitt = await dok.embedFont(StandardFonts.Helvetica);
  for (let sida = 0; sida < 3; sida += 1) {
    dok
      .addPage([595, 842])
      .drawText('Karin Svalander har frågat om stöd.', { x: 60, y: 760, size: 12, font: typsnitt });
  }
  return Buffer.from(await dok.save());
}

/** Klubba that dies and comes back, with the one who is logged in. */
class Klubba {
  private barn: ChildProcess | null = null;
  private port = 0;
  private kaka = '';

  constructor(private readonly miljo: NodeJS.ProcessEnv) {}

  async starta(): Promise<void> {
    const barn = fork(join(__dirname, 'stod', 'kraschserver.mjs'), [], {
      env: { ...process.env, NODE_OPTIONS: '', ...this.miljo },
      execArgv: ['--no-warnings'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.port = await new Promise<number>((klart, fel) => {
      barn.once('message', (svar: { port: number }) => {
        klart(svar.port);
      });
      barn.once('exit', (kod) => {
        fel(new Error(`Klubba slutade med kod ${String(kod)} innan den var redo`));
      });
    });
    this.barn = barn;
  }

  async doda(): Promise<void> {
    const { barn } = this;
    if (barn === null) return;
    const borta = new Promise((klart) => barn.once('exit', klart));
    barn.kill('SIGKILL');
    await borta;
    this.barn = null;
  }

  async loggaIn(): Promise<void> {
    const svar = await this.fraga('POST', '/inloggning', { inloggningsnamn: 'emma', losenord: LOSENORD });
    this.kaka =
      svar.headers
        .getSetCookie()
        .find((en) => en.startsWith('klubba='))
        ?.split(';')[0] ?? '';
  }

  async fraga(metod: string, stig: string, kropp?: unknown, huvuden: Record<string, string> = {}): Promise<Response> {
    const ra = kropp instanceof FormData || Buffer.isBuffer(kropp);
    return await fetch(`http://127.0.0.1:${String(this.port)}/api${stig}`, {
      method: metod,
      headers: {
        cookie: this.kaka,
        ...(kropp === undefined || ra ? {} : { 'content-type': 'application/json' }),
        ...huvuden,
      },
      ...(kropp === undefined ? {} : { body: ra ? (kropp as FormData) : JSON.stringify(kropp) }),
    });
  }

  /** @throws when the answer is not the expected one */
  async svar<T>(
    status: number,
    metod: string,
    stig: string,
    kropp?: unknown,
    huvuden?: Record<string, string>,
  ): Promise<T> {
    const svar = await this.fraga(metod, stig, kropp, huvuden);
    const text = await svar.text();
    if (svar.status !== status) throw new Error(`${metod} ${stig} gav ${String(svar.status)}: ${text}`);
    return (text === '' ? null : JSON.parse(text)) as T;
  }

  /** Sends the first bytes of a part and leaves the rest unsent, as a line that breaks. */
  halv(stig: string, byte: Buffer): void {
    const begaran = request({
      port: this.port,
      method: 'PATCH',
      path: `/api${stig}`,
      headers: {
        ...TUS,
        cookie: this.kaka,
        'upload-offset': '0',
        'content-type': 'application/offset+octet-stream',
        'content-length': String(FIL.length),
      },
    });
    begaran.on('error', () => undefined);
    begaran.write(byte);
  }
}

describe('kill -9 medan något kommer in i diariet', () => {
  jest.setTimeout(180_000);
  const mapp = mkdtempSync(join(tmpdir(), 'klubba-kraschdiarium-'));
  let databas: Testdatabas;
  let db: Client;
  let klubba: Klubba;
  let mejlport: number;
  let bas: string;
  const dog: unknown[] = [];

  const vanta = async <T>(hamta: () => Promise<T>, klart: (varde: T) => boolean): Promise<T> => {
    const slut = performance.now() + 60_000;
    for (;;) {
      const varde = await hamta();
      if (klart(varde)) return varde;
      if (performance.now() > slut) throw new Error(`Blev inte klart: ${JSON.stringify(varde).slice(0, 500)}`);
      await vila(50);
    }
  };
  const antal = async (sql: string, varden: unknown[] = []): Promise<number> =>
    Number((await db.query<{ n: string }>(`select count(*) as n from ${sql}`, varden)).rows[0]?.n);
  /** Sends the letters that have not been accepted; those that a server has said yes to are never sent again. */
  const sand = async (mottagna: Set<string>, alla: readonly string[]): Promise<void> => {
    const post = createTransport({ host: '127.0.0.1', port: mejlport, ignoreTLS: true, pool: true, maxConnections: 3 });
    await Promise.all(
      alla
        .filter((id) => !mottagna.has(id))
        .map(async (id) => {
          const brev = {
            from: 'gun@hem.example',
            to: ADRESS,
            subject: `Brev ${id}`,
            text: 'Hej.',
            messageId: `<${id}>`,
          };
          await post.sendMail(brev).then(
            () => mottagna.add(id),
            (fel: unknown) => dog.push(fel),
          );
        }),
    );
    post.close();
  };

  beforeAll(async () => {
    mejlport = await ledigPort();
    databas = await demokommun(mapp);
    db = new Client(databas.url);
    await db.connect();
    klubba = new Klubba({
      DATABASE_URL: databas.url,
      KLUBBA_DATA: mapp,
      KLUBBA_INBADDAD: 'ja',
      KLUBBA_LOGGNIVA: 'fatal',
      KLUBBA_MEJLIN_PORT: String(mejlport),
    });
    await klubba.starta();
    await klubba.loggaIn();
    const jag = await klubba.svar<{ namnder: { namndId: string }[] }>(200, 'GET', '/jag');
    bas = `/namnder/${jag.namnder[0]?.namndId ?? ''}`;
    await klubba.svar(201, 'POST', `${bas}/inkorgadresser`, { adress: ADRESS });
  });
  afterAll(async () => {
    await klubba.doda();
    await db.end();
    await databas.bort();
    rmSync(mapp, { recursive: true, force: true, maxRetries: 5 });
  });

  /** An old diarium with made-up rows, proved and ready to be written. */
  const importFramme = async (): Promise<string> => {
    const rader = Array.from(
      { length: RADER },
      (_, i) => `UAN/2019:${String(i + 1)};Skolskjuts ${String(i + 1)};2019-03-04`,
    );
    const form = new FormData();
    form.append('kalla', 'Gamla diariet');
    form.append('fil', new Blob([`Diarienr;Ärendemening;Reg.datum\n${rader.join('\n')}\n`]), 'arenden.csv');
    const { id } = await klubba.svar<{ id: string }>(202, 'POST', `${bas}/arendeimporter`, form);
    const hamta = async (): Promise<{ lage: string; version: number }> =>
      await klubba.svar(200, 'GET', `${bas}/arendeimporter/${id}`);
    const { version } = await vanta(hamta, ({ lage }) => lage === 'last');
    const blad = await klubba.svar<{
      rader: { nr: number; slag: string; kolumner: { nr: number; falt: string | null }[] }[];
    }>(200, 'GET', `${bas}/arendeimporter/${id}/blad`);
    const mappning = blad.rader.map(({ nr, slag, kolumner }) => ({
      nr,
      slag,
      datumordning: 'dm',
      kolumner: Object.fromEntries(kolumner.flatMap((k) => (k.falt === null ? [] : [[String(k.nr), k.falt]]))),
    }));
    await klubba.svar(
      200,
      'PUT',
      `${bas}/arendeimporter/${id}/mappning`,
      { blad: mappning, varden: {} },
      {
        'if-match': `"${String(version)}"`,
      },
    );
    await vanta(hamta, ({ lage }) => lage === 'provad');
    return id;
  };

  const nyttArende = async (): Promise<string> =>
    (
      await klubba.svar<{ id: string }>(201, 'POST', `${bas}/arenden`, {
        arendemening: 'Stöd i skolan',
        nyckel: randomUUID(),
      })
    ).id;

  const nyFil = async (arendeId: string): Promise<string> => {
    const form = new FormData();
    form.append('uppgifter', JSON.stringify({ typ: 'skrivelse', titel: 'Ansökan om stöd', riktning: 'inkommen' }));
    form.append('fil', new Blob([new Uint8Array(await ansokan())], { type: 'application/pdf' }), 'ansokan.pdf');
    await klubba.svar(201, 'POST', `${bas}/arenden/${arendeId}/handlingar`, form);
    const { rows } = await db.query<{ id: string }>(
      `select f.id from handling_fil f join handling_version v on v.id = f.handling_version_id join handling h on h.id = v.handling_id where h.arende_id = $1`,
      [arendeId],
    );
    return rows[0]?.id ?? '';
  };

  it('varje brev finns en gång, filen blir hel, maskningen en fil och importen varje rad en gång', async () => {
    const arendeId = await nyttArende();
    const filId = await nyFil(arendeId);
    const importId = await importFramme();
    const borjad = await klubba.fraga('POST', `${bas}/uppladdningar`, undefined, {
      ...TUS,
      'upload-length': String(FIL.length),
      'upload-metadata': `filename ${Buffer.from('bilder.bin').toString('base64')}`,
    });
    expect(borjad.status).toBe(201);
    const uppladdning = borjad.headers.get('location')?.split('/').at(-1) ?? '';
    const stig = `${bas}/uppladdningar/${uppladdning}`;
    const mottagna = new Set<string>();
    const brev = Array.from({ length: BREV }, () => `${randomUUID()}@hem.example`);

    // Allt på en gång, och så går strömmen.
    const { id: maskningId } = await klubba.svar<{ id: string }>(201, 'POST', `${bas}/maskningar`, { filId });
    klubba.halv(stig, FIL.subarray(0, 1_700_000));
    await klubba.svar(202, 'POST', `${bas}/arendeimporter/${importId}/genomforande`);
    const sandning = sand(mottagna, brev);
    await vanta(
      async () => await antal(`arende where ursprung <> 'egen' and dnr like 'UAN/2019:%'`),
      (n) => n > 0,
    );
    await klubba.doda();
    await sandning;
    await klubba.starta();

    const { headers } = await klubba.fraga('HEAD', stig, undefined, TUS);
    const fram = Number(headers.get('upload-offset'));
    expect(fram).toBeLessThanOrEqual(1_700_000);
    await klubba.svar(204, 'PATCH', stig, FIL.subarray(fram), {
      ...TUS,
      'upload-offset': String(fram),
      'content-type': 'application/offset+octet-stream',
    });
    const maskning = async (): Promise<Maskning> => await klubba.svar(200, 'GET', `${bas}/maskningar/${maskningId}`);
    const { version } = await vanta(maskning, ({ lage }) => lage !== 'vantar');
    const markerad = await klubba.svar<Maskning>(
      200,
      'PUT',
      `${bas}/maskningar/${maskningId}/markeringar`,
      { rutor: [], ord: [{ text: 'Svalander', lagrum: null }], visaLagrum: false },
      { 'if-match': `"${String(version)}"` },
    );
    await klubba.svar(202, 'POST', `${bas}/maskningar/${maskningId}/versioner`, undefined, {
      'if-match': `"${String(markerad.version)}"`,
    });
    const handling = { typ: 'skrivelse', titel: 'Bilder', riktning: 'inkommen' };
    const registrera = async (): Promise<Response> =>
      await klubba.fraga('POST', `${bas}/arenden/${arendeId}/handlingar/uppladdade`, {
        handling,
        uppladdningar: [uppladdning],
      });
    const forsta = registrera().catch((fel: unknown) => dog.push(fel));
    const andra = sand(mottagna, brev);
    await vila(Math.random() * 150);
    await klubba.doda();
    await Promise.all([forsta, andra]);
    await klubba.starta();

    await sand(mottagna, brev);
    expect(mottagna.size).toBe(BREV);
    const poster = await db.query<{ message_id: string }>(`select message_id from inkorgpost where amne like 'Brev %'`);
    expect(poster.rows.map((rad) => rad.message_id.replace(/[<>]/gu, '')).sort()).toEqual([...brev].sort());
    await vanta(
      async () => await antal(`inkorgpost where amne like 'Brev %' and delning = 'vantar'`),
      (n) => n === 0,
    );

    const registrerad = await registrera();
    expect([200, 201]).toContain(registrerad.status);
    const filer = await db.query<Rad>(
      `select f.sha256, h.nr from handling h join handling_version v on v.handling_id = h.id join handling_fil f on f.handling_version_id = v.id where h.arende_id = $1 and h.titel = 'Bilder'`,
      [arendeId],
    );
    expect(filer.rows).toEqual([{ sha256: createHash('sha256').update(FIL).digest('hex'), nr: 2 }]);

    const klar = await vanta(maskning, ({ versioner }) => versioner[0]?.lage !== 'vantar');
    expect(klar.versioner).toEqual([expect.objectContaining({ lage: 'klar', fel: null })]);
    expect(await antal(`handelse where typ = 'handling.maskad'`)).toBe(1);

    await vanta(
      async () => await klubba.svar<{ lage: string }>(200, 'GET', `${bas}/arendeimporter/${importId}`),
      ({ lage }) => lage === 'klar',
    );
    expect(await antal(`(select distinct dnr from arende where dnr like 'UAN/2019:%') d`)).toBe(RADER);
    expect(await antal(`arende where dnr like 'UAN/2019:%'`)).toBe(RADER);
    expect(await antal(`handelse where typ = 'arende.infort'`)).toBe(RADER);
    const serie = await db.query<Rad>(
      `select senaste from nummerserie where kod = 'UAN' and ar = 2019 and slag = 'arende'`,
    );
    expect(serie.rows).toEqual([{ senaste: RADER }]);
  });
});
