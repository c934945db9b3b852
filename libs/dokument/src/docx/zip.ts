import { promisify } from 'node:util';
import { crc32, deflateRaw, deflateRawSync, inflateRawSync } from 'node:zlib';

/** En fil packad för ett zip-arkiv: packas en gång, kan läggas i många arkiv. */
export interface Post {
  readonly namn: string;
  readonly packad: Buffer;
  readonly storlek: number;
  readonly crc: number;
}

const LOKAL = 0x04034b50;
const KATALOG = 0x02014b50;
const SLUT = 0x06054b50;
/** 1980-01-01 00.00, zip-tidens början: klockan ska inte synas i filen. */
const DOSTID = 0x00210000;
const PACKAD = 8;

export function packa(namn: string, data: Buffer): Post {
  return { namn, packad: deflateRawSync(data), storlek: data.length, crc: crc32(data) };
}

const packaLangsamt = promisify<Buffer, Buffer>(deflateRaw);
/** Mindre än så går fortare att packa på en gång. */
const STOR = 64_000;

/** Som `packa`, men det stora packas i en annan tråd. */
export async function packaISidan(namn: string, data: Buffer): Promise<Post> {
  if (data.length < STOR) return packa(namn, data);
  return { namn, packad: await packaLangsamt(data), storlek: data.length, crc: crc32(data) };
}

/**
 * Filerna i ett zip-arkiv, i katalogens ordning.
 * @throws RangeError när arkivet saknar katalog.
 */
export function lasZip(zip: Buffer): Map<string, Buffer> {
  const slut = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (slut < 0) throw new RangeError('Arkivet saknar zip-katalog.');
  const filer = new Map<string, Buffer>();
  let plats = zip.readUInt32LE(slut + 16);
  for (let i = 0; i < zip.readUInt16LE(slut + 10); i++) {
    const namnlangd = zip.readUInt16LE(plats + 28);
    const lokal = zip.readUInt32LE(plats + 42);
    const start = lokal + 30 + zip.readUInt16LE(lokal + 26) + zip.readUInt16LE(lokal + 28);
    const data = zip.subarray(start, start + zip.readUInt32LE(plats + 20));
    const namn = zip.toString('utf8', plats + 46, plats + 46 + namnlangd);
    filer.set(namn, zip.readUInt16LE(plats + 10) === PACKAD ? inflateRawSync(data) : Buffer.from(data));
    plats += 46 + namnlangd + zip.readUInt16LE(plats + 30) + zip.readUInt16LE(plats + 32);
  }
  return filer;
}

function gemensamtHuvud(post: Post): Buffer {
  const h = Buffer.alloc(26);
  h.writeUInt16LE(20, 0);
  h.writeUInt16LE(PACKAD, 4);
  h.writeUInt32LE(DOSTID, 6);
  h.writeUInt32LE(post.crc, 10);
  h.writeUInt32LE(post.packad.length, 14);
  h.writeUInt32LE(post.storlek, 18);
  h.writeUInt16LE(Buffer.byteLength(post.namn), 22);
  return h;
}

function tal(varde: number): Buffer {
  const b = Buffer.alloc(4);
  b.writeUInt32LE(varde);
  return b;
}

/** Ett zip-arkiv av färdiga poster. Samma poster ger samma bytes. */
export function skrivZip(poster: readonly Post[]): Buffer {
  const delar: Buffer[] = [];
  const katalog: Buffer[] = [];
  let plats = 0;
  for (const post of poster) {
    const [huvud, namn] = [gemensamtHuvud(post), Buffer.from(post.namn)];
    const fil = [tal(LOKAL), huvud, namn, post.packad];
    katalog.push(tal(KATALOG), Buffer.from([20, 0]), huvud, Buffer.alloc(10), tal(plats), namn);
    plats += fil.reduce((n, del) => n + del.length, 0);
    delar.push(...fil);
  }
  const kataloglangd = katalog.reduce((n, del) => n + del.length, 0);
  const slut = Buffer.alloc(22);
  slut.writeUInt32LE(SLUT, 0);
  slut.writeUInt16LE(poster.length, 8);
  slut.writeUInt16LE(poster.length, 10);
  slut.writeUInt32LE(kataloglangd, 12);
  slut.writeUInt32LE(plats, 16);
  return Buffer.concat([...delar, ...katalog, slut]);
}
