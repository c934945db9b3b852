/** Tal som ser slumpade ut och blir desamma för samma frö (mulberry32). */
export class Slump {
  private lage: number;

  constructor(fro: number) {
    this.lage = fro >>> 0;
  }

  /** Från 0 till, men inte med, 1. */
  tal(): number {
    this.lage = (this.lage + 0x6d2b79f5) >>> 0;
    let t = this.lage;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** Heltal från 0 till, men inte med, `antal`. */
  heltal(antal: number): number {
    return Math.floor(this.tal() * antal);
  }

  ur<T>(lista: readonly T[]): T {
    return lista[this.heltal(lista.length)] as T;
  }

  /** Som `ur`, men de första mycket oftare: så är ord, handläggare och ärendetyper fördelade. */
  snett<T>(lista: readonly T[]): T {
    return lista[Math.min(lista.length - 1, Math.floor(Math.exp(this.tal() * Math.log(lista.length + 1))) - 1)] as T;
  }

  chans(del: number): boolean {
    return this.tal() < del;
  }
}

const hex = (tal: number, langd: number): string => tal.toString(16).padStart(langd, '0');

/** Ett UUIDv7 ur en tid i millisekunder och fröets tal. */
export function idUr(tid: number, slump: Slump): string {
  const t = hex(tid, 12);
  const a = hex(slump.heltal(0x1000), 3);
  const b = hex(0x8000 + slump.heltal(0x4000), 4);
  return `${t.slice(0, 8)}-${t.slice(8)}-7${a}-${b}-${hex(slump.heltal(0x1000000), 6)}${hex(slump.heltal(0x1000000), 6)}`;
}
