import {
  FORSTA_DATUM,
  VECKODAGAR,
  addDays,
  arOf,
  manadOf,
  toIsoDatum,
  veckodagOf,
  veckodagsnummer,
  type IsoDatum,
} from '../kalender/datum.js';
import { isVardag } from '../kalender/vardag.js';
import { countBack } from '../kallelse/kallelse.js';
import { RegelFel, assertInga } from '../lasning/regelfel.js';
import { formatDatum } from './datumord.js';
import { moveDatum } from './flytta.js';
import type { Halltid, Ordningsmonster, Ordningsrad, Sammantradesordning } from './monster.js';
import { findMonsterfel } from './monsterfel.js';
import { nominalSammantraden } from './sammantradesdagar.js';

/** Längre än fyra veckor flyttas ingen dag: då är det en annan. */
const LANGSTA_FLYTT = 28;

/** Sammanträdenas dagar efter flyttning: vardagar, i månader med sammanträden, aldrig två samma dag. */
function placeSammantraden(monster: Ordningsmonster): IsoDatum[] {
  const tagna = new Set<IsoDatum>();
  const [forst, sist] = [toIsoDatum(monster.ar, 1, 1), toIsoDatum(monster.ar, 12, 31)];
  const duger = (dag: IsoDatum): boolean =>
    isVardag(dag) && !monster.undvik.includes(dag) && !monster.manaderUtan.includes(manadOf(dag)) && !tagna.has(dag);
  for (const nominell of nominalSammantraden(monster)) {
    const [fran, till] = [addDays(nominell, -LANGSTA_FLYTT), addDays(nominell, LANGSTA_FLYTT)];
    const spann = { fran: fran > forst ? fran : forst, till: till < sist ? till : sist };
    const dag = moveDatum(nominell, monster.flyttning, spann, duger);
    if (dag === undefined) {
      throw new RegelFel([`Ingen ledig dag finns för sammanträdet ${formatDatum(nominell)}. Undvik färre dagar.`]);
    }
    tagna.add(dag);
  }
  return [...tagna].sort();
}

/** Hålltidens dag enligt mönstret, före all flyttning. */
function nominalHalltid(halltid: Halltid, sammantrade: IsoDatum): IsoDatum {
  const { avstand } = halltid;
  if (avstand.slag === 'dagar') return countBack(sammantrade, avstand.antal, avstand.rakning);
  const mandag = countBack(sammantrade, veckodagsnummer(sammantrade) + 7 * avstand.antal, 'kalenderdagar');
  return addDays(mandag, VECKODAGAR.indexOf(halltid.veckodag));
}

/** Sista dag för hålltiden: före nästa kolumn, och för handlingar senast sista dag för kallelse. */
function latestHalltid(monster: Ordningsmonster, index: number, nasta: IsoDatum, sammantrade: IsoDatum): IsoDatum {
  const hoger = monster.halltider[index + 1] ?? monster.sammantrade;
  const fore = hoger.samtidigt === true ? nasta : addDays(nasta, -1);
  if (monster.halltider[index]?.handlingar !== true) return fore;
  const kallelse = countBack(sammantrade, monster.kallelsedagar, monster.rakning ?? 'kalenderdagar');
  return kallelse < fore ? kallelse : fore;
}

function buildRad(monster: Ordningsmonster, sammantrade: IsoDatum, nr: number): Ordningsrad {
  const datum = new Map([[monster.sammantrade.namn, sammantrade]]);
  const duger = (dag: IsoDatum): boolean => isVardag(dag) && !monster.undvik.includes(dag);
  let nasta = sammantrade;
  // Från sammanträdet och bakåt: då finns det alltid en tidigare dag att flytta till.
  for (let index = monster.halltider.length - 1; index >= 0; index -= 1) {
    const halltid = monster.halltider[index];
    if (halltid === undefined) continue;
    const nominell = nominalHalltid(halltid, sammantrade);
    const till = latestHalltid(monster, index, nasta, sammantrade);
    const tidigast = addDays(nominell < till ? nominell : till, -LANGSTA_FLYTT);
    const spann = { fran: tidigast > FORSTA_DATUM ? tidigast : FORSTA_DATUM, till };
    const dag = moveDatum(nominell, halltid.flyttning ?? monster.flyttning, spann, duger);
    if (dag === undefined) {
      throw new RegelFel([`Ingen ledig dag finns för ${halltid.namn} inför sammanträdet ${formatDatum(sammantrade)}.`]);
    }
    datum.set(halltid.namn, dag);
    nasta = dag;
  }
  const kolumner = [...monster.halltider, monster.sammantrade];
  const avvikande = kolumner.filter(({ namn, veckodag }) => veckodagOf(datum.get(namn) ?? sammantrade) !== veckodag);
  return { nr, datum, avvikande: avvikande.map(({ namn }) => namn) };
}

/**
 * Gör ett års sammanträdesordning av ett mönster. Dagar som inte är vardagar eller ska undvikas flyttas åt det håll
 * mönstret säger, avvikande veckodagar märks ut och raderna numreras. Ordningen är alltid ren enligt regeln
 * sammantradesplan.
 * @throws RegelFel när mönstret är felaktigt, en dag inte går att räkna fram eller ingen dag är ledig.
 */
export function generateSammantradesordning(monster: Ordningsmonster): Sammantradesordning {
  assertInga(findMonsterfel(monster));
  const kolumner = [...monster.halltider, monster.sammantrade].map(({ namn, veckodag, samtidigt, handlingar }) => ({
    namn,
    veckodag,
    samtidigt,
    handlingar,
  }));
  try {
    const rader = placeSammantraden(monster).map((dag, index) => buildRad(monster, dag, index + 1));
    return { kallelsedagar: monster.kallelsedagar, rakning: monster.rakning, kolumner, rader };
  } catch (orsak) {
    if (!(orsak instanceof RangeError)) throw orsak;
    throw new RegelFel([`Hålltiderna för ${String(monster.ar)} ligger utanför kalendern. Minska avstånden.`]);
  }
}

/** Året som ordningen gäller: sammanträdenas år; `undefined` när den inte har några rader. */
export function arOfOrdning(ordning: Sammantradesordning): number | undefined {
  const sammantrade = ordning.rader[0]?.datum.get(ordning.kolumner.at(-1)?.namn ?? '');
  return sammantrade === undefined ? undefined : arOf(sammantrade);
}
