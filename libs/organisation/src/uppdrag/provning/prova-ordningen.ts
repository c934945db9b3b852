import {
  requiredForBeslut,
  styrkebalans,
  tjanstgoring,
  type Ersattare,
  type Ledamotsplats,
  type Styrkebalans,
} from '#regelverk';
import { forklaraErsattare, forklaraTom } from './forklara.js';
import { vemLeder } from './leder.js';
import { radaUpp, stor, talord } from '../../ord.js';
import type { ProvadPerson, ProvadPlats, Provning, Provplats, Provunderlag } from './provning.js';

type Kandplats = Provplats & { parti: string };

const nyckel = (plats: Provplats): string => plats.innehavare?.personId ?? `tom:${String(plats.plats)}`;

const kanda = (u: Provunderlag): Kandplats[] =>
  u.platser.flatMap((plats) => (plats.parti === null ? [] : [{ ...plats, parti: plats.parti }]));

/** Partiets lista, med partiet självt först; ett parti utan lista har bara sig självt. */
export const listaFor = (u: Pick<Provunderlag, 'inkallelseordning'>, parti: string): readonly string[] =>
  u.inkallelseordning[parti] ?? [parti];

interface Uppstallt {
  platser: readonly Ledamotsplats[];
  ersattare: readonly Ersattare[];
  narvarande: ReadonlySet<string>;
  rad: readonly (string | null)[];
}

function stallUpp(u: Provunderlag, platser: readonly Kandplats[]): Uppstallt {
  const ledamoter = platser.map((plats) => ({ ledamot: nyckel(plats), parti: plats.parti }));
  const ersattare = u.ersattare.map(({ personId, parti, nr }) => ({ namn: personId, parti, ordning: nr }));
  const pa = [
    ...u.platser.flatMap(({ innehavare }) => innehavare?.personId ?? []),
    ...u.ersattare.map((en) => en.personId),
  ];
  const har = new Set(pa.filter((id) => !u.borta.has(id)));
  const medIRakning = ledamoter.map(({ ledamot }) => ledamot).filter((id) => har.has(id));
  const narvarande = new Set([...medIRakning, ...ersattare.map(({ namn }) => namn).filter((id) => har.has(id))]);
  const [svar] = tjanstgoring({
    platser: ledamoter,
    ersattare,
    turordning: new Map(platser.map(({ parti }) => [parti, listaFor(u, parti)])),
    handelser: [
      ...[...narvarande].map((namn) => ({ typ: 'ankommer' as const, namn })),
      { typ: 'paragraf' as const, nr: 1, jav: [] },
    ],
  });
  return { platser: ledamoter, ersattare, narvarande, rad: svar?.tjanstgorande ?? [] };
}

function provadPlats(
  u: Provunderlag,
  plats: Provplats,
  sitter: string | null,
  rad: readonly (string | null)[],
): ProvadPlats {
  const { innehavare, parti } = plats;
  const ordinarie: ProvadPerson | null =
    innehavare === null ? null : { personId: innehavare.personId, namn: innehavare.namn, parti };
  const grund = { plats: plats.plats, parti, ordinarie };
  if (innehavare !== null && sitter === innehavare.personId) {
    return { ...grund, tjanstgorande: ordinarie, andrad: false, skal: null };
  }
  const ersattare = u.ersattare.find((en) => en.personId === sitter);
  if (ersattare === undefined) return { ...grund, tjanstgorande: null, andrad: true, skal: forklaraTom(u, plats) };
  const { personId, namn } = ersattare;
  return {
    ...grund,
    tjanstgorande: { personId, namn, parti: ersattare.parti },
    andrad: true,
    skal: forklaraErsattare(u, plats, ersattare, rad),
  };
}

function balanstext(balans: Styrkebalans): string {
  if (!balans.rubbad) return 'Styrkebalansen mellan partierna är som platserna.';
  const delar = balans.partier
    .filter(({ platser, tjanstgorande }) => platser !== tjanstgorande)
    .map(
      ({ parti, platser, tjanstgorande }) => `${parti} har ${String(tjanstgorande)} i stället för ${String(platser)}`,
    );
  return `Styrkebalansen är rubbad: ${radaUpp(delar)}.`;
}

function kvorumtext(tjanstgor: number, platser: number, kravs: number): string {
  const utfall = tjanstgor >= kravs ? 'organet är beslutsfört' : 'organet får inte besluta';
  return `${stor(talord(tjanstgor))} av ${talord(platser)} tjänstgör och minst ${talord(kravs)} krävs: ${utfall} (KL 6:27).`;
}

/** Sedan alla som är på plats har fått sina platser: med vem på varje, varför, och vad det betyder för organet. */
export function provaOrdningen(u: Provunderlag): Provning {
  const platser = kanda(u);
  const uppstallt = stallUpp(u, platser);
  const sitterPa = new Map(platser.map((plats, index) => [plats.plats, uppstallt.rad[index] ?? null]));
  const provade = u.platser.map((plats) => {
    const utanParti =
      plats.innehavare !== null && !u.borta.has(plats.innehavare.personId) ? plats.innehavare.personId : null;
    return provadPlats(u, plats, plats.parti === null ? utanParti : (sitterPa.get(plats.plats) ?? null), uppstallt.rad);
  });
  const tjanstgor = provade.filter((plats) => plats.tjanstgorande !== null).length;
  const kravs = requiredForBeslut(u.antalPlatser);
  const balans = styrkebalans({ ...uppstallt, tjanstgorande: uppstallt.rad });
  const inne = new Set(provade.flatMap((plats) => plats.tjanstgorande?.personId ?? []));
  return {
    platser: provade,
    leder: vemLeder(u, provade),
    tjanstgor,
    kravs,
    beslutsfor: tjanstgor >= kravs,
    kvorumtext: kvorumtext(tjanstgor, u.antalPlatser, kravs),
    balansRubbad: balans.rubbad,
    balanstext: balanstext(balans),
    balans: balans.partier.map((rad) => ({ ...rad })),
    overblivna: u.ersattare
      .filter(({ personId }) => !u.borta.has(personId) && !inne.has(personId))
      .map(({ personId, namn, parti }) => ({ personId, namn, parti })),
  };
}
