import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { Clamd } from './clamd.js';

const STREAM_MAX_LENGTH = 300_000;

/**
 * Protokollet som clamd(8) beskriver det: `zINSTREAM` och ett nolltecken, bitar med fyra byte längd i nätordning, längden
 * noll, och ett svar som slutar med ett nolltecken. Mer än StreamMaxLength avbryts med ett svar och en stängd förbindelse.
 */
class Protokoll {
  readonly bitar: number[] = [];
  private buffert = Buffer.alloc(0);
  private innehall: Buffer[] = [];
  private kommando: string | null = null;

  constructor(
    private readonly uttag: Socket,
    private readonly doma: (innehall: Buffer) => string,
  ) {
    uttag.on('data', (data) => this.las(Buffer.from(data)));
    uttag.on('error', () => undefined);
  }

  private las(data: Buffer): void {
    this.buffert = Buffer.concat([this.buffert, data]);
    if (this.kommando === null) {
      const slut = this.buffert.indexOf(0);
      if (slut < 0) return;
      this.kommando = this.buffert.subarray(0, slut).toString();
      this.buffert = this.buffert.subarray(slut + 1);
      if (this.kommando !== 'zINSTREAM') {
        this.svara('UNKNOWN COMMAND');
        return;
      }
    }
    while (this.buffert.length >= 4) {
      const langd = this.buffert.readUInt32BE(0);
      if (langd === 0) {
        this.svara(this.doma(Buffer.concat(this.innehall)));
        return;
      }
      if (this.langd() + langd > STREAM_MAX_LENGTH) {
        this.svara('INSTREAM size limit exceeded. ERROR');
        return;
      }
      if (this.buffert.length < 4 + langd) return;
      this.bitar.push(langd);
      this.innehall.push(this.buffert.subarray(4, 4 + langd));
      this.buffert = this.buffert.subarray(4 + langd);
    }
  }

  private langd(): number {
    return this.innehall.reduce((summa, bit) => summa + bit.length, 0);
  }

  /** I två paket, som det kan komma. */
  private svara(text: string): void {
    this.uttag.removeAllListeners('data').resume();
    this.uttag.write(text.slice(0, 5));
    setImmediate(() => this.uttag.end(`${text.slice(5)}\0`));
  }
}

