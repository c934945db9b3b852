import { assertInga } from '../lasning/regelfel.js';

export const VOTERINGSSLAG = ['beslut', 'val', 'anstallning'] as const;
/** Vad omröstningen gäller. Val och anställning är slutna (KL 5:54). */
export type Voteringsslag = (typeof VOTERINGSSLAG)[number];

export const ROSTER = ['ja', 'nej', 'avstar'] as const;
export type Rost = (typeof ROSTER)[number];

/** Rösterna med ordförandens inräknad; `ordforande` är ordförandens röst och finns bara i en öppen omröstning. */
export interface Voteringsunderlag {
  readonly slag: Voteringsslag;
  readonly ja: number;
  readonly nej: number;
  readonly avstar: number;
  readonly ordforande?: Rost | undefined;
}

/** Utfallet; `utslagsrost` är sant när ordförandens röst skilde lika röstetal (KL 4:25). */
export interface Voteringsutfall {
  readonly utfall: 'ja' | 'nej' | 'lottning' | 'ogiltig';
  readonly utslagsrost: boolean;
}

const ROSTNAMN: Readonly<Record<Rost, string>> = { ja: 'ja', nej: 'nej', avstar: 'avstår' };

function checkOrdforande(underlag: Voteringsunderlag): string[] {
  const { slag, ordforande } = underlag;
  if (slag !== 'beslut') {
    return ordforande === undefined
      ? []
      : ['Omröstning i val och anställning är sluten, så ordförandens röst får inte anges (KL 5:54).'];
  }
  if (ordforande === undefined) return ['Ange hur ordföranden röstade. Vid lika röstetal avgör den rösten (KL 4:25).'];
  return underlag[ordforande] === 0
    ? [`Ordföranden har röstat ${ROSTNAMN[ordforande]}, men antalet ${ROSTNAMN[ordforande]} är 0.`]
    : [];
}

/**
 * Avgör en omröstning: flest röster vinner; vid lika röstetal avgör ordförandens röst i ett beslut (KL 4:25) och lotten i
 * val och anställning (KL 5:53–56). Utan röster på någon sida, eller när ordföranden avstod vid lika röstetal, är
 * omröstningen ogiltig: den är inte avslutad.
 * @throws RegelFel när ordförandens röst saknas, inte får anges eller säger emot rösttalen.
 */
export function votering(underlag: Voteringsunderlag): Voteringsutfall {
  assertInga(checkOrdforande(underlag));
  const { slag, ja, nej, ordforande } = underlag;
  if (ja === 0 && nej === 0) return { utfall: 'ogiltig', utslagsrost: false };
  if (ja !== nej) return { utfall: ja > nej ? 'ja' : 'nej', utslagsrost: false };
  if (slag !== 'beslut') return { utfall: 'lottning', utslagsrost: false };
  if (ordforande === 'ja' || ordforande === 'nej') return { utfall: ordforande, utslagsrost: true };
  return { utfall: 'ogiltig', utslagsrost: false };
}
