export const AVSLUTSLAGEN = ['vantar', 'pagar', 'klar', 'avbruten'] as const;
export type Avslutslage = (typeof AVSLUTSLAGEN)[number];

export const UTFALL = ['vantar', 'avslutat', 'brister', 'inte_avslutat'] as const;
export type Utfall = (typeof UTFALL)[number];

/** Urvalet: vilka ärenden som avslutas. Bara de som kan avslutas träffas. */
export interface Avslutsfilter {
  status?: 'registrerat' | 'bereds' | 'beslutat';
  arendetypId?: string;
  handlaggareId?: string;
  ar?: number;
  /** Registrerade senast den dagen. */
  registreratSenast?: string;
  /** Där inget hänt efter den dagen. */
  ororaSedan?: string;
}
