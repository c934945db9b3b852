import type { Readable } from 'node:stream';
import { crc32, createDeflateRaw } from 'node:zlib';

/** En fil på väg in i ett arkiv. */
export interface Zippost {
  namn: string;
  innehall: () => Promise<Readable>;
}

interface Katalograd {
  namn: Buffer;
  crc: number;
  packad: number;
  storlek: number;
  plats: number;
}

// Namn i UTF-8, och storlek och summa efter innehållet: filen strömmas utan att läsas två gånger.
const FLAGGOR = 0x0808;
const PACKAD = 8;
/** 1980-01-01: när filen packades hör inte till innehållet. */
const DOSTID = 0x00210000;

function lokalt(namn: Buffer): Buffer {
  const h = Buffer.alloc(30);
  h.writeUInt32LE(0x04034b50, 0);
  h.writeUInt16LE(20, 4);
  h.writeUInt16LE(FLAGGOR, 6);
  h.writeUInt16LE(PACKAD, 8);
  h.writeUInt32LE(DOSTID, 10);
  h.writeUInt16LE(namn.length, 26);
  return Buffer.concat([h, namn]);
}

function efterat(rad: Katalograd): Buffer {
  const h = Buffer.alloc(16);
  h.writeUInt32LE(0x08074b50, 0);
  h.writeUInt32LE(rad.crc, 4);
  h.writeUInt32LE(rad.packad, 8);
  h.writeUInt32LE(rad.storlek, 12);
  return h;
}

function katalog(rader: readonly Katalograd[], plats: number): Buffer {
  const delar = rader.map((rad) => {
    const h = Buffer.alloc(46);
    h.writeUInt32LE(0x02014b50, 0);
    h.writeUInt16LE(20, 4);
    h.writeUInt16LE(20, 6);
    h.writeUInt16LE(FLAGGOR, 8);
    h.writeUInt16LE(PACKAD, 10);
    h.writeUInt32LE(DOSTID, 12);
    h.writeUInt32LE(rad.crc, 16);
    h.writeUInt32LE(rad.packad, 20);
    h.writeUInt32LE(rad.storlek, 24);
    h.writeUInt16LE(rad.namn.length, 28);
    h.writeUInt32LE(rad.plats, 42);
    return Buffer.concat([h, rad.namn]);
  });
  const langd = delar.reduce((summa, del) => summa + del.length, 0);
  const slut = Buffer.alloc(22);
  slut.writeUInt32LE(0x06054b50, 0);
  slut.writeUInt16LE(rader.length, 8);
  slut.writeUInt16LE(rader.length, 10);
  slut.writeUInt32LE(langd, 12);
  slut.writeUInt32LE(plats, 16);
  return Buffer.concat([...delar, slut]);
}

/** Ett zip-arkiv, en fil i taget och aldrig mer än en bit i minnet. Högst 65 535 filer och 4 GB tillsammans. */
export async function* zipstrom(poster: AsyncIterable<Zippost>): AsyncGenerator<Buffer> {
  const rader: Katalograd[] = [];
  let plats = 0;
  for await (const post of poster) {
    const rad: Katalograd = { namn: Buffer.from(post.namn), crc: 0, packad: 0, storlek: 0, plats };
    const huvud = lokalt(rad.namn);
    yield huvud;
    for await (const bit of packat(await post.innehall(), rad)) {
      rad.packad += bit.length;
      yield bit;
    }
    yield efterat(rad);
    plats += huvud.length + rad.packad + 16;
    rader.push(rad);
  }
  yield katalog(rader, plats);
}

async function* packat(kalla: Readable, rad: Katalograd): AsyncGenerator<Buffer> {
  const packare = createDeflateRaw();
  kalla.on('data', (bit: Buffer) => {
    rad.crc = crc32(bit, rad.crc);
    rad.storlek += bit.length;
  });
  kalla.once('error', (fel) => packare.destroy(fel));
  kalla.pipe(packare);
  yield* packare as AsyncIterable<Buffer>;
}
