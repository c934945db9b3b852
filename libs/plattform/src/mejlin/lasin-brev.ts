import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Fillagring } from '../lagring/fillagring.js';
import type { Mottagetbrev } from './brevlador.js';
import { egnaRubriker, HOGSTA_HUVUD, huvudetsSlut, lasHuvuden } from './domain/brevhuvuden.js';

/** Läser ett brev medan det strömmar förbi: början för rubrikerna, resten bara som en summa. */
class Forbipasserande {
  private borjan: Buffer = Buffer.alloc(0);
  private kropp: Hash | null = null;
  storlek = 0;

  /** Hela strömmen, eller det som ryms: resten läses men lämnas inte vidare. */
  async *las(strom: AsyncIterable<Buffer | string>, hogst: number): AsyncGenerator<Buffer> {
    for await (const del of strom) {
      const bit = typeof del === 'string' ? Buffer.from(del) : del;
      this.storlek += bit.length;
      if (this.storlek > hogst) continue;
      this.ta(bit);
      yield bit;
    }
  }

  private ta(bit: Buffer): void {
    if (this.kropp !== null) {
      this.kropp.update(bit);
      return;
    }
    this.borjan = Buffer.concat([this.borjan, bit]);
    const slut = huvudetsSlut(this.borjan);
    if (slut >= 0 || this.borjan.length >= HOGSTA_HUVUD) this.delaVid(slut < 0 ? HOGSTA_HUVUD : slut);
  }

  private delaVid(slut: number): void {
    this.kropp = createHash('sha256').update(this.borjan.subarray(slut));
    this.borjan = this.borjan.subarray(0, slut);
  }

  svar(): Pick<Mottagetbrev, 'huvuden' | 'innehallshash'> {
    if (this.kropp === null) this.delaVid(this.borjan.length);
    const huvuden = lasHuvuden(this.borjan);
    const kropp = (this.kropp ?? createHash('sha256')).digest('hex');
    const innehallshash = createHash('sha256')
      .update(`${egnaRubriker(huvuden)}\n\n${kropp}`)
      .digest('hex');
    return { huvuden, innehallshash };
  }
}

/** Sparar brev som de kom, säkert på disk, och läser deras rubriker. */
@Injectable()
export class LasInBrev {
  constructor(private readonly lagring: Fillagring) {}

  /** @returns brevet, eller null när det är större än `hogst` byte */
  async spara(strom: AsyncIterable<Buffer | string>, hogst: number): Promise<Mottagetbrev | null> {
    const forbi = new Forbipasserande();
    const { sha256, storlek } = await this.lagring.spara(Readable.from(forbi.las(strom, hogst)));
    return forbi.storlek > hogst ? null : { sha256, storlek, ...forbi.svar() };
  }

  /** Ett brev som redan ligger i lagringen. */
  async ur(sha256: string): Promise<Mottagetbrev> {
    const forbi = new Forbipasserande();
    const bitar = forbi.las(await this.lagring.las(sha256), Number.MAX_SAFE_INTEGER);
    while ((await bitar.next()).done !== true) continue;
    return { sha256, storlek: forbi.storlek, ...forbi.svar() };
  }
}
