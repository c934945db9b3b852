import type { Arenderad, Sokrad } from './fragor.js';

type Textdel = Sokrad['mening'][number];

/** En rad i listan, vare sig den är sökt eller inte. */
export interface Diarierad {
  id: string;
  dnr: string;
  arendemening: string;
  /** Ärendemeningen med det sökta utmärkt. */
  mening: readonly Textdel[];
  status: Arenderad['status'];
  handlaggareNamn: string | null;
  sekretess: boolean;
  registreratDatum: string;
  /** Okänd i en sökning: undefined. */
  frist: Arenderad['frist'] | undefined;
  utdrag: Sokrad['utdrag'];
}

export function somDiarierad(rad: Arenderad | Sokrad): Diarierad {
  const { dnr, arendemening, status, handlaggareNamn, sekretess, registreratDatum } = rad;
  const gemensamt = { dnr, arendemening, status, handlaggareNamn, sekretess, registreratDatum };
  if ('arendeId' in rad)
    return { ...gemensamt, id: rad.arendeId, mening: rad.mening, frist: undefined, utdrag: rad.utdrag };
  const { id, frist } = rad;
  return { ...gemensamt, id, frist, mening: [{ text: arendemening, traff: false }], utdrag: [] };
}
