import { isIsoDatum, isWithinKalender } from '../kalender/datum.js';
import { quote } from '../lasning/citat.js';
import { findKolumnfel } from '../sammantradesplan/planfel.js';
import type { Ordningsmonster } from './monster.js';

function isAntal(tal: number, minst: number): boolean {
  return Number.isSafeInteger(tal) && tal >= minst;
}

function findVeckofel({ sammantrade: { monster } }: Ordningsmonster): string[] {
  if (monster.slag === 'manad') return [];
  const fel: string[] = [];
  if (!isAntal(monster.mellanrum, 1)) fel.push('Ange minst en vecka mellan sammanträdena.');
  if (!isIsoDatum(monster.fran) || !isWithinKalender(monster.fran)) {
    fel.push(`Ange från vilket datum veckorna räknas, inte ${quote(monster.fran)}.`);
  }
  return fel;
}

/** Fel i ett mönster, en mening per fel; tom när det går att göra en sammanträdesordning av det. */
export function findMonsterfel(monster: Ordningsmonster): string[] {
  const fel = [...findKolumnfel([...monster.halltider, monster.sammantrade]), ...findVeckofel(monster)];
  if (!isAntal(monster.ar, 1990) || monster.ar > 2099) fel.push('Välj ett år från 1990 till 2099.');
  if (!isAntal(monster.kallelsedagar, 0)) fel.push('Kallelsedagarna ska vara ett heltal, 0 eller mer.');
  for (const { namn, avstand } of monster.halltider) {
    if (!isAntal(avstand.antal, 0)) fel.push(`Avståndet för ${quote(namn)} ska vara ett heltal, 0 eller mer.`);
  }
  return fel;
}
