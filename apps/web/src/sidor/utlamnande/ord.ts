import type { Marke } from '../../delar/Lage.js';
import { heltal } from '../../sprak/ord.js';
import type { Begaranfakta, BegardHandling, Begaransrad } from './fragor.js';

interface Lagesord {
  marke: Marke;
  ord: string;
}

const STATUS: Readonly<Record<Begaranfakta['status'], Lagesord>> = {
  ny: { marke: 'tom', ord: 'Ny' },
  provas: { marke: 'halv', ord: 'Prövas' },
  myndigheten: { marke: 'halv', ord: 'Hos myndigheten' },
  avslutad: { marke: 'klar', ord: 'Avslutad' },
  atertagen: { marke: 'utgar', ord: 'Återtagen' },
};

const UTFALL: Readonly<Record<NonNullable<Begaranfakta['utfall']>, Lagesord>> = {
  lamnad: { marke: 'sand', ord: 'Utlämnad' },
  delvis: { marke: 'sand', ord: 'Delvis utlämnad' },
  forbehall: { marke: 'sand', ord: 'Utlämnad med förbehåll' },
  avslag: { marke: 'nej', ord: 'Inte utlämnad' },
  finns_inte: { marke: 'nej', ord: 'Finns inte' },
};

export const lageAv = (b: Pick<Begaranfakta, 'status' | 'utfall'>): Lagesord =>
  b.utfall === null ? STATUS[b.status] : UTFALL[b.utfall];

export const BEDOMNING: Readonly<Record<NonNullable<BegardHandling['bedomning']>, Lagesord>> = {
  lamnas_ut: { marke: 'klar', ord: 'Lämnas ut' },
  maskas: { marke: 'halv', ord: 'Lämnas ut med maskning' },
  forbehall: { marke: 'klar', ord: 'Lämnas ut med förbehåll' },
  lamnas_inte_ut: { marke: 'nej', ord: 'Lämnas inte ut' },
};

export const SATT: Readonly<Record<Begaranfakta['satt'], string>> = {
  besok: 'Besök',
  telefon: 'Telefon',
  epost: 'E-post',
  brev: 'Brev',
};

export const LEVERANS: Readonly<Record<Begaranfakta['onskar'], string>> = {
  lasa: 'Läsa här',
  papper: 'Kopia på papper',
  epost: 'Kopia med e-post',
};

/** "3 timmar", "2 arbetsdagar". */
export function liggtidsord({ timmar, arbetsdagar, samma }: Begaransrad['liggtid']): string {
  if (!samma) return `${heltal(arbetsdagar)} ${arbetsdagar === 1 ? 'arbetsdag' : 'arbetsdagar'}`;
  if (timmar === 0) return 'under en timme';
  return `${heltal(timmar)} ${timmar === 1 ? 'timme' : 'timmar'}`;
}

/** "1 250 kr", "12,50 kr" */
export function kronor(ore: number): string {
  const rest = ore % 100;
  return `${heltal(Math.floor(ore / 100))}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}\u00a0kr`;
}

/** Handlingen som den sägs: nummer i ärendet och rubrik. */
export const handlingsord = (h: Pick<BegardHandling, 'dnr' | 'nr' | 'titel'>): string =>
  h.dnr === null ? h.titel : `${h.dnr}, handling ${String(h.nr ?? '')}: ${h.titel}`;
