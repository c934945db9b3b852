import { flyttad, godkannerIgen } from './undertecknarordning.js';

const rad = (personId: string) => ({ personId, titel: 'chef' });
const ABC = [rad('a'), rad('b'), rad('c')];
const ider = (rader: readonly { personId: string }[]): string => rader.map((en) => en.personId).join('');

it.each([
  [0, 1, 'bac', 1],
  [2, -1, 'acb', 1],
  [0, -1, 'abc', 0],
  [2, 1, 'abc', 2],
] as const)('raden på plats %i flyttas %i', (plats, steg, svar, nu) => {
  const efter = flyttad(ABC, plats, steg);
  expect([ider(efter.rader), efter.plats]).toEqual([svar, nu]);
});

it.each<[string[], string[], string[]]>([
  [['a', 'b'], ['a', 'b', 'c'], []],
  [['a', 'c'], ['a', 'b', 'c'], ['C']],
  [
    ['b', 'c'],
    ['a', 'b', 'c'],
    ['B', 'C'],
  ],
  [['a'], ['', 'a'], []],
  [[], ['a', 'b'], []],
])('när %j har godkänt och %j är ordningen godkänner %j igen', (godkanda, ordning, igen) => {
  const namn = new Map(godkanda.map((id) => [id, id.toUpperCase()]));
  expect(godkannerIgen(ordning.map(rad), namn)).toEqual(igen);
});
