import { granskaTid, period } from './tid.js';

describe('en tid', () => {
  it.each([
    ['2027-07-01', '2027-07-14', '1–14 juli 2027'],
    ['2027-06-28', '2027-07-03', '28 juni–3 juli 2027'],
    ['2026-12-28', '2027-01-03', '28 december 2026–3 januari 2027'],
    ['2027-07-01', '2027-07-01', '1 juli 2027'],
  ])('%s till %s', (fran, till, ord) => {
    expect(period(fran, till)).toBe(ord);
  });

  it('slutar inte före den börjar', () => {
    expect(granskaTid({ fran: '2027-07-02', till: '2027-07-01' })).toEqual({
      till: 'Sista dagen kan inte ligga före den första',
    });
    expect(Object.keys(granskaTid({ fran: '', till: '' }))).toEqual(['fran', 'till']);
  });
});
