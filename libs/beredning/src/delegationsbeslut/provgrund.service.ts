import { Injectable } from '@nestjs/common';
import { Klocka } from '#plattform';
import type { Gemensamt } from './domain/varna-lista.js';
import { type Ordningsperiod, ProvgrundForrad, type Registreringsenhet } from './provgrund.repository.js';

/** Allt som en nämnds rader läses och prövas mot, hämtat på en gång. */
export interface Provgrund extends Gemensamt {
  alla: readonly Registreringsenhet[];
  personer: readonly { personId: string; namn: string; titel: string | null }[];
  ordningar: readonly Ordningsperiod[];
}

@Injectable()
export class Provgrunder {
  constructor(
    private readonly forrad: ProvgrundForrad,
    private readonly klocka: Klocka,
  ) {}

  async hamta(namndId: string): Promise<Provgrund> {
    const [alla, roller, personer, ordningar, inlamnade] = [
      await this.forrad.enheter(namndId),
      await this.forrad.roller(namndId),
      await this.forrad.personer(namndId),
      await this.forrad.ordningar(namndId),
      await this.forrad.inlamnade(namndId),
    ];
    return {
      idag: this.klocka.idag(),
      alla,
      personer,
      ordningar,
      enheter: new Map(alla.map(({ enhetId, namn, kod }) => [enhetId, { namn, kod }])),
      ordningDen: (dag) => ordningar.find(({ gallerFran }) => gallerFran <= dag) ?? null,
      roller: {
        ...roller,
        enheter: alla.map(({ enhetId, overordnadId, chefId }) => ({ id: enhetId, overordnadId, chefId })),
      },
      namn: new Map(personer.map(({ personId, namn }) => [personId, namn])),
      inlamnade: new Set(inlamnade),
    };
  }
}
