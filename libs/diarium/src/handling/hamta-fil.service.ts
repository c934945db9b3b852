import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Fillagring, Handelselogg, Laslogg, saknas, Transactional } from '#plattform';
import { GRUND_TEXT, type Lasare, Sekretessprovning } from '../arende/sekretess.service.js';
import type { Filkontroll } from '../fil/fil.typer.js';
import { ProvaFil } from '../fil/filkontroll.service.js';
import { type Filrad, HandlingForrad } from './handling.repository.js';

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
    private readonly kontroll: ProvaFil,
  ) {}

  /** @throws DomanFel 404, lika för det som inte finns och det som inte får ses; 423 när filen hålls tillbaka */
  async hamta(namndId: string, filId: string, lasare: Lasare): Promise<HamtadFil> {
    const { fil } = await this.fri(namndId, filId, lasare);
    const { filnamn, mediatyp, storlek, sha256 } = fil;
    return { filnamn, mediatyp, storlek, strom: await this.lagring.las(sha256) };
  }

  /** Filen som läsaren får läsa och som inte hålls tillbaka; läsningen är antecknad. @throws DomanFel 404, 423 */
  async fri(namndId: string, filId: string, lasare: Lasare): Promise<{ fil: Filrad; kontroll: Filkontroll }> {
    const fil = await this.forrad.fil(namndId, filId);
    if (fil === null) throw saknas('Filen');
    const grund = fil.sekretess ? await this.sekretess.handlingsgrund(fil.handlingId, lasare) : null;
    if (fil.sekretess && grund === null) throw saknas('Filen');
    const kontroll = await this.kontroll.kravFri(namndId, fil);
    if (grund !== null) await this.logga(namndId, fil.handlingId, filId, GRUND_TEXT[grund]);
    return { fil, kontroll };
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
