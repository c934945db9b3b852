import { addDays } from '#regelverk';
import { bristerIRegler } from '../../reglemente/domain/brister.js';
import { FORVALDA_REGLER, type Reglementesregler } from '../../reglemente/reglemente.js';
import type { Faltandring } from '../import.typer.js';
import { andring, type Planlage, type Regelversion } from './planlage.js';
import type { Planid } from './plantyper.js';
import { kort, type Radtolk } from './radtolk.js';
import { dag } from './svenska.js';

type Andring = Partial<Reglementesregler>;

const TEXTER = ['beslutad', 'distansParagraf', 'digitalJusteringParagraf', 'forvaringsplats', 'dnrMonster'] as const;
const TAL = [
  'platser',
  'antalErsattare',
  'kallelsedagar',
  'tillaggsdagar',
  'justeringsdagar',
  'antalJusterare',
] as const;
const JA_NEJ = [
  'kallelseIVardagar',
  'ersattareYttrarSig',
  'ersattareSarskiltYttrande',
  'distans',
  'digitalJustering',
  'offentligaSammantraden',
] as const;
const DATUM = ['distansDatum', 'digitalJusteringDatum'] as const;
const URVAL = ['atergangsregel', 'digitalJusteringNiva', 'extraArende', 'dnrOmfattning'] as const;

/** Radens regler; det som står tomt är inte med. */
function reglerUr(tolk: Radtolk): Andring {
  const par: [string, unknown][] = [
    ...TEXTER.map((k): [string, unknown] => [k, tolk.text(k, k === 'dnrMonster' ? 100 : 500)]),
    ...TAL.map((k): [string, unknown] => [k, tolk.heltal(k)]),
    ...JA_NEJ.map((k): [string, unknown] => [k, tolk.jaNej(k)]),
    ...DATUM.map((k): [string, unknown] => [k, tolk.dag(k)]),
    ...URVAL.map((k): [string, unknown] => [k, tolk.urval(k)]),
  ];
  return Object.fromEntries(par.filter(([, varde]) => varde !== null));
}

const skillnader = (fore: Reglementesregler, onskat: Andring): Faltandring[] =>
  Object.entries(onskat).flatMap(([falt, till]) => {
    const fran = fore[falt as keyof Reglementesregler];
    return typeof fran === 'object' && fran !== null
      ? []
      : andring('reglementen', falt, fran, till as string | number | boolean);
  });

/** Nya versioner av reglementet, och rättelser av den som redan gäller från samma dag. */
export function planeraReglementen(plan: Planlage): void {
  const sedda = new Map<string, number>();
  for (const tolk of plan.blad('reglementen')) {
    const organId = plan.radensOrgan(tolk);
    const fran = tolk.dag('giltigFran');
    if (fran === null && !tolk.harFelI('giltigFran')) {
      tolk.felI(
        'giltigFran',
        'första giltighetsdagen saknas',
        'Skriv den dag som reglementet gäller från, som ÅÅÅÅ-MM-DD.',
      );
    }
    const regler = reglerUr(tolk);
    if (organId === null || fran === null) continue;
    const nyckel = `${organId} ${fran}`;
    const forra = sedda.get(nyckel);
    if (forra === undefined) enVersion(plan, tolk, { organId, fran, regler });
    else
      tolk.felI('giltigFran', `reglementet från ${fran} står också på rad ${String(forra)}`, 'Behåll en av raderna.');
    sedda.set(nyckel, tolk.rad.rad);
  }
}

interface Onskat {
  organId: Planid;
  fran: string;
  regler: Andring;
}

