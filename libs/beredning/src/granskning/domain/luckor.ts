import type { Skriftinnehall, Skriftnod } from '#dokument';

const tom = (nod: Skriftnod): boolean => (nod.content ?? []).every((del) => (del.text ?? '').trim() === '');

/** Namnen på formuleringarnas luckor som inte är ifyllda, i skriftens ordning. */
function tommaLuckor(skrift: Skriftinnehall): string[] {
  const namn: string[] = [];
  const ga = (nod: Skriftnod): void => {
    if (nod.type === 'lucka' && tom(nod)) namn.push(typeof nod.attrs?.['namn'] === 'string' ? nod.attrs['namn'] : '');
    nod.content?.forEach(ga);
  };
  ga(skrift);
  return namn;
}

/** Som det står efter "Skrivelsen saknar": `ord i luckan "datum"`. */
export function luckbrist(skrift: Skriftinnehall): string[] {
  const namn = tommaLuckor(skrift);
  if (namn.length === 0) return [];
  const citerade = namn.map((ett) => (ett === '' ? 'utan namn' : `”${ett}”`));
  return [
    namn.length === 1
      ? `ord i luckan ${citerade[0] ?? ''}`
      : `ord i ${String(namn.length)} luckor (${citerade.join(', ')})`,
  ];
}
