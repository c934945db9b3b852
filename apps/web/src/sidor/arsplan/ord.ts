import type { Marke } from '../../delar/Lage.js';
import { manadsnamn } from '../../sprak/datum.js';
import { antal } from '../../sprak/ord.js';
import type { Ordning, Ordningsrad, Planrad } from './fragor.js';

export const LAGE: Readonly<Record<Ordning['tillstand'], { marke: Marke; ord: string }>> = {
  utkast: { marke: 'utkast', ord: 'Utkast' },
  antagen: { marke: 'slag', ord: 'Antagen' },
  ersatt: { marke: 'utgar', ord: 'Ersatt' },
};

export const KRETSORD: Readonly<Record<string, string>> = {
  handlaggare: 'handläggare',
  chef: 'chefer',
  presidium: 'presidiet',
  ledamoter: 'ledamöter',
};

/** `januari` till `december`, med månadens nummer. */
export const MANADER = Array.from({ length: 12 }, (_, nr) => ({
  nr: nr + 1,
  namn: manadsnamn(`2026-${String(nr + 1).padStart(2, '0')}-01`),
}));

/** Versionen som den kallas: `2027, rättelse 2`. */
export const versionsord = ({ ar, nr, ersatterId }: Pick<Ordningsrad, 'ar' | 'nr' | 'ersatterId'>): string =>
  `${String(ar)}, ${ersatterId === null ? 'version' : 'rättelse, version'} ${String(nr)}`;

/** Sammanträdets egen dag i raden: den sista kolumnen. */
export const motesdagen = (rad: Planrad): string => rad.dagar.at(-1)?.datum ?? '';

/** Meningen överst: hur det står med planen. */
export function planrubrik(o: Ordning): string {
  const mangd = antal(o.rader.length, 'sammanträde', 'sammanträden');
  if (o.tillstand === 'antagen') return `Årsplanen ${String(o.ar)} gäller: ${mangd}`;
  if (o.tillstand === 'ersatt') return `Årsplanen ${String(o.ar)}, version ${String(o.nr)}, är ersatt`;
  const vad = o.ersatterId === null ? `Årsplanen ${String(o.ar)}` : `Rättelsen av årsplanen ${String(o.ar)}`;
  if (o.rader.length === 0) return `${vad} har inga sammanträden än`;
  return o.avvikelser.length === 0
    ? `${vad} är klar att antas: ${mangd}`
    : `${vad}: ${antal(o.avvikelser.length, 'dag', 'dagar')} att se över`;
}
