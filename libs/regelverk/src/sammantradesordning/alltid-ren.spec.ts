import fc from 'fast-check';
import { VECKODAGAR, arOf, fromDagnummer, manadOf, veckodagOf } from '../kalender/datum.js';
import { sammantradesplan } from '../sammantradesplan/sammantradesplan.js';
import type { Ordinal, Ordningsmonster } from './monster.js';
import { generateSammantradesordning } from './sammantradesordning.js';

/** Dagnummer räknat utan den kod som prövas. */
const nummer = (datum: string): number => Date.parse(datum) / 86_400_000;

describe('varje ordning som går att göra', () => {
  const veckodag = fc.constantFrom(...VECKODAGAR);
  const flyttning = fc.constantFrom('fore', 'efter', 'veckaFore', 'veckaEfter');
  const avstand = fc.oneof(
    fc.record({
      slag: fc.constant('dagar' as const),
      antal: fc.nat(40),
      rakning: fc.constantFrom('kalenderdagar', 'vardagar'),
    }),
    fc.record({ slag: fc.constant('veckor' as const), antal: fc.nat(6) }),
  );
  const ordinal = fc.constantFrom<Ordinal>(1, 2, 3, 4, 5, -1);
  const monster: fc.Arbitrary<Ordningsmonster> = fc.record({
    ar: fc.integer({ min: 1995, max: 2099 }),
    kallelsedagar: fc.nat(21),
    rakning: fc.constantFrom('kalenderdagar', 'vardagar', undefined),
    halltider: fc
      .array(fc.record({ veckodag, avstand, flyttning, samtidigt: fc.boolean(), handlingar: fc.boolean() }), {
        maxLength: 5,
      })
      .map((alla) => alla.map((en, index) => ({ ...en, namn: `H${String(index)}` }))),
    sammantrade: fc.record({
      namn: fc.constant('Sammanträde'),
      veckodag,
      samtidigt: fc.boolean(),
      monster: fc.oneof(
        fc.record({
          slag: fc.constant('manad' as const),
          vilka: fc.uniqueArray(ordinal, { minLength: 1, maxLength: 3 }),
        }),
        fc.record({
          slag: fc.constant('veckor' as const),
          fran: fc.constantFrom('1995-01-01', '2020-06-30'),
          mellanrum: fc.integer({ min: 1, max: 9 }),
        }),
      ),
    }),
    manaderUtan: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 4 }),
    undvik: fc.array(fc.integer({ min: nummer('2020-01-01'), max: nummer('2020-12-31') }).map(fromDagnummer)),
    flyttning,
  });

  it('är ren, numrerad, i ordning, på dagar som inte ska undvikas och i månader med sammanträden', () => {
    fc.assert(
      fc.property(monster, fc.boolean(), (ett, ar2020) => {
        const fraga = ar2020 ? { ...ett, ar: 2020 } : ett;
        const ordning = generateSammantradesordning(fraga);
        expect(sammantradesplan(ordning)).toEqual([]);
        expect(ordning.rader.map(({ nr }) => nr)).toEqual(ordning.rader.map((_, index) => index + 1));
        const dagar = ordning.rader.map((rad) => rad.datum.get('Sammanträde') ?? '');
        expect(dagar).toEqual([...new Set(dagar)].sort());
        for (const dag of dagar) {
          expect(arOf(dag)).toBe(fraga.ar);
          expect(fraga.manaderUtan).not.toContain(manadOf(dag));
        }
        for (const rad of ordning.rader) {
          for (const [namn, dag] of rad.datum) {
            expect(fraga.undvik).not.toContain(dag);
            const kolumn = ordning.kolumner.find((en) => en.namn === namn);
            expect(rad.avvikande.includes(namn)).toBe(veckodagOf(dag) !== kolumn?.veckodag);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
