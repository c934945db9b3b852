import { complete } from '../lasning/komplett.js';
import type { Objektlasare } from '../lasning/objektlasare.js';
import { kallelse, type Kallelsefrister } from './kallelse.js';

/** Läser `{sammantrade, kallelsedagar, tillaggsdagar}` och ger kallelsens dagar i kalenderdagar. */
export function runKallelse(las: Objektlasare): Kallelsefrister | undefined {
  const underlag = complete({
    sammantrade: las.datum('sammantrade'),
    kallelsedagar: las.count('kallelsedagar'),
    tillaggsdagar: las.count('tillaggsdagar'),
  });
  return underlag && kallelse(underlag);
}
