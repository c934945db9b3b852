import { quote } from '../lasning/citat.js';
import { findDubbletter } from '../lasning/dubbletter.js';
import type { Ersattare, Ledamotsplats, Narvarohandelse } from './underlag.js';

/** Alla namn bland ledamöter och ersättare, i ordning. */
export function namesOf(platser: readonly Ledamotsplats[], ersattare: readonly Ersattare[]): string[] {
  return [...platser.map((plats) => plats.ledamot), ...ersattare.map((en) => en.namn)];
}

/** Fel bland personerna: ett namn två gånger, eller lika ordningsnummer inom ett parti. */
export function findPersonfel(platser: readonly Ledamotsplats[], ersattare: readonly Ersattare[]): string[] {
  const fel = findDubbletter(namesOf(platser, ersattare)).map(
    (namn) => `${quote(namn)} står mer än en gång bland ledamöter och ersättare.`,
  );
  const nummer = new Map<string, Set<number>>();
  for (const { namn, parti, ordning } of ersattare) {
    const upptagna = nummer.get(parti) ?? new Set<number>();
    if (upptagna.has(ordning)) {
      fel.push(`Ersättaren ${quote(namn)} har ordning ${String(ordning)}, som en annan i ${quote(parti)} redan har.`);
    }
    nummer.set(parti, upptagna.add(ordning));
  }
  return fel;
}

/** Fel i inkallelseordningens listor: ett parti två gånger i samma lista. */
export function findTurordningsfel(turordning: ReadonlyMap<string, readonly string[]>): string[] {
  const fel: string[] = [];
  for (const [parti, lista] of turordning) {
    for (const dubbelt of findDubbletter(lista)) {
      fel.push(`Turordningen för ${quote(parti)} har ${quote(dubbelt)} mer än en gång.`);
    }
  }
  return fel;
}

/** Fel när en plats parti saknar turordning eller inte står först i sin egen. */
export function findPlatsfel(
  platser: readonly Ledamotsplats[],
  turordning: ReadonlyMap<string, readonly string[]>,
): string[] {
  const fel: string[] = [];
  for (const parti of new Set(platser.map((plats) => plats.parti))) {
    const lista = turordning.get(parti);
    if (lista === undefined) fel.push(`Partiet ${quote(parti)} har en plats men ingen turordning.`);
    else if (lista[0] !== parti) fel.push(`Partiet ${quote(parti)} ska stå först i sin egen turordning.`);
  }
  return fel;
}

/** Fel i händelserna: okända namn, den som redan är där ankommer, den som inte är där lämnar, samma § två gånger. */
export function findHandelsefel(kanda: ReadonlySet<string>, handelser: readonly Narvarohandelse[]): string[] {
  const fel: string[] = [];
  const narvarande = new Set<string>();
  const paragrafer = new Set<number>();
  const reportUnknown = (namn: string): boolean => {
    if (!kanda.has(namn)) fel.push(`${quote(namn)} finns inte bland ledamöter och ersättare.`);
    return !kanda.has(namn);
  };
  for (const handelse of handelser) {
    if (handelse.typ === 'paragraf') {
      if (paragrafer.has(handelse.nr)) fel.push(`§ ${String(handelse.nr)} står mer än en gång.`);
      paragrafer.add(handelse.nr);
      if (handelse.jav.length === 0) continue;
      for (const namn of new Set(handelse.jav)) reportUnknown(namn);
      for (const namn of findDubbletter(handelse.jav)) {
        fel.push(`${quote(namn)} står mer än en gång som jävig i § ${String(handelse.nr)}.`);
      }
    } else if (!reportUnknown(handelse.namn)) {
      const ett = move(narvarande, handelse);
      if (ett !== undefined) fel.push(ett);
    }
  }
  return fel;
}

function move(narvarande: Set<string>, handelse: Exclude<Narvarohandelse, { typ: 'paragraf' }>): string | undefined {
  const { typ, namn } = handelse;
  if (typ === 'ankommer') {
    if (narvarande.has(namn)) return `${quote(namn)} ankommer men är redan närvarande.`;
    narvarande.add(namn);
    return undefined;
  }
  return narvarande.delete(namn) ? undefined : `${quote(namn)} lämnar men är inte närvarande.`;
}
