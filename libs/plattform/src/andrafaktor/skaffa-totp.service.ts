import { randomBytes } from 'node:crypto';
import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { toString as qrkod } from 'qrcode';
import { DomanFel } from '../fel/doman-fel.js';
import { Forsegling } from '../forsegling/forsegling.js';
import { Handelselogg } from '../handelse/handelselogg.js';
import { Klocka } from '../klocka/klocka.js';
import { Reservkoder } from './reservkoder.service.js';
import { HEMLIGHET_BYTE, stegFor, totpadress } from './totpkod.js';
import { TotpForrad } from './totp.repository.js';

export interface NyTotp {
  /** otpauth-adressen, för appen på samma telefon. */
  adress: string;
  /** Hemligheten i base32, att skriva av. */
  hemlighet: string;
  /** QR-koden som SVG. */
  qr: string;
}

/** Kopplar en kodapp till kontot: först en hemlighet, sedan en första kod som visar att appen har den. */
@Injectable()
export class SkaffaTotp {
  constructor(
    private readonly forrad: TotpForrad,
    private readonly reservkoder: Reservkoder,
    private readonly forsegling: Forsegling,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** En ny hemlighet, som gäller först när den bekräftats. En tidigare app fungerar tills dess. */
  @Transactional()
  async borja(kontoId: string, inloggningsnamn: string): Promise<NyTotp> {
    const hemlighet = randomBytes(HEMLIGHET_BYTE);
    await this.forrad.vanta(kontoId, this.forsegling.forsegla('totp', kontoId, hemlighet));
    const { adress, base32 } = totpadress(hemlighet, inloggningsnamn);
    const qr = await qrkod(adress, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 });
    return { adress, hemlighet: base32, qr };
  }

  /**
   * @returns reservkoder, när kontot inte hade några
   * @throws DomanFel 409 `TOTP.INTE_BORJAD`, 422 `INLOGGNING.FEL_KOD`
   */
  @Transactional()
  async bekrafta(kontoId: string, kod: string): Promise<string[] | null> {
    const rad = await this.forrad.lasForAndring(kontoId);
    if (rad?.vantande == null) {
      throw new DomanFel('TOTP.INTE_BORJAD', 'Börja om: läs in en ny kod i appen.');
    }
    const nu = this.klocka.nu();
    const steg = stegFor(this.forsegling.oppna('totp', kontoId, rad.vantande), kod, nu);
    if (steg === null) throw felKod();
    await this.forrad.bekrafta(kontoId, steg, nu);
    await this.handelser.skriv({
      namndId: null,
      typ: rad.hemlighet === null ? 'konto.totp_tillagd' : 'konto.totp_bytt',
      objekt: 'konto',
      objektId: kontoId,
    });
    return await this.reservkoder.skapaOmSaknas(kontoId);
  }
}

/** 422: koden stämmer inte, eller är redan använd. */
export function felKod(): DomanFel {
  const text = 'Koden stämmer inte eller är redan använd. Vänta på nästa kod i appen och försök igen.';
  return new DomanFel('INLOGGNING.FEL_KOD', text, { status: 422, falt: [{ stig: 'kod', text }] });
}
