import { addDays } from '#regelverk';
import { arLedamot, UPPDRAGSROLL_TEXT, type Uppdragsroll, UPPDRAGSROLLER } from '../../uppdrag/uppdrag.js';
import type { Faltandring } from '../import.typer.js';
import type { Personval, Valdperson } from './personval.js';
import { andring, type Planlage } from './planlage.js';
import type { Efteruppdrag, Planid } from './plantyper.js';
import { kort, type Radtolk } from './radtolk.js';
import { partiforslag } from './svenska.js';
import type { Uppdragslage } from './underlag.js';

/** De som fullmäktige väljer, och vars tid slutar med mandatperioden. Personalföreträdare väljs av personalen (KL 7 kap.). */
const VALDA: readonly Uppdragsroll[] = [
  'ordforande',
  'forste_vice',
  'andre_vice',
  'ledamot',
  'ersattare',
  'insynsplats',
];

export const arVald = (roll: Uppdragsroll): boolean => VALDA.includes(roll);
const arRoll = (text: string): text is Uppdragsroll => (UPPDRAGSROLLER as readonly string[]).includes(text);

interface Uppdragsrad {
  tolk: Radtolk;
  organId: Planid;
  person: Valdperson;
  roll: Uppdragsroll;
  parti: string | null;
  plats: number | null;
  turordning: number | null;
  fran: string;
  till: string | null;
}

/** Uppdragen: vad som börjar, ändras och slutar. Svarar med uppdragen efter importen i de nämnder den rör. */
export function planeraUppdrag(plan: Planlage, personer: Personval): Efteruppdrag[] {
  const rader = plan.blad('fortroendevalda').flatMap((tolk) => lasRad(plan, personer, tolk));
  const hel = plan.underlag.lage === 'hel_period';
  const organ = hel ? skiftesorgan(plan, rader) : new Set(rader.map((r) => r.organId));
  if (hel) numrera(plan, rader);
  const efter = new Map<string, Efteruppdrag>();
  for (const u of plan.underlag.uppdrag.filter((en) => organ.has(en.organId))) {
    const { version, ...resten } = u;
    efter.set(u.id, { ...resten, radId: null });
    if (hel) avslutaMandat(plan, efter, u, version);
  }
  const traffade = new Set<string>();
  for (const rad of rader) tillampa(plan, rad, efter, traffade);
  if (hel) kvarlamnadeNya(plan, organ, traffade);
  return [...efter.values()];
}

function lasRad(plan: Planlage, personer: Personval, tolk: Radtolk): Uppdragsrad[] {
  const organId = plan.radensOrgan(tolk);
  const rolltext = tolk.urval('roll');
  if (rolltext === null && !tolk.harFelI('roll'))
    tolk.felI('roll', 'uppdraget saknas', 'Skriv till exempel ledamot eller ersättare.');
  const roll = rolltext !== null && arRoll(rolltext) ? rolltext : null;
  const parti = lasParti(tolk, roll);
  const plats = tolk.heltal('plats');
  const turordning = tolk.heltal('turordning');
  if (roll !== null) provaNummer(tolk, roll, plats, turordning);
  const person = personer.valj(tolk, organId, parti);
  const tid = lasTid(plan, tolk, { organId, roll, person });
  if (organId === null || roll === null || person === null || tid === null) return [];
  provaParti(plan, tolk, organId, parti, tid.fran);
  return tolk.fel.length > 0 ? [] : [{ tolk, organId, person, roll, parti, plats, turordning, ...tid }];
}

function lasParti(tolk: Radtolk, roll: Uppdragsroll | null): string | null {
  const parti = tolk.text('parti');
  if (parti === null && roll !== null && (arLedamot(roll) || roll === 'ersattare') && !tolk.harFelI('parti')) {
    tolk.felI(
      'parti',
      'partiet saknas',
      'Skriv partiets beteckning, eller ett streck (-) för den som inte hör till något.',
    );
  }
  return parti;
}

