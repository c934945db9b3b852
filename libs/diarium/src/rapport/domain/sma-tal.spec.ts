import { skyddaSumman, utanSmaTal } from './sma-tal.js';

const tider = (antal: number, handlaggare: number) => ({
  namn: 'Bygglov',
  antal,
  handlaggare,
  median: 31.26,
  kvartil1: 10,
  kvartil3: 60,
});

describe('små tal', () => {
  it('visar tiden när ärendena är minst fem och flera har handlagt dem', () => {
    expect(utanSmaTal(tider(5, 2))).toEqual({ namn: 'Bygglov', antal: 5, median: 31.3, kvartil1: 10, kvartil3: 60 });
  });

  it.each([
    [4, 4, 'för få ärenden'],
    [100, 1, 'en enda persons'],
    [100, 0, 'ingen känd'],
  ])('döljer tiden för %i ärenden av %i handläggare: %s', (antal, handlaggare) => {
    expect(utanSmaTal(tider(antal, handlaggare))).toEqual({
      namn: 'Bygglov',
      antal,
      median: null,
      kvartil1: null,
      kvartil3: null,
    });
  });

  it('döljer summan när en dold typ är det mesta av den', () => {
    const dold = utanSmaTal(tider(90, 1));
    const oppen = utanSmaTal(tider(10, 3));
    expect(skyddaSumman(utanSmaTal(tider(100, 4)), [dold, oppen]).median).toBeNull();
    expect(skyddaSumman(utanSmaTal(tider(100, 4)), [utanSmaTal(tider(4, 1)), utanSmaTal(tider(96, 4))]).median).toBe(
      31.3,
    );
  });
});
