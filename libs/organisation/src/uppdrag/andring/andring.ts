export const ANDRINGSSLAG = ['val', 'fyllnadsval', 'avsagelse', 'slut', 'byte', 'turordning', 'rattelse'] as const;
/** Vad som har hänt med organets uppdrag. */
export type Andringsslag = (typeof ANDRINGSSLAG)[number];

/** Beslutet som en ändring vilar på. */
export interface Beslutsgrund {
  /** Vem som beslutat: "Kommunfullmäktige". */
  organ: string;
  /** "§ 164" */
  paragraf: string;
  datum: string;
}

/** Ändrade fält med sina värden: datum, tal, ord och id, aldrig namn eller kontaktuppgifter. */
export type Faltvarden = Record<string, string | number | string[] | null>;
