// docs/rattigheter.md: what stands between the marks is written from the table that the guards read.
export const START = '<!-- tabellen: skrivs av node scripts/rattigheter.mjs -->';
export const SLUT = '<!-- slut på tabellen -->';

/** The document with the table in its place. */
export function medTabell(dokument, tabell) {
  const fran = dokument.indexOf(START);
  const till = dokument.indexOf(SLUT);
  if (fran < 0 || till < fran) throw new Error(`docs/rattigheter.md saknar märkena ${START} och ${SLUT}`);
  return `${dokument.slice(0, fran + START.length)}\n\n${tabell}\n${dokument.slice(till)}`;
}
