/** Ett diarienummer eller annat ärendenummer som står i ett brev. */
export interface Nummertraff {
  /** Som det står. */
  skrivet: string;
  /** Så som `dnr_normalisera` i databasen skriver det: versaler, blanksteg, inga inledande nollor. */
  norm: string;
  /** Också andra sätt att läsa det: utan kod, eller med nämndens egen. */
  varianter: string[];
  /** Nämndens egen kod, eller ingen kod alls. */
  eget: boolean;
}

const FLEST = 20;
const LANGSTA_TEXT = 100_000;

/** Som `dnr_normalisera` i databasen. */
export const normalisera = (text: string): string =>
  text
    .toLocaleUpperCase('sv')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<![\p{L}\p{N}])0+(?=\d)/gu, '')
    .trim();

// KOD 2026/112, KOD/2026:112, kod-2026-112, KOD 112/2026, 2026:112. Koden får ha punkter: ”N.a.”.
const KOD = String.raw`(?<![\p{L}\p{N}])(?<kod>[\p{Lu}][\p{L}.]{0,9}?|[\p{Ll}]{2,6})[\s/\-–:]{1,3}`;
const AR_FORST = String.raw`(?<ar>(?:19|20)\d\d)\s?[:/\-–]\s?0*(?<nr>\d{1,7})`;
const AR_SIST = String.raw`0*(?<nr>\d{1,7})\s?[/\-–]\s?(?<ar>(?:19|20)\d\d)`;
const SLUT = String.raw`(?![\p{L}\p{N}])(?![-/:.]\d)`;
const MED_KOD = [new RegExp(KOD + AR_FORST + SLUT, 'gu'), new RegExp(KOD + AR_SIST + SLUT, 'gu')];
const UTAN_KOD = [
  new RegExp(String.raw`(?<![\p{L}\p{N}/:\-–.])${AR_FORST}${SLUT}`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}/:\-–.])${AR_SIST}${SLUT}`, 'gu'),
];
// Det som står efter ”dnr”, ”er beteckning” … är ett nummer hur det än ser ut: 3.1-12345, Ä 2026-12, KLK-1043.
const EFTER_ORD =
  /(?:dnr|diarienr|diarienummer|(?:er|ert|vår|vårt|deras)\s+(?:beteckning|referens|nummer|dnr|ref)|ärendenr|ärendenummer|målnr|mål\s?nr)\.?\s?:?\s*(?<nummer>[\p{L}\p{N}][\p{L}\p{N}./:\-–]{2,30}(?:\s\d[\d\-–/:]{2,20})?)/giu;

/** Månader och ord som ser ut som koder: ”maj 2026-05”, ”den 2026-10-05”. */
const INTE_KOD =
  /^(?:jan|feb|mars|apr|maj|juni|juli|aug|sep|okt|nov|dec|den|till|från|fram|av|om|kl|år|och|på|i|sid|tel|nr|dnr|prop|sou|ds|skr|bet)$/iu;

interface Bit {
  kod: string | null;
  ar: string;
  nr: string;
  skrivet: string;
}

function bitar(text: string, monster: readonly RegExp[]): Bit[] {
  return monster.flatMap((ett) =>
    [...text.matchAll(ett)].map((traff) => ({
      kod: traff.groups?.['kod'] ?? null,
      ar: traff.groups?.['ar'] ?? '',
      nr: traff.groups?.['nr'] ?? '',
      skrivet: traff[0].trim(),
    })),
  );
}

// Utan kod är ”2026-10” en månad och ”2027–2035” en period, inga nummer.
const arTid = ({ nr, skrivet }: Bit): boolean =>
  /[-–]/u.test(skrivet) && (/^(?:19|20)\d\d$/u.test(nr) || (nr.length <= 2 && Number(nr) <= 12));

function somTraff(bit: Bit, egenKod: string): Nummertraff {
  const kod = bit.kod === null ? null : bit.kod.replaceAll('.', '').toLocaleUpperCase('sv');
  const egen = egenKod.replaceAll('.', '').toLocaleUpperCase('sv');
  const nr = String(Number(bit.nr));
  const koder = kod === null ? ['', egen] : [kod];
  const varianter = koder.flatMap((en) => [`${en} ${bit.ar} ${nr}`.trim(), `${en} ${nr} ${bit.ar}`.trim()]);
  const eget = kod === null || kod === egen;
  // Nämndens egen kod kan vara utelämnad i dess mönster: ”2026/112”.
  if (kod === egen) varianter.push(`${bit.ar} ${nr}`, `${nr} ${bit.ar}`);
  return { skrivet: bit.skrivet, norm: normalisera(bit.skrivet), varianter: [...new Set(varianter)], eget };
}

/**
 * Alla nummer i en text, i den ordning de hittas: först de med kod.
 * @param egenKod nämndens diariekod
 */
export function hittaNummer(text: string, egenKod: string): Nummertraff[] {
  const kort = text.slice(0, LANGSTA_TEXT).replace(/[\u00a0\u2007\u202f]/gu, ' ');
  const medKod = bitar(kort, MED_KOD).filter(({ kod }) => kod === null || !INTE_KOD.test(kod.replaceAll('.', '')));
  const utanKod = bitar(kort, UTAN_KOD).filter(
    (bit) => !arTid(bit) && !medKod.some(({ skrivet }) => skrivet.endsWith(bit.skrivet)),
  );
  const efterOrd = [...kort.matchAll(EFTER_ORD)].flatMap((traff): Nummertraff[] => {
    const skrivet = (traff.groups?.['nummer'] ?? '').replace(/[.:\-–/]+$/u, '');
    if (!/\d/u.test(skrivet) || [...medKod, ...utanKod].some((bit) => bit.skrivet.includes(skrivet))) return [];
    const norm = normalisera(skrivet);
    return [{ skrivet, norm, varianter: [norm], eget: false }];
  });
  const alla = [...medKod, ...utanKod].map((bit) => somTraff(bit, egenKod)).concat(efterOrd);
  return alla.filter((traff, plats) => alla.findIndex(({ norm }) => norm === traff.norm) === plats).slice(0, FLEST);
}

/** Numren som de läggs i databasen, att jämföra med diariet och med andra brev. */
export const somNycklar = (traffar: readonly Nummertraff[]): string[] => [
  ...new Set(traffar.flatMap(({ norm, varianter }) => [norm, ...varianter])),
];
