import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { Forsegling } from '../forsegling/forsegling.js';
import { Handelselogg } from '../handelse/handelselogg.js';
import { Klocka } from '../klocka/klocka.js';
import { Inloggningssparr } from '../session/inloggningssparr.service.js';
import type { Klient } from '../session/klient.js';
import type { InloggadISession } from '../session/sessioner.service.js';
import { Reservkoder, serUtSomReservkod } from './reservkoder.service.js';
import { felKod } from './skaffa-totp.service.js';
import { stegFor } from './totpkod.js';
import { TotpForrad } from './totp.repository.js';

/** Hur koden gavs, som i RFC 8176: ur appen, eller en reservkod. */
export type Kodslag = 'otp' | 'reservkod';

/** Prövar en kod som andra faktor. Varje kod gäller en gång, också när två försök kommer samtidigt. */
@Injectable()
export class ProvaKod {
  constructor(
    private readonly totp: TotpForrad,
    private readonly reservkoder: Reservkoder,
    private readonly sparr: Inloggningssparr,
    private readonly forsegling: Forsegling,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 422 `INLOGGNING.FEL_KOD`, 429 `INLOGGNING.FOR_MANGA` */
  async prova({ kontoId, session }: InloggadISession, kod: string, klient: Klient): Promise<Kodslag> {
    await this.sparr.raknaKod(kontoId, session.enhetHash, klient);
    const slag = await this.forbruka(kontoId, kod);
    if (slag === null) throw felKod();
    await this.sparr.kodStamde(kontoId, session.enhetHash, klient);
    return slag;
  }

  @Transactional()
  private async forbruka(kontoId: string, kod: string): Promise<Kodslag | null> {
    const slag = (await this.totpStammer(kontoId, kod))
      ? 'otp'
      : serUtSomReservkod(kod) && (await this.reservkoder.forbruka(kontoId, kod))
        ? 'reservkod'
        : null;
    const handelse = { namndId: null, objekt: 'konto', objektId: kontoId };
    if (slag === null) await this.handelser.skriv({ ...handelse, typ: 'konto.kod_nekad' });
    if (slag === 'reservkod') await this.handelser.skriv({ ...handelse, typ: 'konto.reservkod_anvand' });
    return slag;
  }

  private async totpStammer(kontoId: string, kod: string): Promise<boolean> {
    const rad = await this.totp.hamta(kontoId);
    if (rad?.hemlighet == null) return false;
    const steg = stegFor(this.forsegling.oppna('totp', kontoId, rad.hemlighet), kod, this.klocka.nu());
    return steg !== null && (await this.totp.forbruka(kontoId, steg));
  }
}
