const MINSTA_KONTRAST = 7;

const kanal = (hex: string): number => {
  const andel = Number.parseInt(hex, 16) / 255;
  return andel <= 0.04045 ? andel / 12.92 : ((andel + 0.055) / 1.055) ** 2.4;
};

/** Färgens kontrast mot vitt, från 1 till 21 (WCAG 2.1). */
export function kontrastMotVitt(farg: string): number {
  const [rod, gron, bla] = [farg.slice(1, 3), farg.slice(3, 5), farg.slice(5, 7)].map(kanal);
  const luminans = 0.2126 * (rod ?? 0) + 0.7152 * (gron ?? 0) + 0.0722 * (bla ?? 0);
  return 1.05 / (luminans + 0.05);
}

/** Varför färgen inte duger i brevhuvudet, eller null. Text i färgen ska kunna läsas av alla: minst 7:1 mot vitt. */
export function bristIAccentfarg(farg: string): string | null {
  if (!/^#[0-9a-f]{6}$/u.test(farg)) return 'Ange färgen som # och sex hexadecimala tecken, till exempel #1f4e79.';
  const kontrast = kontrastMotVitt(farg);
  if (kontrast >= MINSTA_KONTRAST) return null;
  return `Färgen är för ljus: kontrasten mot vitt är ${kontrast.toFixed(1).replace('.', ',')}:1 och behöver vara minst 7:1.`;
}
