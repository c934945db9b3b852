/** Det som inte hör hemma i en text som allmänheten läser. */
export const FYNDSLAG = ['personnummer', 'samordningsnummer', 'telefon', 'epost', 'namn', 'skyddat'] as const;
export type Textfyndslag = (typeof FYNDSLAG)[number];

/** Ett fynd i en text. `start` och `slut` räknas i teckenplatser i strängen; `slut` ingår inte. */
export interface Textfynd {
  slag: Textfyndslag;
  ord: string;
  start: number;
  slut: number;
}

const PERSONNUMMER = /(?<!\d)(?:(?:19|20)?\d{2})(?<manad>\d{2})(?<dag>\d{2})[-+ ]?\d{4}(?!\d)/gu;
const EPOST = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
// Svenska nummer: riktnummer eller mobil med eller utan +46, sju till tio siffror med mellanrum och bindestreck.
const TELEFON = /(?<![\d/:.-])(?:\+46\s?(?:\(0\)\s?)?|0)[1-9]\d{0,2}(?:[\s-]{0,2}\d{2,4}){2,4}(?!\d)/gu;

/** Personnummer, samordningsnummer (dagen plus 60), telefonnummer och e-postadresser i en text, i ordning. */
export function identifierande(text: string): Textfynd[] {
  const fynd = [...text.matchAll(PERSONNUMMER)].flatMap((traff) => personnummer(traff));
  const kontakt = [
    ...[...text.matchAll(EPOST)].map((traff) => som('epost', traff)),
    ...[...text.matchAll(TELEFON)].filter((traff) => arTelefon(traff[0])).map((traff) => som('telefon', traff)),
  ];
  const egna = kontakt.filter((k) => !fynd.some((f) => f.start < k.slut && k.start < f.slut));
  return [...fynd, ...egna].sort((a, b) => a.start - b.start);
}

function personnummer(traff: RegExpExecArray): Textfynd[] {
  const manad = Number(traff.groups?.['manad']);
  const dag = Number(traff.groups?.['dag']);
  if (manad < 1 || manad > 12) return [];
  if (dag >= 1 && dag <= 31) return [som('personnummer', traff)];
  return dag >= 61 && dag <= 91 ? [som('samordningsnummer', traff)] : [];
}

function arTelefon(text: string): boolean {
  const siffror = text.replace(/^\+46\s?(?:\(0\)\s?)?/u, '0').replace(/\D/gu, '').length;
  return siffror >= 8 && siffror <= 11;
}

const som = (slag: Textfyndslag, traff: RegExpExecArray): Textfynd => ({
  slag,
  ord: traff[0],
  start: traff.index,
  slut: traff.index + traff[0].length,
});

/** Texten utan personnummer, telefonnummer och e-postadresser. */
export function utanIdentifierande(text: string, mot: string): string {
  let svar = '';
  let sedan = 0;
  for (const { start, slut } of identifierande(text)) {
    svar += text.slice(sedan, start) + mot;
    sedan = slut;
  }
  return svar + text.slice(sedan);
}
