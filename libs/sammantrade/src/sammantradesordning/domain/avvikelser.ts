import {
  formatDatum,
  type IsoDatum,
  kallelse,
  namnPaFridag,
  type Plankod,
  type Planavvikelse,
  sammantradesplan,
  veckodagOf,
} from '#regelverk';
import { motesdag, type Planunderlag, somPlan } from './plan.js';

/** En avvikelse från regeln, i ord som säger vad som kan göras. */
export interface Ordningsavvikelse {
  rad: number;
  kolumn: string;
  kod: Plankod;
  text: string;
}

const versal = (text: string): string => text.charAt(0).toLocaleUpperCase('sv-SE') + text.slice(1);

/** ”måndag 6 januari”, med året när det är ett annat än ordningens. */
export const dagord = (datum: IsoDatum, ar: number): string => `${veckodagOf(datum)} ${formatDatum(datum, ar)}`;

function fridag(datum: IsoDatum, ar: number): string {
  const namn = namnPaFridag(datum);
  const ar_ = namn === undefined || namn === veckodagOf(datum) ? 'är ingen vardag' : `är ${namn}`;
  return `${versal(dagord(datum, ar))} ${ar_}. Välj en vardag.`;
}

function ordningstext(ordning: Planunderlag & { ar: number }, index: number, kolumn: number): string {
  const { kolumner, rader, ar } = ordning;
  const [vanster, har] = [kolumner[kolumn - 1], kolumner[kolumn]];
  const datum = rader[index]?.datum ?? {};
  const [fore, dag] = [datum[vanster?.namn ?? ''] ?? '', datum[har?.namn ?? ''] ?? ''];
  const krav = har?.samtidigt === true ? 'får inte ligga före' : 'ska ligga efter';
  return `${versal(dagord(dag, ar))} ${krav} ${vanster?.namn ?? ''}, ${dagord(fore, ar)}. Flytta en av dagarna.`;
}

function kallelsetext(ordning: Planunderlag & { ar: number }, index: number, datum: IsoDatum): string {
  const { kallelsedagar, rakning, rader, ar } = ordning;
  const rad = rader[index];
  const sammantrade = rad === undefined ? datum : motesdag(ordning, rad);
  const { senastKallelse } = kallelse({ sammantrade, kallelsedagar, tillaggsdagar: 0, rakning });
  const dagar = `${String(kallelsedagar)} ${rakning === 'vardagar' ? 'vardagar' : 'dagar'}`;
  return `${versal(dagord(datum, ar))} är efter sista dag för kallelse, ${dagord(senastKallelse, ar)} (${dagar} före sammanträdet enligt reglementet). Välj en tidigare dag.`;
}

function beskriv(ordning: Planunderlag & { ar: number }, { rad, kolumn, kod }: Planavvikelse): string {
  const index = ordning.kolumner.findIndex((en) => en.namn === kolumn);
  const veckodag = ordning.kolumner[index]?.veckodag ?? '';
  const datum = ordning.rader[rad - 1]?.datum[kolumn] ?? '';
  const dag = versal(dagord(datum, ordning.ar));
  switch (kod) {
    case 'HELGDAG':
      return fridag(datum, ordning.ar);
    case 'VECKODAG':
      return `${dag} är ingen ${veckodag}. Märk dagen som avvikande, eller välj en ${veckodag}.`;
    case 'OMARKT_ONODIGT':
      return `${dag} är kolumnens vanliga veckodag. Ta bort märkningen att den avviker.`;
    case 'ORDNING':
      return ordningstext(ordning, rad - 1, index);
    case 'KALLELSE':
      return kallelsetext(ordning, rad - 1, datum);
  }
}

/** Prövar ordningen med regeln sammantradesplan (KONTRAKT 2.7). Avvikelserna hindrar inte men ska synas. */
export function findAvvikelser(ordning: Planunderlag & { ar: number }): Ordningsavvikelse[] {
  return sammantradesplan(somPlan(ordning)).map((en) => ({ ...en, text: beskriv(ordning, en) }));
}

/** Avvikelsen med sin plats, för loggen: ”Rad 4, Oppositionsberedning: …”. */
export const medPlats = ({ rad, kolumn, text }: Ordningsavvikelse): string => `Rad ${String(rad)}, ${kolumn}: ${text}`;
