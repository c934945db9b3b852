import { addDays } from '#regelverk';
import type { Listregler } from '../delegationslista.typer.js';

/** Vilken påminnelse som är inne för en lista som inte har kommit: `fore` sista tiden, `efter` den. */
export function listpaminnelse(
  senast: string,
  { paminnFore, paminnEfter }: Pick<Listregler, 'paminnFore' | 'paminnEfter'>,
  nu: string,
): 'fore' | 'efter' | null {
  const [dag = ''] = senast.split('T');
  const idag = nu.slice(0, 10);
  if (nu <= senast) return paminnFore !== null && idag >= addDays(dag, -paminnFore) ? 'fore' : null;
  return paminnEfter !== null && idag >= addDays(dag, paminnEfter) ? 'efter' : null;
}
