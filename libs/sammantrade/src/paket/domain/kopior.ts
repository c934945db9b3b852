const stam = (filnamn: string): string => filnamn.replace(/\.[^.]*$/u, '').toLowerCase();
const arPdf = (filnamn: string): boolean => /\.pdf$/iu.test(filnamn);
const ARKIV = /-arkiv$/u;

/**
 * Filerna utan samma dokument en gång till. Det som Klubba framställer har en PDF att läsa, en för arkivet och en i Word:
 * i paketet ligger den som är till för att läsas. I zip-arkivet ligger också den i Word kvar.
 */
export function utanKopior<T extends { filnamn: string }>(filer: readonly T[], format: 'pdf' | 'zip'): T[] {
  const lasta = new Set(filer.filter((fil) => arPdf(fil.filnamn)).map((fil) => stam(fil.filnamn)));
  return filer.filter(({ filnamn }) => {
    const egen = stam(filnamn);
    if (arPdf(filnamn)) return !(ARKIV.test(egen) && lasta.has(egen.replace(ARKIV, '')));
    return format === 'zip' || !lasta.has(egen);
  });
}
