import { Injectable } from '@nestjs/common';
import { Counter, Histogram, register } from 'prom-client';

type Utfall = 'klar' | 'senare' | 'fel' | 'misslyckad';

const raknare = (namn: string, hjalp: string, etiketter: string[]): Counter =>
  (register.getSingleMetric(namn) as Counter | undefined) ??
  new Counter({ name: namn, help: hjalp, labelNames: etiketter });

/** Mätvärden om jobb, scheman och mejl. Inga personuppgifter i etiketterna. */
@Injectable()
export class Jobbmatning {
  private readonly utfall = raknare('klubba_jobb_total', 'Bakgrundsjobb efter hur det gick', ['jobb', 'utfall']);
  private readonly scheman = raknare('klubba_schema_total', 'Körda scheman efter hur det gick', ['schema', 'utfall']);
  private readonly brev = raknare('klubba_mejl_total', 'Mejl efter vad mejlservern svarade', ['utfall']);
  private readonly tid =
    (register.getSingleMetric('klubba_jobb_sekunder') as Histogram | undefined) ??
    new Histogram({ name: 'klubba_jobb_sekunder', help: 'Tid för klara bakgrundsjobb', labelNames: ['jobb'] });

  jobb(namn: string, utfall: Utfall, ms?: number): void {
    this.utfall.inc({ jobb: namn, utfall });
    if (ms !== undefined) this.tid.observe({ jobb: namn }, ms / 1000);
  }

  schema(namn: string, utfall: 'klar' | 'fel'): void {
    this.scheman.inc({ schema: namn, utfall });
  }

  mejl(utfall: string, antal = 1): void {
    this.brev.inc({ utfall }, antal);
  }
}
