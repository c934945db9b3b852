/** En träff i Sök eller gör. */
interface Traff {
  slag: string;
  id: string;
  namndId: string;
  namnd: string;
  beteckning: string;
  titel: string;
  markerat: number[][];
  sida: string | null;
  lank: string;
}

export interface Soksvar {
  q: string;
  grupper: { slag: string; rubrik: string; traffar: Traff[] }[];
}
