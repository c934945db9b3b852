import { arOf, daysBetween, type IsoDatum } from '../kalender/datum.js';
import type { Plankolumn, Planrad, Sammantradesplan } from '../sammantradesplan/plan.js';
import { formatDatum } from './datumord.js';

export type Andringsslag = 'flyttat' | 'utgar' | 'tillkommer' | 'kolumn';

/** En skillnad mellan två versioner av en sammanträdesordning, i ord. */
export interface Ordningsandring {
  readonly slag: Andringsslag;
  /** Kolumnen som ändrats; för ett sammanträde som tillkommer eller utgår sammanträdets kolumn. */
  readonly kolumn: string;
  readonly fran: IsoDatum | null;
  readonly till: IsoDatum | null;
  /** Som ”Nämndsammanträde: 16 april i stället för 23 april.”, färdig att stå i ett beslut om rättelse. */
  readonly mening: string;
}

/** Ett sammanträde i den ena versionen, den andra eller båda. */
interface Par {
  readonly gammal?: Planrad;
  readonly ny?: Planrad;
  readonly datum: IsoDatum;
}

type Skriv = (datum: IsoDatum) => string;

/** Längre än så flyttas inte ett sammanträde: det är i stället ett som utgår och ett som tillkommer. */
const LANGSTA_FLYTT = 31;

function meetingColumn(plan: Sammantradesplan): string {
  return plan.kolumner.at(-1)?.namn ?? '';
}

function meetingOf(plan: Sammantradesplan, rad: Planrad): IsoDatum {
  return rad.datum.get(meetingColumn(plan)) ?? '';
}

/** Parar ihop versionernas sammanträden, de närmaste först; de som blir över utgår eller tillkommer. */
function pairRader(fore: Sammantradesplan, efter: Sammantradesplan): Par[] {
  const gamla = new Set(fore.rader);
  const nya = new Set(efter.rader);
  const mojliga = fore.rader
    .flatMap((gammal) =>
      efter.rader.map((ny) => ({
        gammal,
        ny,
        datum: meetingOf(efter, ny),
        avstand: Math.abs(daysBetween(meetingOf(fore, gammal), meetingOf(efter, ny))),
      })),
    )
    .filter(({ avstand }) => avstand <= LANGSTA_FLYTT)
    .sort((a, b) => a.avstand - b.avstand);
  const par: Par[] = [];
  for (const ett of mojliga) {
    if (!gamla.has(ett.gammal) || !nya.has(ett.ny)) continue;
    gamla.delete(ett.gammal);
    nya.delete(ett.ny);
    par.push(ett);
  }
  for (const gammal of gamla) par.push({ gammal, datum: meetingOf(fore, gammal) });
  for (const ny of nya) par.push({ ny, datum: meetingOf(efter, ny) });
  return par.sort((a, b) => daysBetween(b.datum, a.datum));
}

/** Året som datumen skrivs utan: planernas eget, så att ett annat år syns. */
function commonAr(planer: readonly Sammantradesplan[]): number | undefined {
  const ar = new Set(planer.flatMap((plan) => plan.rader.map((rad) => arOf(meetingOf(plan, rad)))));
  return ar.size === 1 ? [...ar][0] : undefined;
}

function describeKolumn(gammal: Plankolumn | undefined, ny: Plankolumn | undefined): string | undefined {
  if (gammal === undefined) return `Kolumnen ${ny?.namn ?? ''} tillkommer.`;
  if (ny === undefined) return `Kolumnen ${gammal.namn} utgår.`;
  return gammal.veckodag === ny.veckodag ? undefined : `${ny.namn}: ${ny.veckodag} i stället för ${gammal.veckodag}.`;
}

function diffKolumner(fore: Sammantradesplan, efter: Sammantradesplan): Ordningsandring[] {
  const namn = new Set([...efter.kolumner, ...fore.kolumner].map((kolumn) => kolumn.namn));
  return [...namn].flatMap((kolumn) => {
    const [gammal, ny] = [fore, efter].map((plan) => plan.kolumner.find((en) => en.namn === kolumn));
    const mening = describeKolumn(gammal, ny);
    return mening === undefined ? [] : [{ slag: 'kolumn' as const, kolumn, fran: null, till: null, mening }];
  });
}

function diffRad(fore: Sammantradesplan, efter: Sammantradesplan, par: Required<Par>, skriv: Skriv): Ordningsandring[] {
  const sammantrade = meetingColumn(efter);
  return efter.kolumner.flatMap(({ namn: kolumn }): Ordningsandring[] => {
    const fran = kolumn === sammantrade ? meetingOf(fore, par.gammal) : par.gammal.datum.get(kolumn);
    const till = par.ny.datum.get(kolumn);
    if (fran === undefined || till === undefined || fran === till) return [];
    const infor = kolumn === sammantrade ? '' : ` inför sammanträdet ${skriv(par.datum)}`;
    const mening = `${kolumn}${infor}: ${skriv(till)} i stället för ${skriv(fran)}.`;
    return [{ slag: 'flyttat', kolumn, fran, till, mening }];
  });
}

/**
 * Säger i ord vad som skiljer två versioner av en sammanträdesordning: flyttade dagar (”16 april i stället för
 * 23 april”), sammanträden som utgår eller tillkommer, och ändrade kolumner. Tom när versionerna är lika.
 */
export function diffSammantradesordning(fore: Sammantradesplan, efter: Sammantradesplan): Ordningsandring[] {
  const ar = commonAr([fore, efter]);
  const skriv: Skriv = (datum) => formatDatum(datum, ar);
  const rader = pairRader(fore, efter).flatMap(({ gammal, ny, datum }): Ordningsandring[] => {
    if (gammal !== undefined && ny !== undefined) return diffRad(fore, efter, { gammal, ny, datum }, skriv);
    if (ny === undefined) {
      const mening = `Sammanträdet ${skriv(datum)} utgår.`;
      return [{ slag: 'utgar', kolumn: meetingColumn(fore), fran: datum, till: null, mening }];
    }
    const mening = `Sammanträdet ${skriv(datum)} tillkommer.`;
    return [{ slag: 'tillkommer', kolumn: meetingColumn(efter), fran: null, till: datum, mening }];
  });
  return [...diffKolumner(fore, efter), ...rader];
}
