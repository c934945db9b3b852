import { frister, type IsoDatum } from '#regelverk';
import type { Sammantradestillstand } from '#sammantrade';

/** Det senaste tillkännagivandet av en del. */
export interface Startanslag {
  anslagsdatum: IsoDatum;
  tidigastNed: IsoDatum;
  nedtaget: IsoDatum | null;
}

/** En protokollsdel så långt Start behöver den. */
export interface Startmotesdel {
  id: string;
  slag: 'ordinarie' | 'omedelbar' | 'sekretess';
  tillstand: 'skrivs' | 'klart_for_justering' | 'hos_justerare' | 'justerad';
  paragrafer: number[];
  justeringsdatum: IsoDatum | null;
  /** Dagen då den lämnades till justering. */
  lamnad: IsoDatum | null;
  vantarPa: string[];
  anslag: Startanslag | null;
}

/** Ett sammanträde med det som avgör hur det står. Dagar som `YYYY-MM-DD`, klockslag som `HH:MM`. */
export interface Startmote {
  id: string;
  namndId: string;
  namnd: string;
  datum: IsoDatum;
  start: string;
  slut: string | null;
  plats: string;
  tillstand: Sammantradestillstand;
  kallelsedag: IsoDatum;
  senastKallelse: IsoDatum;
  /** Den senaste versionen. */
  lista: { id: string; fryst: boolean; frislappt: boolean; punkter: number; handlingar: number } | null;
  kallades: IsoDatum | null;
  harProtokoll: boolean;
  delar: Startmotesdel[];
}

/** Sista dag för justering (KL 5:69, 6:35) och, när delen är justerad, för tillkännagivandet (KL 8:12). */
export function delfrister(
  mote: Pick<Startmote, 'datum'>,
  del: Startmotesdel | null,
): { justeras: IsoDatum; anslas: IsoDatum | null } {
  const justerat = del?.justeringsdatum ?? undefined;
  const { senastJusterat, senastTillkannagivet } = frister({ sammantrade: mote.datum, justerat });
  return { justeras: senastJusterat, anslas: senastTillkannagivet };
}

/** Om allt är gjort: varje del är anslagen och varje anslag nere. */
export const arSlut = (mote: Startmote): boolean =>
  mote.tillstand === 'installt' ||
  (mote.tillstand === 'avslutat' &&
    mote.delar.length > 0 &&
    mote.delar.every((del) => del.anslag !== null && del.anslag.nedtaget !== null));
