import { manadensVeckor, skrivUndvik, tolkaUndvik } from './dagar.js';

describe('månaden i årsplanen', () => {
  it('har måndagen först och varje dag en gång', () => {
    const veckor = manadensVeckor('2027-03');
    expect(veckor[0]?.[0]).toBe('2027-03-01');
    expect(veckor.flat().filter((datum) => datum !== null)).toHaveLength(31);
    expect(manadensVeckor('2027-05')[0]?.slice(0, 5)).toEqual([null, null, null, null, null]);
  });
});

describe('dagar att undvika', () => {
  it('skrivs som dagar och spann, och läses likadant tillbaka', () => {
    const { dagar, olasta } = tolkaUndvik('2027-02-22 – 2027-02-24\n\n2027-05-14\n2027-06-01 till 2027-06-02');
    expect(dagar).toEqual(['2027-02-22', '2027-02-23', '2027-02-24', '2027-05-14', '2027-06-01', '2027-06-02']);
    expect(olasta).toEqual([]);
    expect(skrivUndvik(dagar)).toBe('2027-02-22 – 2027-02-24\n2027-05-14\n2027-06-01 – 2027-06-02');
  });

  it.each(['sportlovet', '2027-02-31', '2027-03-05 – 2027-03-01', '2020-01-01 – 2027-01-01'])(
    'säger till om %s',
    (rad) => {
      expect(tolkaUndvik(rad)).toEqual({ dagar: [], olasta: [rad] });
    },
  );
});
