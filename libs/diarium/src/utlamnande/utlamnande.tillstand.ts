import { type Hinder, type Stegsvar, Tillstandstabell } from '#plattform';
import { begransat } from './domain/utfall.js';
import { type Bedomning, UTLAMNANDELAGEN, type Utlamnandelage } from './utlamnande.typer.js';

export const UTLAMNANDESTEG = ['prova', 'hanskjut', 'lamna', 'aterta'] as const;
export type Utlamnandesteg = (typeof UTLAMNANDESTEG)[number];

/** Det som vakterna ser på. */
export interface Begaranslage {
  bedomningar: (Bedomning | null)[];
  /** Maskade handlingar utan en färdig maskning av varje fil. */
  omaskade: number;
  upplyst: boolean;
  /** Myndigheten har fattat sitt beslut efter att begäran hänskjutits. */
  beslutat: boolean;
}

const hinder = (kod: `UTLAMNANDE.${string}`, text: string): Hinder => ({ kod, text });

function omprovad({ bedomningar, omaskade }: Begaranslage): Hinder | null {
  const oprovade = bedomningar.filter((en) => en === null).length;
  if (oprovade > 0) {
    const text =
      oprovade === 1
        ? 'En handling är inte prövad. Pröva den först.'
        : `${String(oprovade)} handlingar är inte prövade. Pröva dem först.`;
    return hinder('UTLAMNANDE.OPROVAD', text);
  }
  return omaskade === 0
    ? null
    : hinder('UTLAMNANDE.OMASKAD', 'En handling ska maskas och har ingen färdig maskad fil. Framställ den först.');
}

function lamnaSjalv(lage: Begaranslage): Hinder | null {
  const inte = omprovad(lage);
  if (inte !== null) return inte;
  const satta = lage.bedomningar.filter((en) => en !== null);
  return begransat(satta) && !lage.upplyst
    ? hinder(
        'UTLAMNANDE.UPPLYS',
        'Tala om att den som frågar kan få ett skriftligt beslut av myndigheten, och att det krävs för att överklaga (OSL 6:3).',
      )
    : null;
}

function lamnaEfterBeslut(lage: Begaranslage): Hinder | null {
  const satta = lage.bedomningar.filter((en) => en !== null);
  if (begransat(satta) && !lage.beslutat) {
    return hinder('UTLAMNANDE.BESLUT_SAKNAS', 'Myndighetens beslut är inte fattat. Fatta det, eller ändra prövningen.');
  }
  return omprovad(lage);
}

/** Begärans lägen och steg (TF 2:15–20, OSL 6). */
export const utlamnandetabell = new Tillstandstabell<Utlamnandelage, Begaranslage, Utlamnandesteg>({
  namn: 'utlamnande',
  start: 'ny',
  tillstand: UTLAMNANDELAGEN,
  slut: ['atertagen'],
  steg: [
    { namn: 'prova', fran: 'ny', till: 'provas' },
    { namn: 'hanskjut', fran: 'provas', till: 'myndigheten' },
    // Den som fått nej av en tjänsteman kan i efterhand begära myndighetens beslut (OSL 6:3).
    { namn: 'hanskjut', fran: 'avslutad', till: 'myndigheten' },
    { namn: 'lamna', fran: 'ny', till: 'avslutad', vakt: lamnaSjalv },
    { namn: 'lamna', fran: 'provas', till: 'avslutad', vakt: lamnaSjalv },
    { namn: 'lamna', fran: 'myndigheten', till: 'avslutad', vakt: lamnaEfterBeslut },
    { namn: 'aterta', fran: 'ny', till: 'atertagen' },
    { namn: 'aterta', fran: 'provas', till: 'atertagen' },
    { namn: 'aterta', fran: 'myndigheten', till: 'atertagen' },
  ],
});

export type Utlamnandestegsvar = Omit<Stegsvar<Utlamnandelage, Utlamnandesteg>, 'till'>;
