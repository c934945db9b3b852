import fc from 'fast-check';
import { propositionsordning } from './propositionsordning.js';

const FORSLAG = ['A', 'B', 'C', 'D'];
const lista = fc.shuffledSubarray(FORSLAG);
const underlag = fc
  .record({
    antal: fc.integer({ min: 2, max: 4 }),
    huvud: fc.nat(3),
    listor: fc.array(lista, { maxLength: 9 }),
    ordforande: fc.shuffledSubarray(FORSLAG, { minLength: 4 }),
  })
  .map(({ antal, huvud, listor, ordforande }) => {
    const forslag = FORSLAG.slice(0, antal);
    const roster = new Map(listor.map((en, index) => [`P${String(index)}`, en.filter((ett) => forslag.includes(ett))]));
    roster.set(
      'ordf',
      ordforande.filter((ett) => forslag.includes(ett)),
    );
    return { forslag, huvudforslag: forslag[huvud % antal] ?? 'A', roster, ordforande: 'ordf' };
  });

describe('propositionsordning', () => {
  it('prövar varje förslag en gång och slutar med huvudförslaget', () => {
    fc.assert(
      fc.property(underlag, (fraga) => {
        const { voteringar, vinnare } = propositionsordning(fraga);
        expect(voteringar).toHaveLength(fraga.forslag.length - 1);
        expect(voteringar.at(-1)).toMatchObject({ ja: fraga.huvudforslag, vinnare });
        expect(new Set(voteringar.flatMap(({ ja, nej }) => [ja, nej]))).toEqual(new Set(fraga.forslag));
        voteringar.slice(1).forEach((votering, index) => {
          expect([votering.ja, votering.nej]).toContain(voteringar[index]?.vinnare);
        });
      }),
    );
  });

  it('räknar alla som röstar, och ger den segern som fick fler röster', () => {
    fc.assert(
      fc.property(underlag, (fraga) => {
        for (const { ja, antalJa, antalNej, antalAvstar, vinnare } of propositionsordning(fraga).voteringar) {
          expect(antalJa + antalNej + antalAvstar).toBe(fraga.roster.size);
          if (antalJa !== antalNej) expect(vinnare === ja).toBe(antalJa > antalNej);
        }
      }),
    );
  });

  it('låter ett förslag som alla sätter först vinna', () => {
    fc.assert(
      fc.property(underlag, fc.nat(3), (fraga, vilket) => {
        const alla = fraga.forslag[vilket % fraga.forslag.length] ?? 'A';
        const roster = new Map(
          [...fraga.roster].map(([namn, en]) => [namn, [alla, ...en.filter((ett) => ett !== alla)]]),
        );
        expect(propositionsordning({ ...fraga, roster }).vinnare).toBe(alla);
      }),
    );
  });
});
