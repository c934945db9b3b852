// Ett typsnitt utan tecken: det osynliga textlagret behöver bara bredder och vad varje kod betyder.

const u16 = (n) => [(n >> 8) & 255, n & 255];
const u32 = (n) => [...u16(n >>> 16), ...u16(n & 0xffff)];

function kontrollsumma(data) {
  let summa = 0;
  for (let i = 0; i < data.length; i += 4) {
    summa =
      (summa + ((data[i] << 24) | ((data[i + 1] ?? 0) << 16) | ((data[i + 2] ?? 0) << 8) | (data[i + 3] ?? 0))) >>> 0;
  }
  return summa;
}

const TABELLER = {
  'OS/2': [
    ...u16(3),
    ...u16(500),
    ...u16(400),
    ...u16(5),
    ...u16(0),
    ...Array(22).fill(0),
    ...Array(10).fill(0),
    ...Array(16).fill(0),
    32,
    32,
    32,
    32,
    ...u16(64),
    ...u16(0),
    ...u16(0xffff),
    ...u16(800),
    ...u16(0xff38),
    ...u16(0),
    ...u16(800),
    ...u16(200),
    ...Array(8).fill(0),
    ...u16(500),
    ...u16(700),
    ...u16(0),
    ...u16(32),
    ...u16(1),
  ],
  cmap: [
    ...u16(0),
    ...u16(1),
    ...u16(3),
    ...u16(1),
    ...u32(12),
    ...u16(4),
    ...u16(24),
    ...u16(0),
    ...u16(2),
    ...u16(2),
    ...u16(0),
    ...u16(0),
    ...u16(0xffff),
    ...u16(0),
    ...u16(0xffff),
    ...u16(1),
    ...u16(0),
  ],
  glyf: [0, 0, 0, 0],
  head: [
    ...u32(0x10000),
    ...u32(0x10000),
    ...u32(0),
    ...u32(0x5f0f3cf5),
    ...u16(0),
    ...u16(1000),
    ...Array(16).fill(0),
    ...u16(0),
    ...u16(0xff38),
    ...u16(500),
    ...u16(800),
    ...u16(0),
    ...u16(8),
    ...u16(2),
    ...u16(0),
    ...u16(0),
  ],
  hhea: [
    ...u32(0x10000),
    ...u16(800),
    ...u16(0xff38),
    ...u16(0),
    ...u16(500),
    ...Array(6).fill(0),
    ...u16(1),
    ...Array(14).fill(0),
    ...u16(2),
  ],
  hmtx: [...u16(500), ...u16(0), ...u16(500), ...u16(0)],
  loca: [...u16(0), ...u16(0), ...u16(0)],
  maxp: [...u32(0x10000), ...u16(2), ...Array(26).fill(0)],
  name: [...u16(0), ...u16(0), ...u16(6)],
  post: [...u32(0x30000), ...Array(28).fill(0)],
};

/** TrueType-filen, med två tomma tecken på 500/1000. */
export function glyflostTypsnitt() {
  const namn = Object.keys(TABELLER);
  const huvud = [...u32(0x10000), ...u16(namn.length), ...u16(128), ...u16(3), ...u16(namn.length * 16 - 128)];
  const delar = [];
  let plats = 12 + namn.length * 16;
  for (const ett of namn) {
    const data = TABELLER[ett];
    huvud.push(
      ...[...ett].map((c) => c.charCodeAt(0)),
      ...u32(kontrollsumma(data)),
      ...u32(plats),
      ...u32(data.length),
    );
    const fyllt = [...data, ...Array((4 - (data.length % 4)) % 4).fill(0)];
    delar.push(...fyllt);
    plats += fyllt.length;
  }
  return Uint8Array.from([...huvud, ...delar]);
}

/** Varje kod är sitt Unicode-tecken. */
export const TILL_UNICODE = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
1 beginbfrange
<0000> <FFFF> <0000>
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;

/** Varje kod visas med det tomma tecknet 1. */
export function kodTillGlyf() {
  const karta = new Uint8Array(131_072);
  for (let i = 1; i < karta.length; i += 2) karta[i] = 1;
  return karta;
}
