import { MANADER } from '#regelverk';

/** ”oktober” för `2026-10`. */
export const manadsnamn = (manad: string): string => MANADER[Number(manad.slice(5, 7)) - 1] ?? manad;

/** Månadens nummer 1–12 ur ”okt”, ”oktober” eller ”sept.”; undefined för annat. */
export function manadsnummer(ord: string): number | undefined {
  const rent = ord.toLocaleLowerCase('sv').replace(/\.$/u, '');
  if (rent.length < 3) return undefined;
  const plats = MANADER.findIndex((namn) => namn.startsWith(rent) || (rent === 'sept' && namn === 'september'));
  return plats === -1 ? undefined : plats + 1;
}

/** ”14 oktober”, och året när det inte är `ar`. */
export function dagord(datum: string, ar: string): string {
  const utan = `${String(Number(datum.slice(8)))} ${manadsnamn(datum)}`;
  return datum.slice(0, 4) === ar ? utan : `${utan} ${datum.slice(0, 4)}`;
}

/** Månadens nummer räknat från år 0, för avstånd. */
export const manadsindex = (manad: string): number => Number(manad.slice(0, 4)) * 12 + Number(manad.slice(5, 7));
