import { Injectable } from '@nestjs/common';
import { helgdagar, likstalldaAftnar } from '#regelverk';
import { type Annatmote, ArsplanForrad } from './arsplan.repository.js';

/** Ett års röda dagar och aftnar, och de andra organens sammanträden. */
interface Arskalender {
  ar: number;
  fridagar: { datum: string; namn: string }[];
  andras: Annatmote[];
}

/** Det som året har oberoende av nämndens egen plan. */
@Injectable()
export class VisaArskalender {
  constructor(private readonly forrad: ArsplanForrad) {}

  /** Fridagar: allmänna helgdagar (lag 1989:253) och de aftnar som likställs med helgdag (lag 1930:173 2 §). */
  async visa(namndId: string, ar: number): Promise<Arskalender> {
    const fridagar = [...helgdagar(ar), ...likstalldaAftnar(ar)]
      .map(([datum, namn]) => ({ datum, namn }))
      .sort((a, b) => a.datum.localeCompare(b.datum));
    return { ar, fridagar, andras: await this.forrad.andras(namndId, ar) };
  }
}
