/** De värden som står mer än en gång, vart och ett en gång, i den ordning upprepningen märks. */
export function findDubbletter(varden: readonly string[]): string[] {
  // Nästan alltid finns inga: då räcker en enda mängd.
  if (new Set(varden).size === varden.length) return [];
  const sedda = new Set<string>();
  const dubbla = new Set<string>();
  for (const varde of varden) {
    if (sedda.has(varde)) dubbla.add(varde);
    sedda.add(varde);
  }
  return [...dubbla];
}
