import { medNar, narFor, nyckelAv } from './ord.js';

describe('ett nytt avsnitts nyckel', () => {
  it.each([
    ['Klimatet i förslaget', [], 'klimatet_i_forslaget'],
    ['Ärendet', ['arendet'], 'arendet_2'],
    ['2027', [], 'avsnitt'],
    ['Ål & öl!', ['al_ol', 'al_ol_2'], 'al_ol_3'],
  ])('%s bredvid %j blir %s', (rubrik, tagna, nyckel) => {
    expect(nyckelAv(rubrik, tagna)).toBe(nyckel);
  });

  it('är aldrig längre än servern tar emot', () => {
    const lang = 'a'.repeat(80);
    const forsta = nyckelAv(lang, []);
    expect(nyckelAv(lang, [forsta]).length).toBeLessThanOrEqual(40);
  });
});

describe('när ett avsnitt står med', () => {
  it.each(['kravs', 'star_med', 'kan'] as const)('%s går fram och tillbaka', (nar) => {
    const avsnitt = { nyckel: 'a', rubrik: 'A', kravd: false, standard: true, hjalptext: null };
    expect(narFor(medNar(avsnitt, nar))).toBe(nar);
  });
});
