import { gissaSlag, granska, harSekretess, somBegaran, TOM } from './registreringen.js';

const IDAG = '2026-10-06';
const v = (andra: Partial<typeof TOM>): typeof TOM => ({ ...TOM, inkom: IDAG, mening: 'Ansökan om bidrag', ...andra });

describe('det som registreras', () => {
  it.each([
    ['Kommunstyrelsen', 'myndighet'],
    ['Region Mälarsunda', 'myndighet'],
    ['Skolinspektionen', 'myndighet'],
    ['Ekbacka hembygdsförening', 'forening'],
    ['Bygg och Mark i Ekbacka AB', 'foretag'],
    ['Anneli Hjort', 'enskild'],
  ])('%s är %s', (namn, slag) => {
    expect(gissaSlag(namn)).toBe(slag);
  });

  it('stoppar det som saknas eller inte får stå öppet', () => {
    expect(granska(v({}), IDAG)).toEqual({});
    expect(granska(v({ mening: ' ' }), IDAG)).toHaveProperty('mening');
    expect(granska(v({ mening: '[Anneli Hjort|]' }), IDAG)).toHaveProperty('mening');
    expect(granska(v({ mening: 'Klagomål, 19620414-0000' }), IDAG)).toEqual({
      mening: 'Den öppna ärendemeningen innehåller ett personnummer',
    });
    expect(granska(v({ mening: 'Klagomål, [19620414-0000]' }), IDAG)).toEqual({});
    expect(granska(v({ inkom: '2026-10-07' }), IDAG)).toHaveProperty('inkom');
    expect(granska(v({ bevakning: 'snart' }), IDAG)).toHaveProperty('bevakning');
  });

  it('är ett eget initiativ utan avsändare', () => {
    expect(somBegaran(v({}), IDAG)).toMatchObject({ initiativ: 'eget', inkomDatum: null, parter: [] });
    expect(somBegaran(v({ fran: ' Ekbacka hembygdsförening ', derasDnr: 'EH 4' }), IDAG)).toMatchObject({
      initiativ: 'inkommande',
      inkomDatum: IDAG,
      parter: [
        { roll: 'avsandare', slag: 'forening', namn: 'Ekbacka hembygdsförening', derasDnr: 'EH 4', skyddad: false },
      ],
    });
  });

  it('skyddar avsändaren när ärendet har sekretess, och prövar den utan lagrum', () => {
    const skyddat = v({ fran: 'Anneli Hjort', mening: 'Klagomål från [Anneli Hjort]' });
    expect(harSekretess(skyddat)).toBe(true);
    expect(somBegaran(skyddat, IDAG)).toMatchObject({
      arendemening: 'Klagomål från enskild',
      arendemeningSkyddad: 'Klagomål från Anneli Hjort',
      sekretess: { lagrum: null, underProvning: true },
      parter: [{ slag: 'enskild', skyddad: true }],
    });
    expect(somBegaran({ ...skyddat, lagrum: 'OSL 26:1' }, IDAG).sekretess).toMatchObject({
      lagrum: 'OSL 26:1',
      underProvning: false,
    });
  });
});
