import { dagManad, klockan, veckodag } from './datum.js';
import { enRad } from './rader.js';
import type { MejlAvsandare, MejlSammantrade } from './underlag.js';

/** Så långt är ett ämne helst (tecken); inkorgar på telefon visar inte mer. */
const HOGST = 60;

/** Det första förslaget som ryms, annars det sista. Utan radslut och styrtecken, så att ingen kan lägga till brevhuvuden. */
export function valjAmne(...forslag: readonly [string, ...string[]]): string {
  const rena = forslag.map((text) => enRad(text).replaceAll('\u00a0', ' '));
  return rena.find((text) => text.length <= HOGST) ?? rena.at(-1) ?? '';
}

/** Organets kortnamn, annars hela namnet. */
export function kort({ organKort, organ }: MejlAvsandare): string {
  return organKort ?? organ;
}

/** Lokalen: platsen fram till första kommatecknet. */
export function lokal({ plats }: MejlSammantrade): string {
  return plats.split(',')[0]?.trim() ?? plats;
}

/** "Kallelse: UAN torsdag 12 mars kl. 18.00, Sessionssalen"; när det blir för långt faller platsen, sedan veckodagen. */
export function amneMedTid(
  slag: string,
  vem: string,
  { datum, start, plats }: MejlSammantrade,
  medPlats: boolean,
): string {
  const dag = veckodag(datum);
  const tid = `${dagManad(datum)} ${klockan(start)}`;
  const utan = `${slag}: ${vem} ${dag} ${tid}`;
  const kortast = `${slag}: ${vem} ${dag.slice(0, dag === 'torsdag' ? 4 : 3)} ${tid}`;
  const vilken = lokal({ datum, start, plats });
  return medPlats && vilken !== '' ? valjAmne(`${utan}, ${vilken}`, utan, kortast) : valjAmne(utan, kortast);
}
