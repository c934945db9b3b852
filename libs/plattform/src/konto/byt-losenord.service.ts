import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { Handelselogg } from '../handelse/handelselogg.js';
import { KandEnhetForrad } from '../session/kand-enhet.repository.js';
import type { Klient } from '../session/klient.js';
import { type InloggadISession, Sessioner } from '../session/sessioner.service.js';
import { StegUpp } from '../session/steg-upp.service.js';
import { KontoForrad } from './konto.repository.js';
import { hashaLosenord, kravLosenord } from './losenord.js';

/** Byter sitt eget lösenord. */
@Injectable()
export class BytLosenord {
  constructor(
    private readonly konton: KontoForrad,
    private readonly stegUpp: StegUpp,
    private readonly sessioner: Sessioner,
    private readonly enheter: KandEnhetForrad,
    private readonly handelser: Handelselogg,
  ) {}

  /**
   * Avslutar kontots alla andra inloggningar.
   * @throws DomanFel 422 `INLOGGNING.FEL_LOSENORD` vid `nuvarande`, `KONTO.SVAGT_LOSENORD` vid `nytt`
   */
  async byt(inloggad: InloggadISession, nuvarande: string, nytt: string, klient: Klient): Promise<void> {
    kravLosenord(nytt, inloggad, 'nytt');
    await this.stegUpp.provaLosenord(inloggad, nuvarande, klient, 'nuvarande');
    await this.spara(inloggad, await hashaLosenord(nytt));
  }

  @Transactional()
  private async spara({ kontoId, session }: InloggadISession, hash: string): Promise<void> {
    await this.konton.bytLosenord(kontoId, hash);
    await this.sessioner.avslutaAlla(kontoId, session.id);
    await this.enheter.glom(kontoId, session.enhetHash);
    await this.handelser.skriv({ namndId: null, typ: 'konto.losenord_bytt', objekt: 'konto', objektId: kontoId });
  }
}
