import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Fillagring, Handelselogg, Laslogg, saknas, Transactional } from '#plattform';
import { GRUND_TEXT, type Lasare, Sekretessprovning } from '../arende/sekretess.service.js';
import { HandlingForrad } from './handling.repository.js';

export interface HamtadFil {
  filnamn: string;
  mediatyp: string;
  storlek: number;
  strom: Readable;
}

/** Lämnar ut en fil till den som får läsa handlingen. Läsning av det som har sekretess loggas (DOMAN 11). */
@Injectable()
export class HamtaFil {
  constructor(
    private readonly forrad: HandlingForrad,
    private readonly lagring: Fillagring,
    private readonly sekretess: Sekretessprovning,
    private readonly handelser: Handelselogg,
    private readonly laslogg: Laslogg,
  ) {}

  /** @throws DomanFel 404, lika för det som inte finns och det som inte får ses */
  async hamta(namndId: string, filId: string, lasare: Lasare): Promise<HamtadFil> {
    const fil = await this.forrad.fil(namndId, filId);
    if (fil === null) throw saknas('Filen');
    if (fil.sekretess) {
      const grund = await this.sekretess.handlingsgrund(fil.handlingId, lasare);
      if (grund === null) throw saknas('Filen');
      await this.logga(namndId, fil.handlingId, filId, GRUND_TEXT[grund]);
    }
    return {
      filnamn: fil.filnamn,
      mediatyp: fil.mediatyp,
      storlek: fil.storlek,
      strom: await this.lagring.las(fil.sha256),
    };
  }

  @Transactional()
  async logga(namndId: string, handlingId: string, filId: string, grund: string): Promise<void> {
    await this.handelser.skriv({
      namndId,
      typ: 'handling.last',
      objekt: 'handling',
      objektId: handlingId,
      efter: { filId },
    });
    await this.laslogg.anteckna({ namndId, slag: 'sekretess', grund, objekt: 'fil', objektId: filId });
  }
}
