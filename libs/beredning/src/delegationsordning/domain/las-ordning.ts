import type { Delegatslag } from '#regelverk';
import type { Ordningspunkt, Punktprovning, Radspar } from '../delegationsordning.typer.js';
import { ersattareUr, normalRoll } from './delegattext.js';

const KOLUMNER = [
  { namn: 'punkt', rubriker: ['Punkt', 'Nr', 'Nummer', 'Delegationspunkt', 'Delegationsnummer'] },
  { namn: 'vad', rubriker: ['Ärende', 'Beslut', 'Vad', 'Ärendegrupp', 'Beskrivning'] },
  { namn: 'lagrum', rubriker: ['Lagrum', 'Lag', 'Författning'] },
  { namn: 'delegat', rubriker: ['Delegat', 'Beslutsfattare', 'Delegation till'] },
  { namn: 'ersattare', rubriker: ['Ersättare', 'Ersättare för delegat', 'Vid förfall'] },
  { namn: 'vidare', rubriker: ['Vidaredelegation', 'Får vidaredelegeras'] },
  { namn: 'spar', rubriker: ['Spår', 'Anmäls', 'Anmälan'] },
  { namn: 'provning', rubriker: ['Överklagas', 'Prövning', 'Överklagande'] },
  { namn: 'avsnitt', rubriker: ['Avsnitt', 'Område', 'Rubrik'] },
] as const;
type Kolumn = (typeof KOLUMNER)[number]['namn'];

const jamforbar = (text: string): string =>
  text
    .normalize('NFKC')
    .toLocaleLowerCase('sv')
    .replace(/[^\p{L}]/gu, '');
const kolumnFor = (text: string): Kolumn | null =>
  KOLUMNER.find(({ rubriker }) => rubriker.some((rubrik) => jamforbar(rubrik) === jamforbar(text)))?.namn ?? null;

/** Delegatens slag efter rollens namn. */
export function slagAv(roll: string): Delegatslag {
  const norm = normalRoll(roll);
  if (/utskott/u.test(norm)) return 'utskott';
  if (/presidi/u.test(norm)) return 'presidium';
  if (/ordförande$|^ledamot/u.test(norm)) return 'ledamot';
  return /automat|e-tjänst/u.test(norm) ? 'automatiserad' : 'anstalld';
}

const spar = (text: string): Radspar =>
  /verkställ/iu.test(text)
    ? 'verkstallighet'
    : /^\s*(?:nej|ej|inte|anmäls (?:inte|ej))/iu.test(text)
      ? 'anmals_inte'
      : 'anmals';

const provning = (text: string, valt: Radspar): Punktprovning => {
  if (valt === 'verkstallighet' || /^\s*(?:nej|inte|ingen)/iu.test(text)) return 'ingen';
  return /förvaltningsbesvär|förvaltningsrätt|särskild/iu.test(text) ? 'forvaltningsbesvar' : 'laglighetsprovning';
};

/**
 * Punkterna ur en tabell. Rubrikraden är den första med punkt och delegat; en rad med bara en text är rubriken för det som följer.
 * @returns null när ingen rubrikrad finns
 */
export function lasOrdning(tabell: readonly (readonly string[])[]): Ordningspunkt[] | null {
  const start = tabell.slice(0, 50).findIndex((rad) => {
    const kolumner = rad.map(kolumnFor);
    return kolumner.includes('punkt') && kolumner.includes('delegat');
  });
  const kolumner = tabell[start]?.map(kolumnFor);
  if (kolumner === undefined) return null;
  const punkter: Ordningspunkt[] = [];
  let avsnitt: string | null = null;
  for (const rad of tabell.slice(start + 1)) {
    const cell = (namn: Kolumn): string => (rad[kolumner.indexOf(namn)] ?? '').trim();
    const fyllda = rad.map((en) => en.trim()).filter((en) => en !== '');
    const [ensam] = fyllda;
    if (ensam === undefined) continue;
    if (fyllda.length === 1 || (cell('delegat') === '' && cell('vad') === '')) {
      avsnitt = fyllda.join(' ');
      continue;
    }
    const sparet = spar(cell('spar'));
    punkter.push({
      avsnitt: cell('avsnitt') || avsnitt,
      punkt: cell('punkt'),
      vad: cell('vad'),
      lagrum: cell('lagrum') || null,
      delegatSlag: slagAv(cell('delegat')),
      delegatRoll: cell('delegat').replace(/\s+/gu, ' '),
      ersattare: ersattareUr(cell('ersattare')),
      vidaredelegation: /^\s*(?:ja|x|1)/iu.test(cell('vidare')),
      bradskande: /brådskande/iu.test(cell('vad')) && /6:39|6 kap\.? 39/u.test(`${cell('lagrum')} ${cell('vad')}`),
      spar: sparet,
      provning: provning(cell('provning'), sparet),
      dokumenttyp: null,
      forbud: [],
      undantagsskal: null,
    });
  }
  return punkter;
}
