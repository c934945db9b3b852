import { idag } from '../../klient/servertid.js';
import { sagdDag, tidpunkt } from '../../sprak/datum.js';

/** Dagen som den sägs i en mening. */
export const dagen = (iso: string): string => sagdDag(tidpunkt(iso).datum, idag());

/** Dag och klockslag: i dag bara klockslaget. */
export function nar(iso: string): string {
  const { datum, tid } = tidpunkt(iso);
  return datum === idag() ? `i dag kl. ${tid}` : `${sagdDag(datum, idag())} kl. ${tid}`;
}
