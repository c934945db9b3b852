import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { DomanFel, Klocka, Transactional } from '#plattform';
import type { Skrivelse } from '../skrivelse/skrivelse.typer.js';
import { Skrivelseatkomst } from '../skrivelse/skrivelseatkomst.service.js';
import { motetFor, type Tidsfrist, tidsfrist } from './domain/tidsfrist.js';
import { type Fristmote, Motesfrister } from './motesfrister.js';

/** Ett sammanträde att skriva för, och fristen dit. */
export interface Fristval {
  sammantradeId: string;
  sammantradesdag: string;
  start: string;
  frist: Tidsfrist;
}

/** Vilket sammanträde en skrivelse skrivs för och hur lång tid det är dit. */
@Injectable()
export class Skrivelsefrister {
  constructor(
    private readonly moduler: ModuleRef,
    private readonly atkomst: Skrivelseatkomst,
    private readonly klocka: Klocka,
  ) {}

  /** Sammanträden som inte är hållna; tomt utan en del som har sammanträden. */
  async moten(namndId: string): Promise<Fristmote[]> {
    return (await this.port()?.kommande(namndId, this.klocka.idag())) ?? [];
  }

  /** Fristen för en skrivelse som inte är fastställd. @throws DomanFel 404 */
  async en(namndId: string, id: string): Promise<{ frist: Tidsfrist | null; valt: boolean; val: Fristval[] }> {
    const skrivelse = await this.atkomst.hamta(namndId, id);
    const moten = await this.moten(namndId);
    const idag = this.klocka.idag();
    const mote = skrivelse.tillstand === 'faststalld' ? null : motetFor(moten, skrivelse, idag);
    return {
      frist: mote === null ? null : tidsfrist(mote, idag),
      valt: mote !== null && mote.id === skrivelse.forSammantradeId,
      val: moten.map((ett) => ({
        sammantradeId: ett.id,
        sammantradesdag: ett.datum,
        start: ett.start,
        frist: tidsfrist(ett, idag),
      })),
    };
  }

  /**
   * Väljer sammanträdet; null låter det närmaste möjliga gälla.
   * @throws DomanFel 404, 412, 422 BEREDNING.SAMMANTRADET_OKANT, BEREDNING.STEGET_STANGT
   */
  @Transactional()
  async valj(namndId: string, id: string, version: number, sammantradeId: string | null): Promise<void> {
    const skrivelse = await this.atkomst.las(namndId, id, version);
    provaOppen(skrivelse);
    if (sammantradeId !== null && !(await this.moten(namndId)).some((mote) => mote.id === sammantradeId)) {
      throw new DomanFel('BEREDNING.SAMMANTRADET_OKANT', 'Välj ett sammanträde som inte är hållet.', {
        status: 422,
        falt: [{ stig: 'sammantradeId', text: 'Välj ett sammanträde ur listan.' }],
      });
    }
    await this.atkomst.skriv(skrivelse, { forSammantradeId: sammantradeId });
    await this.atkomst.anteckna(skrivelse, 'sammantrade_valt', { sammantradeId });
  }

  // Porten besvaras av en modul högre upp i kedjan och finns först när allt är byggt.
  private port(): Motesfrister | null {
    try {
      return this.moduler.get<Motesfrister>(Motesfrister, { strict: false });
    } catch {
      return null;
    }
  }
}

function provaOppen({ tillstand }: Skrivelse): void {
  if (tillstand !== 'faststalld') return;
  throw new DomanFel(
    'BEREDNING.STEGET_STANGT',
    'Skrivelsen är fastställd. Listan säger vilket sammanträde den går till.',
  );
}