function enVersion(plan: Planlage, tolk: Radtolk, onskat: Onskat): void {
  const { organId, fran, regler } = onskat;
  const versioner = plan.regler.get(organId) ?? [];
  const samma = versioner.find((v) => v.giltigFran === fran);
  const rubrik = `${plan.organ.get(organId)?.namn ?? ''}, reglemente från ${dag(fran)}`;
  if (samma !== undefined) {
    const andringar = skillnader(samma.regler, regler);
    plan.satt(tolk, andringar.length === 0 ? 'oforandrad' : 'andras', rubrik, organId, andringar);
    if (andringar.length > 0) ratta(plan, tolk, organId, samma, regler);
    return;
  }
  const sist = versioner.at(-1);
  if (sist !== undefined && fran < sist.giltigFran) {
    tolk.felI(
      'giltigFran',
      `det finns redan ett reglemente från ${sist.giltigFran}`,
      'Skriv ett senare datum, eller samma datum för att rätta det.',
    );
    return;
  }
  plan.satt(tolk, 'ny', rubrik, organId, sist === undefined ? [] : skillnader(sist.regler, regler));
  nyVersion(plan, organId, fran, regler, sist);
  provaRegler(tolk, { ...(sist?.regler ?? { ...FORVALDA_REGLER, platser: 0 }), ...regler });
}

function nyVersion(plan: Planlage, organId: Planid, fran: string, regler: Andring, sist?: Regelversion): void {
  const alla = plan.regler.get(organId) ?? [];
  if (sist !== undefined && (sist.giltigTill === null || sist.giltigTill >= fran)) sist.giltigTill = addDays(fran, -1);
  const hela = { ...(sist?.regler ?? { ...FORVALDA_REGLER, platser: 0 }), ...regler };
  plan.regler.set(organId, [...alla, { id: null, giltigFran: fran, giltigTill: null, version: 0, regler: hela }]);
  plan.steg.reglementen.push({ organId, giltigFran: fran, regler });
}

function ratta(plan: Planlage, tolk: Radtolk, organId: Planid, version: Regelversion, regler: Andring): void {
  version.regler = { ...version.regler, ...regler };
  provaRegler(tolk, version.regler);
  const nytt = plan.steg.reglementen.find((r) => r.organId === organId && r.giltigFran === version.giltigFran);
  if (nytt !== undefined) {
    nytt.regler = { ...nytt.regler, ...regler };
    return;
  }
  const redan = plan.steg.reglementesrattelser.find((r) => r.id === version.id);
  if (redan !== undefined) redan.regler = { ...redan.regler, ...regler };
  else if (version.id !== null) {
    plan.steg.reglementesrattelser.push({ id: version.id, organId, version: version.version, regler });
  }
}

/** Lagens gränser (KL 5:16, 5:69, 6:24), vid den cell som bryter mot dem. */
function provaRegler(tolk: Radtolk, regler: Reglementesregler): void {
  for (const brist of bristerIRegler({ ...regler, inkallelseordning: {} })) {
    const text =
      tolk.rad.falt[brist.stig] === undefined
        ? 'uppgiften saknas'
        : `”${kort(tolk.rad.falt[brist.stig] ?? '')}” går inte`;
    if (!tolk.harFelI(brist.stig)) tolk.felI(brist.stig, text, brist.text);
  }
}

/** Inkallelseordningen: raderna för en nämnd är tillsammans hela ordningen. */
export function planeraInkallelseordning(plan: Planlage): void {
  const grupper = new Map<
    string,
    { organId: Planid; fran: string | null; rader: { tolk: Radtolk; parti: string; ordning: string[] }[] }
  >();
  for (const tolk of plan.blad('inkallelseordning')) {
    const organId = plan.radensOrgan(tolk);
    const fran = tolk.dag('giltigFran');
    const parti = tolk.text('parti');
    const ordning = tolk.lista('ordning');
    if (parti === null) tolk.felI('parti', 'partiet saknas', 'Skriv partiets beteckning.');
    if (organId === null || parti === null || tolk.harFelI('giltigFran')) continue;
    if (ordning[0] !== parti) {
      tolk.felI(
        'ordning',
        `ordningen för ${kort(parti)} börjar inte med ${kort(parti)}`,
        'Skriv partiet självt först.',
        [
          {
            text: `Använd ${[parti, ...ordning.filter((p) => p !== parti)].join(', ')}`,
            falt: { ordning: [parti, ...ordning.filter((p) => p !== parti)].join(', ') },
          },
        ],
      );
    }
    const nyckel = `${organId} ${fran ?? ''}`;
    const grupp = grupper.get(nyckel) ?? { organId, fran, rader: [] };
    const forra = grupp.rader.find((r) => r.parti === parti);
    if (forra !== undefined)
      tolk.felI('parti', `${kort(parti)} står också på rad ${String(forra.tolk.rad.rad)}`, 'Behåll en av raderna.');
    grupp.rader.push({ tolk, parti, ordning });
    grupper.set(nyckel, grupp);
  }
  for (const { organId, fran, rader } of grupper.values()) enOrdning(plan, organId, fran, rader);
}

