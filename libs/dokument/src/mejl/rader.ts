/** Bredd i tecken för ren text (RFC 3676 råder till högst 78; DOKUMENT.md säger 76). */
export const RADBREDD = 76;

// Radslut, tabb och styrtecken; inte U+00A0, som håller ihop ord.
const BRYTANDE = /[\s\p{Cc}\u2028\u2029]+/gu;
const RIKTNINGSTECKEN = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text på en rad: radslut och styrtecken blir ett blanksteg, dolda riktningstecken tas bort. */
export function enRad(text: string): string {
  return text
    .replace(RIKTNINGSTECKEN, '')
    .replace(BRYTANDE, (blanka) => (/^\u00a0+$/.test(blanka) ? blanka : ' '))
    .trim();
}

/**
 * Bryter text i rader om högst {@link RADBREDD} tecken. Ord som hålls ihop av U+00A0 skiljs inte åt; ett ord som är
 * längre än raden delas.
 * @param forst står före första raden och räknas in i dess längd
 * @param sedan står före de följande
 */
export function brytText(text: string, forst = '', sedan = forst.replace(/./gu, ' ')): string[] {
  const rader: string[] = [];
  let rad = forst;
  let tom = true;
  for (const ord of enRad(text).split(' ')) {
    let kvar = ord;
    if (!tom && rad.length + 1 + kvar.length > RADBREDD) {
      rader.push(rad);
      rad = sedan;
      tom = true;
    }
    while (rad.length + kvar.length > RADBREDD && tom) {
      const plats = RADBREDD - rad.length;
      rader.push(rad + kvar.slice(0, plats));
      kvar = kvar.slice(plats);
      rad = sedan;
    }
    rad += (tom ? '' : ' ') + kvar;
    tom = false;
  }
  rader.push(rad);
  return rader.map((r) => r.replaceAll('\u00a0', ' ').trimEnd());
}

/** Brytna rader som ett stycke. */
export function stycke(text: string): string {
  return brytText(text).join('\n');
}

/** Uppgifter med etiketten till vänster och värdena i en spalt. */
export function uppgifter(par: readonly (readonly [etikett: string, varde: string])[]): string {
  const bredd = Math.max(...par.map(([etikett]) => etikett.length)) + 2;
  return par.flatMap(([etikett, varde]) => brytText(varde, `${etikett}:`.padEnd(bredd))).join('\n');
}

/** Rubrik i ren text. */
export function rubrik(text: string): string {
  return brytText(text.toLocaleUpperCase('sv-SE')).join('\n');
}

/** Stycken med en tom rad emellan; tomma delar utelämnas. */
export function stycken(...delar: readonly (string | undefined)[]): string {
  return delar.filter((del) => del !== undefined && del !== '').join('\n\n');
}
