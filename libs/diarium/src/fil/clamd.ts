import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { type Skanningssvar, Virusskydd } from './virusskydd.js';

const TIDSGRANS_MS = 120_000;
const STORST_SVAR = 4_096;
const FORVALD_PORT = 3310;

/** ClamAV:s tjänst clamd, över TCP eller en lokal socket, med INSTREAM: filen lämnas som en ström och inget sparas där. */
export class Clamd extends Virusskydd {
  readonly finns = true;

  /** @param adress `tcp://värd:port` eller `unix:///sökväg` */
  constructor(private readonly adress: string) {
    super();
  }

  override async skanna(innehall: Readable): Promise<Skanningssvar> {
    const uttag = this.oppna();
    try {
      const svar = lasSvar(uttag);
      svar.catch(() => undefined);
      await Promise.race([svar, sand(uttag, innehall)]);
      return tolka(await svar);
    } finally {
      innehall.destroy();
      uttag.destroy();
    }
  }

  private oppna(): Socket {
    const url = new URL(this.adress);
    const uttag =
      url.protocol === 'unix:'
        ? connect(decodeURIComponent(url.pathname))
        : connect(url.port === '' ? FORVALD_PORT : Number(url.port), url.hostname.replace(/^\[|\]$/gu, ''));
    uttag.setTimeout(TIDSGRANS_MS, () => uttag.destroy(new Error('Virusskyddet svarade inte i tid.')));
    return uttag;
  }
}

async function lasSvar(uttag: Socket): Promise<string> {
  return await new Promise((klar, fel) => {
    let text = '';
    uttag.on('data', (bit: Buffer) => {
      text = (text + bit.toString('utf8')).slice(0, STORST_SVAR);
      if (text.includes('\0')) klar(text);
    });
    uttag.once('error', fel);
    uttag.once('close', () => {
      if (text === '') fel(new Error('Virusskyddet stängde utan svar.'));
      else klar(text);
    });
  });
}

/** Varje bit föregås av sin längd; längden noll är slutet. */
async function sand(uttag: Socket, innehall: Readable): Promise<void> {
  await skriv(uttag, Buffer.from('zINSTREAM\0'));
  for await (const bit of innehall as AsyncIterable<Buffer>) {
    const langd = Buffer.alloc(4);
    langd.writeUInt32BE(bit.length);
    await skriv(uttag, Buffer.concat([langd, bit]));
  }
  await skriv(uttag, Buffer.alloc(4));
}

async function skriv(uttag: Socket, bit: Buffer): Promise<void> {
  await new Promise<void>((klart, fel) => {
    uttag.write(bit, (orsak) => {
      if (orsak === undefined || orsak === null) klart();
      else fel(orsak);
    });
  });
}

function tolka(svar: string): Skanningssvar {
  const text = svar.replaceAll('\0', '').trim();
  if (/^stream: OK$/u.test(text)) return { ren: true };
  const fynd = /^stream: (.+) FOUND$/u.exec(text)?.[1];
  if (fynd !== undefined) return { ren: false, fynd };
  throw new Error(`Virusskyddet svarade: ${text.slice(0, 200)}`);
}
