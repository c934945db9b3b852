import { inuti, klSpann, kortnamn, paragrafnummer, paragrafspann, upprakning } from './ord.js';

test('omfång av paragrafer', () => {
  expect(paragrafnummer('9-10, 12-15')).toEqual([9, 10, 12, 13, 14, 15]);
  expect(paragrafnummer('135–137')).toEqual([135, 136, 137]);
  expect(paragrafspann(paragrafnummer('21-26, 28-34'), ' ')).toBe('§§ 21–26, 28–34');
  expect(paragrafspann([27], ' ')).toBe('§ 27');
  for (const fel of ['', '12-9', 'nio', '1-2-3', '1;2']) expect(() => paragrafnummer(fel)).toThrow(RangeError);
});

test('uppräkning och klockslag', () => {
  expect(upprakning([])).toBe('');
  expect(upprakning(['a'])).toBe('a');
  expect(upprakning(['a', 'b', 'c'])).toBe('a, b och c');
  expect(klSpann('18:00', '20:40')).toBe('kl.\u00a018.00–20.40');
});

test('organets namn inuti en mening', () => {
  expect(inuti('Utbildnings- och arbetsmarknadsnämnden')).toBe('utbildnings- och arbetsmarknadsnämnden');
  expect(inuti('AU')).toBe('AU');
  expect(kortnamn('Utbildnings- och arbetsmarknadsnämnden')).toBe('nämnden');
  expect(kortnamn('Kommunstyrelsen')).toBe('kommunstyrelsen');
});
