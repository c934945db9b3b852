import { Injectable } from '@nestjs/common';
import { Motesport, type Planeratmote, type Standardpunkt } from '#organisation';
import { PlaneradeForrad } from './motesport.repository.js';
import { SkrivLista } from './skriv-lista.service.js';

/** Svarar organisationen på vilka möten en ny nämnd har, och lägger dess stående punkter på ett av dem. */
@Injectable()
export class Moten extends Motesport {
  constructor(
    private readonly forrad: PlaneradeForrad,
    private readonly listor: SkrivLista,
  ) {
    super();
  }

  async planerade(namndId: string, fran: string): Promise<Planeratmote[]> {
    return (await this.forrad.fran(namndId, fran)).map(({ id, datum, tid, fryst, titlar }) => ({
      id,
      datum,
      tid,
      titlar,
      hinder: fryst
        ? {
            kod: 'SAMMANTRADE.LISTAN_LAST',
            text: 'Kallelsen har gått ut och listan är låst. Öppna en ny version av listan först.',
          }
        : null,
    }));
  }

  async lagg(namndId: string, sammantradeId: string, punkter: readonly Standardpunkt[]): Promise<void> {
    for (const { titel, typ, sammanfattning } of punkter) {
      await this.listor.laggPunkt(namndId, sammantradeId, { titel, typ, sammanfattning, arendeId: null });
    }
  }
}
