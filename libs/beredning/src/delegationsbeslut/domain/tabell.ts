import type { Radtext } from './tolka-rad.js';

export const RADKOLUMNER = [
  { namn: 'datum', rubrik: 'Beslutsdatum', andra: ['Datum', 'Dag', 'Beslutsdag', 'Period'] },
  {
    namn: 'punkt',
    rubrik: 'Delegationspunkt',
    andra: ['Punkt', 'Delegationsnummer', 'Delegation', 'Punkt i delegationsordningen'],
  },
  {
    namn: 'beslut',
    rubrik: 'Beslut',
    andra: ['Beslut (ange t.ex. beviljande av anställning)', 'Ärende', 'Beskrivning', 'Vad'],
  },
  { namn: 'antal', rubrik: 'Antal', andra: ['Antal beslut', 'St'] },
  { namn: 'dnr', rubrik: 'Diarienummer', andra: ['Dnr', 'Diarienr', 'Nummer', 'Nr'] },
  { namn: 'delegat', rubrik: 'Delegat', andra: ['Beslutsfattare', 'Beslutat av', 'Namn'] },
  { namn: 'spar', rubrik: 'Spår', andra: ['Anmäls', 'Anmälan'] },
] as const satisfies readonly { namn: keyof Radtext; rubrik: string; andra: readonly string[] }[];

export type Radkolumn = (typeof RADKOLUMNER)[number]['namn'];

/** Vilket fält varje kolumn i tabellen är; null för en som inte läses. */
export type Kolumnval = (Radkolumn | null)[];

const jamforbar = (text: string): string =>
  text
    .normalize('NFKC')
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}\p{N}]/gu, '');

const kolumnFor = (rubrik: string): Radkolumn | null => {
  const sokt = jamforbar(rubrik);
  return sokt === ''
    ? null
    : (RADKOLUMNER.find(({ rubrik: egen, namn, andra }) => [egen, namn, ...andra].some((en) => jamforbar(en) === sokt))
        ?.namn ?? null);
};

/** Det som klistras in utan rubriker ligger i listans ordning, med eller utan antal. */
const UTAN_RUBRIK: Record<number, Kolumnval> = {
  3: ['datum', 'punkt', 'beslut'],
  4: ['datum', 'punkt', 'beslut', 'delegat'],
  5: ['datum', 'punkt', 'beslut', 'dnr', 'delegat'],
  6: ['datum', 'punkt', 'beslut', 'antal', 'dnr', 'delegat'],
  7: ['datum', 'punkt', 'beslut', 'antal', 'dnr', 'delegat', 'spar'],
};

/** Raden med rubriker, från 0, eller -1; och vad kolumnerna är. */
export function gissaKolumner(tabell: readonly (readonly string[])[]): { rubrikrad: number; kolumner: Kolumnval } {
  const rubrikrad = tabell.slice(0, 30).findIndex((rad) => {
    const traffar = new Set(rad.map(kolumnFor).filter((en) => en !== null));
    return traffar.has('beslut') && traffar.size >= 2;
  });
  const bredd = Math.max(0, ...tabell.map((rad) => rad.length));
  const rubriker = tabell[rubrikrad];
  if (rubriker !== undefined) {
    const tagna = new Set<Radkolumn>();
    const kolumner = Array.from({ length: bredd }, (_, plats): Radkolumn | null => {
      const kolumn = kolumnFor(rubriker[plats] ?? '');
      if (kolumn === null || tagna.has(kolumn)) return null;
      tagna.add(kolumn);
      return kolumn;
    });
    return { rubrikrad, kolumner };
  }
  const kanda = UTAN_RUBRIK[Math.min(bredd, 7)] ?? ['beslut'];
  return { rubrikrad: -1, kolumner: Array.from({ length: bredd }, (_, plats) => kanda[plats] ?? null) };
}

const DITTO = /^(?:,,|„|”|''|"|-\s?["”]\s?-|d:?o|ditto)$/iu;

/** En läst rad, med sitt nummer i tabellen från 1. */
export interface Tabellrad {
  rad: number;
  text: Radtext;
}

/** Tabellens rader som text, fält för fält. Tomma rader hoppas över, och ”,,” betyder detsamma som raden ovanför. */
export function lasTabell(
  tabell: readonly (readonly string[])[],
  { rubrikrad, kolumner }: { rubrikrad: number; kolumner: Kolumnval },
): Tabellrad[] {
  const rader: Tabellrad[] = [];
  let ovan: Radtext | undefined;
  for (const [plats, celler] of tabell.entries()) {
    if (plats <= rubrikrad) continue;
    const text: Radtext = { datum: '', punkt: '', beslut: '', antal: '', dnr: '', delegat: '', spar: '' };
    for (const [kolumn, falt] of kolumner.entries()) {
      if (falt === null) continue;
      const cell = (celler[kolumn] ?? '').trim();
      text[falt] = DITTO.test(cell) && ovan !== undefined ? ovan[falt] : cell;
    }
    // Formulärens tomma rader har ibland bara en månad eller ett nummer: utan beslut är det ingen rad.
    if (text.beslut === '' && text.punkt === '' && text.datum === '') continue;
    rader.push({ rad: plats + 1, text });
    ovan = text;
  }
  return rader;
}

/** En inklistrad tabell: tabb mellan cellerna, citattecken kring celler med radbrytning. */
export function lasInklistrat(text: string): string[][] {
  const rader: string[][] = [[]];
  let cell = '';
  let citat = false;
  const jamn = text.replace(/\r\n?/gu, '\n');
  const avslutaCell = (): void => {
    rader.at(-1)?.push(cell);
    cell = '';
  };
  for (let i = 0; i < jamn.length; i++) {
    const tecken = jamn.charAt(i);
    if (citat) {
      if (tecken !== '"') cell += tecken;
      else if (jamn.charAt(i + 1) === '"') {
        cell += '"';
        i++;
      } else citat = false;
    } else if (tecken === '"' && cell === '') citat = true;
    else if (tecken === '\t') avslutaCell();
    else if (tecken === '\n') {
      avslutaCell();
      rader.push([]);
    } else cell += tecken;
  }
  avslutaCell();
  return rader.filter((rad) => rad.some((en) => en.trim() !== ''));
}

/** En cell ur ett kalkylblad som text. Datum är serienummer bara när kolumnen säger det; de kommer som ÅÅÅÅ-MM-DD. */
export function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell).normalize('NFC').trim()
    : '';
}
