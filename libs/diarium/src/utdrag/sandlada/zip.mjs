// Läser zip-arkiv med egna gränser: bara katalogen först, sedan de delar som behövs, aldrig mer än budgeten.
import { inflateRawSync, constants } from 'node:zlib';

const SLUT = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const KATALOG = 0x02014b50;
const LOKAL = 0x04034b50;
const FLEST_I_KATALOGEN = 65_535;

/** Var katalogens slutpost ligger, eller -1. Bara en post vars katalog verkligen finns räknas. */
export function slutpost(buf) {
  for (let plats = buf.lastIndexOf(SLUT); plats >= 0; plats = plats === 0 ? -1 : buf.lastIndexOf(SLUT, plats - 1)) {
    if (buf.length - plats > 66_000) return -1;
    if (plats + 22 > buf.length) continue;
    const storlek = buf.readUInt32LE(plats + 12);
    const start = plats - storlek;
    const tom = storlek === 0 && buf.readUInt16LE(plats + 10) === 0;
    if (tom || (start >= 0 && storlek >= 46 && buf.readUInt32LE(start) === KATALOG)) return plats;
  }
  return -1;
}

/** Delarna i katalogens ordning, eller null när det inte är något helt arkiv. `forskjutning` är det som ligger före arkivet. */
export function lasKatalog(buf) {
  const slut = slutpost(buf);
  if (slut < 0) return null;
  const storlek = buf.readUInt32LE(slut + 12);
  const start = slut - storlek;
  const forskjutning = start - buf.readUInt32LE(slut + 16);
  const delar = [];
  let plats = start;
  while (plats + 46 <= slut && buf.readUInt32LE(plats) === KATALOG && delar.length <= FLEST_I_KATALOGEN) {
    const namnlangd = buf.readUInt16LE(plats + 28);
    const namnslut = plats + 46 + namnlangd;
    if (namnslut > slut) break;
    delar.push({
      namn: buf.toString('utf8', plats + 46, namnslut),
      krypterad: (buf.readUInt16LE(plats + 8) & 1) === 1,
      metod: buf.readUInt16LE(plats + 10),
      packad: buf.readUInt32LE(plats + 20),
      storlek: buf.readUInt32LE(plats + 24),
      lokal: buf.readUInt32LE(plats + 42) + Math.max(forskjutning, 0),
    });
    plats = namnslut + buf.readUInt16LE(plats + 30) + buf.readUInt16LE(plats + 32);
  }
  return { delar, forskjutning, antal: buf.readUInt16LE(slut + 10) };
}

/** De packade byten i en del, eller null när de inte finns där katalogen säger. */
export function packade(buf, del) {
  if (del.lokal + 30 > buf.length || buf.readUInt32LE(del.lokal) !== LOKAL) return null;
  const start = del.lokal + 30 + buf.readUInt16LE(del.lokal + 26) + buf.readUInt16LE(del.lokal + 28);
  if (start + del.packad > buf.length) return null;
  return { start, data: buf.subarray(start, start + del.packad) };
}

/** En del uppackad. Kastar när den är större än den säger eller än `hogst`. */
export function lasDel(buf, del, hogst) {
  const funnen = packade(buf, del);
  if (funnen === null || del.krypterad) throw new Error('Arkivet är skadat eller krypterat.');
  if (del.storlek > hogst) throw new Error('Innehållet blir för stort när det packas upp.');
  if (del.metod === 0) return Buffer.from(funnen.data);
  if (del.metod !== 8) throw new Error('Arkivet är packat på ett sätt som inte läses.');
  return inflateRawSync(funnen.data, { maxOutputLength: Math.min(del.storlek, hogst) + 1 });
}

/** Början av en del, så mycket som ryms i de första 8 kB packade. */
export function borjan(buf, del) {
  const funnen = packade(buf, del);
  if (funnen === null || del.krypterad) return '';
  const data = funnen.data.subarray(0, 8192);
  if (del.metod === 0) return data.toString('latin1');
  if (del.metod !== 8) return '';
  try {
    const ut = inflateRawSync(data, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 16_000_000 });
    return ut.subarray(0, 65_536).toString('latin1');
  } catch {
    return '';
  }
}
