/** En bit av ärendemeningen. `ersatts` är det som allmänheten ser i stället för det skyddade, när det är skrivet. */
interface Bit {
  text: string;
  skyddad: boolean;
  ersatts: string | null;
}

const HAKAR = /\[([^[\]]*)\]/gu;
/** Ord som ett namn står efter: utan någon efter sig blir meningen hel bara om ordet också går bort. */
const FORE = /(?:^|\s)(från|av|till|för|mot|om|gällande|rörande|angående|avseende|hos|med|vid|på|i|över|samt|och)$/iu;
/** Två till fyra ord med stor bokstav: ett personnamn. */
const NAMN = /^\p{Lu}[\p{L}'’-]+(?: (?:von|af|de|van))?(?: \p{Lu}[\p{L}'’-]+){1,3}$/u;
const INTE_NAMN =
  /^(?:Enheten|Avdelningen|Föreningen|Stiftelsen|Förskolan|Skolan|Kyrkan|Kvarteret|Fastigheten|Gruppbostaden|Hemmet)\b|\b(?:AB|HB|KB|gatan|vägen|skolan|förskola)$/u;

const PERSONNUMMER =
  /(?<!\d)(?:(?:18|19|20)\d{2}|\d{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+ ]?\d{4}(?!\d)/gu;

/** Texten i bitar: det inom [hakparenteser] är skyddat, och `[Anna Berg|sökanden]` säger vad som står i stället. */
export function iBitar(text: string): Bit[] {
  const bitar: Bit[] = [];
  let fran = 0;
  for (const traff of text.matchAll(HAKAR)) {
    if (traff.index > fran) bitar.push({ text: text.slice(fran, traff.index), skyddad: false, ersatts: null });
    const [inre = '', ...ersatts] = (traff[1] ?? '').split('|');
    bitar.push({ text: inre.trim(), skyddad: true, ersatts: ersatts.length === 0 ? null : ersatts.join('|').trim() });
    fran = traff.index + traff[0].length;
  }
  if (fran < text.length) bitar.push({ text: text.slice(fran), skyddad: false, ersatts: null });
  return bitar;
}

export const harSkyddat = (text: string): boolean => iBitar(text).some((bit) => bit.skyddad && bit.text !== '');

const arNamn = (text: string): boolean => NAMN.test(text) && !INTE_NAMN.test(text);

/** Det som skrivits utan det skyddade: en person blir ”enskild”, annat går bort med ordet eller kommat före. */
function utan(hittills: string, bit: Bit): string {
  if (bit.ersatts !== null) return hittills + bit.ersatts;
  if (arNamn(bit.text)) return hittills + (hittills.trim() === '' ? 'Enskild' : 'enskild');
  return hittills
    .trimEnd()
    .replace(FORE, '')
    .trimEnd()
    .replace(/[,;:–-]$/u, '');
}

const putsa = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.;:])/gu, '$1')
    .replace(/,(?:\s*,)+/gu, ',')
    .replace(/^[\s,;:]+|[\s,;:]+$/gu, '');

const undkom = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Ord som skyddas på ett ställe skyddas på alla, också i genitiv. */
const overallt = (text: string, bitar: readonly Bit[]): string =>
  bitar
    .filter((bit) => bit.skyddad && bit.text !== '')
    .reduce(
      (svar, bit) =>
        svar.replace(
          new RegExp(`(?<![\\p{L}\\p{N}])${undkom(bit.text)}s?(?![\\p{L}\\p{N}])`, 'giu'),
          bit.ersatts ?? (arNamn(bit.text) ? 'enskild' : ''),
        ),
      text,
    );

/** Den offentliga ordalydelsen (OSL 5:2): sådan som allmänheten ser den. */
export function offentligText(text: string): string {
  const bitar = iBitar(text);
  const utanBitar = bitar.reduce((hittills, bit) => (bit.skyddad ? utan(hittills, bit) : hittills + bit.text), '');
  return putsa(overallt(utanBitar, bitar));
}

/** Den fulla ordalydelsen, utan hakparenteser. */
export const fullText = (text: string): string =>
  iBitar(text)
    .map((bit) => bit.text)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();

/** Personnumren i en text, som de är skrivna. */
export const personnummer = (text: string): string[] => [...text.matchAll(PERSONNUMMER)].map(([traff]) => traff);

/** Sätter hakparenteser runt det markerade. Är det redan skyddat tas de bort. */
export function skydda(text: string, fran: number, till: number): { text: string; fran: number; till: number } {
  const innan = text.lastIndexOf('[', fran);
  const slut = text.indexOf(']', Math.max(fran, innan));
  const inne = innan >= 0 && slut >= till - 1 && !text.slice(innan + 1, fran).includes(']');
  if (inne) {
    const [inre = ''] = text.slice(innan + 1, slut).split('|');
    return { text: text.slice(0, innan) + inre + text.slice(slut + 1), fran: innan, till: innan + inre.length };
  }
  const markerat = text.slice(fran, till);
  const kant = markerat.length - markerat.trimStart().length;
  const inre = markerat.trim();
  if (inre === '') return { text, fran, till };
  const start = fran + kant;
  const nytt = `${text.slice(0, start)}[${inre.replace(/[[\]]/gu, '')}]${text.slice(start + inre.length)}`;
  return { text: nytt, fran: start, till: nytt.indexOf(']', start) + 1 };
}

/** Skyddar varje ställe där texten står och inte redan är skyddad. */
export const skyddaAllt = (text: string, vad: string): string =>
  iBitar(text)
    .map((bit) => {
      if (!bit.skyddad) return bit.text.replaceAll(vad, `[${vad}]`);
      return `[${bit.text}${bit.ersatts === null ? '' : `|${bit.ersatts}`}]`;
    })
    .join('');

/** Tar bort varje ställe där texten står, med kommat som blir över. */
export const strykAllt = (text: string, vad: string): string =>
  text
    .replaceAll(vad, '')
    .replace(/\[\s*\]/gu, '')
    .replace(/,(?:\s*,)+/gu, ',')
    .replace(/\s{2,}/gu, ' ')
    .replace(/ ([,.;:])/gu, '$1')
    .trim();
