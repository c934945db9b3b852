import type { Extensions } from '@tiptap/core';
import { Bild, infogat } from './infogat.js';
import { marken } from './marken.js';
import { tabellnoder } from './tabellnoder.js';
import { Citat, textnoder } from './textnoder.js';

/** Skriftens slutna schema, som skrivytan känner det: exakt det som servern tar emot, i samma ordning. */
export const schemadelar: Extensions = [...textnoder, ...tabellnoder, Citat, Bild, ...infogat, ...marken];
