export const FORSLAGSSLAG = ['personnummer', 'telefon', 'epost'] as const;
export type Forslagsslag = (typeof FORSLAGSSLAG)[number];

/** Något som ofta behöver maskas, och var det står. */
export interface Forslag {
  slag: Forslagsslag;
  text: string;
  sidor: number[];
  antal: number;
}

const PERSONNUMMER = /(?<![\d-])(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278]\d|[39][01])[-+ ]?\d{4}(?!\d)/gu;
const EPOST = /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu;
const TELEFON = /(?<![\d-])(?:\+46[ ()-]{0,3}(?:\(0\)[ -]?)?|0)\d{1,3}[ -/]{0,3}\d{2,3}(?:[ -]?\d{2,3}){1,3}(?!\d)/gu;

/** Sista siffran stämmer (Luhn). Samordningsnummer räknas likadant. */
export function kontrollsiffran(siffror: string): boolean {
  const tio = siffror.slice(-10);
  const summa = [...tio].reduce((s, tecken, i) => {
    const n = Number(tecken) * (i % 2 === 0 ? 2 : 1);
    return s + (n > 9 ? n - 9 : n);
  }, 0);
  return tio.length === 10 && summa % 10 === 0;
}

const siffror = (text: string): string => text.replace(/\D/gu, '');

function* iTexten(text: string): Generator<{ slag: Forslagsslag; text: string }> {
  let rest = text;
  for (const [nummer] of text.matchAll(EPOST)) yield { slag: 'epost', text: nummer };
  for (const [nummer] of text.matchAll(PERSONNUMMER)) {
    if (!kontrollsiffran(siffror(nummer))) continue;
    yield { slag: 'personnummer', text: nummer };
    rest = rest.replaceAll(nummer, ' ');
  }
  for (const [nummer] of rest.matchAll(TELEFON)) {
    const antal = siffror(nummer).length;
    if (antal >= 8 && antal <= 13) yield { slag: 'telefon', text: nummer.trim() };
  }
}

/** Personnummer, telefonnummer och e-postadresser i sidornas text, vart och ett en gång. */
export function foreslag(texter: readonly string[]): Forslag[] {
  const funna = new Map<string, Forslag>();
  for (const [i, text] of texter.entries()) {
    for (const { slag, text: vad } of iTexten(text.replace(/\s+/gu, ' '))) {
      const nyckel = `${slag} ${vad.toLowerCase()}`;
      const forra = funna.get(nyckel) ?? { slag, text: vad, sidor: [], antal: 0 };
      const sidor = forra.sidor.includes(i + 1) ? forra.sidor : [...forra.sidor, i + 1];
      funna.set(nyckel, { ...forra, sidor, antal: forra.antal + 1 });
    }
  }
  return [...funna.values()].sort((a, b) => FORSLAGSSLAG.indexOf(a.slag) - FORSLAGSSLAG.indexOf(b.slag));
}
