import type { Reglementesregler } from '../reglemente.js';
import { mening, type Meningsfalt, MENINGSFALT } from './meningar.js';

export const OMRADEN = ['Ledamöter', 'Kallelse', 'Sammanträde', 'Protokoll', 'Diarium'] as const;
export type Omrade = (typeof OMRADEN)[number];

/** En regel i ord. */
export interface Reglementesmening {
  falt: Meningsfalt;
  omrade: Omrade;
  text: string;
}

const OMRADE: Readonly<Record<Meningsfalt, Omrade>> = {
  platser: 'Ledamöter',
  antalErsattare: 'Ledamöter',
  inkallelseordning: 'Ledamöter',
  atergangsregel: 'Ledamöter',
  kallelsedagar: 'Kallelse',
  tillaggsdagar: 'Kallelse',
  extraArende: 'Sammanträde',
  ersattareYttrarSig: 'Sammanträde',
  ersattareSarskiltYttrande: 'Sammanträde',
  distans: 'Sammanträde',
  offentligaSammantraden: 'Sammanträde',
  justeringsdagar: 'Protokoll',
  antalJusterare: 'Protokoll',
  digitalJustering: 'Protokoll',
  forvaringsplats: 'Protokoll',
  dnrMonster: 'Diarium',
  dnrOmfattning: 'Diarium',
};

/** Vad ett reglemente betyder, i ord, område för område. */
export function sammanfattaReglemente(regler: Reglementesregler): Reglementesmening[] {
  const alla = MENINGSFALT.map((falt) => ({ falt, omrade: OMRADE[falt], text: mening(falt, regler) }));
  return OMRADEN.flatMap((omrade) => alla.filter((en) => en.omrade === omrade));
}
