import type { Innehavare } from './fragor.js';
import { tolkaBorta } from './tolkaborta.js';

const u = (namn: string): Innehavare => ({ namn }) as Innehavare;
const alla = [u('Erik Sundelius'), u('Erika Sund'), u('Anna-Karin Stoltz'), u('Lena Fors')];

describe('de som är borta', () => {
  it.each([
    ['fors, stoltz', ['Lena Fors', 'Anna-Karin Stoltz'], 0, 0],
    ['sundel', ['Erik Sundelius'], 0, 0],
    ['sund', [], 0, 1],
    ['lena fors; lena', ['Lena Fors'], 0, 0],
    ['nilsson', [], 1, 0],
    [' , ', [], 0, 0],
  ])('%s', (text, namn, okanda, flera) => {
    const svar = tolkaBorta(text, alla);
    expect(svar.borta.map((en) => en.namn)).toEqual(namn);
    expect([svar.okanda.length, svar.flera.length]).toEqual([okanda, flera]);
  });
});
