import type { GallrasFran, Planuppgifter } from './planrad.js';

/** En cell som den lästes: text, tal, ja/nej eller tom. */
export type Plancell = string | number | boolean | null;

export const PLANKOLUMNER = [
  { namn: 'kod', rubrik: 'Klassificering', andra: ['Kod', 'Beteckning', 'Nr', 'Punktnotation'], mest: 60 },
  { namn: 'process', rubrik: 'Process', andra: ['Verksamhet', 'Processnamn', 'Verksamhetsområde'], mest: 300 },
  { namn: 'handlingstyp', rubrik: 'Handlingstyp', andra: ['Handling', 'Handlingsslag'], mest: 300 },
  {
    namn: 'bevaras',
    rubrik: 'Bevaras/gallras',
    andra: ['Bevaras', 'Gallring', 'Bevaras eller gallras', 'Gallringsfrist', 'Bevarande'],
    mest: 100,
  },
  { namn: 'raknas', rubrik: 'Räknas från', andra: ['Gallras från', 'Fristen räknas från', 'Utgångspunkt'], mest: 100 },
  { namn: 'sekretess', rubrik: 'Sekretess', andra: ['Lagrum', 'Sekretesslagrum', 'OSL'], mest: 200 },
  { namn: 'format', rubrik: 'Format', andra: ['Medium'], mest: 200 },
  { namn: 'forvaring', rubrik: 'Förvaring', andra: ['Förvaringsplats', 'Plats', 'System'], mest: 300 },
  { namn: 'anmarkning', rubrik: 'Anmärkning', andra: ['Kommentar', 'Övrigt', 'Anmärkningar'], mest: 1000 },
] as const;

export type Plankolumn = (typeof PLANKOLUMNER)[number]['namn'];

/** Ett fel i en cell: vad som är fel, och hur det rättas. */
export interface Planfel {
  kolumn: Plankolumn;
  text: string;
  atgard: string;
}

/** En läst rad: cellerna som text, och felen i dem. `rad` är radens nummer i filen. */
export interface Importrad {
  rad: number;
  falt: Partial<Record<Plankolumn, string>>;
  utelamnad: boolean;
  fel: Planfel[];
}

export interface Lasning {
  rader: Omit<Importrad, 'fel'>[];
  anmarkningar: string[];
}

const jamforbar = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const kolumnFor = (rubrik: string): Plankolumn | null => {
  const sokt = jamforbar(rubrik);
  return (
    PLANKOLUMNER.find((k) => [k.rubrik, k.namn, ...k.andra].some((namn) => jamforbar(namn) === sokt))?.namn ?? null
  );
};

