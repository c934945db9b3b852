import { lankadress } from '../html/mall.js';
import { stycke } from './rader.js';

/** Ledtext och under den adressen på egen rad, hel: mejlprogram gör länkar av hela rader. */
export function lankrad(ledtext: string, adress: string): string {
  return `${stycke(ledtext)}\n${lankadress(adress)}`;
}
