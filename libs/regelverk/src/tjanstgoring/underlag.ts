/** En plats i nämnden med sin ledamot; platsen tillhör ledamotens parti. */
export interface Ledamotsplats {
  readonly ledamot: string;
  readonly parti: string;
}

/** En ersättare och dess ordningsnummer inom partiet, från 1. */
export interface Ersattare {
  readonly namn: string;
  readonly parti: string;
  readonly ordning: number;
}

export const LAMNARORSAKER = ['jav', 'annat'] as const;
/** Varför någon lämnar sammanträdet: jäv i ett ärende, eller något annat hinder. */
export type Lamnarorsak = (typeof LAMNARORSAKER)[number];

/** Vad som händer under sammanträdet, i ordning. En paragraf frågar efter uppställningen vid den. */
export type Narvarohandelse =
  | { readonly typ: 'ankommer'; readonly namn: string }
  | { readonly typ: 'lamnar'; readonly namn: string; readonly orsak: Lamnarorsak }
  | { readonly typ: 'paragraf'; readonly nr: number; readonly jav: readonly string[] };

/**
 * Reglementets val för en ledamot som lämnat av annat skäl än jäv och kommer tillbaka: tjänstgör igen bara om
 * styrkebalansen rubbats, aldrig, eller alltid.
 */
export type Atergang = 'styrkebalans' | 'aldrig' | 'alltid';

/** Platser, ersättare, inkallelseordning (per parti de partier som får ersätta, det egna först) och händelser. */
export interface Tjanstgoringsunderlag {
  readonly platser: readonly Ledamotsplats[];
  readonly ersattare: readonly Ersattare[];
  readonly turordning: ReadonlyMap<string, readonly string[]>;
  readonly handelser: readonly Narvarohandelse[];
  /** `styrkebalans` när inget annat sägs. */
  readonly atergang?: Atergang;
}

/** Namn i platsordning; null för en plats som ingen får fylla. */
export type Uppstallning = readonly (string | null)[];

/** Uppställningen vid en paragraf och om nämnden är beslutsför (KL 6:27). */
export interface Paragrafuppstallning {
  readonly nr: number;
  readonly tjanstgorande: Uppstallning;
  readonly beslutsfor: boolean;
}
