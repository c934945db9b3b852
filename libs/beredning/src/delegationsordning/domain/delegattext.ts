/** Ord som slutar så är en roll: ”enhetschef”, ”rektor”, ”nämndsekreterare”, ”arbetsutskottet”. */
const ROLLORD =
  /(?:chef(?:en)?|rektorn?|direktör(?:en)?|sekreterare(?:n)?|handläggare(?:n)?|ordföranden?|vice|ledamot(?:en)?|ersättare(?:n)?|utskott(?:et)?|samordnare(?:n)?|registratorn?|utredare(?:n)?|controllern?|ekonom(?:en)?|ledare(?:n)?|strateg(?:en)?|specialist(?:en)?|föreståndare(?:n)?|vägledare(?:n)?|inspektör(?:en)?|jurist(?:en)?|administratör(?:en)?|lärare(?:n)?|pedagog(?:en)?|koordinator(?:n)?|presidiet?)(?=$|[\s,(])/iu;

const SKILJER = /\s+(?:och|samt|eller|tillsammans med|i samråd med|och\/eller|&)\s+|\s*[/;]\s*/iu;

/** Förkortningar som läses som rollen de står för. */
const RAK = /^(?:\d[.)]\s*|-\s*)/u;

/**
 * Rollerna som texten utpekar som delegat. Två eller fler är fel: beslutanderätten ges till en (KL 6:37, 7:5). ”chef för vård
 * och omsorg” och ”studie- och yrkesvägledare” är en roll.
 */
export function utpekadeRoller(text: string): string[] {
  const delar = text
    .split(SKILJER)
    .map((del) => del.trim())
    .filter((del) => del !== '');
  const roller: string[] = [];
  for (const del of delar) {
    const forra = roller.at(-1);
    // ”studie- och yrkesvägledare”: bindestrecket binder ihop leden.
    if (forra !== undefined && (forra.endsWith('-') || !ROLLORD.test(del) || !ROLLORD.test(forra))) {
      roller[roller.length - 1] = `${forra} ${del}`;
    } else roller.push(del);
  }
  return roller.length <= 1 ? [text.trim()].filter((del) => del !== '') : roller;
}

const UTOMSTAENDE = /\b(?:konsult|entreprenör|inhyrd|extern|utomstående|bolaget)/iu;

/** Texten utpekar någon som inte är anställd eller förtroendevald i kommunen. */
export const arUtomstaende = (text: string): boolean => UTOMSTAENDE.test(text);

/** Ersättare ur en cell: ”1. verksamhetschef 2. förvaltningschef”, en per rad, eller med semikolon. */
export function ersattareUr(text: string): string[] {
  return text
    .split(/\n|;|(?<=\S)\s+(?=\d[.)]\s)|,\s*(?=därefter|sedan)/u)
    .map((del) =>
      del
        .replace(RAK, '')
        .replace(/^(?:därefter|sedan)\s+/iu, '')
        .trim(),
    )
    .filter((del) => del !== '');
}

/** Rollen som den jämförs: små bokstäver, ett blanksteg, utan bestämd form på slutet av vanliga rollord. */
export function normalRoll(text: string): string {
  return text
    .normalize('NFC')
    .toLocaleLowerCase('sv')
    .replace(/\s+/gu, ' ')
    .replace(
      /(chef)en\b|(rektor)n\b|(ordförande)n\b|(sekreterare)n\b|(handläggare)n\b|(direktör)en\b/gu,
      '$1$2$3$4$5$6',
    )
    .trim();
}
