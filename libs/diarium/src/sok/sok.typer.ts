import type { Arendestatus } from '../arende/arende.typer.js';

/** Det ett ärende kan ha eller sakna. */
export const SOKINNEHALL = ['bilaga', 'fil', 'beslut', 'sekretess', 'bevakning', 'handlaggare', 'remiss'] as const;
export type Sokinnehall = (typeof SOKINNEHALL)[number];

/** Hur träffarna ordnas: `traff` är bäst först, `-datum` nyast först. */
export const SOKORDNINGAR = ['traff', '-datum', 'datum'] as const;
export type Sokordning = (typeof SOKORDNINGAR)[number];

/** Var orden står: i numret, i ärendemeningen, eller i handlingar, parter och filer. `skyddat`: bara i det som läsaren får se trots sekretess. */
export const SOKKLASSER = ['dnr', 'mening', 'ovrigt', 'skyddat'] as const;
export type Sokklass = (typeof SOKKLASSER)[number];

/** Det som söks och hur det begränsas, ur rutan och ur filtren tillsammans. */
export interface Sokfilter {
  namndIds?: readonly string[];
  ar?: number;
  arendetyp?: string;
  handlaggareId?: string;
  /** Början av ett namn på handläggaren, ur rutan. */
  handlaggare?: string;
  status?: Arendestatus;
  fran?: string;
  till?: string;
  har: readonly Sokinnehall[];
  saknar: readonly Sokinnehall[];
}

/** Fler träffar än så räknas inte och bläddras inte. */
export const MEST_TRAFFAR = 1000;
