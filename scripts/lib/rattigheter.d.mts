export const START: string;
export const SLUT: string;
export function medTabell(dokument: string, tabell: string): string;
