import { addDays, type IsoDatum, vardagOnOrBefore } from '#regelverk';

const SVENSK_TID = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Klockan i Sverige, `HH:MM`. Sommartiden är med: kl. 09.00 är kl. 09.00 året om. */
export const svenskTid = (nu: Date): string => SVENSK_TID.format(nu);

/** När nämndens kallelser går ut, och hur många dagar före kallelsedagen det påminns om en lista som inte är frisläppt. */
export interface Kallelseinstallning {
  klockslag: string;
  paminnDagar: number[];
  /** 0 när nämnden inte har bestämt något. */
  version: number;
}

/** Det som gäller när nämnden inte har bestämt annat. */
export const FORVALD_UTGANG: Kallelseinstallning = { klockslag: '09:00', paminnDagar: [7, 3], version: 0 };

export interface Utgangslage {
  kallelsedag: IsoDatum;
  senastKallelse: IsoDatum;
  idag: IsoDatum;
  /** `HH:MM` i Sverige. */
  tid: string;
  installning: Pick<Kallelseinstallning, 'klockslag' | 'paminnDagar'>;
}

/** Om en frisläppt lista ska gå ut nu: dagen är inne, klockslaget har slagit, och sista dagen har inte gått (KL 6:17). */
export const skaGaUt = ({ kallelsedag, senastKallelse, idag, tid, installning }: Utgangslage): boolean =>
  kallelsedag <= idag && idag <= senastKallelse && tid >= installning.klockslag;

/** Ett steg mot en lista som inte är frisläppt. Larmen går också till ordföranden. */
export type Utgangssteg =
  | { steg: `paminnelse:${number}`; larm: false }
  | { steg: 'larm:fore' | 'larm:dagen' | 'larm:sista' | 'larm:sent'; larm: true };

/**
 * Vad som ska sägas nu om en lista som inte är frisläppt: påminnelser på de valda dagarna, larm från sista vardagen före
 * kallelsedagen, på kallelsedagen, på sista dagen och när den har gått. Bara det senaste steget sägs: den som var borta i
 * en vecka får inte fem brev.
 */
export function utgangssteg(u: Utgangslage): Utgangssteg | null {
  const { kallelsedag, senastKallelse, idag, tid, installning } = u;
  if (tid < installning.klockslag) return null;
  if (idag > senastKallelse) return { steg: 'larm:sent', larm: true };
  if (idag === senastKallelse && senastKallelse > kallelsedag) return { steg: 'larm:sista', larm: true };
  if (idag >= kallelsedag) return { steg: 'larm:dagen', larm: true };
  if (idag >= vardagOnOrBefore(addDays(kallelsedag, -1))) return { steg: 'larm:fore', larm: true };
  const nadda = installning.paminnDagar.filter((dagar) => idag >= addDays(kallelsedag, -dagar));
  return nadda.length === 0 ? null : { steg: `paminnelse:${Math.min(...nadda)}`, larm: false };
}
