import { lagesmening, lagesord, procent, type Uppladdningsrad } from './uppladdningsrad.js';

const rad = (andra: Partial<Uppladdningsrad>): Uppladdningsrad => ({
  nyckel: 'a',
  id: null,
  filnamn: 'a.pdf',
  storlek: 1000,
  mottaget: 0,
  lage: 'vantar',
  fel: null,
  varningar: [],
  karantan: null,
  ...andra,
});

describe('uppladdningens rader', () => {
  it('säger hur långt den kommit, aldrig hundra i förtid', () => {
    expect(procent(rad({ mottaget: 999 }))).toBe(99);
    expect(procent(rad({ mottaget: 1000 }))).toBe(100);
    expect(procent(rad({ storlek: 0 }))).toBe(0);
    expect(lagesord(rad({ lage: 'gar', mottaget: 420 }))).toBe('Laddas upp, 42 procent');
    expect(lagesord(rad({ lage: 'klar', mottaget: 1000 }))).toBe('Uppladdad');
  });

  it('sammanfattar utan att ändras för varje byte', () => {
    const fore = [rad({ lage: 'klar' }), rad({ lage: 'gar', mottaget: 10 }), rad({ lage: 'fel' })];
    const efter = [rad({ lage: 'klar' }), rad({ lage: 'gar', mottaget: 900 }), rad({ lage: 'fel' })];
    expect(lagesmening(fore)).toBe('1 av 3 filer uppladdade, 1 kom inte fram.');
    expect(lagesmening(efter)).toBe(lagesmening(fore));
    expect(lagesmening([rad({ lage: 'tidigare' }), rad({ lage: 'avbruten' })])).toBe('');
  });
});
