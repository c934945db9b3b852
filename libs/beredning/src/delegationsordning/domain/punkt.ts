/** En punkts nummer utan blanksteg, i versaler och utan avslutande punkt: ”B 10”, ”b10.” → ”B10”; ”4.3” → ”4.3”. */
export function normalPunkt(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/^[.,;:]+|[.,;:]+$/gu, '')
    .toLocaleUpperCase('sv');
}

/** Ordning för punkter: tal som tal, ”B 3” före ”B 10”, ”4.3” före ”4.12”. */
export function jamforPunkter(a: string, b: string): number {
  return a.localeCompare(b, 'sv', { numeric: true });
}
