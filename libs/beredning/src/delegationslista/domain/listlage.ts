import { addManader, lastDayOf, listfrist } from '#regelverk';
import { svenskTid } from './svensktid.js';
import type { Delegationslista, Listenhet, Listregler } from '../delegationslista.typer.js';

/** Läget för en enhets lista en månad. `kommen` i tid, `sen` efter tiden, `oppnad` när den tagits tillbaka för rättelse. */
export const LISTSTATUSAR = ['kommen', 'sen', 'oppnad', 'vantas', 'saknas'] as const;
export type Liststatus = (typeof LISTSTATUSAR)[number];

export interface Enhetsmanad {
  manad: string;
  senast: string;
  status: Liststatus;
  lista: Delegationslista | null;
}

/** Månaden före den som dagen ligger i: den vars lista nu ska in. */
export const foregaendeManad = (idag: string): string => addManader(idag.slice(0, 7), -1);

/** Månaderna från och med den första till och med den sista. */
export function manaderna(fran: string, till: string): string[] {
  const alla: string[] = [];
  for (let manad = fran; manad <= till; manad = addManader(manad, 1)) alla.push(manad);
  return alla;
}

/** Enheten fanns någon dag i månaden. */
export const fannsI = ({ fran, till }: Pick<Listenhet, 'fran' | 'till'>, manad: string): boolean =>
  (fran === null || fran <= lastDayOf(manad)) && (till === null || till >= `${manad}-01`);

/**
 * Hur det står till med enhetens lista för en månad. En lista som omfattar flera månader räknas för dem alla.
 * @param nu `ÅÅÅÅ-MM-DDTHH:MM` svensk tid
 * @returns null när ingen lista väntas: före nämndens första månad, eller när enheten inte fanns
 */
export function listlage(
  enhet: Listenhet,
  manad: string,
  {
    regler,
    listor,
    nu,
    harRader,
  }: { regler: Listregler; listor: readonly Delegationslista[]; nu: string; harRader: boolean },
): Enhetsmanad | null {
  const lista = listor.find((l) => l.enhetId === enhet.enhetId && l.manadFran <= manad && manad <= l.manad) ?? null;
  const vantas = regler.franManad !== null && manad >= regler.franManad && fannsI(enhet, manad);
  if (lista === null && !vantas && !harRader) return null;
  const senast = listfrist(manad, regler);
  if (lista !== null) return { manad, senast: lista.senast, status: statusFor(lista), lista };
  return { manad, senast, status: nu <= senast ? 'vantas' : 'saknas', lista };
}

/** Den första inlämningen räknas: en rättad lista blir inte sen. */
function statusFor({ lage, forstaTid, senast }: Delegationslista): Liststatus {
  if (lage === 'oppnad') return 'oppnad';
  return svenskTid(forstaTid) <= senast ? 'kommen' : 'sen';
}
