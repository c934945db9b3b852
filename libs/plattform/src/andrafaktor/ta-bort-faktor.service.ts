import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { saknas } from '../fel/doman-fel.js';
import { Handelselogg } from '../handelse/handelselogg.js';
import { PassnyckelForrad } from '../passnyckel/passnyckel.repository.js';
import { Sessioner } from '../session/sessioner.service.js';
import { FaktorForrad } from './faktor.repository.js';
import { ReservkodForrad } from './reservkod.repository.js';
import { TotpForrad } from './totp.repository.js';

/** Tar bort andra faktorer. Med den sista försvinner reservkoderna. */
@Injectable()
export class TaBortFaktor {
  constructor(
    private readonly totp: TotpForrad,
    private readonly passnycklar: PassnyckelForrad,
    private readonly reservkoder: ReservkodForrad,
    private readonly faktorer: FaktorForrad,
    private readonly sessioner: Sessioner,
    private readonly handelser: Handelselogg,
  ) {}

  /** @throws DomanFel 404 */
  @Transactional()
  async totpFor(kontoId: string): Promise<void> {
    if (!(await this.totp.taBort(kontoId))) throw saknas('Kodappen');
    await this.borttagen(kontoId, 'konto.totp_borttagen');
  }

  /** @throws DomanFel 404 */
  @Transactional()
  async passnyckel(kontoId: string, id: string): Promise<void> {
    if (!(await this.passnycklar.taBort(kontoId, id))) throw saknas('Passnyckeln');
    await this.borttagen(kontoId, 'konto.passnyckel_borttagen');
  }

  /** Alla, för den som blivit av med sina. Kontots inloggningar avslutas. Görs av en administratör. */
  @Transactional()
  async alla(kontoId: string): Promise<void> {
    await this.totp.taBort(kontoId);
    await this.passnycklar.taBortAlla(kontoId);
    await this.sessioner.avslutaAlla(kontoId);
    await this.borttagen(kontoId, 'konto.faktorer_nollstallda');
  }

  private async borttagen(kontoId: string, typ: string): Promise<void> {
    if (!(await this.faktorer.har(kontoId))) await this.reservkoder.taBort(kontoId);
    await this.handelser.skriv({ namndId: null, typ, objekt: 'konto', objektId: kontoId });
  }
}
