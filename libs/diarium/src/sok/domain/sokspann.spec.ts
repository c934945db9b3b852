import { midnatt, type Sokdelen, sokdelen, sokspann } from './sokspann.js';

const delar = (fran: number, till: number): Sokdelen[] =>
  Array.from({ length: till - fran + 1 }, (_, i) => fran + i).flatMap((ar) => [
    { ar, halva: 1 as const },
    { ar, halva: 2 as const },
  ]);

describe('sökindexets delar', () => {
  it('läser det nyaste halvåret först, och de yttersta är öppna', () => {
    expect(sokspann(delar(2025, 2026), false, [undefined, undefined])).toEqual([
      { fran: '2026-07-01', fore: null },
      { fran: '2025-07-01', fore: '2026-07-01' },
      { fran: null, fore: '2025-07-01' },
    ]);
    expect(sokspann(delar(2025, 2026), true, [undefined, undefined])).toEqual([
      { fran: null, fore: '2025-07-01' },
      { fran: '2025-07-01', fore: '2026-07-01' },
      { fran: '2026-07-01', fore: null },
    ]);
  });

  it('lämnar ingen dag oläst och läser ingen två gånger', () => {
    for (const aldst of [false, true]) {
      const spann = sokspann(delar(1990, 2026), aldst, [undefined, undefined]);
      const iTid = aldst ? spann : [...spann].reverse();
      expect(iTid[0]?.fran).toBeNull();
      expect(iTid.at(-1)?.fore).toBeNull();
      for (const [i, ett] of iTid.slice(1).entries()) expect(ett.fran).toBe(iTid[i]?.fore);
    }
  });

  it('läser bara de halvår som perioden rör, och allt när inget halvår gör det', () => {
    expect(sokspann(delar(2000, 2026), false, ['2024-01-01', '2024-06-30'])).toEqual([{ fran: null, fore: null }]);
    expect(sokspann(delar(2000, 2026), false, ['2024-06-30', '2024-07-01'])).toEqual([
      { fran: '2024-07-01', fore: null },
      { fran: null, fore: '2024-07-01' },
    ]);
    expect(sokspann([], false, [undefined, undefined])).toEqual([{ fran: null, fore: null }]);
    expect(sokspann(delar(2020, 2021), false, ['2030-01-01', undefined])).toEqual([{ fran: null, fore: null }]);
  });

  it('delarna möts vid svensk midnatt, sommar som vinter', () => {
    expect(midnatt('2026-01-01')).toBe(`'2026-01-01 00:00:00+01'::timestamptz`);
    expect(midnatt('2026-07-01')).toBe(`'2026-07-01 00:00:00+02'::timestamptz`);
    expect(sokdelen('ar_2026_2')).toEqual({ ar: 2026, halva: 2 });
    expect(sokdelen('ovriga')).toBeNull();
  });
});
