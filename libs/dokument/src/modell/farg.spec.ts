import { byggKallelse } from '../byggare/kallelse.js';
import { kallelseUnderlag } from '../prov/kallelser.js';
import { BREVHUVUD } from '../prov/underlag.js';
import { godkandAccentfarg, kontrastMotVitt } from './farg.js';

test('kontrast mot vitt', () => {
  expect(kontrastMotVitt('#000000')).toBeCloseTo(21);
  expect(kontrastMotVitt('#ffffff')).toBeCloseTo(1);
  expect(kontrastMotVitt('#777777')).toBeCloseTo(4.48, 1);
  expect([godkandAccentfarg('#1d4d3c'), godkandAccentfarg('#ffcc00'), godkandAccentfarg('grön')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('en färg som inte går att läsa ersätts i dokumentet', () => {
  const farg = (accentfarg: string): string =>
    byggKallelse(kallelseUnderlag({ brevhuvud: { ...BREVHUVUD, accentfarg } })).utseende.accentfarg;
  expect([farg('#003366'), farg('#ffcc00'), farg('red')]).toEqual(['#003366', '#1d4d3c', '#1d4d3c']);
});
