import { setImmediate } from 'node:timers/promises';
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
    case 'bild':
      return block.typ === 'citat' ? citat(arbete, block, hall) : bild(arbete, block, hall);
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

function ett(arbete: Arbete, block: readonly Block[], i: number, ihop: boolean, hall: boolean): Wml[] {
  const [b, nasta] = [block[i], block[i + 1]];
  if (b === undefined) return [];
  if (nasta === undefined) return ettBlock(arbete, b, hall);
  return ettBlock(arbete, b, ihop || hallerIhop(b, nasta));
}

/**
 * Block i ordning.
 * @param ihop alla blocken på samma sida
 * @param hall det sista blocket ihop med det som följer
 */
function sattBlock(arbete: Arbete, block: readonly Block[], ihop: boolean, hall: boolean): Wml[] {
  return block.flatMap((_, i) => ett(arbete, block, i, ihop, hall));
}

/** Så många block sätts i taget; däremellan får andra begäranden komma till. */
const I_TAGET = 150;

/** Dokumentets block som WordprocessingML, utan att ett dokument på tusen sidor håller händelseloopen. */
export async function sattKropp(arbete: Arbete, block: readonly Block[]): Promise<string> {
  const delar: string[] = [];
  for (let i = 0; i < block.length; i += 1) {
    for (const del of ett(arbete, block, i, false, false)) delar.push(del.xml);
    if (i % I_TAGET === I_TAGET - 1) await setImmediate();
  }
  return delar.join('');
}
