import { lager, useLager } from '../klient/lager.js';

const PLATS = 'klubba:text';

/** Textens storlek: som webbläsaren, och två steg större. */
export const TEXTSTORLEKAR = [
  ['vanlig', 'Vanlig text'],
  ['storre', 'Större text'],
  ['storst', 'Störst text'],
] as const;
type Textstorlek = (typeof TEXTSTORLEKAR)[number][0];

const som = (varde: string | null): Textstorlek => TEXTSTORLEKAR.find(([ett]) => ett === varde)?.[0] ?? 'vanlig';
const storlek = lager<Textstorlek>(som(localStorage.getItem(PLATS)));

/** Sätter storleken på hela sidan. */
export function visaTextstorlek(): void {
  document.documentElement.dataset['text'] = storlek.las();
}

export function valjTextstorlek(vald: string): void {
  storlek.satt(som(vald));
  localStorage.setItem(PLATS, storlek.las());
  visaTextstorlek();
}

export const useTextstorlek = (): Textstorlek => useLager(storlek);
