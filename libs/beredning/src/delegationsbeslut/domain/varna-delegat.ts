import type { Atgard } from '../delegationsbeslut.typer.js';
import { type Beslutanderatt, beslutanderattDen, provaPersonen } from './beslutanderatt.js';
import type { Innehavare } from './innehav.js';
import { dagord } from './manad.js';
import type { Lagg, Provrad, Provunderlag } from './provrad.js';

/** Prövar att den som står som delegat hade beslutanderätten den dagen. */
export function varnaDelegat(rad: Provrad, { punkter, roller, namn, enhet, idag }: Provunderlag, add: Lagg): void {
  if (rad.spar === 'verkstallighet') return;
  const punkt = rad.punktNorm === null ? undefined : punkter?.get(rad.punktNorm);
  const dagar = [...new Set([rad.fran, rad.till])].filter((dag) => dag !== null);
  const ratter = punkt === undefined ? [] : dagar.map((dag) => beslutanderattDen(punkt, rad.enhetId, dag, roller));
  const forst = ratter[0]?.delegater ?? [];
  const satt = forst.map(({ personId }) => ({
    ord: `Sätt ${namn.get(personId) ?? 'delegaten'}`,
    satt: { delegatPersonId: personId },
  }));
  if (rad.delegatPersonId === null) {
    if (rad.delegatText === null) {
      const vem = punkt === undefined ? 'Ange vem som har beslutat.' : `Punkt ${punkt.punkt}: ${punkt.delegatRoll}.`;
      add('DELEGAT_SAKNAS', `Delegat saknas. ${vem}`, { atgarder: satt });
    } else {
      add('DELEGAT_OKAND', `${rad.delegatText} finns inte i Klubba, så rätten att besluta går inte att pröva.`, {
        atgarder: satt,
        upplysning: true,
      });
    }
    return;
  }
  const dag = dagar[0];
  if (punkt !== undefined && dag !== undefined) {
    varnaRollen(
      { personId: rad.delegatPersonId, roll: punkt.delegatRoll, dag, ratter, satt },
      { namn, enhet, idag },
      add,
    );
  }
}

/** Prövar att personen hade rollen, eller ersatte den som hade den. */
function varnaRollen(
  {
    personId,
    roll,
    dag,
    ratter,
    satt,
  }: { personId: string; roll: string; dag: string; ratter: readonly Beslutanderatt[]; satt: Atgard[] },
  { namn, enhet, idag }: Pick<Provunderlag, 'namn' | 'enhet' | 'idag'>,
  add: Lagg,
): void {
  const forst = ratter[0]?.delegater ?? [];
  const vem = namn.get(personId) ?? 'Delegaten';
  const dagen = dagord(dag, idag.slice(0, 4));
  switch (provaPersonen(personId, ratter)) {
    case 'ratt':
      return;
    case 'ingen':
      add('DELEGAT_UTAN_ROLL', `Ingen var ${roll} i ${enhet.namn} ${dagen}. Rätta rollerna under Nämnden.`, {
        medges: true,
      });
      return;
    case 'ersattare': {
      const ordinarie = forst.map((en) => namn.get(en.personId) ?? 'delegaten').join(' och ');
      if (ordinarie === '') return;
      add(
        'DELEGAT_UTAN_ROLL',
        `${vem} ersätter, men ${ordinarie} var ${roll} ${dagen} och har ingen frånvaro antecknad.`,
        { atgarder: satt, medges: true },
      );
      return;
    }
    case 'fel':
      add('DELEGAT_UTAN_ROLL', `${vem} var inte ${roll} ${dagen}.${vemHade(forst, namn, roll, idag)}`, {
        atgarder: satt,
        medges: true,
      });
  }
}

function vemHade(
  delegater: readonly Innehavare[],
  namn: ReadonlyMap<string, string>,
  roll: string,
  idag: string,
): string {
  const [forst, ...fler] = delegater;
  if (forst === undefined) return '';
  const hette = namn.get(forst.personId) ?? 'någon annan';
  if (fler.length > 0)
    return ` Det var ${[forst, ...fler].map(({ personId }) => namn.get(personId) ?? '').join(' och ')}.`;
  if (forst.tillforordnad === null) return ` ${hette} var ${roll}.`;
  const { fran, till } = forst.tillforordnad;
  const ar = idag.slice(0, 4);
  return till === null
    ? ` ${hette} var tillförordnad från ${dagord(fran, ar)}.`
    : ` ${hette} var tillförordnad ${period(fran, till, ar)}.`;
}

const period = (fran: string, till: string, ar: string): string =>
  fran.slice(0, 7) === till.slice(0, 7)
    ? `${String(Number(fran.slice(8)))}–${dagord(till, ar)}`
    : `${dagord(fran, ar)}–${dagord(till, ar)}`;
