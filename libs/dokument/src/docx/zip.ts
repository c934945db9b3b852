import { crc32, deflateRawSync } from 'node:zlib';

/** En fil färdig att läggas i ett zip-arkiv: packad en gång, använd många. */
export interface Post {
  readonly namn: Buffer;
  readonly packad: Buffer;
  readonly storlek: number;
  readonly crc: number;
}

const LOKAL = 0x04034b50;
const KATALOG = 0x02014b50;
const SLUT = 0x06054b50;
/** 1980-01-01 00.00: zip-tidens början. Klockan ska inte synas i filen. */
const DOSTID = 0x00210000;

/** Packar en fil för {@link laggTill}. */
export function packa(namn: string, data: Buffer): Post {
  return { namn: Buffer.from(namn, 'utf8'), packad: deflateRawSync(data), storlek: data.length, crc: crc32(data) };
}

function gemensamtHuvud(post: Post): Buffer {
  const h = Buffer.alloc(26);
  h.writeUInt16LE(20, 0);
  h.writeUInt16LE(0, 2);
  h.writeUInt16LE(8, 4);
  h.writeUInt32LE(DOSTID, 6);
  h.writeUInt32LE(post.crc, 10);
  h.writeUInt32LE(post.packad.length, 14);
  h.writeUInt32LE(post.storlek, 18);
  h.writeUInt16LE(post.namn.length, 22);
  return h;
}

function signatur(tal: number): Buffer {
  const b = Buffer.alloc(4);
  b.writeUInt32LE(tal);
  return b;
}

function lokalpost(post: Post): Buffer {
  return Buffer.concat([signatur(LOKAL), gemensamtHuvud(post), post.namn, post.packad]);
}

function katalogpost(post: Post, plats: number): Buffer {
  const slut = Buffer.alloc(14);
  slut.writeUInt32LE(plats, 10);
  return Buffer.concat([signatur(KATALOG), Buffer.from([20, 0]), gemensamtHuvud(post), slut, post.namn]);
}

/** Var katalogen börjar, hur lång den är och hur många filer den har. */
function slutpost(zip: Buffer): {
  readonly plats: number;
  readonly start: number;
  readonly langd: number;
  readonly antal: number;
} {
  const plats = zip.lastIndexOf(signatur(SLUT));
  if (plats < 0) throw new RangeError('Ordbehandlingsfilen saknar zip-katalog.');
  return {
    plats,
    start: zip.readUInt32LE(plats + 16),
    langd: zip.readUInt32LE(plats + 12),
    antal: zip.readUInt16LE(plats + 10),
  };
}

/** Nollställer filernas tider, i arkivet och i katalogen. */
function nollstallTider(zip: Buffer, start: number, antal: number): void {
  let plats = start;
  for (let i = 0; i < antal; i++) {
    zip.writeUInt32LE(DOSTID, plats + 12);
    zip.writeUInt32LE(DOSTID, zip.readUInt32LE(plats + 42) + 10);
    plats += 46 + zip.readUInt16LE(plats + 28) + zip.readUInt16LE(plats + 30) + zip.readUInt16LE(plats + 32);
  }
}

/**
 * Lägger färdigpackade filer sist i ett zip-arkiv och nollställer alla tider, så att samma innehåll ger samma bytes.
 * @param zip arkivet; dess tider ändras på plats
 * @throws RangeError när arkivet saknar katalog.
 */
export function laggTill(zip: Buffer, poster: readonly Post[]): Buffer {
  const { start, langd, antal, plats } = slutpost(zip);
  nollstallTider(zip, start, antal);
  const lokala = poster.map(lokalpost);
  let lage = start;
  const kataloger = poster.map((post, i) => {
    const rad = katalogpost(post, lage);
    lage += lokala[i]?.length ?? 0;
    return rad;
  });
  const slut = Buffer.from(zip.subarray(plats));
  slut.writeUInt16LE(antal + poster.length, 8);
  slut.writeUInt16LE(antal + poster.length, 10);
  slut.writeUInt32LE(langd + kataloger.reduce((n, k) => n + k.length, 0), 12);
  slut.writeUInt32LE(lage, 16);
  return Buffer.concat([zip.subarray(0, start), ...lokala, zip.subarray(start, start + langd), ...kataloger, slut]);
}
