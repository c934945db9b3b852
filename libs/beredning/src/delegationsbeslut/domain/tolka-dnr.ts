import { parseDnr } from '#regelverk';

/** Numret på en rad: inget, nästa ur enhetens serie, ett nummer eller ett intervall, eller text som inte är ett nummer. */
export type Beslutsnummer =
  | { slag: 'tomt' }
  | { slag: 'nasta' }
  | { slag: 'nummer'; kod: string | null; ar: number; fran: number; till: number }
  | { slag: 'fritt' };

export interface Nummerval {
  /** Enhetens kod, ”DV”. */
  kod: string | null;
  /** Året som ett nummer utan årtal får: beslutets, annars listans. */
  ar: number;
}

const STRECK = '[-–—‑]';
const INTERVALL = new RegExp(
  String.raw`^(?<kod>[\p{Lu}\p{N}.]{0,12}?)[ /]?(?<ar>(?:19|20)\d{2}):(?<fran>\d{1,7})(?:\s?${STRECK}\s?(?:[\p{Lu}\p{N}. /]{0,18}:)?(?<till>\d{1,7}))?$`,
  'u',
);
const LOPNUMMER = new RegExp(String.raw`^(\d{1,7})(?:\s?${STRECK}\s?(\d{1,7}))?$`, 'u');

/**
 * Läser numret som det skrivs: ”DV 2026:201–206”, ”2015:01”, ”1/2015”, ”ArbP/2019:54”, ”207”, ”201–206”. ”+” är nästa i
 * enhetens serie. Ett ensamt löpnummer hör till enhetens serie och beslutets år.
 */
export function tolkaBeslutsnummer(text: string, { kod, ar }: Nummerval): Beslutsnummer {
  const jamn = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (jamn === '') return { slag: 'tomt' };
  if (jamn === '+') return { slag: 'nasta' };
  const lopnummer = LOPNUMMER.exec(jamn);
  if (lopnummer !== null) return nummer(kod, ar, lopnummer[1], lopnummer[2]);
  const intervall = INTERVALL.exec(jamn.toLocaleUpperCase('sv'))?.groups;
  if (intervall !== undefined) {
    const skriven = (intervall['kod'] ?? '').replaceAll('.', '');
    return nummer(skriven === '' ? null : skriven, Number(intervall['ar']), intervall['fran'], intervall['till']);
  }
  const dnr = parseDnr(jamn);
  return dnr === undefined ? { slag: 'fritt' } : nummer(dnr.kod, dnr.ar, String(dnr.lopnr), undefined);
}

function nummer(kod: string | null, ar: number, forsta: string | undefined, sista: string | undefined): Beslutsnummer {
  const fran = Number(forsta);
  // ”DV 2026:201–06” skrivs sällan men betyder 206.
  const full =
    sista !== undefined && forsta !== undefined && sista.length < forsta.length
      ? forsta.slice(0, forsta.length - sista.length) + sista
      : sista;
  const till = full === undefined ? fran : Number(full);
  return fran >= 1 && till >= fran && till - fran < 100_000
    ? { slag: 'nummer', kod, ar, fran, till }
    : { slag: 'fritt' };
}

/** Numret som det skrivs i enhetens serie: ”DV 2026:201–206”. */
export function visaNummer(kod: string | null, ar: number, fran: number, till: number): string {
  const slut = till === fran ? '' : `–${String(till)}`;
  return `${kod === null ? '' : `${kod} `}${String(ar)}:${String(fran)}${slut}`;
}
