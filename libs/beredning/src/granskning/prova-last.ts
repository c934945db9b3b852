import { DomanFel } from '#plattform';
import type { Skrivelse } from '../skrivelse/skrivelse.typer.js';
import { texthash } from './domain/texthash.js';

/** Den som läste en annan text än den som gäller nu kan inte handla på den. @throws DomanFel BEREDNING.TEXTEN_ANDRAD */
export function provaLast(skrivelse: Skrivelse, last: string | undefined): void {
  if (last === undefined || last === texthash(skrivelse)) return;
  throw new DomanFel(
    'BEREDNING.TEXTEN_ANDRAD',
    'Texten har ändrats sedan du läste den. Läs det som är nytt och godkänn sedan.',
  );
}
