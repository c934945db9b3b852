import { forEgenDel, genitiv, nastaLedtext } from './ledtexter.js';

describe('instansernas rader', () => {
  it('sätter genitiv på organets namn', () => {
    expect(['nämnden', 'kommunfullmäktige', 'Stockholms', 'AVUX'].map(genitiv)).toEqual([
      'nämndens',
      'kommunfullmäktiges',
      'Stockholms',
      'AVUX',
    ]);
  });

  it('går från nämnden till kommunstyrelsen till fullmäktige', () => {
    expect(forEgenDel('utbildningsnämnden')).toBe('Utbildningsnämnden beslutar för egen del:');
    const forsta = nastaLedtext('utbildningsnämnden', null);
    expect(forsta).toBe('Utbildningsnämndens förslag till kommunstyrelsen:');
    expect(nastaLedtext('utbildningsnämnden', forsta)).toBe('Kommunstyrelsens förslag till kommunfullmäktige:');
  });
});
