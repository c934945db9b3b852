import { daysBetween, formatDatum, type IsoDatum, veckodagOf } from '#regelverk';
import type { Fristmote } from '../motesfrister.js';

/** Hur lång tid det är till nästa inre dag för det sammanträde som skrivelsen skrivs för. */
export interface Tidsfrist {
  sammantradeId: string;
  sammantradesdag: IsoDatum;
  /** Hålltidens namn: "Ordförandeberedning". */
  vad: string;
  dag: IsoDatum;
  klockslag: string | null;
  /** Negativt när dagen har passerat. */
  dagarKvar: number;
  /** "9 dagar kvar till ordförandeberedning måndag 2 november" */
  text: string;
}

const KALLELSE = 'Kallelsen går ut';
const SAMMANTRADE = 'Sammanträdet';

const dagar = (antal: number): string => `${String(antal)} ${antal === 1 ? 'dag' : 'dagar'}`;

/** Först i en mening blir gement mitt i den, utom ord som är egna förkortningar. */
const litet = (namn: string): string =>
  /^\p{Lu}\p{Lu}/u.test(namn) ? namn : namn.charAt(0).toLocaleLowerCase('sv-SE') + namn.slice(1);

/** "9 dagar kvar till …", "Sista dagen i dag: …", "3 dagar försenat: …". */
function fristmening(vad: string, dag: IsoDatum, idag: IsoDatum): string {
  const kvar = daysBetween(idag, dag);
  const nar = `${veckodagOf(dag)} ${formatDatum(dag, Number(idag.slice(0, 4)))}`;
  const namn = vad === KALLELSE ? 'att kallelsen går ut' : litet(vad);
  if (kvar > 0) return `${dagar(kvar)} kvar till ${namn} ${nar}`;
  const sak = vad === KALLELSE ? 'kallelsen går ut' : namn;
  if (kvar === 0) return `Sista dagen i dag: ${sak}`;
  return `${dagar(-kvar)} försenat: ${sak} var ${nar}`;
}

/**
 * Fristen till ett sammanträde. Har dagen då handlingarna ska in passerat är skrivelsen försenad sedan dess; annars gäller
 * den närmaste hålltiden, och utan hålltider kvar dagen då kallelsen går ut eller sammanträdet självt.
 */
export function tidsfrist(mote: Fristmote, idag: IsoDatum): Tidsfrist {
  const sist = mote.halltider.filter((h) => h.handlingar).at(-1);
  const passerad = sist !== undefined && sist.dag < idag ? sist : undefined;
  const nasta = passerad ?? mote.halltider.find((h) => h.dag >= idag);
  const egna =
    mote.kallelsedag >= idag
      ? { namn: KALLELSE, dag: mote.kallelsedag, klockslag: null }
      : { namn: SAMMANTRADE, dag: mote.datum, klockslag: mote.start };
  const { namn, dag, klockslag } = nasta ?? egna;
  return {
    sammantradeId: mote.id,
    sammantradesdag: mote.datum,
    vad: namn,
    dag,
    klockslag,
    dagarKvar: daysBetween(idag, dag),
    text: fristmening(namn, dag, idag),
  };
}

/** Det sammanträde som skrivelsen skrivs för: det valda, det vars lista har ärendet, eller det närmaste som hinns med. */
export function motetFor(
  moten: readonly Fristmote[],
  s: { forSammantradeId: string | null; arendeId: string | null },
  idag: IsoDatum,
): Fristmote | null {
  const valt = moten.find((mote) => mote.id === s.forSammantradeId);
  const listat = s.arendeId === null ? undefined : moten.find((mote) => mote.arendeIds.includes(s.arendeId ?? ''));
  return valt ?? listat ?? moten.find((mote) => hinns(mote, idag)) ?? moten.at(0) ?? null;
}

/** Går det att lämna handlingar till sammanträdet? */
function hinns({ halltider, kallelsedag }: Fristmote, idag: IsoDatum): boolean {
  const sist = halltider.filter((h) => h.handlingar).at(-1)?.dag ?? kallelsedag;
  return sist >= idag;
}
