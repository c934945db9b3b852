import { helDag, klockan, veckodag } from './datum.js';

describe('datum i ord', () => {
  it.each([
    ['2026-03-12', 'torsdag'],
    ['2024-02-29', 'torsdag'],
    ['2000-01-01', 'lördag'],
    ['2026-12-31', 'torsdag'],
    ['2012-02-16', 'torsdag'],
    ['2026-01-04', 'söndag'],
  ])('%s är en %s', (datum, dag) => {
    expect(veckodag(datum)).toBe(dag);
  });

  it('håller ihop tal och enhet', () => {
    expect(helDag('2026-03-12')).toBe('torsdag 12\u00a0mars 2026');
    expect(klockan('18:00')).toBe('kl.\u00a018.00');
  });

  it('tar inte emot annat än datum och klockslag', () => {
    expect(() => helDag('2026-13-01')).toThrow(RangeError);
    expect(() => klockan('18.00')).toThrow(RangeError);
  });
});
