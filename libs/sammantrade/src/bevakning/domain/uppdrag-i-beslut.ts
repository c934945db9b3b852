import { addDays, type IsoDatum, isIsoDatum, MANADER } from '#regelverk';

/** Utan en dag i beslutet följs uppdraget upp efter ett kvartal. */
const UTAN_DAG = 91;

const UPPDRAG = /\b(?:i uppdrag(?: åt| till)?|uppdras? (?:åt|till)|uppdrar (?:åt|till))\b/iu;
const DAG = new RegExp(`\\b(\\d{1,2})\\s+(${MANADER.join('|')})\\s+(\\d{4})\\b`, 'iu');
const ISO = /\b\d{4}-\d{2}-\d{2}\b/u;

export interface Uppdrag {
  /** Punktens plats, från 1. */
  punkt: number;
  dag: IsoDatum;
  /** Beslutet säger dagen; annars är den vald. */
  sagd: boolean;
}

function sagdDag(text: string): IsoDatum | null {
  const iso = ISO.exec(text)?.[0];
  if (iso !== undefined && isIsoDatum(iso)) return iso;
  const [, dag = '', manad = '', ar = ''] = DAG.exec(text) ?? [];
  const nr = MANADER.indexOf(manad.toLowerCase()) + 1;
  const datum = `${ar}-${String(nr).padStart(2, '0')}-${dag.padStart(2, '0')}`;
  return nr > 0 && isIsoDatum(datum) ? datum : null;
}

/** De punkter i ett beslut som ger någon i uppdrag att göra något, och dagen då det ska följas upp. */
export function uppdragIBeslut(punkter: readonly string[], beslutsdag: IsoDatum): Uppdrag[] {
  return punkter.flatMap((text, plats) => {
    if (!UPPDRAG.test(text)) return [];
    const sagd = sagdDag(text);
    const framtida = sagd !== null && sagd > beslutsdag;
    return [{ punkt: plats + 1, dag: framtida ? sagd : addDays(beslutsdag, UTAN_DAG), sagd: framtida }];
  });
}