function provaNummer(tolk: Radtolk, roll: Uppdragsroll, plats: number | null, turordning: number | null): void {
  if (plats !== null && (plats < 1 || plats > 200))
    tolk.felI('plats', `plats ${String(plats)} finns inte`, 'Skriv platsens nummer, från 1.');
  if (turordning !== null && turordning < 1)
    tolk.felI('turordning', 'turordningen börjar på 1', 'Skriv numret i turordningen, från 1.');
  if (plats !== null && !arLedamot(roll)) {
    tolk.felI(
      'plats',
      `${UPPDRAGSROLL_TEXT[roll]} har ingen plats`,
      'Bara ledamöter har ett platsnummer. Töm cellen.',
      [{ text: 'Töm cellen', falt: { plats: null } }],
    );
  }
  if (turordning !== null && roll !== 'ersattare') {
    tolk.felI(
      'turordning',
      `${UPPDRAGSROLL_TEXT[roll]} har ingen turordning`,
      'Bara ersättare har ett nummer i turordningen. Töm cellen.',
      [{ text: 'Töm cellen', falt: { turordning: null } }],
    );
  }
}

function provaParti(plan: Planlage, tolk: Radtolk, organId: Planid, parti: string | null, fran: string): void {
  const ordning = plan.reglerDen(organId, fran)?.inkallelseordning ?? {};
  const partier = [...new Set([...Object.keys(ordning), ...Object.values(ordning).flat()])].sort((a, b) =>
    a.localeCompare(b, 'sv'),
  );
  if (parti === null || parti === '-' || partier.length === 0 || partier.includes(parti)) return;
  const forslag = partiforslag(parti, partier);
  tolk.felI(
    'parti',
    `partiet ”${kort(parti)}” finns inte i inkallelseordningen`,
    `Nämnden har ${partier.join(', ')}. Rätta partiet, eller lägg till det på bladet Inkallelseordning.`,
    forslag === null ? [] : [{ text: `Använd ${forslag}`, falt: { parti: forslag } }],
  );
}

/** Dagarna; i ett mandatskifte är de tomma periodens, annars det befintliga uppdragets. */
function lasTid(
  plan: Planlage,
  tolk: Radtolk,
  vad: { organId: Planid | null; roll: Uppdragsroll | null; person: Valdperson | null },
): { fran: string; till: string | null } | null {
  const { underlag } = plan;
  const angiven = tolk.dag('fran');
  const till = tolk.dag('till') ?? (underlag.lage === 'hel_period' ? underlag.periodTill : null);
  if (tolk.harFelI('fran') || tolk.harFelI('till')) return null;
  const fran = angiven ?? (underlag.lage === 'hel_period' ? underlag.periodFran : pagaende(plan, vad));
  if (fran === null) {
    tolk.felI('fran', 'första dagen saknas', 'Skriv den dag uppdraget börjar, som ÅÅÅÅ-MM-DD.', [
      { text: `Använd ${underlag.idag}`, falt: { fran: underlag.idag } },
    ]);
    return null;
  }
  if (underlag.lage === 'hel_period' && underlag.periodFran !== null && fran < underlag.periodFran) {
    tolk.felI(
      'fran',
      `${fran} ligger före skiftesdagen ${underlag.periodFran}`,
      'Filen är den nya perioden. Töm cellen.',
      [{ text: 'Töm cellen', falt: { fran: null } }],
    );
    return null;
  }
  if (till !== null && till < fran) {
    tolk.felI(
      'till',
      `sista dagen ${till} ligger före den första, ${fran}`,
      'Skriv en sista dag som inte ligger före den första.',
    );
    return null;
  }
  return { fran, till };
}

function pagaende(
  plan: Planlage,
  vad: { organId: Planid | null; roll: Uppdragsroll | null; person: Valdperson | null },
): string | null {
  const traffar = plan.underlag.uppdrag.filter(
    (u) =>
      u.organId === vad.organId &&
      u.roll === vad.roll &&
      u.personId === vad.person?.id &&
      (u.till === null || u.till >= plan.underlag.idag),
  );
  return traffar.length === 1 ? (traffar[0]?.fran ?? null) : null;
}

