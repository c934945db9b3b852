import { join } from 'node:path';
import type { Konfiguration } from '../konfiguration/konfiguration.js';
import { Konfigurationsfel } from '../konfiguration/las-konfiguration.js';

/** Hur mejl sänds. Förvalen är för drift; prov sätter egna. */
export class Mejlinstallningar {
  /** Mejlserverns adress, eller null: då fångar Klubba själv mejlen på den egna maskinen. */
  readonly smtpUrl: string | null;
  /** Mappen där fångade mejl läggs. */
  readonly fangstmapp: string;
  /** Mappen dit en kopia av varje antaget mejl läggs, eller null. */
  readonly kopiamapp: string | null = null;
  /** Samtidiga förbindelser till mejlservern. */
  readonly forbindelser: number = 20;
  /** Så länge efter databasens start får arbetare ta sina lås innan de räknas som döda. */
  readonly nadMs: number = 5_000;
  /** Så många gånger får mejlservern säga »inte nu« om en mottagare innan mejlet räknas som misslyckat (drygt två dygn). */
  readonly hogstSenare: number = 100;
  readonly forstaVantanMs: number = 5_000;
  readonly langstaVantanMs: number = 1_800_000;

  constructor(grund: { smtpUrl: string | null; fangstmapp: string }, egna: Partial<Mejlinstallningar> = {}) {
    this.smtpUrl = grund.smtpUrl;
    this.fangstmapp = grund.fangstmapp;
    Object.assign(this, egna);
  }

  /** Väntan efter att mejlservern sagt »inte nu«: dubblas för varje gång, upp till den längsta. */
  vantanMs(forsok: number): number {
    return Math.min(this.forstaVantanMs * 2 ** Math.max(0, forsok - 1), this.langstaVantanMs);
  }
}

/**
 * Mejlets inställningar ur Klubbas. En ensam process fångar själv mejlen när SMTP_URL saknas; delade processer kan inte det,
 * för då skulle sidan och mejlen finnas i olika processer.
 * @throws Konfigurationsfel
 */
export function mejlinstallningar(
  konfiguration: Konfiguration,
  egna: Partial<Mejlinstallningar> = {},
): Mejlinstallningar {
  if (konfiguration.smtpUrl === null && konfiguration.roll !== 'allt') {
    throw new Konfigurationsfel([
      'SMTP_URL saknas. Ange mejlservern, till exempel smtp://värd:587, eller kör Klubba som en enda process (KLUBBA_ROLL=allt).',
    ]);
  }
  const fangstmapp = join(konfiguration.dataMapp, 'mejl');
  return new Mejlinstallningar({ smtpUrl: konfiguration.smtpUrl, fangstmapp }, egna);
}
