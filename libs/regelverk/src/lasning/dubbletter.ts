/** De värden som står mer än en gång, vart och ett en gång, i den ordning upprepningen märks. */
export function findDubbletter(varden: Iterable<string>): string[] {
  const sedda = new Set<string>();
  const dubbla = new Set<string>();
  for (const varde of varden) {
    if (sedda.has(varde)) dubbla.add(varde);
    sedda.add(varde);
  }
  return [...dubbla];
}