function enOrdning(
  plan: Planlage,
  organId: Planid,
  fran: string | null,
  rader: readonly { tolk: Radtolk; parti: string; ordning: string[] }[],
): void {
  const partier = new Set(rader.map((r) => r.parti));
  for (const { tolk, parti, ordning } of rader) {
    const okant = ordning.find((p) => !partier.has(p) && p !== parti);
    if (okant !== undefined && !tolk.harFelI('ordning')) {
      tolk.felI(
        'ordning',
        `partiet ”${kort(okant)}” har ingen egen rad`,
        `Lägg till en rad för ${kort(okant)}, eller stryk det ur ordningen.`,
      );
    }
  }
  const version = malversion(plan, organId, fran, rader);
  if (version === null) return;
  const onskad = Object.fromEntries(rader.map((r) => [r.parti, r.ordning]));
  const fore = version.regler.inkallelseordning;
  const borta = Object.keys(fore).filter((p) => !partier.has(p));
  for (const { tolk, parti, ordning } of rader) {
    const var_ = fore[parti];
    const lika = var_ !== undefined && var_.join(',') === ordning.join(',');
    const lage = lika ? 'oforandrad' : var_ === undefined ? 'ny' : 'andras';
    const text = `${plan.organ.get(organId)?.namn ?? ''}, ${parti}`;
    plan.satt(
      tolk,
      lage,
      text,
      organId,
      lika ? [] : andring('inkallelseordning', 'ordning', var_?.join(', ') ?? null, ordning.join(', ')),
    );
  }
  const olika = borta.length > 0 || rader.some((r) => (fore[r.parti] ?? []).join(',') !== r.ordning.join(','));
  const forsta = rader[0];
  if (olika && forsta !== undefined) ratta(plan, forsta.tolk, organId, version, { inkallelseordning: onskad });
}

/** Den version som ordningen hör till: den angivna dagens, annars den filen lägger in, annars den som gäller nu. */
function malversion(
  plan: Planlage,
  organId: Planid,
  fran: string | null,
  rader: readonly { tolk: Radtolk }[],
): Regelversion | null {
  const versioner = plan.regler.get(organId) ?? [];
  const { idag } = plan.underlag;
  if (fran !== null) {
    const samma = versioner.find((v) => v.giltigFran === fran);
    if (samma !== undefined) return samma;
    const sist = versioner.at(-1);
    if (sist !== undefined && fran > sist.giltigFran) {
      nyVersion(plan, organId, fran, {}, sist);
      return plan.regler.get(organId)?.at(-1) ?? null;
    }
  }
  const gallande = versioner.find((v) => v.giltigFran <= idag && (v.giltigTill === null || v.giltigTill >= idag));
  const val = fran === null ? (versioner.find((v) => v.id === null) ?? gallande ?? versioner.at(-1)) : undefined;
  if (val !== undefined) return val;
  const text = fran === null ? 'nämnden har inget reglemente' : `nämnden har inget reglemente från ${fran}`;
  for (const { tolk } of rader) {
    if (tolk.fel.length === 0)
      tolk.felI('giltigFran', text, 'Lägg till nämnden på bladet Reglemente, eller ändra dagen.');
  }
  return null;
}