const somText = (cell: Plancell): string => {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nej';
  return String(cell)
    .normalize('NFC')
    .replace(/[^\P{C}\n]/gu, '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .trim();
};

/**
 * Läser tabellens rader. Rubrikraden är den första där klassificering och handlingstyp känns igen.
 * @returns null när ingen sådan rad finns
 */
export function lasPlanrader(celler: readonly (readonly Plancell[])[]): Lasning | null {
  const start = celler.slice(0, 50).findIndex((rad) => {
    const kolumner = rad.map((cell) => kolumnFor(somText(cell)));
    return kolumner.includes('kod') && kolumner.includes('handlingstyp');
  });
  const rubriker = celler[start];
  if (start < 0 || rubriker === undefined) return null;
  const tagna = new Set<Plankolumn>();
  const okanda: string[] = [];
  const kolumner = rubriker.map((cell) => {
    const text = somText(cell);
    const kolumn = kolumnFor(text);
    if (kolumn === null || tagna.has(kolumn)) {
      if (text !== '') okanda.push(text.slice(0, 100));
      return null;
    }
    tagna.add(kolumn);
    return kolumn;
  });
  const rader = celler.slice(start + 1).flatMap((rad, i) => {
    const falt: Partial<Record<Plankolumn, string>> = {};
    for (const [plats, kolumn] of kolumner.entries()) {
      const text = kolumn === null ? '' : somText(rad[plats] ?? null);
      if (kolumn !== null && text !== '') falt[kolumn] = text;
    }
    return Object.keys(falt).length === 0 ? [] : [{ rad: start + 2 + i, falt, utelamnad: false }];
  });
  const anmarkningar = okanda.map((namn) => `Kolumnen ”${namn}” känns inte igen och läses inte.`);
  return { rader, anmarkningar };
}

const FRAN: readonly (readonly [RegExp, GallrasFran])[] = [
  [/avslut/u, 'arendets_avslut'],
  [/inaktuell|inaktualitet/u, 'inaktualitet'],
  [/handlingens|upprätta|datum|inkom/u, 'handlingens_datum'],
  [/regist/u, 'registrering'],
];

const franText = (text: string): GallrasFran | null =>
  FRAN.find(([monster]) => monster.test(text.toLowerCase()))?.[1] ?? null;

interface Gallring {
  bevaras: boolean;
  gallrasAr: number | null;
  gallrasFran: GallrasFran | null;
}

/** "Bevaras", "Gallras 2 år", "10 år efter ärendets avslut", "vid inaktualitet". @returns felet när det inte går att förstå */
function tolkaGallring(text: string, raknas: string | undefined): Gallring | Planfel {
  const lag = text.toLowerCase();
  const ar = /(\d{1,3})\s*(?:år|kalenderår)?/u.exec(lag)?.[1];
  if (/^bevara/u.test(lag) || ['b', 'ja'].includes(lag)) {
    if (ar === undefined) return { bevaras: true, gallrasAr: null, gallrasFran: null };
    return {
      kolumn: 'bevaras',
      text: `”${text}” säger både bevaras och gallras`,
      atgard: 'Skriv Bevaras, eller ett antal år.',
    };
  }
  const uttalat = raknas === undefined ? franText(lag) : franText(raknas);
  if (ar === undefined) {
    if (uttalat === 'inaktualitet') return { bevaras: false, gallrasAr: null, gallrasFran: 'inaktualitet' };
    return {
      kolumn: 'bevaras',
      text: `”${text}” går inte att förstå som bevaras eller gallras`,
      atgard: 'Skriv Bevaras, Gallras 2 år, eller Gallras vid inaktualitet.',
    };
  }
  if (Number(ar) > 200) {
    return { kolumn: 'bevaras', text: `${ar} år är för många`, atgard: 'Skriv högst 200 år.' };
  }
  if (raknas !== undefined && (uttalat === null || uttalat === 'inaktualitet')) {
    return {
      kolumn: 'raknas',
      text: `”${raknas}” säger inte vad fristen räknas från`,
      atgard: 'Skriv registrering, handlingens datum eller ärendets avslut.',
    };
  }
  return { bevaras: false, gallrasAr: Number(ar), gallrasFran: uttalat ?? 'registrering' };
}

const tom = (text: string | undefined): string | null => (text === undefined || text === '' ? null : text);

/** Radens uppgifter, eller felen i den. */
export function tolkaPlanrad(falt: Importrad['falt']): Planuppgifter | Planfel[] {
  const fel: Planfel[] = [];
  for (const { namn, rubrik, mest } of PLANKOLUMNER) {
    const langd = falt[namn]?.length ?? 0;
    if (langd > mest)
      fel.push({
        kolumn: namn,
        text: `${rubrik.toLowerCase()} är längre än ${String(mest)} tecken`,
        atgard: 'Korta texten.',
      });
  }
  for (const namn of ['kod', 'handlingstyp', 'bevaras'] as const) {
    if (tom(falt[namn]) !== null) continue;
    const rubrik = PLANKOLUMNER.find((k) => k.namn === namn)?.rubrik ?? namn;
    fel.push({
      kolumn: namn,
      text: `${rubrik.toLowerCase()} saknas`,
      atgard: `Fyll i ${rubrik.toLowerCase()}, eller utelämna raden.`,
    });
  }
  const gallring = falt.bevaras === undefined ? null : tolkaGallring(falt.bevaras, tom(falt.raknas) ?? undefined);
  if (gallring !== null && 'kolumn' in gallring) fel.push(gallring);
  if (fel.length > 0 || gallring === null || 'kolumn' in gallring) return fel;
  return {
    kod: falt.kod ?? '',
    process: falt.process ?? '',
    handlingstyp: falt.handlingstyp ?? '',
    ...gallring,
    sekretessLagrum: tom(falt.sekretess),
    format: tom(falt.format),
    forvaring: tom(falt.forvaring),
    anmarkning: tom(falt.anmarkning),
  };
}

/** Alla rader med sina fel; samma klassificering och handlingstyp två gånger är ett fel i den andra. */
export function medFel(rader: readonly Omit<Importrad, 'fel'>[]): Importrad[] {
  const sedda = new Map<string, number>();
  return rader.map((rad) => {
    if (rad.utelamnad) return { ...rad, fel: [] };
    const tolkad = tolkaPlanrad(rad.falt);
    if (Array.isArray(tolkad)) return { ...rad, fel: tolkad };
    const nyckel = `${jamforbar(tolkad.kod)} ${jamforbar(tolkad.handlingstyp)}`;
    const forra = sedda.get(nyckel);
    if (forra === undefined) sedda.set(nyckel, rad.rad);
    if (forra === undefined) return { ...rad, fel: [] };
    const text = `samma klassificering och handlingstyp står på rad ${String(forra)}`;
    return { ...rad, fel: [{ kolumn: 'handlingstyp', text, atgard: 'Ändra handlingstypen, eller utelämna raden.' }] };
  });
}
