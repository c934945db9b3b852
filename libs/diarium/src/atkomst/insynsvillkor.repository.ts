import { type Rattighet, rollerMed } from '#plattform';

const mangd = (ratt: Rattighet): string => `'{${rollerMed(ratt).join(',')}}'::text[]`;

const MANGDER = `${mangd('arende.las')}, ${mangd('sekretess.las')}, ${mangd('underprovning.las')}`;

/** Vem som får läsa det skyddade i vilka ärenden den dagen, som något att läsa ur i SQL. @param dag SQL-uttryck */
export const arendeinsyn = (dag: string): string => `arende_insyn(${dag}::date, ${MANGDER})`;

/** Vem som får läsa det skyddade i vilka handlingar den dagen. @param dag SQL-uttryck */
export const handlingsinsyn = (dag: string): string => `handling_insyn(${dag}::date, ${MANGDER})`;

/** SQL-villkor: kontot får läsa det skyddade i ärendet. Listor, antal, sökning och dokument frågar alla så. */
export const farLasaArende = (arendeId: string, konto: string, dag: string): string =>
  `exists (select 1 from ${arendeinsyn(dag)} insyn where insyn.arende_id = ${arendeId} and insyn.konto_id = ${konto}::uuid)`;
