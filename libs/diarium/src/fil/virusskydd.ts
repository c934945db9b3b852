import type { Readable } from 'node:stream';

/** Vad virusskyddet sade om ett innehåll. */
export type Skanningssvar = { ren: true } | { ren: false; fynd: string };

/** Virusskyddet: en port, så att installationen väljer sitt. */
export abstract class Virusskydd {
  /** Falskt när installationen inte har något virusskydd: då sägs det, och inget annat. */
  abstract readonly finns: boolean;

  /** @throws Error när skyddet inte svarar eller svarar något annat */
  abstract skanna(innehall: Readable): Promise<Skanningssvar>;
}

/** Installationen har inget virusskydd. */
export class IngetVirusskydd extends Virusskydd {
  readonly finns = false;

  async skanna(): Promise<Skanningssvar> {
    throw new Error('Inget virusskydd är inställt.');
  }
}
