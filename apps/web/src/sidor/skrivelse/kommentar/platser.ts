/** En ruta som helst ska stå i höjd med sin plats i texten. */
export interface Onskad {
  id: string;
  top: number;
  hojd: number;
}

const MELLAN = 12;

/**
 * Rutornas lägen: var och en i höjd med sin plats, men aldrig över den förra. Den valda står där den hör hemma, och de
 * före den får flytta uppåt för den.
 * @param rutor i den ordning platserna står i texten
 * @returns avstånd uppifrån, per id
 */
export function placera(rutor: readonly Onskad[], vald: string | null): ReadonlyMap<string, number> {
  const lagen = new Map<string, number>();
  const mitt = Math.max(
    0,
    rutor.findIndex((ruta) => ruta.id === vald),
  );
  let golv = vald === null ? 0 : (rutor[mitt]?.top ?? 0);
  for (const ruta of rutor.slice(mitt)) {
    const top = Math.max(ruta.top, golv);
    lagen.set(ruta.id, top);
    golv = top + ruta.hojd + MELLAN;
  }
  let tak = lagen.get(rutor[mitt]?.id ?? '') ?? 0;
  for (const ruta of rutor.slice(0, mitt).reverse()) {
    const top = Math.min(ruta.top, tak - ruta.hojd - MELLAN);
    lagen.set(ruta.id, top);
    tak = top;
  }
  // Det som inte får plats ovanför skjuter ned allt.
  const hogst = Math.min(0, ...lagen.values());
  if (hogst < 0) for (const [id, top] of lagen) lagen.set(id, top - hogst);
  return lagen;
}
