/** The code points that a TrueType font has glyphs for, from its cmap table (formats 4 and 12; OpenType 1.9). */
export function kodpunkter(ttf: Buffer): ReadonlySet<number> {
  const cmap = tabell(ttf, 'cmap');
  const punkter = new Set<number>();
  for (let i = 0; i < ttf.readUInt16BE(cmap + 2); i += 1) {
    const start = cmap + ttf.readUInt32BE(cmap + 8 + i * 8);
    const format = ttf.readUInt16BE(start);
    if (format === 12) format12(ttf, start, punkter);
    else if (format === 4) format4(ttf, start, punkter);
  }
  return punkter;
}

function tabell(ttf: Buffer, namn: string): number {
  const antal = ttf.readUInt16BE(4);
  for (let i = 0; i < antal; i += 1) {
    const post = 12 + i * 16;
    if (ttf.toString('latin1', post, post + 4) === namn) return ttf.readUInt32BE(post + 8);
  }
  throw new Error(`Typsnittet saknar tabellen ${namn}.`);
}

function format12(ttf: Buffer, start: number, punkter: Set<number>): void {
  const grupper = ttf.readUInt32BE(start + 12);
  for (let i = 0; i < grupper; i += 1) {
    const post = start + 16 + i * 12;
    const sista = ttf.readUInt32BE(post + 4);
    for (let k = ttf.readUInt32BE(post); k <= sista; k += 1) punkter.add(k);
  }
}

function format4(ttf: Buffer, start: number, punkter: Set<number>): void {
  const dubbla = ttf.readUInt16BE(start + 6);
  const slut = start + 14;
  const borjan = slut + dubbla + 2;
  for (let i = 0; i < dubbla; i += 2) {
    const sista = ttf.readUInt16BE(slut + i);
    const forskjutning = ttf.readUInt16BE(borjan + 2 * dubbla + i);
    const delta = ttf.readUInt16BE(borjan + dubbla + i);
    const forsta = ttf.readUInt16BE(borjan + i);
    for (let k = forsta; k <= sista && k < 0xffff; k += 1) {
      const plats = borjan + 2 * dubbla + i + forskjutning + 2 * (k - forsta);
      const ra = forskjutning === 0 ? k : ttf.readUInt16BE(plats);
      if (ra !== 0 && ((ra + delta) & 0xffff) !== 0) punkter.add(k);
    }
  }
}
