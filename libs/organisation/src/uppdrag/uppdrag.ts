/** De uppdrag man kan ha i ett organ. De fyra första har en plats och beslutar. */
export const UPPDRAGSROLLER = [
  'ordforande',
  'forste_vice',
  'andre_vice',
  'ledamot',
  'ersattare',
  'insynsplats',
  'personalforetradare',
  'personalforetradarersattare',
  'narvaroratt',
] as const;
export type Uppdragsroll = (typeof UPPDRAGSROLLER)[number];

/** De roller som har en plats i organet. */
export const LEDAMOTSROLLER = ['ordforande', 'forste_vice', 'andre_vice', 'ledamot'] as const satisfies Uppdragsroll[];

/** Om rollen har en plats i organet, alltså är ledamot (även presidiet är ledamöter). */
export const arLedamot = (roll: Uppdragsroll): boolean => (LEDAMOTSROLLER as readonly Uppdragsroll[]).includes(roll);

/** Rollens namn som det står i dokument och på skärm. */
export const UPPDRAGSROLL_TEXT: Record<Uppdragsroll, string> = {
  ordforande: 'ordförande',
  forste_vice: '1:e vice ordförande',
  andre_vice: '2:e vice ordförande',
  ledamot: 'ledamot',
  ersattare: 'ersättare',
  insynsplats: 'insynsplats',
  personalforetradare: 'personalföreträdare',
  personalforetradarersattare: 'ersättare för personalföreträdare',
  narvaroratt: 'närvarorätt',
};

/** Varför ett uppdrag har slutat. */
export type Slutorsak =
  'avsagelse' | 'aterkallelse' | 'valbarhet' | 'avliden' | 'mandattid' | 'byte' | 'organet_upphor' | 'annat';

/** Ett uppdrag som det är en viss dag. */
export interface UppdragDag {
  id: string;
  personId: string;
  namn: string;
  roll: Uppdragsroll;
  /** `-` för politisk vilde, null för den som inte är förtroendevald. */
  parti: string | null;
  /** Platsens nummer från 1; null när platsen inte är angiven. */
  plats: number | null;
  /** Ordning inom partiet för ersättare, från 1. */
  turordning: number | null;
  fran: string;
  /** Sista dagen; null betyder tills vidare. */
  till: string | null;
  /** För åldersordningen, när inget presidium kan leda sammanträdet. Lämnas aldrig ut. */
  fodelsedatum: string | null;
  skyddad: boolean;
  version: number;
}

/** En som ska ha kallelsen. */
export interface Kallelsemottagare {
  personId: string;
  namn: string;
  roll: Uppdragsroll;
  parti: string | null;
  /** Bara för själva sändningen. Null när adress saknas. */
  epost: string | null;
  /** När sann får adressen inte visas, loggas eller skrivas ut någonstans. */
  skyddad: boolean;
}
