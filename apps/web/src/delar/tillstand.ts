import type { Sammantrade } from '../klient/typer.js';
import type { Marke } from './Lage.js';

/** Sammanträdets lägen som märke och ord. */
export const TILLSTAND: Readonly<Record<Sammantrade['tillstand'], { marke: Marke; ord: string }>> = {
  planerat: { marke: 'utkast', ord: 'Planerat' },
  kallat: { marke: 'sand', ord: 'Kallat' },
  pagar: { marke: 'halv', ord: 'Pågår' },
  ajournerat: { marke: 'halv', ord: 'Ajournerat' },
  avslutat: { marke: 'klar', ord: 'Avslutat' },
  installt: { marke: 'utgar', ord: 'Inställt' },
};
