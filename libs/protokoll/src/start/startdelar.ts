/** Starts delar i den ordning de visas. */
export const STARTDELAR = [
  'hinder',
  'inkorg',
  'utlamnanden',
  'sammantraden',
  'kallelser',
  'justera',
  'godkannande',
  'skrivelser',
  'arenden',
  'bevakningar',
  'protokoll',
  'anslag',
  'utskick',
  'halltider',
  'nytt',
  'drift',
] as const;
export type Startdel = (typeof STARTDELAR)[number];