describe('clamd', () => {
  let server: Server;
  let doma: (innehall: Buffer) => string;
  let uppkopplad: (uttag: Socket) => void;
  let senaste: Protokoll | null = null;
  const lyssna = async (vart: string | number): Promise<void> => {
    server = createServer((uttag) => uppkopplad(uttag));
    await new Promise<void>((klart) =>
      typeof vart === 'number' ? server.listen(vart, '127.0.0.1', klart) : server.listen(vart, klart),
    );
  };
  const stang = async (): Promise<void> => {
    await new Promise((klart) => server.close(klart));
  };
  const port = (): number => (server.address() as AddressInfo).port;
  const clamd = (): Clamd => new Clamd(`tcp://127.0.0.1:${String(port())}`);

  beforeEach(async () => {
    doma = (innehall) => (innehall.includes('EICAR') ? 'stream: Eicar-Signature FOUND' : 'stream: OK');
    uppkopplad = (uttag) => {
      senaste = new Protokoll(uttag, (innehall) => doma(innehall));
    };
    await lyssna(0);
  });
  afterEach(stang);

  it('lämnar hela filen i bitar med rätt längder, också när ett fynd står sist', async () => {
    const delar = [Buffer.alloc(70_000, 'a'), Buffer.from('b'), Buffer.alloc(65_536, 'c'), Buffer.from('EICAR')];
    await expect(clamd().skanna(Readable.from(delar))).resolves.toEqual({ ren: false, fynd: 'Eicar-Signature' });
    expect(senaste?.bitar).toEqual(delar.map((en) => en.length));
    await expect(clamd().skanna(Readable.from([Buffer.from('ren')]))).resolves.toEqual({ ren: true });
  });

  it('en tom bit mitt i filen är inte slutet på den', async () => {
    const delar = [Buffer.from('början '), Buffer.alloc(0), Buffer.from('EICAR')];
    await expect(clamd().skanna(Readable.from(delar))).resolves.toEqual({ ren: false, fynd: 'Eicar-Signature' });
  });

  it('säger att filen är för stor för tjänsten, fast den stänger medan vi sänder', async () => {
    const stor = Readable.from(Array.from({ length: 40 }, () => Buffer.alloc(65_536, 'x')));
    await expect(clamd().skanna(stor)).rejects.toThrow('INSTREAM size limit exceeded');
  });

  it('litar inte på ett avhugget svar, ett svar som kommer för tidigt eller ett okänt', async () => {
    uppkopplad = (uttag) => {
      uttag.on('error', () => undefined).on('data', () => uttag.end('stream: OK'));
    };
    await expect(clamd().skanna(Readable.from([Buffer.from('x')]))).rejects.toThrow('mitt i svaret');
    uppkopplad = (uttag) => {
      uttag.on('error', () => undefined).resume();
      uttag.write('stream: OK\0');
    };
    const langsam = Readable.from(
      (async function* () {
        yield Buffer.from('början');
        await new Promise((klart) => setTimeout(klart, 100));
        yield Buffer.from('slutet');
      })(),
    );
    await expect(clamd().skanna(langsam)).rejects.toThrow('innan det fått hela filen');
    uppkopplad = (uttag) => new Protokoll(uttag, () => 'COMMAND READ TIMED OUT');
    await expect(clamd().skanna(Readable.from([Buffer.from('x')]))).rejects.toThrow('COMMAND READ TIMED OUT');
  });

  it('ger upp när tjänsten inte svarar i tid, och stänger förbindelsen', async () => {
    let stangd = false;
    uppkopplad = (uttag) => {
      uttag
        .on('error', () => undefined)
        .on('close', () => (stangd = true))
        .resume();
    };
    const otalig = new Clamd(`tcp://127.0.0.1:${String(port())}`, 50);
    await expect(otalig.skanna(Readable.from([Buffer.from('x')]))).rejects.toThrow('svarade inte i tid');
    await new Promise((klart) => setTimeout(klart, 20));
    expect(stangd).toBe(true);
  });

  it('klarar att tjänsten startas om: bruten mitt i, borta, och tillbaka', async () => {
    const samma = port();
    const tjanst = clamd();
    uppkopplad = (uttag) => {
      uttag.on('error', () => undefined).once('data', () => uttag.destroy());
    };
    await expect(tjanst.skanna(Readable.from([Buffer.alloc(200_000)]))).rejects.toThrow();
    await stang();
    await expect(tjanst.skanna(Readable.from([Buffer.from('x')]))).rejects.toThrow('ECONNREFUSED');
    uppkopplad = (uttag) => {
      senaste = new Protokoll(uttag, (innehall) => doma(innehall));
    };
    await lyssna(samma);
    await expect(tjanst.skanna(Readable.from([Buffer.from('x')]))).resolves.toEqual({ ren: true });
  });

  it('går över en lokal socket, och ett fel i vår egen fil är inget svar', async () => {
    const mapp = await mkdtemp(join(tmpdir(), 'clamd-'));
    await stang();
    await lyssna(join(mapp, 'clamd.ctl'));
    const lokal = new Clamd(`unix://${mapp}/clamd.ctl`);
    await expect(lokal.skanna(Readable.from([Buffer.from('EICAR')]))).resolves.toMatchObject({ ren: false });
    const trasig = new Readable({
      read() {
        this.destroy(new Error('disken'));
      },
    });
    await expect(lokal.skanna(trasig)).rejects.toThrow('disken');
    await rm(mapp, { recursive: true });
  });
});