function skiftesorgan(plan: Planlage, rader: readonly Uppdragsrad[]): Set<Planid> {
  const { namndId, skiftesorgan: valda } = plan.underlag;
  if (namndId !== null) return new Set([namndId]);
  if (valda.length === 0) return new Set(rader.map((r) => r.organId));
  const iFilen = new Set(plan.blad('fortroendevalda').map((t) => plan.organMedNamn(t.rad.falt['namnd'] ?? '')));
  for (const id of valda.filter((en) => !iFilen.has(en))) {
    const namn = plan.organ.get(id)?.namn ?? '';
    plan.felIBlad(
      'fortroendevalda',
      'namnd',
      `${namn} har inga rader`,
      'Lägg till nämndens nya ledamöter, eller börja om mandatskiftet utan den.',
    );
  }
  for (const rad of rader.filter((r) => !valda.includes(r.organId))) {
    rad.tolk.felI(
      'namnd',
      `${plan.organ.get(rad.organId)?.namn ?? 'Nämnden'} är inte med i mandatskiftet`,
      'Ta bort raden, eller börja om mandatskiftet med nämnden.',
      [{ text: `Ta bort rad ${String(rad.tolk.rad.rad)}`, borttagen: true }],
    );
  }
  return new Set(valda);
}

/** I ett mandatskifte får den som saknar plats eller turordning nästa lediga, i filens ordning. */
function numrera(plan: Planlage, rader: readonly Uppdragsrad[]): void {
  const tagna = new Map<string, Set<number>>();
  const nyckel = (r: Uppdragsrad): string => (arLedamot(r.roll) ? r.organId : `${r.organId} ${r.parti ?? ''}`);
  const nummer = (r: Uppdragsrad): number | null => (arLedamot(r.roll) ? r.plats : r.turordning);
  const raknas = rader.filter((r) => arLedamot(r.roll) || r.roll === 'ersattare');
  for (const r of raknas) {
    const mangd = tagna.get(nyckel(r)) ?? new Set<number>();
    tagna.set(nyckel(r), mangd.add(nummer(r) ?? 0));
  }
  for (const r of raknas.filter((en) => nummer(en) === null)) {
    const mangd = tagna.get(nyckel(r)) ?? new Set<number>();
    let nr = 1;
    while (mangd.has(nr)) nr += 1;
    mangd.add(nr);
    if (arLedamot(r.roll)) r.plats = nr;
    else r.turordning = nr;
  }
}

function avslutaMandat(plan: Planlage, efter: Map<string, Efteruppdrag>, u: Uppdragslage, version: number): void {
  const { periodFran } = plan.underlag;
  if (periodFran === null || !arVald(u.roll) || u.fran >= periodFran || (u.till !== null && u.till < periodFran))
    return;
  const till = addDays(periodFran, -1);
  const rad = efter.get(u.id);
  if (rad !== undefined) rad.till = till;
  plan.steg.uppdragsandringar.push({ id: u.id, organId: u.organId, version, till, mandattid: true });
}

/** Ett uppdrag i den nya perioden som någon redan har fått, men som filen inte har. */
function kvarlamnadeNya(plan: Planlage, organ: ReadonlySet<Planid>, traffade: ReadonlySet<string>): void {
  const { periodFran } = plan.underlag;
  for (const u of plan.underlag.uppdrag) {
    if (periodFran === null || !organ.has(u.organId) || !arVald(u.roll) || u.fran < periodFran || traffade.has(u.id))
      continue;
    const vem = `${plan.namnPa(u.personId)} är redan ${UPPDRAGSROLL_TEXT[u.roll]} från ${u.fran} men står inte i filen`;
    plan.felIBlad(
      'fortroendevalda',
      'namn',
      vem,
      'Lägg till raden i filen, eller avsluta uppdraget under Nämnden › Uppdrag.',
    );
  }
}

