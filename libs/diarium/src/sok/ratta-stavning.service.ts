import { Injectable } from '@nestjs/common';
import { Klocka } from '#plattform';
import { rimliga } from './domain/stavning.js';
import { SokForrad } from './sok.repository.js';
import { Traffar } from './traffar.service.js';
import type { Tydd } from './soktyda.service.js';
import { StavningForrad } from './stavning.repository.js';

const MEST_FORSLAG = 6;
/** Av de likaste väljs det som står i flest ärenden; fler än så räknas inte. */
const RAKNA = 20;

export interface Rattad {
  q: string;
  tydd: Tydd;
}

/** Föreslår en annan stavning när inget fanns. Bara ord som står i ärenden som läsaren får se. */
@Injectable()
export class RattaStavning {
  constructor(
    private readonly forrad: SokForrad,
    private readonly traffar: Traffar,
    private readonly stavning: StavningForrad,
    private readonly klocka: Klocka,
  ) {}

  /** Frågan med de felstavade orden bytta; null när inget ord behöver eller kan bytas. Kräver en transaktion. */
  async ratta(kontoId: string, tydd: Tydd): Promise<Rattad | null> {
    const byten = new Map<string, string>();
    for (const ord of tydd.fraga.ord) {
      if (!/^\p{L}{4,}$/u.test(ord) || (await this.finns(kontoId, tydd, ord)) > 0) continue;
      const battre = await this.battre(kontoId, tydd, ord);
      if (battre !== null) byten.set(ord, battre);
    }
    if (byten.size === 0) return null;
    const fraga = { ...tydd.fraga, ord: tydd.fraga.ord.map((ord) => byten.get(ord) ?? ord) };
    const skrivet = [
      ...fraga.skrivna,
      ...fraga.fraser.map((fras) => `"${fras}"`),
      ...fraga.utan.map((ord) => `-${ord}`),
    ];
    return {
      q: [...fraga.ord, ...skrivet, ...fraga.utanFraser.map((fras) => `-"${fras}"`)].join(' '),
      tydd: { ...tydd, fraga },
    };
  }

  private async battre(kontoId: string, tydd: Tydd, ord: string): Promise<string | null> {
    let bast: { ord: string; antal: number } | null = null;
    for (const forslag of rimliga(ord, await this.stavning.liknande(ord), MEST_FORSLAG)) {
      const antal = await this.finns(kontoId, tydd, forslag);
      if (antal > (bast?.antal ?? 0)) bast = { ord: forslag, antal };
      if (antal >= RAKNA) break;
    }
    return bast?.ord ?? null;
  }

  /** I hur många ärenden som läsaren får se ordet står, i nämnderna som söks; högst `RAKNA`. */
  private async finns(kontoId: string, tydd: Tydd, ord: string): Promise<number> {
    const ensamt: Tydd = {
      ...tydd,
      fraga: { ...tydd.fraga, ord: [ord], fraser: [], utan: [], utanFraser: [] },
      filter: { har: [], saknar: [] },
      handlaggareIds: null,
    };
    const urval = await this.traffar.urval(kontoId, this.klocka.idag(), ensamt);
    return urval === null ? 0 : (await this.forrad.kandidater(urval, RAKNA, '-datum')).length;
  }
}
