import type { Maskruta } from '../fragor.js';

type Lage = Pick<Maskruta, 'x' | 'y' | 'b' | 'h'>;

const inom = (tal: number, minst: number, mest: number): number => Math.min(mest, Math.max(minst, tal));

/** Det minsta som går att se och ta i. */
const MINST = 0.005;

/** Rutan mellan två hörn, inom sidan. */
export function mellan(fran: { x: number; y: number }, till: { x: number; y: number }): Lage {
  const [x1, x2] = [inom(Math.min(fran.x, till.x), 0, 1), inom(Math.max(fran.x, till.x), 0, 1)];
  const [y1, y2] = [inom(Math.min(fran.y, till.y), 0, 1), inom(Math.max(fran.y, till.y), 0, 1)];
  return { x: x1, y: y1, b: x2 - x1, h: y2 - y1 };
}

/** Om rutan är så stor att den var menad. */
export const stor = (ruta: Lage): boolean => ruta.b >= MINST && ruta.h >= MINST;

/** Rutan flyttad eller ändrad i storlek med pilarna, inom sidan. */
export function medPil(ruta: Lage, pil: string, steg: number, storlek: boolean): Lage | null {
  const dx = pil === 'ArrowLeft' ? -steg : pil === 'ArrowRight' ? steg : 0;
  const dy = pil === 'ArrowUp' ? -steg : pil === 'ArrowDown' ? steg : 0;
  if (dx === 0 && dy === 0) return null;
  if (storlek) return { ...ruta, b: inom(ruta.b + dx, MINST, 1 - ruta.x), h: inom(ruta.h + dy, MINST, 1 - ruta.y) };
  return { ...ruta, x: inom(ruta.x + dx, 0, 1 - ruta.b), y: inom(ruta.y + dy, 0, 1 - ruta.h) };
}
