import { createHash } from 'node:crypto';
import type { Konamn } from './dekoratorer.js';

export interface Jobbgrund {
  databasUrl: string;
  /** Redis när den är satt, annars PostgreSQL. */
  redisUrl: string | null;
  /** Om den här processen gör jobben, eller bara lägger dem i utkorgen. */
  arbetar: boolean;
}

/** Köns tider och mått. Förvalen är för drift; prov sätter egna. */
export class Jobbinstallningar {
  readonly databasUrl: string;
  readonly redisUrl: string | null;
  readonly arbetar: boolean;
  /** Så länge äger en arbetare ett jobb utan att höra av sig. Minst tre gånger det längsta som håller händelseslingan. */
  readonly lasMs: number = 15_000;
  /** Så ofta letar kön efter jobb vars arbetare har dött. */
  readonly stannatMs: number = 5_000;
  /** En rad som inte är klar efter detta läggs i kön igen. Längre än lasMs + 2 × stannatMs, annars är det jobbet ännu i kön. */
  readonly omtagMs: number = 30_000;
  /** Så ofta tittar relät när ingen har väckt det. */
  readonly relaMs: number = 1_000;
  /** Så ofta ser relät efter att schemana står i kön (en tömd Redis glömmer dem). */
  readonly schemavaktMs: number = 60_000;
  readonly forstaVantanMs: number = 1_000;
  readonly langstaVantanMs: number = 300_000;
  /** Om scheman går på sina klockslag. Av när klockan är simulerad: då skulle andras dagar komma av misstag. */
  readonly scheman: boolean = true;
  readonly samtidiga: Readonly<Record<Konamn, number>> = { mejl: 4, dokument: 2, underhall: 2 };
  /** Nycklarnas början i Redis, en per databas: två Klubba kan dela server. */
  readonly prefix: string;

  constructor(grund: Jobbgrund, egna: Partial<Jobbinstallningar> = {}) {
    this.databasUrl = grund.databasUrl;
    this.redisUrl = grund.redisUrl;
    this.arbetar = grund.arbetar;
    this.prefix = `{klubba-${databasmarke(grund.databasUrl)}}`;
    Object.assign(this, egna);
    if (this.omtagMs <= this.lasMs + 2 * this.stannatMs) {
      throw new Error('Köns omtagMs måste vara längre än lasMs + 2 × stannatMs, annars läggs levande jobb i kön igen.');
    }
  }

  /** Väntan före nästa försök: dubblas för varje, upp till den längsta. */
  vantanMs(forsok: number): number {
    return Math.min(this.forstaVantanMs * 2 ** Math.max(0, forsok - 1), this.langstaVantanMs);
  }
}

function databasmarke(url: string): string {
  const adress = new URL(url);
  return createHash('sha256').update(`${adress.host}${adress.pathname}`).digest('hex').slice(0, 10);
}
