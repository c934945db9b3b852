import fc from 'fast-check';
import type { Ersattare, Ledamotsplats } from '../tjanstgoring/underlag.js';
import { styrkebalans } from './styrkebalans.js';

const platser: Ledamotsplats[] = [
  { ledamot: 'A', parti: 'S' },
  { ledamot: 'B', parti: 'S' },
  { ledamot: 'C', parti: 'M' },
];
const ersattare: Ersattare[] = [
  { namn: 's2', parti: 'S', ordning: 2 },
  { namn: 's1', parti: 'S', ordning: 1 },
  { namn: 'm1', parti: 'M', ordning: 1 },
  { namn: 'v1', parti: 'V', ordning: 1 },
];

function weigh(rad: (string | null)[], inne: string[] = []): ReturnType<typeof styrkebalans> {
  return styrkebalans({ platser, ersattare, tjanstgorande: rad, narvarande: new Set(inne) });
}

describe('styrkebalans', () => {
  it('är orubbad när varje plats fylls av sitt eget parti', () => {
    expect(weigh(['A', 's1', 'm1'], ['s2'])).toEqual({
      rubbad: false,
      partier: [
        { parti: 'S', platser: 2, tjanstgorande: 2 },
        { parti: 'M', platser: 1, tjanstgorande: 1 },
      ],
      byten: [],
      aterstallsAvByten: true,
    });
  });

  it('rubbas av en ersättare från annat parti, också ett utan platser', () => {
    const { rubbad, partier, byten, aterstallsAvByten } = weigh(['v1', 'B', 'C']);
    expect(rubbad).toBe(true);
    expect(partier).toEqual([
      { parti: 'S', platser: 2, tjanstgorande: 1 },
      { parti: 'M', platser: 1, tjanstgorande: 1 },
      { parti: 'V', platser: 0, tjanstgorande: 1 },
    ]);
    expect(byten).toEqual([]);
    expect(aterstallsAvByten).toBe(false);
  });

  it('rubbas av en tom plats', () => {
    expect(weigh(['A', null, 'C']).rubbad).toBe(true);
  });

  it('föreslår den närvarande ersättaren av platsens parti med lägst ordning', () => {
    const svar = weigh(['v1', null, 'C'], ['s2', 's1', 'C', 'v1']);
    expect(svar.byten).toEqual([
      { plats: 0, parti: 'S', ut: 'v1', in: 's1' },
      { plats: 1, parti: 'S', ut: null, in: 's2' },
    ]);
    expect(svar.aterstallsAvByten).toBe(true);
  });

  it('föreslår ingen som redan tjänstgör, inte är inne eller hör till ett annat parti', () => {
    expect(weigh(['s1', 'v1', 'C'], ['s1', 'm1', 'v1']).byten).toEqual([]);
    expect(weigh(['A', 'B', null], ['s1']).byten).toEqual([]);
  });

  it('räknar partierna, inte platserna: M:s ersättare på en S-plats fyller M:s tomma', () => {
    expect(weigh(['A', 'm1', null], ['m1', 's2'])).toMatchObject({
      rubbad: true,
      byten: [{ plats: 2, parti: 'S', ut: null, in: 's2' }],
      aterstallsAvByten: true,
    });
  });

  it('byter hellre ut den som är en för mycket än fyller en tom plats', () => {
    const svar = weigh(['A', null, 'v1'], ['m1', 'v1']);
    expect(svar.byten).toEqual([{ plats: 2, parti: 'M', ut: 'v1', in: 'm1' }]);
    expect(svar.aterstallsAvByten).toBe(false);
  });

  it('säger när bytena inte räcker', () => {
    const svar = weigh(['v1', 'm1', 'C'], ['s2']);
    expect(svar.byten).toEqual([{ plats: 0, parti: 'S', ut: 'v1', in: 's2' }]);
    expect(svar.rubbad).toBe(true);
    expect(svar.aterstallsAvByten).toBe(false);
  });

  it('avvisar en uppställning som inte hör till platserna', () => {
    expect(() => weigh(['A', 'X'])).toThrow(
      'Uppställningen ska ha ett namn eller null för varje plats. ”X” finns inte bland ledamöter och ersättare.',
    );
  });

  it('minskar alltid obalansen med varje byte', () => {
    const rad = fc.tuple(
      fc.constantFrom('A', 's1', 'v1', null),
      fc.constantFrom('B', 's2', 'm1', null),
      fc.constantFrom('C', null),
    );
    fc.assert(
      fc.property(rad, fc.subarray(['s1', 's2', 'm1', 'v1']), (rad3, inne) => {
        const { byten } = weigh(rad3, inne);
        const ny = [...rad3] as (string | null)[];
        const gap = (en: (string | null)[]): number =>
          weigh(en).partier.reduce((summa, parti) => summa + Math.abs(parti.platser - parti.tjanstgorande), 0);
        for (const byte of byten) {
          const fore = gap(ny);
          ny[byte.plats] = byte.in;
          expect(gap(ny)).toBeLessThan(fore);
        }
      }),
    );
  });
});
