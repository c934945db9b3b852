/** Fler fel än så räknas inte upp: då är filen något annat än en faktafil. */
export const FLEST_FEL = 1000;

/** Läsningen avbryts när {@link FLEST_FEL} är nått. */
export class Felgrans extends Error {}

/**
 * Felen i en faktafil och de platser som inte gick att läsa. Lagens regler prövas bara mot uppgifter som gick att läsa,
 * så att ett skrivfel ger ett fel och inte ett till för varje regel som det stör.
 */
export class Lasning {
  readonly fel: string[] = [];
  private readonly trasiga = new Set<string>();
  private readonly medTrasigtInuti = new Set<string>();

  constructor(private readonly fil: string) {}

  /** Lägger till en mening: fil, JSON Pointer, vad som är fel och vad som väntades. */
  report(stig: string, mening: string): void {
    if (this.fel.length >= FLEST_FEL) {
      this.fel.push(
        `${this.fil}, /: filen har fler än ${String(FLEST_FEL)} fel; rätta de uppräknade först, så visas resten sedan.`,
      );
      throw new Felgrans();
    }
    this.fel.push(`${this.fil}, ${stig === '' ? '/' : stig}: ${mening}.`);
  }

  /** Som {@link report}, och platsen räknas som oläst. */
  reject(stig: string, mening: string): void {
    this.report(stig, mening);
    this.markTrasig(stig);
  }

  /** Platsen gick inte att läsa, och felet är redan nämnt. */
  markTrasig(stig: string): void {
    this.trasiga.add(stig);
    for (let del = stig; ; del = parentOf(del)) {
      this.medTrasigtInuti.add(del);
      if (del === '') return;
    }
  }

  /** Sant när allt på och under platsen, och platserna ovanför, gick att läsa. */
  isHel(stig: string): boolean {
    if (this.medTrasigtInuti.has(stig)) return false;
    for (let del = stig; del !== '';) {
      del = parentOf(del);
      if (this.trasiga.has(del)) return false;
    }
    return true;
  }
}

function parentOf(stig: string): string {
  return stig.slice(0, Math.max(0, stig.lastIndexOf('/')));
}
