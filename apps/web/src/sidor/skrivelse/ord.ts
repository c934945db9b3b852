import { idag } from '../../klient/servertid.js';
import { dagarMellan, dag } from '../../sprak/datum.js';

const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' });
const TID = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', timeStyle: 'short' });

/** `14.06` */
export const klockslag = (tid: string): string => TID.format(new Date(tid)).replace(':', '.');

/** `i dag 11.20`, `i går 9.05`, `torsdag 15 oktober 11.20` */
export function tidpunkt(tid: string): string {
  const datum = DAG.format(new Date(tid));
  const sedan = dagarMellan(datum, idag());
  const ord = sedan === 0 ? 'i dag' : sedan === 1 ? 'i går' : dag(datum);
  return `${ord} ${klockslag(tid)}`;
}

/** Dokumenttyperna som rubrik på sidan. */
export const DOKUMENTTYP: Readonly<Record<string, string>> = {
  tjansteskrivelse: 'Tjänsteskrivelse',
  tjansteutlatande: 'Tjänsteutlåtande',
  yttrande: 'Yttrande',
  ordforandeskrivelse: 'Ordförandeskrivelse',
  remissmissiv: 'Remissmissiv',
  delegationsbeslut: 'Delegationsbeslut',
  rapport: 'Rapport',
};
