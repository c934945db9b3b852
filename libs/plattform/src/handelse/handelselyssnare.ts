import { Injectable } from '@nestjs/common';
import type { Handelse } from './handelse.js';

export type Vidhandelse = (handelse: Handelse) => Promise<void>;

/** De som gör något när en händelse skrivs, i samma transaktion: faller den, faller också det de gjorde. */
@Injectable()
export class Handelselyssnare {
  private readonly lyssnande = new Map<string, Vidhandelse[]>();

  /** @param typ händelsens typ, till exempel `skrivelse.granskning` */
  lyssna(typ: string, gor: Vidhandelse): void {
    this.lyssnande.set(typ, [...(this.lyssnande.get(typ) ?? []), gor]);
  }

  async hort(handelse: Handelse): Promise<void> {
    for (const gor of this.lyssnande.get(handelse.typ) ?? []) await gor(handelse);
  }
}
