import type { Marke } from '../../delar/Lage.js';
import type { Initiativ } from './fragor.js';

export const SLAG: readonly { value: Initiativ['slag']; label: string }[] = [
  { value: 'medborgarforslag', label: 'Medborgarförslag' },
  { value: 'motion', label: 'Motion' },
  { value: 'ledamotsinitiativ', label: 'Ledamotsinitiativ' },
];

export const BESLUTAR: readonly { value: Initiativ['beslutar']; label: string }[] = [
  { value: 'fullmaktige', label: 'Fullmäktige' },
  { value: 'namnd', label: 'Nämnden' },
];

export const NARVARO: readonly { value: Initiativ['narvaro']; label: string }[] = [
  { value: 'nej', label: 'Nej' },
  { value: 'narvara', label: 'Får vara med' },
  { value: 'yttra_sig', label: 'Får vara med och yttra sig' },
];

export const UTFALL: readonly { value: NonNullable<Initiativ['utfall']>; label: string }[] = [
  { value: 'bifall', label: 'Bifall' },
  { value: 'delvis_bifall', label: 'Delvis bifall' },
  { value: 'avslag', label: 'Avslag' },
  { value: 'besvarad', label: 'Besvarat' },
  { value: 'avskrivet', label: 'Avskrivet från vidare handläggning' },
  { value: 'aterkallat', label: 'Återkallat' },
];

const ordet = <T extends string>(val: readonly { value: T; label: string }[], varde: T): string =>
  val.find((en) => en.value === varde)?.label ?? varde;

export const slagord = (slag: Initiativ['slag']): string => ordet(SLAG, slag);
export const beslutarord = (beslutar: Initiativ['beslutar']): string => ordet(BESLUTAR, beslutar);
export const narvaroord = (narvaro: Initiativ['narvaro']): string => ordet(NARVARO, narvaro);
export const utfallord = (utfall: NonNullable<Initiativ['utfall']>): string => ordet(UTFALL, utfall);

/** Slagets enda möjliga beslutsfattare, eller null när det finns två att välja mellan. */
export const givenBeslutar = (slag: Initiativ['slag']): Initiativ['beslutar'] | null =>
  slag === 'motion' ? 'fullmaktige' : slag === 'ledamotsinitiativ' ? 'namnd' : null;

export const FRISTMARKE: Readonly<Record<Initiativ['frist']['lage'], Marke>> = {
  ingen: 'halv',
  loper: 'halv',
  nara: 'frist',
  passerad: 'stopp',
  anmald: 'sand',
  avgjord_i_tid: 'klar',
  avgjord_sent: 'klar',
};
