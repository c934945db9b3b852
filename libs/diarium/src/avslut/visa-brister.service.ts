import { Injectable } from '@nestjs/common';
import { Arendekallor } from '../tidslinje/kallregister.js';
import type { Avslutsbrist } from './avslutskalla.js';

/** Det som är ogjort i ärenden som ska avslutas, frågat av varje del av Klubba som vet något om dem. */
@Injectable()
export class VisaBrister {
  constructor(private readonly kallor: Arendekallor) {}

  /** @returns ärendets id → det som är ogjort, det som lagen hindrar först */
  async iArenden(namndId: string, arendeIds: readonly string[]): Promise<ReadonlyMap<string, Avslutsbrist[]>> {
    const alla = new Map<string, Avslutsbrist[]>(arendeIds.map((id) => [id, []]));
    if (arendeIds.length === 0) return alla;
    for (const kalla of this.kallor.avslutsbrister()) {
      for (const [id, brister] of await kalla.brister({ namndId, arendeIds })) alla.get(id)?.push(...brister);
    }
    for (const brister of alla.values()) brister.sort((a, b) => Number(b.hindrar) - Number(a.hindrar));
    return alla;
  }
}
