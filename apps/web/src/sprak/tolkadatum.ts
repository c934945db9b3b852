import { dagarMellan, plusDagar, sagdDag, veckodag } from './datum.js';
import { antal } from './ord.js';

const MANADER = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const TVA = 2;

const iso = (ar: number, manad: number, dag: number): string | null => {
  const text = `${String(ar).padStart(4, '0')}-${String(manad).padStart(TVA, '0')}-${String(dag).padStart(TVA, '0')}`;
  const d = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(d.getTime()) && d.toISOString().slice(0, 10) === text ? text : null;
};

/** En dag utan år är den nästa som kommer. */
function utanAr(manad: number, dag: number, idag: string): string | null {
  const ar = Number(idag.slice(0, 4));
  const iar = iso(ar, manad, dag);
  return iar !== null && iar >= idag ? iar : iso(ar + 1, manad, dag);
}

function veckodagen(text: string, idag: string): string | null {
  if (text.length < 3) return null;
  for (let om = 1; om <= 7; om += 1) {
    const datum = plusDagar(idag, om);
    if (veckodag(datum).startsWith(text)) return datum;
  }
  return null;
}

/**
 * Dagen som skrevs: `2026-10-15`, `20261015`, `15/10`, `15 okt`, `15 oktober 2026`, `torsdag`, `+14`, `i dag`, `i morgon`.
 * @returns `ÅÅÅÅ-MM-DD`, eller null när det inte är en dag
 */
export function tolkaDatum(skrivet: string, idag: string): string | null {
  const text = skrivet.trim().toLocaleLowerCase('sv').replace(/\s+/gu, ' ');
  if (text === 'i dag' || text === 'idag') return idag;
  if (text === 'i morgon' || text === 'imorgon') return plusDagar(idag, 1);
  const helt = /^(\d{4})-?(\d{2})-?(\d{2})$/u.exec(text);
  if (helt !== null) return iso(Number(helt[1]), Number(helt[2]), Number(helt[3]));
  const om = /^\+(\d{1,4})$/u.exec(text);
  if (om !== null) return plusDagar(idag, Number(om[1]));
  const streck = /^(\d{1,2})\/(\d{1,2})(?:[ /-](\d{4}))?$/u.exec(text);
  if (streck !== null) return medEllerUtanAr(streck[3], Number(streck[2]), Number(streck[1]), idag);
  const ord = /^(?:den )?(\d{1,2}):?e? ([a-zåäö]{3,})\.?(?: (\d{4}))?$/u.exec(text);
  if (ord !== null) {
    const manad = MANADER.indexOf((ord[2] ?? '').slice(0, 3)) + 1;
    return manad === 0 ? null : medEllerUtanAr(ord[3], manad, Number(ord[1]), idag);
  }
  return veckodagen(text, idag);
}

const medEllerUtanAr = (ar: string | undefined, manad: number, dag: number, idag: string): string | null =>
  ar === undefined ? utanAr(manad, dag, idag) : iso(Number(ar), manad, dag);

/** Det som förstods, under fältet: `torsdag 15 oktober, 9 dagar kvar`. */
export function forstaddDag(datum: string, idag: string): string {
  const dagar = dagarMellan(idag, datum);
  const nar =
    dagar === 0 ? 'i dag' : dagar > 0 ? `om ${antal(dagar, 'dag', 'dagar')}` : `${antal(-dagar, 'dag', 'dagar')} sedan`;
  return `${sagdDag(datum, idag)}, ${nar}`;
}

/** Klockslaget som skrevs: `18.30`, `18:30`, `1830`, `18`. Ger `18:30`, eller null. */
export function tolkaTid(skrivet: string): string | null {
  const traff = /^(?:kl\.? ?)?(\d{1,2})(?:[.:]?(\d{2}))?$/u.exec(skrivet.trim());
  if (traff === null) return null;
  const [timme, minut] = [Number(traff[1]), Number(traff[2] ?? '0')];
  if (timme > 23 || minut > 59) return null;
  return `${String(timme).padStart(TVA, '0')}:${String(minut).padStart(TVA, '0')}`;
}
