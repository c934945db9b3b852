import { gallrasTidigast, gallringstext } from './planrad.js';
import { lasPlanrader, medFel, tolkaPlanrad } from './tolka-plan.js';

const RAD = { kod: '3.2.1', process: 'Anta elever', handlingstyp: 'Ansökan', bevaras: 'Bevaras' };

it.each([
  ['Bevaras', undefined, { bevaras: true, gallrasAr: null, gallrasFran: null }],
  ['B', undefined, { bevaras: true, gallrasAr: null, gallrasFran: null }],
  ['Gallras 2 år', undefined, { bevaras: false, gallrasAr: 2, gallrasFran: 'registrering' }],
  ['2', 'Ärendets avslut', { bevaras: false, gallrasAr: 2, gallrasFran: 'arendets_avslut' }],
  ['10 år efter ärendets avslut', undefined, { bevaras: false, gallrasAr: 10, gallrasFran: 'arendets_avslut' }],
  ['0 år', 'handlingens datum', { bevaras: false, gallrasAr: 0, gallrasFran: 'handlingens_datum' }],
  ['Gallras vid inaktualitet', undefined, { bevaras: false, gallrasAr: null, gallrasFran: 'inaktualitet' }],
])('förstår ”%s” räknat från %s', (bevaras, raknas, vantat) => {
  expect(tolkaPlanrad({ ...RAD, bevaras, ...(raknas === undefined ? {} : { raknas }) })).toMatchObject(vantat);
});

it.each([
  [{ ...RAD, bevaras: 'kanske' }, 'bevaras'],
  [{ ...RAD, bevaras: 'Bevaras 2 år' }, 'bevaras'],
  [{ ...RAD, bevaras: '900 år' }, 'bevaras'],
  [{ ...RAD, bevaras: '2 år', raknas: 'nån gång' }, 'raknas'],
  [{ ...RAD, kod: '' }, 'kod'],
  [{ ...RAD, handlingstyp: 'x'.repeat(301) }, 'handlingstyp'],
])('säger vad som är fel och hur det rättas', (falt, kolumn) => {
  const fel = tolkaPlanrad(falt);
  expect(fel).toEqual([expect.objectContaining({ kolumn, atgard: expect.stringMatching(/\.$/u) as string })]);
});

it('hittar rubrikraden under titlar, i vilken ordning kolumnerna än står, och numrerar som filen', () => {
  const lasning = lasPlanrader([
    ['Informationshanteringsplan 2026', null, null, null],
    [null, null, null, null],
    ['Handling', 'Kod', 'Gallringsfrist', 'Färg'],
    ['Ansökan', '3.2.1', 'Bevaras', 'blå'],
    [null, null, null, null],
    ['Kvitto', 4, 2, null],
  ]);
  expect(lasning?.rader).toEqual([
    { rad: 4, falt: { handlingstyp: 'Ansökan', kod: '3.2.1', bevaras: 'Bevaras' }, utelamnad: false },
    { rad: 6, falt: { handlingstyp: 'Kvitto', kod: '4', bevaras: '2' }, utelamnad: false },
  ]);
  expect(lasning?.anmarkningar).toEqual(['Kolumnen ”Färg” känns inte igen och läses inte.']);
  expect(lasPlanrader([['a', 'b']])).toBeNull();
});

it('samma rad två gånger är ett fel i den andra, om den inte utelämnas', () => {
  const rad = (nr: number, utelamnad = false) => ({ rad: nr, falt: RAD, utelamnad });
  expect(medFel([rad(2), rad(3)]).map((en) => en.fel.length)).toEqual([0, 1]);
  expect(medFel([rad(2), rad(3, true)]).map((en) => en.fel.length)).toEqual([0, 0]);
});

it('räknar gallringen i hela kalenderår', () => {
  const rad = { bevaras: false, gallrasAr: 2, gallrasFran: 'registrering' } as const;
  expect(gallrasTidigast(rad, '2020-01-02')).toBe('2023-01-01');
  expect(gallrasTidigast(rad, '2020-12-31')).toBe('2023-01-01');
  expect(gallrasTidigast(rad, null)).toBeNull();
  expect(gallrasTidigast({ bevaras: true, gallrasAr: null, gallrasFran: null }, '2020-01-01')).toBeNull();
  expect(gallringstext(rad)).toBe('Gallras efter 2 år, räknat från registreringen');
});
