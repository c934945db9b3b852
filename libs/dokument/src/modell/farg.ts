function linjar(kanal: number): number {
  const andel = kanal / 255;
  return andel <= 0.04045 ? andel / 12.92 : ((andel + 0.055) / 1.055) ** 2.4;
}

/** Contrast against white, 1–21, of "#rrggbb" (WCAG 2.1, 1.4.3); 1 for what is no such colour. */
export function kontrastMotVitt(farg: string): number {
  const traff = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(farg);
  if (traff === null) return 1;
  const [r = 0, g = 0, b = 0] = traff.slice(1).map((del) => linjar(Number.parseInt(del, 16)));
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05);
}

/** Whether a kommun's colour can be the accent of a document: at least 7:1 against white (the design of the documents, section 2). */
export function godkandAccentfarg(farg: string): boolean {
  return kontrastMotVitt(farg) >= 7;
}
