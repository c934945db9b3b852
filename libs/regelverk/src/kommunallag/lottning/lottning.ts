import { assertInga } from '../../lasning/regelfel.js';

/** Rösterna i ett val: antal per namn, och hur många som ska väljas. */
export interface Valunderlag {
  readonly roster: Readonly<Record<string, number>>;
  readonly platser: number;
}

/** De som är valda, och de som lotten ska falla mellan om en eller flera platser återstår vid lika röstetal. */
export interface Valutfall {
  readonly valda: readonly string[];
  readonly lottMellan: readonly string[];
  readonly lottPlatser: number;
}

/**
 * Avgör ett majoritetsval: flest röster väljs, och vid lika röstetal om sista platsen avgör lotten (KL 5:53–56, 6:33).
 * Den som inte har fått någon röst kan inte väljas.
 * @throws RegelFel när inget ska väljas.
 */
export function majoritetsval({ roster, platser }: Valunderlag): Valutfall {
  assertInga(platser >= 1 ? [] : ['Ange hur många som ska väljas, minst en.']);
  const rader = Object.entries(roster).filter(([, antal]) => antal > 0);
  const ordnade = rader.toSorted(([, a], [, b]) => b - a);
  const grans = ordnade[platser - 1]?.[1];
  if (grans === undefined) return { valda: ordnade.map(([namn]) => namn), lottMellan: [], lottPlatser: 0 };
  const sakra = ordnade.filter(([, antal]) => antal > grans).map(([namn]) => namn);
  const lika = ordnade.filter(([, antal]) => antal === grans).map(([namn]) => namn);
  const kvar = platser - sakra.length;
  return lika.length === kvar
    ? { valda: [...sakra, ...lika], lottMellan: [], lottPlatser: 0 }
    : { valda: sakra, lottMellan: lika, lottPlatser: kvar };
}

/**
 * Drar lott: den eller de som lotten faller på, i dragen ordning.
 * @param slump ger ett heltal från 0 till men inte med sitt argument; vem som helst av namnen är lika sannolikt.
 */
export function drawLott(namn: readonly string[], antal: number, slump: (under: number) => number): string[] {
  const kvar = [...namn];
  const dragna: string[] = [];
  while (dragna.length < antal && kvar.length > 0) dragna.push(...kvar.splice(slump(kvar.length), 1));
  return dragna;
}
