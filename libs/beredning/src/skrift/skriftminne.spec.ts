import type { Skriftinnehall } from '#dokument';
import { Skriftminne } from './skriftminne.js';

const skrift = (): Skriftinnehall => ({ type: 'skrift', content: [] });

it('minns bara den rad som lästes: en ändrad eller avbruten har en annan nyckel', () => {
  const minne = new Skriftminne();
  const en = skrift();
  minne.lagg('a', '7(0,1)', en, 10);
  expect(minne.minns('a', '7(0,1)')).toBe(en);
  expect(minne.minns('a', '8(0,2)')).toBeNull();
  expect(minne.nycklar(['a', 'b'])).toEqual({ a: '7(0,1)' });
});

it('glömmer den som lästes för längst sedan när den inte rymmer fler, och tar inte en som är för stor', () => {
  const minne = new Skriftminne();
  minne.lagg('a', '1', skrift(), 3_000_000);
  minne.lagg('b', '1', skrift(), 3_000_000);
  minne.minns('a', '1');
  minne.lagg('c', '1', skrift(), 3_000_000);
  minne.lagg('d', '1', skrift(), 9_000_000);
  expect(Object.keys(minne.nycklar(['a', 'b', 'c', 'd']))).toEqual(['a', 'c']);
});
