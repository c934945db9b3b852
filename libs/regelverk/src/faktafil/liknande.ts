const FLEST_KANDIDATER = 2000;

/**
 * Det ord bland `kandidater` som ligger närmast `ord`, när det är så likt att det kan vara en felskrivning.
 * Avståndet är antalet ändrade tecken (Levenshtein), utan hänsyn till stora och små bokstäver.
 */
export function findLiknande(ord: string, kandidater: Iterable<string>): string | undefined {
  if (ord.length > 100) return undefined;
  const sokt = ord.toLowerCase();
  const grans = Math.max(1, Math.floor(sokt.length / 3));
  let provade = 0;
  let bast: { ord: string; avstand: number } | undefined;
  for (const kandidat of kandidater) {
    // Ett förslag är en hjälp på vägen: en orimligt lång lista ska inte göra felmeddelandet långsamt.
    if (++provade > FLEST_KANDIDATER) break;
    if (Math.abs(kandidat.length - sokt.length) > grans) continue;
    const avstand = distance(sokt, kandidat.toLowerCase());
    if (avstand <= grans && avstand < (bast?.avstand ?? Infinity)) bast = { ord: kandidat, avstand };
  }
  return bast?.ord;
}

function distance(a: string, b: string): number {
  let forra = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const rad = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const byte = (forra[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      rad.push(Math.min((rad[j - 1] ?? 0) + 1, (forra[j] ?? 0) + 1, byte));
    }
    forra = rad;
  }
  return forra[b.length] ?? 0;
}
