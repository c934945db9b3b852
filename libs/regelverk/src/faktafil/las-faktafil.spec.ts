import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brister } from './brister.js';
import { lasFaktafil } from './las-faktafil.js';

const FALL = join(process.cwd(), 'libs/regelverk/fall/fakta');
const VERKLIG = join(process.cwd(), '../shared/verklighet/avux-2012-02-16.json');

it.each(['enkel.json', 'allt.json'])('%s läses utan fel och utan brister', (fil) => {
  const svar = lasFaktafil(fil, readFileSync(join(FALL, fil), 'utf8'));
  expect(svar).toHaveProperty('fakta');
  if ('fakta' in svar) expect(brister(svar.fakta)).toEqual([]);
});
it('verklig', () => {
  const svar = lasFaktafil('avux', readFileSync(VERKLIG, 'utf8'));
  expect(svar).toHaveProperty('fakta');
  if ('fakta' in svar) { console.log(brister(svar.fakta)); expect(svar.fakta).toEqual(JSON.parse(readFileSync(VERKLIG,'utf8')));}
  expect(existsSync(VERKLIG)).toBe(true);
});
