import type { Block } from '../modell/block.js';
import type { Arbete } from './arbete.js';
import { beslut } from './beslut.js';
import { bild } from './bild.js';
import { celltabell } from './celltabell.js';
import { anslagsruta, fakta, framhavd, ifyllnad } from './fakta.js';
import { bilagor, expedieras, luft, punkt, underskrifter } from './slut.js';
import { omrostning, tabell } from './tabeller.js';
import { citat, lista, paragrafrubrik, reservation, rubrik, sekretess, stycke } from './texter.js';
import type { Wml } from './wml.js';

/**
 * Ett block som stycken och tabeller.
 * @param hall blockets sista stycke ska stå på samma sida som nästa block
 */
function ettBlock(arbete: Arbete, block: Block, hall: boolean): Wml[] {
  switch (block.typ) {
    case 'rubrik':
      return rubrik(arbete, block);
    case 'paragrafrubrik':
      return paragrafrubrik(arbete, block);
    case 'stycke':
      return stycke(arbete, block, hall);
    case 'lista':
      return lista(arbete, block, hall);
    case 'fakta':
      return fakta(arbete, block, hall);
    case 'framhavd':
      return framhavd(arbete, block, hall);
    case 'tabell':
      return tabell(arbete, block, hall);
    case 'celltabell':
      return celltabell(arbete, block, hall);
    case 'citat':
      return citat(arbete, block, hall);
    case 'bild':
      return bild(arbete, block, hall);
    case 'beslut':
      return beslut(arbete, block, hall);
    case 'omrostningstabell':
      return omrostning(arbete, block, hall);
    case 'reservation':
      return reservation(arbete, block, hall);
    case 'underskrifter':
      return underskrifter(arbete, block, hall);
    case 'sekretess':
      return sekretess(arbete, block, hall);
    case 'anslagsruta':
      return anslagsruta(arbete, block, hall);
    case 'bilagor':
      return bilagor(arbete, block, hall);
    case 'expedieras':
      return expedieras(arbete, block, hall);
    case 'punkt':
      return punkt(arbete, block, hall);
    case 'ifyllnad':
      return ifyllnad(arbete, block, hall);
    case 'grupp':
      return sattBlock(arbete, block.block, true, hall);
    case 'sidbrytning':
      arbete.nySida();
      return [];
    case 'luft':
      return [luft(arbete, block.mm, hall)];
  }
}

/** Underskrifter står aldrig ensamma på en sida, och omröstningens tabell inte utan sina meningar före och efter. */
function hallerIhop(b: Block, nasta: Block): boolean {
  if (nasta.typ === 'underskrifter') return true;
  const typer = [b.typ, nasta.typ];
  return typer.includes('omrostningstabell') && typer.includes('stycke');
}

/**
 * Block i ordning.
 * @param ihop alla blocken på samma sida
 * @param hall det sista blocket ihop med det som följer
 */
export function sattBlock(arbete: Arbete, block: readonly Block[], ihop = false, hall = false): Wml[] {
  return block.flatMap((b, i) => {
    const nasta = block[i + 1];
    if (nasta === undefined) return ettBlock(arbete, b, hall);
    return ettBlock(arbete, b, ihop || hallerIhop(b, nasta));
  });
}
