import { addDays, type IsoDatum, vardagOnOrAfter, vardagOnOrBefore } from '#regelverk';

export interface Remisspaminnelse {
  slag: 'fore' | 'efter';
  dag: IsoDatum;
  nyckel: string;
}

/**
 * Den påminnelse till en instans som dagen har kommit för: före sista dagen på en vardag som inte är senare än sagt, efter
 * på en vardag som inte är tidigare. En ny sista dag ger nya. Det som inföll innan remissen gick ut påminner ingen om.
 * @param skickad dagen då remissen gick till instansen
 */
export function remisspaminnelse(
  { sistaDag, skickad }: { sistaDag: IsoDatum; skickad: IsoDatum },
  { fore, efter }: { fore: number | null; efter: number | null },
  idag: IsoDatum,
): Remisspaminnelse | null {
  const alla: Remisspaminnelse[] = [];
  if (fore !== null && idag <= sistaDag) {
    alla.push({ slag: 'fore', dag: vardagOnOrBefore(addDays(sistaDag, -fore)), nyckel: `paminnelse:${sistaDag}:fore` });
  }
  if (efter !== null) {
    alla.push({
      slag: 'efter',
      dag: vardagOnOrAfter(addDays(sistaDag, efter)),
      nyckel: `paminnelse:${sistaDag}:efter`,
    });
  }
  return alla.filter(({ dag }) => dag <= idag && dag > skickad).at(-1) ?? null;
}
