import { idag } from '../../klient/servertid.js';
import { iOrd, stor } from '../../sprak/ord.js';
import type { Enhetsmanad } from './fragor.js';
import { manadAr, manadsnamn } from '../../sprak/datum.js';

export const SPARORD = { anmals: 'Anmäls', anmals_inte: 'Anmäls inte', verkstallighet: 'Verkställighet' } as const;

/** Så många månader bakåt som går att välja: fem år. */
const MANADER_BAKAT = 60;

/** Den här månaden och de före, som val. */
export function manadsval(vald: string): { value: string; label: string }[] {
  const nu = idag();
  const start = Number(nu.slice(0, 4)) * 12 + Number(nu.slice(5, 7)) - 1;
  const manader = Array.from({ length: MANADER_BAKAT }, (_, i) => {
    const index = start - i;
    return `${String(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}`;
  });
  const alla = manader.includes(vald) ? manader : [...manader, vald];
  return alla.map((manad) => ({ value: manad, label: stor(manadAr(manad)) }));
}

/** Hur listan står, som mening. */
export function listmening({ manad, inlamnad, rader, antalHinder }: Enhetsmanad): string {
  const lista = `${stor(manadsnamn(manad))}listan`;
  if (inlamnad) return `${lista} är inlämnad`;
  if (rader.length === 0) return `${lista} har inga rader ännu`;
  if (antalHinder === 0) return `${lista} har inget att rätta`;
  return `${lista}: ${antalHinder === 1 ? 'en rad' : `${iOrd(antalHinder)} rader`} behöver rättas`;
}

/** Datumet som tabellen visar det: dagen, perioden, eller det som skrevs. */
export function radensDatum({
  fran,
  till,
  datumText,
}: {
  fran: string | null;
  till: string | null;
  datumText: string | null;
}): string {
  if (fran === null || till === null) return datumText ?? '';
  return fran === till ? fran : `${fran} – ${till}`;
}
