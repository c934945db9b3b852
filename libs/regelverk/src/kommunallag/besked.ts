/** Svaret på om ett steg är tillåtet. Ett nej har en kod och en svensk mening med lagrum och vad man gör i stället. */
export type Besked<K extends string> = Tillatet | Avslag<K>;

export interface Tillatet {
  readonly tillatet: true;
}

export interface Avslag<K extends string> {
  readonly tillatet: false;
  readonly kod: K;
  readonly skal: string;
}

export const TILLATET: Tillatet = { tillatet: true };

export function refuse<K extends string>(kod: K, skal: string): Avslag<K> {
  return { tillatet: false, kod, skal };
}
