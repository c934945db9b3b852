const CITAT = 0x22;
const KOMMA = 0x2c;
const BAKSTRECK = 0x5c;
const HAKE = { oppen: 0x5b, stangd: 0x5d };
const KLAMMER = { oppen: 0x7b, stangd: 0x7d };
const TOMT = /^[ \t\n\r]*$/u;

/**
 * Delar texten av en JSON-lista i elementens texter, i ordning; `undefined` när hakar och citattecken inte bildar en lista.
 * Att varje element är giltig JSON prövas av den som läser det: är alla det, är hela texten det.
 */
export function splitLista(text: string): string[] | undefined {
  const borjan = text.indexOf('[');
  if (borjan < 0 || !TOMT.test(text.slice(0, borjan))) return undefined;
  const delar: string[] = [];
  let djup = 0;
  let fran = borjan + 1;
  for (let i = fran; i < text.length; i += 1) {
    const tecken = text.charCodeAt(i);
    if (tecken === CITAT) {
      i = endOfString(text, i);
      if (i < 0) return undefined;
    } else if (tecken === HAKE.oppen || tecken === KLAMMER.oppen) {
      djup += 1;
    } else if (djup > 0) {
      if (tecken === HAKE.stangd || tecken === KLAMMER.stangd) djup -= 1;
    } else if (tecken === KOMMA) {
      delar.push(text.slice(fran, i));
      fran = i + 1;
    } else if (tecken === HAKE.stangd) {
      const sista = text.slice(fran, i);
      if (delar.length > 0 || !TOMT.test(sista)) delar.push(sista);
      return TOMT.test(text.slice(i + 1)) ? delar : undefined;
    }
  }
  return undefined;
}

/** Platsen för det citattecken som avslutar strängen; −1 när den aldrig avslutas. */
function endOfString(text: string, start: number): number {
  let slut = text.indexOf('"', start + 1);
  while (slut > 0 && isEscaped(text, slut)) slut = text.indexOf('"', slut + 1);
  return slut;
}

/** Sant när ett udda antal bakstreck står närmast före tecknet. */
function isEscaped(text: string, plats: number): boolean {
  let antal = 0;
  while (text.charCodeAt(plats - 1 - antal) === BAKSTRECK) antal += 1;
  return antal % 2 === 1;
}
