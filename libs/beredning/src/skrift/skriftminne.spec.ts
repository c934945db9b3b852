import type { Skriftinnehall } from '#dokument';
import { Skriftminne } from './skriftminne.js';

const skrift = (): Skriftinnehall => ({ type: 'skrift', content: [] });

it('lämnar det som lästes med radens nyckel, och det står kvar hos läsaren när någon annan hinner skriva', () => {
  const minne = new Skriftminne();
  const en = skrift();
  minne.lagg('a', '7(0,1)', en, 10);
  const hallet = minne.hall(['a', 'b']);
  minne.lagg('a', '8(0,2)', skrift(), 10);
  expect([...hallet].map(([id, { nyckel }]) => [id, nyckel])).toEqual([['a', '7(0,1)']]);
  expect(hallet.get('a')?.innehall).toBe(en);
  expect(minne.hall(['a']).get('a')?.nyckel).toBe('8(0,2)');
});

it('glömmer den som lästes för längst sedan när den inte rymmer fler, och tar inte en som är för stor', () => {
  const minne = new Skriftminne();
  minne.lagg('a', '1', skrift(), 3_000_000);
  minne.lagg('b', '1', skrift(), 3_000_000);
  minne.hall(['a']);
  minne.lagg('c', '1', skrift(), 3_000_000);
  minne.lagg('d', '1', skrift(), 9_000_000);
  expect([...minne.hall(['a', 'b', 'c', 'd']).keys()]).toEqual(['a', 'c']);
});
