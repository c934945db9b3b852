import { LAGRUM, lasLagrum, sokLagrum } from './lagrum.js';

describe('lagrummen', () => {
  it.each([
    ['26:1', 'kant', 'OSL 26:1'],
    ['OSL 26:1', 'kant', 'OSL 26:1'],
    ['osl 26 kap. 1 §', 'kant', 'OSL 26:1'],
    ['26 kap 1', 'kant', 'OSL 26:1'],
    ['OSL 23:2', 'kant', 'OSL 23:2'],
    ['OSL 39:5 b', 'okant', 'OSL 39:5b'],
    ['OSL 99:1', 'okant', 'OSL 99:1'],
    ['socialtjänst', 'fritt', 'socialtjänst'],
    ['upphovsrättslagen', 'fritt', 'upphovsrättslagen'],
  ])('läser %s', (text, slag, lagrum) => {
    expect(lasLagrum(text)).toMatchObject({ slag, lagrum });
  });

  it('varnar när lagrummet inte är känt, men hindrar inte', () => {
    expect(lasLagrum('känsligt')).toMatchObject({ varning: expect.stringContaining('TF 2:20') });
    expect(lasLagrum('26:1')).not.toHaveProperty('varning');
  });

  it('hittas på ord och på nummer, och står en gång var, i lagens ordning', () => {
    expect(sokLagrum('elev').map((ett) => ett.lagrum)).toEqual(['OSL 23:2']);
    expect(sokLagrum('26 kap. 1 §').map((ett) => ett.lagrum)).toEqual(['OSL 26:1']);
    expect(sokLagrum('')).toHaveLength(LAGRUM.length);
    expect(new Set(LAGRUM.map((ett) => ett.lagrum)).size).toBe(LAGRUM.length);
    expect(LAGRUM.map((ett) => ett.kapitel)).toEqual(LAGRUM.map((ett) => ett.kapitel).sort((a, b) => a - b));
  });
});
