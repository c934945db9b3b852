import { isIsoDatum } from '#regelverk';
import type { Sokfilter, Sokinnehall } from './sok.typer.js';

/** Vad läsaren får läsa av det skyddade, ur `sok_insyn`. */
export interface Sokinsyn {
  namnder: string[];
  /** Nämnd och handläggare, hopskrivna. */
  par: string[];
  arenden: string[];
  handlingar: string[];
}

/** Allt som en sökning behöver i SQL. */
export interface Sokurval {
  /** Frågan som tsquery, tom när bara filter söks. */
  uttryck: string;
  /** Samma fråga för det som hunnit läras in, utan början av ord. */
  vidgat: string;
  fraser: readonly string[];
  utanFraser: readonly string[];
  namnder: readonly string[];
  insyn: Sokinsyn;
  filter: Sokfilter;
  handlaggareIds: readonly string[] | null;
  /** Bara bland de ärendena. */
  bara?: readonly string[];
}

/** Samlar värden och ger deras platser. */
export class Varden {
  readonly alla: unknown[] = [];

  plats(varde: unknown): string {
    return `$${String(this.alla.push(varde))}`;
  }
}

// En handling med sekretess räknas inte för sina filer: att de finns visas bara för den som får läsa den.
const OPPEN_HANDLING = 'h.sekretess_lagrum is null and not h.sekretess_under_provning';
const INNEHALL: Readonly<Record<Sokinnehall, string>> = {
  bilaga: `exists (select 1 from handling h where h.arende_id = s.arende_id and (h.typ = 'bilaga' or exists (select 1 from handling_bilaga b where b.handling_id = h.id)))`,
  fil: `exists (select 1 from handling h join arende a on a.id = h.arende_id join handling_version v on v.handling_id = h.id join handling_fil f on f.handling_version_id = v.id
    where h.arende_id = s.arende_id and ${OPPEN_HANDLING} and a.sekretess_lagrum is null and not a.sekretess_under_provning)`,
  beslut: `exists (select 1 from arende_beslutstid b where b.arende_id = s.arende_id)`,
  sekretess: `(exists (select 1 from arende a where a.id = s.arende_id and (a.sekretess_lagrum is not null or a.sekretess_under_provning))
    or exists (select 1 from handling h where h.arende_id = s.arende_id and not (${OPPEN_HANDLING})))`,
  bevakning: `exists (select 1 from bevakning b where b.arende_id = s.arende_id and b.lage = 'oppen')`,
  handlaggare: 's.handlaggare_id is not null',
  remiss: `exists (select 1 from handling h where h.arende_id = s.arende_id and h.typ = 'remiss')`,
};

export const innehallsvillkor = (ett: Sokinnehall): string => INNEHALL[ett];

const harSkyddat = ({ namnder, par, arenden }: Sokinsyn): boolean => namnder.length + par.length + arenden.length > 0;

/** SQL-villkor: läsaren får läsa det skyddade i ärendet `s`. Samma svar som arende_insyn. */
export function farSkyddat(insyn: Sokinsyn, v: Varden): string {
  if (!harSkyddat(insyn)) return 'false';
  return `(s.namnd_id = any(${v.plats(insyn.namnder)}::uuid[]) or s.namnd_id::text || s.handlaggare_id::text = any(${v.plats(insyn.par)}::text[]) or s.arende_id = any(${v.plats(insyn.arenden)}::uuid[]))`;
}

/** Filtren som SQL-villkor på `arende_sok s`. */
function filtervillkor({ filter, handlaggareIds, namnder, bara }: Sokurval, v: Varden): string[] {
  // En ensam nämnd söks i samma index som orden.
  const villkor = [
    namnder.length === 1
      ? `s.namnd_id = ${v.plats(namnder[0])}::uuid`
      : `s.namnd_id = any(${v.plats(namnder)}::uuid[])`,
  ];
  const dygn = (dag: string, dagar: number): string =>
    `((${v.plats(dag)}::date + ${String(dagar)})::timestamp at time zone 'Europe/Stockholm')`;
  if (bara !== undefined) villkor.push(`s.arende_id = any(${v.plats(bara)}::uuid[])`);
  if (filter.status !== undefined) villkor.push(`s.status = ${v.plats(filter.status)}`);
  if (filter.arendetyp !== undefined) villkor.push(`lower(s.arendetyp) = lower(${v.plats(filter.arendetyp)})`);
  if (handlaggareIds !== null) villkor.push(`s.handlaggare_id = any(${v.plats(handlaggareIds)}::uuid[])`);
  const [fran, till] = period(filter);
  if (fran !== undefined) villkor.push(`s.tid >= ${dygn(fran, 0)}`);
  if (till !== undefined) villkor.push(`s.tid < ${dygn(till, 1)}`);
  for (const ett of filter.har) villkor.push(INNEHALL[ett]);
  for (const ett of filter.saknar) villkor.push(`not ${INNEHALL[ett]}`);
  return villkor;
}

/** Året och dagarna tillsammans, som första och sista dag. */
export function period({ ar, fran, till }: Sokfilter): [string | undefined, string | undefined] {
  const senast = (...dagar: (string | undefined)[]): string | undefined =>
    dagar
      .filter((dag) => dag !== undefined && isIsoDatum(dag))
      .sort()
      .at(-1);
  const tidigast = (...dagar: (string | undefined)[]): string | undefined =>
    dagar.filter((dag) => dag !== undefined && isIsoDatum(dag)).sort()[0];
  const arets = (dag: string): string | undefined => (ar === undefined ? undefined : `${String(ar)}-${dag}`);
  return [senast(fran, arets('01-01')), tidigast(till, arets('12-31'))];
}

/** Var orden söks: i det som alla nämndens läsare får läsa, bara i ärendemeningen, eller i det skyddade som läsaren får läsa. */
export type Sokdel = 'allt' | 'mening' | 'skyddad';

/** Delarna som läsaren söker i: två frågor var för sig, för tillsammans i ett villkor läses varje ärendes alla ord. */
export const sokdelarFor = ({ uttryck, insyn }: Sokurval): Sokdel[] =>
  uttryck !== '' && harSkyddat(insyn) ? ['allt', 'skyddad'] : ['allt'];

/** Allt som begränsar raderna i `arende_sok s`, med rättigheterna i samma villkor. */
export function sokvillkor(urval: Sokurval, v: Varden, del: Sokdel): string {
  const villkor = filtervillkor(urval, v);
  if (urval.uttryck !== '') villkor.push(`s.${del} @@ ${v.plats(urval.uttryck)}::tsquery`);
  if (del === 'skyddad') villkor.push(farSkyddat(urval.insyn, v));
  return villkor.join(' and ');
}
