export const NARVAROSLAG = ['beslutande', 'ersattare', 'franvarande', 'ovrig'] as const;
export type Narvaroslag = (typeof NARVAROSLAG)[number];
export const NARVAROROLLER = [
  'ordforande',
  'forste_vice',
  'andre_vice',
  'ledamot',
  'tjanstgorande_ersattare',
  'ersattare',
] as const;
export type Narvaroroll = (typeof NARVAROROLLER)[number];

/** En person i uppropet, med namn och parti som de skrivs den dagen. */
export interface Narvaro {
  personId: string;
  slag: Narvaroslag;
  roll: Narvaroroll | null;
  namn: string;
  parti: string | null;
  titel: string | null;
  /** Den som ersätts, för en tjänstgörande ersättare. */
  forPersonId: string | null;
  /** "9-12" när närvaron bara gäller en del av sammanträdet. */
  paragrafer: string | null;
  distans?: boolean;
}

export interface Justerareval {
  personId: string;
  /** "9-12" när justeraren bara gäller en del av paragraferna. */
  paragrafer: string | null;
}

export interface Ordforandeskapspost {
  personId: string;
  paragrafer: string;
}
