import { mat, median } from './gemensamt.js';

describe('mätning', () => {
  it('tar medianen, också av ett jämnt antal', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 2, 9])).toBe(3);
  });

  it('kör golv och produkt i tur och ordning i minst tre rundor, efter en uppvärmning', async () => {
    const ordning: string[] = [];
    const forsok = (namn: string, tal: number) => (): Promise<number> => {
      ordning.push(namn);
      return Promise.resolve(tal);
    };
    const svar = await mat({
      namn: 'prov',
      enhet: 'ms',
      kort: true,
      rundor: 1,
      golv: forsok('golv', 100),
      produkt: forsok('produkt', 125),
    });
    expect(svar).toEqual({ namn: 'prov', matt: 125, golv: 100, kvot: 1.25, enhet: 'ms (kort mätning)' });
    expect(ordning.filter((o) => o === 'golv')).toHaveLength(4);
    expect(ordning.join(' ')).toBe('golv produkt golv produkt produkt golv golv produkt');
  });
});
