// Den nya perioden i prövningens nämnd.
import type { Tabell } from '../../../../organisation/src/import/prov/importprov.js';

export const SKIFTESDAG = '2026-04-01';

/** Håkan slutar, Yasmin går till hans plats, Nadia är ny; Bo och Ida blir kvar som ersättare. */
export const NYA: Tabell = [
  ['Uppdrag', 'Plats', 'Turordning', 'Parti', 'Namn', 'Födelsedatum'],
  ['ordförande', 1, '', 'S', 'Amina Warsame', ''],
  ['1:e vice ordförande', 2, '', 'M', 'Yasmin Torabi', ''],
  ['ledamot', 3, '', 'M', 'Nadia Yilmaz', '1980-02-03'],
  ['ledamot', 4, '', 'V', 'Örjan Ek', ''],
  ['ledamot', '', '', 'S', 'Åsa Nyberg', ''],
  ['ersättare', '', 1, 'S', 'Bo Sand', ''],
  ['ersättare', '', '', 'M', 'Ida Holm', ''],
];

export interface Kvar {
  antal: number;
  losta: number;
  rader: {
    nyckel: string;
    vad: string;
    namn: string;
    lage: string;
    kanOverlamnas: boolean;
    losning: { text: string } | null;
  }[];
}