const rubrik = (plan: Planlage, r: Uppdragsrad): string => {
  const vem = `${plan.namnPa(r.person.id)}${r.parti === null ? '' : ` (${r.parti})`}`;
  const nummer =
    r.plats === null ? (r.turordning === null ? '' : ` ${String(r.turordning)}`) : ` på plats ${String(r.plats)}`;
  return `${vem}, ${UPPDRAGSROLL_TEXT[r.roll]}${nummer}`;
};

function tillampa(plan: Planlage, rad: Uppdragsrad, efter: Map<string, Efteruppdrag>, traffade: Set<string>): void {
  const { tolk, organId, person, roll, fran } = rad;
  const befintligt = plan.underlag.uppdrag.find(
    (u) =>
      u.organId === organId &&
      u.personId === person.id &&
      u.roll === roll &&
      !traffade.has(u.id) &&
      // Den som inte väljs av fullmäktige sitter kvar över skiftet: en rad om samma uppdrag är inget nytt.
      (u.fran === fran || (!arVald(roll) && u.fran <= fran && (u.till === null || u.till >= fran))),
  );
  if (befintligt !== undefined) {
    traffade.add(befintligt.id);
    andraBefintligt(plan, rad, befintligt, efter);
    return;
  }
  const nytt = {
    organId,
    personId: person.id,
    roll,
    parti: rad.parti,
    plats: rad.plats,
    turordning: rad.turordning,
    fran,
    till: rad.till,
  };
  plan.steg.uppdrag.push({ radId: tolk.rad.id, ...nytt });
  efter.set(tolk.rad.id, { id: tolk.rad.id, ...nytt, egenTurordning: rad.turordning, radId: tolk.rad.id });
  plan.satt(tolk, 'ny', rubrik(plan, rad), organId, person.andringar);
}

function andraBefintligt(plan: Planlage, rad: Uppdragsrad, u: Uppdragslage, efter: Map<string, Efteruppdrag>): void {
  const { tolk } = rad;
  const skillnader: Faltandring[] = [
    ...andring('fortroendevalda', 'parti', u.parti, rad.parti),
    ...andring('fortroendevalda', 'plats', u.plats, rad.plats),
    ...andring('fortroendevalda', 'turordning', u.turordning, rad.turordning),
    ...andring('fortroendevalda', 'till', u.till, rad.till),
  ];
  const falt = new Set(skillnader.map((s) => s.falt));
  if (falt.has('turordning') && u.turordning !== u.egenTurordning) {
    tolk.felI(
      'turordning',
      'ordningen i partiet har gjorts om',
      'Ändra den under Nämnden › Ersättare. Töm cellen här.',
      [{ text: 'Töm cellen', falt: { turordning: null } }],
    );
    return;
  }
  const slutar = falt.size === 1 && falt.has('till') && (u.till === null || (rad.till !== null && rad.till < u.till));
  const lage = skillnader.length + rad.person.andringar.length === 0 ? 'oforandrad' : slutar ? 'avslutas' : 'andras';
  plan.satt(tolk, lage, rubrik(plan, rad), rad.organId, [...skillnader, ...rad.person.andringar]);
  const { version, ...resten } = u;
  const nytt = {
    ...(falt.has('parti') && rad.parti !== null ? { parti: rad.parti } : {}),
    ...(falt.has('plats') && rad.plats !== null ? { plats: rad.plats } : {}),
    ...(falt.has('turordning') && rad.turordning !== null ? { turordning: rad.turordning } : {}),
    ...(falt.has('till') && rad.till !== null ? { till: rad.till } : {}),
  };
  const egenTurordning = nytt.turordning ?? u.egenTurordning;
  efter.set(u.id, { ...resten, ...nytt, egenTurordning, radId: skillnader.length === 0 ? null : tolk.rad.id });
  if (skillnader.length > 0) plan.steg.uppdragsandringar.push({ id: u.id, organId: u.organId, version, ...nytt });
}
