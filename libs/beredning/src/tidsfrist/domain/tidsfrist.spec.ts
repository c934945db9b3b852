import type { Fristmote } from '../motesfrister.js';
import { motetFor, tidsfrist } from './tidsfrist.js';

const mote = (
  id: string,
  datum: string,
  dagar: readonly [string, string, boolean][],
  arendeIds: string[] = [],
): Fristmote => ({
  id,
  datum,
  start: '18:30',
  kallelsedag: datum.replace(/\d\d$/u, (dag) => String(Number(dag) - 7).padStart(2, '0')),
  halltider: dagar.map(([namn, dag, handlingar]) => ({ namn, dag, klockslag: null, handlingar })),
  arendeIds,
});

const november = mote('nov', '2026-11-19', [
  ['Förvaltningsberedning', '2026-10-26', false],
  ['Ordförandeberedning', '2026-11-02', false],
  ['Deadline för nämnd', '2026-11-10', true],
]);
const utanOrdning = mote('dec', '2026-12-17', []);

describe('fristen till nästa inre dag', () => {
  it.each([
    ['2026-10-06', '20 dagar kvar till förvaltningsberedning måndag 26 oktober', 20],
    ['2026-10-26', 'Sista dagen i dag: förvaltningsberedning', 0],
    ['2026-10-27', '6 dagar kvar till ordförandeberedning måndag 2 november', 6],
    ['2026-11-01', '1 dag kvar till ordförandeberedning måndag 2 november', 1],
    ['2026-11-03', '7 dagar kvar till deadline för nämnd tisdag 10 november', 7],
    ['2026-11-11', '1 dag försenat: deadline för nämnd var tisdag 10 november', -1],
    ['2026-11-18', '8 dagar försenat: deadline för nämnd var tisdag 10 november', -8],
  ])('sägs %s som ”%s”', (idag, text, dagarKvar) => {
    expect(tidsfrist(november, idag)).toMatchObject({ text, dagarKvar, sammantradeId: 'nov' });
  });

  it.each([
    ['2026-12-01', '9 dagar kvar till att kallelsen går ut torsdag 10 december'],
    ['2026-12-10', 'Sista dagen i dag: kallelsen går ut'],
    ['2026-12-11', '6 dagar kvar till sammanträdet torsdag 17 december'],
  ])('räknas till kallelsen när ordningen inte har hålltider, %s: ”%s”', (idag, text) => {
    expect(tidsfrist(utanOrdning, idag).text).toBe(text);
  });

  it('säger året när det är ett annat', () => {
    const januari = mote('jan', '2027-01-21', [['Ordförandeberedning', '2027-01-04', true]]);
    expect(tidsfrist(januari, '2026-12-30').text).toBe('5 dagar kvar till ordförandeberedning måndag 4 januari 2027');
  });
});

describe('vilket sammanträde skrivelsen skrivs för', () => {
  const listat = mote('listat', '2026-12-17', [], ['a']);
  it.each<[string, string, string | null, string | null, string | null]>([
    ['det närmaste som hinns med', '2026-10-06', null, null, 'nov'],
    ['nästa, när handlingarna skulle ha varit inne', '2026-11-11', null, null, 'listat'],
    ['det vars lista har ärendet', '2026-10-06', null, 'a', 'listat'],
    ['det som är valt, vad listan än säger', '2026-11-11', 'nov', 'a', 'nov'],
    ['som inget valt, när det valda är hållet', '2026-10-06', 'okt', null, 'nov'],
  ])('är %s', (_vad, idag, forSammantradeId, arendeId, svar) => {
    expect(motetFor([november, listat], { forSammantradeId, arendeId }, idag)?.id ?? null).toBe(svar);
  });

  it('är det närmaste också när inget hinns med, och inget när inget är planerat', () => {
    expect(motetFor([november], { forSammantradeId: null, arendeId: null }, '2026-11-15')?.id).toBe('nov');
    expect(motetFor([], { forSammantradeId: null, arendeId: null }, '2026-11-15')).toBeNull();
  });
});
