import type { Arendestatus } from '../../delar/arendeord.js';

/** Det som adressen säger om listan: sökorden, filtren, ordningen och sidan. */
export interface Diariesok {
  q?: string;
  status?: Arendestatus;
  ar?: number;
  handlaggare?: string;
  sortera?: string;
  sida?: number;
}

const STATUSAR: readonly Arendestatus[] = ['registrerat', 'bereds', 'pa_lista', 'beslutat', 'avslutat', 'makulerat'];
const ORDNINGAR = ['-registrerat', 'registrerat', '-dnr', 'dnr', 'arendemening', 'status'];
const LANGST = 200;

const helt = (varde: unknown, minst: number, hogst: number): number | undefined =>
  typeof varde === 'number' && Number.isInteger(varde) && varde >= minst && varde <= hogst ? varde : undefined;

const text = (varde: unknown): string | undefined => {
  if (typeof varde === 'number') return String(varde);
  return typeof varde === 'string' && varde !== '' && varde.length <= LANGST ? varde : undefined;
};

/** Adressens frågedel; det som inte går att förstå räknas inte. */
export function tolkaDiariesok(sok: Record<string, unknown>): Diariesok {
  const svar: Record<keyof Diariesok, unknown> = {
    q: text(sok['q']),
    status: STATUSAR.find((en) => en === sok['status']),
    ar: helt(sok['ar'], 1900, 2099),
    handlaggare: text(sok['handlaggare']),
    sortera: ORDNINGAR.find((en) => en === sok['sortera']),
    sida: helt(sok['sida'], 2, 100_000),
  };
  return Object.fromEntries(Object.entries(svar).filter(([, varde]) => varde !== undefined));
}
