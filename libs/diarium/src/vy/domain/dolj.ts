/** Det som står i stället för en privatperson på webben. */
export const ENSKILD = 'Enskild';
/** Det som står i stället för en uppgift som OSL 5:2 låter utelämna. */
export const UTELAMNAD = 'Uppgiften är utelämnad';

const undkom = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
// Namnet, också i genitiv (Hjorts), men inte som del av ett längre ord.
const helt = (ord: string, flaggor: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${undkom(ord)}(?:s(?![\\p{L}\\p{N}])|(?![\\p{L}\\p{N}]))`, flaggor);

/**
 * Byter namnen mot något annat: hela namnet i vilket skiftläge som helst, och varje del av det (minst tre tecken)
 * när den står med stor bokstav, som namn gör.
 */
export function doljNamn(text: string, namn: readonly string[], mot: string): string {
  let svar = text;
  const hela = [...new Set(namn.map((ett) => ett.trim()).filter((ett) => ett !== ''))].sort(
    (a, b) => b.length - a.length,
  );
  svar = doljHela(svar, hela, mot);
  for (const del of namndelar(hela)) svar = svar.replace(helt(del, 'gu'), mot);
  const upprepat = new RegExp(`${undkom(mot)}(?:\\s+${undkom(mot)})+`, 'gu');
  return svar.replace(upprepat, mot);
}

/** Byter varje förekomst av de hela orden mot något annat, i vilket skiftläge som helst. */
export function doljHela(text: string, ord: readonly string[], mot: string): string {
  return ord.reduce((svar, ett) => (ett.trim() === '' ? svar : svar.replace(helt(ett.trim(), 'giu'), mot)), text);
}

function namndelar(hela: readonly string[]): string[] {
  const delar = hela.flatMap((ett) => ett.split(/[^\p{L}\p{N}]+/u)).filter((del) => /^\p{Lu}.{2,}/u.test(del));
  return [...new Set(delar)].sort((a, b) => b.length - a.length);
}
