import { connect, type Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { type Skanningssvar, Virusskydd } from './virusskydd.js';

const TIDSGRANS_MS = 120_000;
const STORST_SVAR = 4_096;
const FORVALD_PORT = 3310;
/** Så länge väntar vi på ett svar när sändningen brutits: det säger mer än att förbindelsen brast. */
const SVARSTID_MS = 1_000;

/** ClamAV:s tjänst clamd, över TCP eller en lokal socket, med INSTREAM: filen lämnas som en ström och inget sparas där. */
export class Clamd extends Virusskydd {
  readonly finns = true;

  /**
   * @param adress `tcp://värd:port` eller `unix:///sökväg`
   * @param tidsgransMs så länge får förbindelsen vara tyst
   */
  constructor(
    private readonly adress: string,
    private readonly tidsgransMs = TIDSGRANS_MS,
  ) {
    super();
  }

  override async skanna(innehall: Readable): Promise<Skanningssvar> {
    const uttag = this.oppna();
    try {
      const svar = lasSvar(uttag);
      svar.catch(() => undefined);
      const sandning = sand(uttag, innehall);
      sandning.catch(() => undefined);
      const tidigt = await forstAv(svar, sandning);
      // Svarar den innan hela filen lämnats har den inte sett hela: det är aldrig ett frikännande.
      if (tidigt !== null && tolka(tidigt).ren) throw new Error('Virusskyddet svarade innan det fått hela filen.');
      return tolka(tidigt ?? (await svar));
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
    uttag.setTimeout(this.tidsgransMs, () => uttag.destroy(new Error('Virusskyddet svarade inte i tid.')));
    return uttag;
  }
}

/** @returns svaret, om det kom före sändningens slut; annars null. @throws det som bröt sändningen, när inget svar kom */
async function forstAv(svar: Promise<string>, sandning: Promise<void>): Promise<string | null> {
  try {
    return await Promise.race([svar, sandning.then(() => null)]);
  } catch (fel) {
    return await Promise.race([svar, setTimeout(SVARSTID_MS).then(() => Promise.reject(fel as Error))]);
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
      // Ett avhugget ”stream: OK” kan ha varit något annat: utan slutet är det inget svar.
      if (text.includes('\0')) klar(text);
      else fel(new Error(text === '' ? 'Virusskyddet stängde utan svar.' : 'Virusskyddet stängde mitt i svaret.'));
    });
  });
}

/** Varje bit föregås av sin längd; längden noll är slutet. */
async function sand(uttag: Socket, innehall: Readable): Promise<void> {
  await skriv(uttag, Buffer.from('zINSTREAM\0'));
  for await (const bit of innehall as AsyncIterable<Buffer>) {
    // Längden noll är slutet: en tom bit mitt i skulle dölja resten av filen.
    if (bit.length === 0) continue;
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
