import { quote } from '../lasning/citat.js';
import { findDubbletter } from '../lasning/dubbletter.js';
import type { Plankolumn, Planrad } from './plan.js';

/** Fel i kolumnerna: inga alls, lika namn, eller handlingar efter sammanträdet. */
export function findKolumnfel(kolumner: readonly Plankolumn[]): string[] {
  const sista = kolumner.at(-1);
  if (sista === undefined) return ['Planen ska ha minst en kolumn; den sista är sammanträdet.'];
  const fel = findDubbletter(kolumner.map((kolumn) => kolumn.namn)).map(
    (namn) => `Kolumnen ${quote(namn)} står mer än en gång.`,
  );
  if (sista.handlingar === true) {
    fel.push(`Kolumnen ${quote(sista.namn)} är sammanträdet och kan inte vara sista dag för handlingar.`);
  }
  return fel;
}

/** Fel i en rad: ett datum som saknas, en okänd kolumn, eller ett namn två gånger i `avvikande`. */
export function findRadfel(rad: Planrad, nummer: number, kolumner: ReadonlySet<string>): string[] {
  const plats = `Rad ${String(nummer)}`;
  const fel: string[] = [];
  for (const namn of kolumner) if (!rad.datum.has(namn)) fel.push(`${plats} saknar datum för kolumnen ${quote(namn)}.`);
  for (const namn of rad.datum.keys()) {
    if (!kolumner.has(namn)) fel.push(`${plats} har ett datum för ${quote(namn)}, som inte är någon kolumn.`);
  }
  if (rad.avvikande.length === 0) return fel;
  for (const namn of new Set(rad.avvikande)) {
    if (!kolumner.has(namn)) fel.push(`${plats} har ${quote(namn)} i avvikande, som inte är någon kolumn.`);
  }
  for (const namn of findDubbletter(rad.avvikande)) {
    fel.push(`${plats} har ${quote(namn)} mer än en gång i avvikande.`);
  }
  return fel;
}
