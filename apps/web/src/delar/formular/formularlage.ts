import { useState } from 'react';
import { lasUtkast, sparaUtkast } from '../utkast.js';

/** Det som är ändrat i ett formulär, och vilken version ändringen utgår från. */
interface Lage<V> {
  andrat: Partial<V>;
  version: number | undefined;
}

const arLage = (varde: unknown): varde is { andrat: object; version?: number } =>
  typeof varde === 'object' && varde !== null && 'andrat' in varde && typeof varde.andrat === 'object';

/** Utkastet, med bara de fält som formuläret har. */
function las<V extends object>(nyckel: string, fran: V): Lage<V> {
  const sparat = lasUtkast(nyckel);
  if (!arLage(sparat)) return { andrat: {}, version: undefined };
  const andrat = Object.fromEntries(Object.entries(sparat.andrat).filter(([namn]) => Object.hasOwn(fran, namn)));
  return { andrat: andrat as Partial<V>, version: sparat.version };
}

function spara<V extends object>(nyckel: string, lage: Lage<V>, hemliga: readonly (keyof V)[]): void {
  const andrat = Object.fromEntries(Object.entries(lage.andrat).filter(([namn]) => !hemliga.includes(namn as keyof V)));
  sparaUtkast(nyckel, Object.keys(andrat).length === 0 ? undefined : { andrat, version: lage.version });
}

/** Det som verkligen skiljer sig: den som skriver tillbaka har inte ändrat något. */
export function skillnad<V extends object>(fran: V, andrat: Partial<V>): Partial<V> {
  const lika = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
  return Object.fromEntries(
    Object.entries(andrat).filter(([namn, varde]) => !lika(varde, fran[namn as keyof V])),
  ) as Partial<V>;
}

/**
 * Formulärets innehåll: det som servern har, och det ändrade ovanpå. Den version som den första ändringen utgick från
 * gäller tills allt är sparat, så att ingen annans ändring skrivs över i tysthet.
 */
export function useFormularlage<V extends object>(
  nyckel: string,
  fran: V,
  version: number | undefined,
  hemliga: readonly (keyof V)[],
) {
  const [lage, satt] = useState<Lage<V>>(() => las(nyckel, fran));
  const rort = Object.keys(lage.andrat).length > 0;
  const behall = (nytt: Lage<V>): void => {
    satt(nytt);
    spara(nyckel, nytt, hemliga);
  };
  return {
    varden: { ...fran, ...lage.andrat },
    andrat: rort,
    version: rort ? (lage.version ?? version) : version,
    behall,
    andra: <N extends keyof V & string>(falt: N, varde: V[N]): void =>
      behall({
        andrat: skillnad(fran, { ...lage.andrat, [falt]: varde } as Partial<V>),
        version: rort ? lage.version : version,
      }),
    rensa: (): void => behall({ andrat: {}, version: undefined }),
  };
}
