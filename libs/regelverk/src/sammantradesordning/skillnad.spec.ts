import type { Sammantradesplan } from '../sammantradesplan/plan.js';
import { formatDatum } from './datumord.js';
import { diffSammantradesordning } from './skillnad.js';

function plan(
  rader: readonly (readonly [string, string])[],
  kolumn = 'Beredning',
  sist = 'Nämndsammanträde',
): Sammantradesplan {
  return {
    kallelsedagar: 7,
    kolumner: [
      { namn: kolumn, veckodag: 'måndag' },
      { namn: sist, veckodag: 'torsdag' },
    ],
    rader: rader.map(([a, b]) => ({
      datum: new Map([
        [kolumn, a],
        [sist, b],
      ]),
      avvikande: [],
    })),
  };
}

function sentences(fore: Sammantradesplan, efter: Sammantradesplan): string[] {
  return diffSammantradesordning(fore, efter).map(({ mening }) => mening);
}

const MARS = ['2026-03-09', '2026-03-12'] as const;
const APRIL = ['2026-04-20', '2026-04-23'] as const;

describe('diffSammantradesordning', () => {
  it('är tom för lika versioner', () => {
    expect(diffSammantradesordning(plan([MARS, APRIL]), plan([MARS, APRIL]))).toEqual([]);
  });

  it('säger ett flyttat sammanträde i ord', () => {
    expect(diffSammantradesordning(plan([MARS, APRIL]), plan([MARS, ['2026-04-20', '2026-04-16']]))).toEqual([
      {
        slag: 'flyttat',
        kolumn: 'Nämndsammanträde',
        fran: '2026-04-23',
        till: '2026-04-16',
        mening: 'Nämndsammanträde: 16 april i stället för 23 april.',
      },
    ]);
  });

  it('säger vilket sammanträde en flyttad hålltid hör till', () => {
    expect(sentences(plan([MARS]), plan([['2026-03-10', '2026-03-12']]))).toEqual([
      'Beredning inför sammanträdet 12 mars: 10 mars i stället för 9 mars.',
    ]);
  });

  it('håller isär ett sammanträde som utgår och ett som tillkommer', () => {
    expect(diffSammantradesordning(plan([MARS]), plan([APRIL]))).toEqual([
      {
        slag: 'utgar',
        kolumn: 'Nämndsammanträde',
        fran: '2026-03-12',
        till: null,
        mening: 'Sammanträdet 12 mars utgår.',
      },
      {
        slag: 'tillkommer',
        kolumn: 'Nämndsammanträde',
        fran: null,
        till: '2026-04-23',
        mening: 'Sammanträdet 23 april tillkommer.',
      },
    ]);
  });

  it('parar det närmaste när flera sammanträden ändras samtidigt', () => {
    const fore = plan([['2026-04-06', '2026-04-09'], APRIL]);
    const efter = plan([
      ['2026-04-06', '2026-04-10'],
      ['2026-05-04', '2026-05-07'],
    ]);
    expect(sentences(fore, efter)).toEqual([
      'Nämndsammanträde: 10 april i stället för 9 april.',
      'Beredning inför sammanträdet 7 maj: 4 maj i stället för 20 april.',
      'Nämndsammanträde: 7 maj i stället för 23 april.',
    ]);
  });

  it('räknar en flytt på 31 dagar som en flytt, 32 som två olika sammanträden', () => {
    expect(sentences(plan([MARS]), plan([['2026-03-09', '2026-04-12']]))).toHaveLength(1);
    expect(sentences(plan([MARS]), plan([['2026-03-09', '2026-04-13']]))).toHaveLength(2);
  });

  it('skriver ut året när planerna inte har samma år', () => {
    const efter = plan([['2026-12-28', '2027-01-07']]);
    expect(sentences(plan([['2026-12-28', '2026-12-17']]), efter)).toEqual([
      'Nämndsammanträde: 7 januari 2027 i stället för 17 december 2026.',
    ]);
    expect(sentences(plan([['2025-12-29', '2026-01-08']]), plan([['2026-01-05', '2026-01-08']]))).toEqual([
      'Beredning inför sammanträdet 8 januari: 5 januari i stället för 29 december 2025.',
    ]);
  });

  it('säger vilka kolumner som ändrats, och följer sammanträdet när kolumnen byter namn', () => {
    const efter = plan([['2026-03-09', '2026-03-13']], 'Presidium', 'Sammanträde');
    expect(sentences(plan([MARS]), efter)).toEqual([
      'Kolumnen Presidium tillkommer.',
      'Kolumnen Sammanträde tillkommer.',
      'Kolumnen Beredning utgår.',
      'Kolumnen Nämndsammanträde utgår.',
      'Sammanträde: 13 mars i stället för 12 mars.',
    ]);
    const tisdag = {
      ...plan([MARS]),
      kolumner: [
        { namn: 'Beredning', veckodag: 'tisdag' as const },
        { namn: 'Nämndsammanträde', veckodag: 'torsdag' as const },
      ],
    };
    expect(diffSammantradesordning(plan([MARS]), tisdag)).toEqual([
      {
        slag: 'kolumn',
        kolumn: 'Beredning',
        fran: null,
        till: null,
        mening: 'Beredning: tisdag i stället för måndag.',
      },
    ]);
  });
});

describe('formatDatum', () => {
  it('skriver dag, månad och annat år än planens', () => {
    expect(formatDatum('2026-01-01', 2026)).toBe('1 januari');
    expect(formatDatum('2026-12-24', 2025)).toBe('24 december 2026');
    expect(formatDatum('2026-08-10')).toBe('10 augusti 2026');
  });
});
