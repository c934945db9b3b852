import { isIP } from 'node:net';
import { DomanFel } from '../fel/doman-fel.js';

/** Den som passnycklar gäller mot: värden i KLUBBA_ADRESS. */
export interface Rp {
  id: string;
  ursprung: string;
}

/**
 * Passnycklar kräver https och ett värdnamn; på den egna maskinen duger localhost.
 * @returns null när adressen inte duger
 */
export function rpFor(adress: string): Rp | null {
  const { hostname, protocol, origin } = new URL(adress);
  const sakert = protocol === 'https:' || hostname === 'localhost';
  return !sakert || isIP(hostname.replace(/[[\]]/gu, '')) !== 0 ? null : { id: hostname, ursprung: origin };
}

/** @throws DomanFel 409 `PASSNYCKEL.GAR_INTE_HAR` */
export function kravRp(adress: string): Rp {
  const rp = rpFor(adress);
  if (rp !== null) return rp;
  throw new DomanFel(
    'PASSNYCKEL.GAR_INTE_HAR',
    'Passnycklar kräver att Klubba nås med https och ett namn. Använd en kodapp i stället.',
  );
}
