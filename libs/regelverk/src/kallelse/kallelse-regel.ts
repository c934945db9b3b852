import type { Objektlasare } from '../lasning/objektlasare.js';
import { kallelse, type Kallelsefrister } from './kallelse.js';

/** Läser `{sammantrade, kallelsedagar, tillaggsdagar}` och ger kallelsens dagar i kalenderdagar. */
export function runKallelse(las: Objektlasare): Kallelsefrister | undefined {
  const sammantrade = las.datum('sammantrade');
  const kallelsedagar = las.count('kallelsedagar');
  const tillaggsdagar = las.count('tillaggsdagar');
  if (sammantrade === undefined || kallelsedagar === undefined || tillaggsdagar === undefined) return undefined;
  return kallelse({ sammantrade, kallelsedagar, tillaggsdagar });
}
