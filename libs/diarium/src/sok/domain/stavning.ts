/** Antal tecken som skiljer två ord, två omkastade grannar räknade som ett. */
export function avstand(a: string, b: string): number {
  let forra: number[] = [];
  let rad = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const ny = [i];
    for (let j = 1; j <= b.length; j++) {
      const byte = a[i - 1] === b[j - 1] ? 0 : 1;
      let minst = Math.min((ny[j - 1] ?? 0) + 1, (rad[j] ?? 0) + 1, (rad[j - 1] ?? 0) + byte);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        minst = Math.min(minst, (forra[j - 2] ?? 0) + 1);
      ny[j] = minst;
    }
    [forra, rad] = [rad, ny];
  }
  return rad[b.length] ?? 0;
}

/** Så många fel får ett ord av den längden ha. */
export const tillatnaFel = (langd: number): number => (langd < 4 ? 0 : langd < 6 ? 1 : langd < 11 ? 2 : 3);

/** De av orden som kan vara det skrivna med stavfel, det likaste först. */
export function rimliga(skrivet: string, liknande: readonly string[], hogst: number): string[] {
  return liknande
    .map((ord) => ({ ord, fel: avstand(skrivet, ord) }))
    .filter(({ fel }) => fel > 0 && fel <= tillatnaFel(skrivet.length))
    .sort((x, y) => x.fel - y.fel)
    .slice(0, hogst)
    .map(({ ord }) => ord);
}
