import { Injectable } from '@nestjs/common';
import { Klocka } from '#plattform';
import { svenskDag } from './dagar.js';
import { liggtid } from './domain/skyndsamt.js';
import { UtlamnandestallningForrad } from './utlamnandestallning.repository.js';

interface Utlamnandestallning {
  /** Öppna begäranden i nämnden. */
  antal: number;
  /** De som har legat längre än dagen (TF 2:15, 2:16). */
  gamla: number;
  /** De som kontot handlägger. */
  mina: number;
}

/** Hur det står till med nämndens begäranden, för Start. */
@Injectable()
export class StallUtlamnanden {
  constructor(
    private readonly forrad: UtlamnandestallningForrad,
    private readonly klocka: Klocka,
  ) {}

  async stallning(namndId: string, kontoId: string): Promise<Utlamnandestallning> {
    const { inkom, mina } = await this.forrad.oppna(namndId, kontoId);
    const nu = this.klocka.nu();
    const idag = this.klocka.idag();
    const gamla = inkom.filter((tid) => !liggtid(tid, svenskDag(tid), nu, idag).samma).length;
    return { antal: inkom.length, gamla, mina };
  }
}
