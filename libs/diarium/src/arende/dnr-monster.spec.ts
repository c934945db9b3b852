import { lasEfterMonster } from './dnr-monster.js';

describe('nummer efter nämndens mönster', () => {
  it.each([
    ['{kod}/{ar}:{lopnr}', 'UAN', 'UAN/2026:66', 66],
    ['{kod} {ar}/{lopnr}', 'KS', 'KS 2019/273', 273],
    ['{kod} {ar}/{lopnr}', 'KS', 'KS 2019/046', 46],
    ['{lopnr}/{ar}', 'BN', '12/2026', 12],
    ['{kod}-{ar}.{lopnr}', 'Arb.p.', 'Arb.p.-2015.7', 7],
    ['{kod}/{ar}:{lopnr} ({ar})', 'UAN', 'UAN/2026:66 (2026)', 66],
  ])('%s med koden %s läser %s', (monster, kod, text, lopnr) => {
    expect(lasEfterMonster(monster, kod, text)?.lopnr).toBe(lopnr);
  });

  it.each([
    ['{kod}/{ar}:{lopnr}', 'UAN', 'BN/2026:66'],
    ['{kod}/{ar}:{lopnr}', 'UAN', 'Uan/2026:66'],
    ['{kod}/{ar}:{lopnr}', 'UAN', 'UAN/2026:0'],
    ['{kod}/{ar}:{lopnr}', 'UAN', 'UAN/2026:66a'],
    ['{kod}/{ar}:{lopnr}', 'UAN', 'UAN/26:66'],
    ['{kod}/{ar}:{lopnr}', 'U.N', 'UXN/2026:1'],
    ['{kod}/{ar}:{lopnr} ({ar})', 'UAN', 'UAN/2026:66 (2025)'],
    ['{kod}/{ar}:{lopnr}', 'UAN', 'UAN/2026:99999999999'],
  ])('%s med koden %s läser inte %s', (monster, kod, text) => {
    expect(lasEfterMonster(monster, kod, text)).toBeNull();
  });
});
