import type { Beslutsled } from '../../delar/Beslut.js';
import type { Skrivelse } from './fragor.js';

type Nod = Skrivelse['forslag'][number];

const FORSLAG_TILL = /förslag till (.+?):?$/iu;

const stor = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);

const del = (noder: readonly Nod[]): Beslutsled => ({
  punkter: noder.flatMap((nod) => (nod.text === undefined ? [] : [nod.text])),
  led: noder
    .filter((nod) => nod.instans !== undefined)
    .map(({ instans = '', under = [] }) => ({
      ingress: instans.endsWith(':') ? instans : `${instans}:`,
      ...del(under),
    })),
});

/** Förslaget som `Beslut` visar det: punkterna, och nästa instans under sig. */
export function somLed(noder: readonly Nod[]): readonly Beslutsled[] {
  const hela = del(noder);
  return hela.punkter.length === 0 ? (hela.led ?? []) : [hela];
}

/** De instanser som beslutet går vidare till, i ordning: `Kommunstyrelsen`, `Kommunfullmäktige`. */
export function instanser(noder: readonly Nod[]): string[] {
  const [forsta] = noder.filter((nod) => nod.instans !== undefined);
  if (forsta === undefined) return [];
  const namn = FORSLAG_TILL.exec(forsta.instans ?? '')?.[1];
  return [...(namn === undefined ? [] : [stor(namn)]), ...instanser(forsta.under ?? [])];
}
