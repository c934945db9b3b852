import { plusDagar, veckodag } from '../../sprak/datum.js';

const VECKAN = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];

/** Månadens veckor, måndag först; null för de dagar som hör till månaderna intill. */
export function manadensVeckor(manad: string): (string | null)[][] {
  const forsta = `${manad}-01`;
  const veckor: (string | null)[][] = [];
  const start = plusDagar(forsta, -VECKAN.indexOf(veckodag(forsta)));
  for (let vecka = start; vecka.slice(0, 7) <= manad; vecka = plusDagar(vecka, 7)) {
    veckor.push(
      VECKAN.map((_, nr) => plusDagar(vecka, nr)).map((datum) => (datum.slice(0, 7) === manad ? datum : null)),
    );
  }
  return veckor;
}

/** Så långt flyttar en piltangent: en dag åt sidan, en vecka upp och ned. */
export const PILSTEG: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};

const DAG = /^\d{4}-\d{2}-\d{2}$/u;
const FLEST_DAGAR = 400;

/**
 * Dagar att undvika som de skrivs, en dag eller ett spann per rad: `2027-02-22 – 2027-02-26`.
 * @returns dagarna, och raderna som inte gick att läsa
 */
export function tolkaUndvik(text: string): { dagar: string[]; olasta: string[] } {
  const dagar = new Set<string>();
  const olasta: string[] = [];
  for (const rad of text.split('\n').map((en) => en.trim())) {
    if (rad === '') continue;
    const [fran = '', till = fran] = rad.split(/\s*[–—]\s*|\s+(?:till|-)\s+/u);
    if (!arDag(fran) || !arDag(till) || till < fran || plusDagar(fran, FLEST_DAGAR) < till) {
      olasta.push(rad);
      continue;
    }
    for (let datum = fran; datum <= till; datum = plusDagar(datum, 1)) dagar.add(datum);
  }
  return { dagar: [...dagar].sort(), olasta };
}

/** Dagarna skrivna så att `tolkaUndvik` läser dem: dagar i följd som spann. */
export function skrivUndvik(dagar: readonly string[]): string {
  const spann: [string, string][] = [];
  for (const datum of [...dagar].sort()) {
    const sista = spann.at(-1);
    if (sista !== undefined && plusDagar(sista[1], 1) === datum) sista[1] = datum;
    else spann.push([datum, datum]);
  }
  return spann.map(([fran, till]) => (fran === till ? fran : `${fran} – ${till}`)).join('\n');
}

const arDag = (text: string): boolean =>
  DAG.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
