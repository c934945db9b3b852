import { assertInga } from '../../lasning/regelfel.js';
import type { Paragraftyp } from '../../faktafil/typer.js';

export const UTFALL = [
  'enligtForslag',
  'medAndring',
  'avslag',
  'aterremiss',
  'bordlagd',
  'utgar',
  'informationAntecknad',
  'ejAvgjord',
] as const;
/** Vad som blev av en §. */
export type Paragrafutfall = (typeof UTFALL)[number];

/** En fråga som är avgjord, med acklamation eller omröstning, i den ordning det skedde. */
export type Avgorande =
  | { readonly fraga: 'aterremiss' | 'bordlaggning' | 'tillagg'; readonly bifall: boolean }
  | { readonly fraga: 'sak'; readonly vinnare: 'forslaget' | 'avslag' | 'andring' };

export interface Utfallsunderlag {
  readonly typ: Paragraftyp;
  readonly utgar?: boolean;
  readonly avgoranden: readonly Avgorande[];
}

/**
 * Utfallet av en § ur det som har avgjorts. Ett bifallet procedurförslag avslutar §:n; en ändring eller ett bifallet
 * tillägg gör beslutet till ett beslut med ändring.
 * @throws RegelFel när sakfrågan avgjordes före en procedurfråga, avgjordes två gånger, eller efter att §:n var slut.
 */
export function paragrafutfall({ typ, utgar = false, avgoranden }: Utfallsunderlag): Paragrafutfall {
  assertInga(ordningsfel(avgoranden, utgar));
  if (utgar) return 'utgar';
  const slut = avgoranden.find((ett) => (ett.fraga === 'aterremiss' || ett.fraga === 'bordlaggning') && ett.bifall);
  if (slut !== undefined) return slut.fraga === 'aterremiss' ? 'aterremiss' : 'bordlagd';
  const sak = avgoranden.find((ett) => ett.fraga === 'sak');
  if (sak === undefined) return typ === 'information' || typ === 'anmalan' ? 'informationAntecknad' : 'ejAvgjord';
  if (sak.vinnare === 'avslag') return 'avslag';
  const tillagt = avgoranden.some((ett) => ett.fraga === 'tillagg' && ett.bifall);
  return sak.vinnare === 'andring' || tillagt ? 'medAndring' : 'enligtForslag';
}

function ordningsfel(avgoranden: readonly Avgorande[], utgar: boolean): string[] {
  const fel: string[] = [];
  if (utgar && avgoranden.length > 0) fel.push('Punkten utgår, så ingenting kan vara avgjort i den. Ta bort det ena.');
  let sak = false;
  let slut = false;
  for (const ett of avgoranden) {
    if (slut) fel.push('Ärendet är redan återremitterat eller bordlagt, så inget mer kan avgöras i det i dag.');
    if (ett.fraga === 'aterremiss' || ett.fraga === 'bordlaggning') {
      if (sak) fel.push('Återremiss och bordläggning avgörs före sakfrågan. Ändra ordningen.');
      slut ||= ett.bifall;
    } else if (ett.fraga === 'sak') {
      if (sak) fel.push('Sakfrågan är avgjord två gånger. Behåll det slutliga avgörandet.');
      sak = true;
    } else if (!sak) fel.push('Ett tillägg avgörs efter sakfrågan. Ändra ordningen.');
  }
  return [...new Set(fel)];
}
