/** De slags organ som en kommun har (KL 3 kap.). */
export const ORGANSLAG = ['kommunfullmaktige', 'kommunstyrelse', 'namnd', 'utskott', 'beredning'] as const;
export type Organslag = (typeof ORGANSLAG)[number];

/** Ett organ som andra delar av Klubba ser det. `id` är det som heter `namndId` överallt annars. */
export interface Namnd {
  id: string;
  kommunId: string;
  kommunNamn: string;
  namn: string;
  slag: Organslag;
  overordnatId: string | null;
  diariekod: string;
  forvaltning: string | null;
  forvaltningId: string | null;
  /** Första dagen; null när organet funnits så länge Klubba vet. */
  fran: string | null;
  /** Sista dagen; null betyder tills vidare. */
  till: string | null;
  version: number;
}
