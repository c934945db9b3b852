import { FORVALDA_REGLER, type Reglementesregler } from '../reglemente.js';
import { bristerIRegler } from './brister.js';

const regler = (andring: Partial<Reglementesregler> = {}): Reglementesregler => ({
  ...FORVALDA_REGLER,
  platser: 11,
  ...andring,
});
const beslut = { distansParagraf: '§ 101', distansDatum: '2026-01-26' };
const digitalt = { digitalJusteringParagraf: '§ 102', digitalJusteringDatum: '2026-01-26' };

describe('brister i ett reglemente', () => {
  it.each<[string, Partial<Reglementesregler>, string[]]>([
    ['det förvalda', {}, []],
    ['fjorton dagar till justering', { justeringsdagar: 14 }, []],
    ['femton dagar till justering', { justeringsdagar: 15 }, ['justeringsdagar']],
    ['ingen justerare', { antalJusterare: 0 }, ['antalJusterare']],
    ['inga platser', { platser: 0 }, ['platser']],
    ['en halv plats', { platser: 5.5 }, ['platser']],
    ['tillägg samma dag som kallelsen', { tillaggsdagar: 7 }, []],
    ['tillägg före kallelsen', { tillaggsdagar: 8 }, ['tillaggsdagar']],
    ['distans utan beslut', { distans: true }, ['distansParagraf']],
    ['distans med beslut', { distans: true, ...beslut }, []],
    ['digital justering utan nivå', { digitalJustering: true, ...digitalt }, ['digitalJusteringParagraf']],
    ['digital justering', { digitalJustering: true, ...digitalt, digitalJusteringNiva: 'avancerad' }, []],
    ['ett parti som inte står först i sin lista', { inkallelseordning: { S: ['V'] } }, ['inkallelseordning.S']],
    ['ett parti två gånger', { inkallelseordning: { S: ['S', 'V', 'V'] } }, ['inkallelseordning.S']],
    ['ett diarienummer utan år', { dnrMonster: '{kod}:{lopnr}' }, ['dnrMonster']],
    ['flera fel', { platser: 0, justeringsdagar: 30 }, ['platser', 'justeringsdagar']],
  ])('%s', (_vad, andring, stigar) => {
    expect(bristerIRegler(regler(andring)).map((fel) => fel.stig)).toEqual(stigar);
  });
});
