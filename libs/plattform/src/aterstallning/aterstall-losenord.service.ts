import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { nyttId } from '../databas/id.js';
import { DomanFel } from '../fel/doman-fel.js';
import { Handelselogg } from '../handelse/handelselogg.js';
import { deklareraJobb } from '../jobb/dekoratorer.js';
import { Klocka } from '../klocka/klocka.js';
import { KontoForrad } from '../konto/konto.repository.js';
import { hashaLosenord, kravLosenord } from '../konto/losenord.js';
import { normaliseraInloggningsnamn } from '../konto/skapa-konto.service.js';
import { Sammanhang } from '../sammanhang/sammanhang.js';
import { Inloggningssparr } from '../session/inloggningssparr.service.js';
import { KandEnhetForrad } from '../session/kand-enhet.repository.js';
import { hashaVarde, type Klient } from '../session/klient.js';
import { Sessioner } from '../session/sessioner.service.js';
import { Utkorg } from '../utkorg/utkorg.js';
import { AterstallningForrad } from './aterstallning.repository.js';

/** Skickar länken till ett nytt lösenord. */
export const SKICKA_ATERSTALLNING = deklareraJobb('konto.skicka-aterstallning');

/** Så länge gäller länken. */
export const GILTIG_MIN = 30;
const MINUT = 60_000;

/** Nytt lösenord för den som glömt sitt, genom en länk i ett mejl. */
@Injectable()
export class AterstallLosenord {
  constructor(
    private readonly forrad: AterstallningForrad,
    private readonly konton: KontoForrad,
    private readonly sparr: Inloggningssparr,
    private readonly sessioner: Sessioner,
    private readonly enheter: KandEnhetForrad,
    private readonly utkorg: Utkorg,
    private readonly handelser: Handelselogg,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /** Tar emot begäran. Arbetet och svaret är desamma vare sig kontot finns eller inte; mejlet skickas efteråt. */
  async begar(inloggningsnamn: string, klient: Klient): Promise<void> {
    const namn = normaliseraInloggningsnamn(inloggningsnamn);
    const far = await this.sparr.farAterstalla(namn, klient);
    const konto = await this.konton.medNamn(namn);
    await this.lagg(far ? (konto?.id ?? null) : null);
  }

  /**
   * Sätter det nya lösenordet. Kontots inloggningar avslutas, och en andra faktor krävs fortfarande nästa gång.
   * Webbläsaren blir känd för kontot: den som nått brevlådan är innehavaren, och kan logga in hur många som än gissar.
   * @throws DomanFel 422 `ATERSTALLNING.GALLER_INTE`, `KONTO.SVAGT_LOSENORD`
   */
  async satt(nyckel: string, losenord: string, klient: Klient): Promise<void> {
    const hash = hashaVarde(nyckel);
    const konto = await this.forrad.medNyckel(hash, this.klocka.nu());
    if (konto === undefined) throw gallerInte();
    kravLosenord(losenord, konto);
    await this.spara(konto, hash, await hashaLosenord(losenord), klient);
  }

  @Transactional()
  private async lagg(kontoId: string | null): Promise<void> {
    const id = nyttId();
    const nu = this.klocka.nu();
    const garUt = new Date(nu.getTime() + GILTIG_MIN * MINUT);
    const dygnet = new Date(nu.getTime() - 24 * 60 * MINUT);
    await this.forrad.lagg({ id, kontoId, nyckelHash: null, skapad: nu, garUt, anvand: null }, dygnet);
    await this.utkorg.lagg(SKICKA_ATERSTALLNING, { aterstallningId: id });
  }

  @Transactional()
  private async spara(
    konto: { id: string; personId: string | null; namn: string },
    nyckelHash: Buffer,
    losenordHash: string,
    klient: Klient,
  ): Promise<void> {
    const nu = this.klocka.nu();
    if (!(await this.forrad.forbruka(nyckelHash, nu))) throw gallerInte();
    this.sammanhang.satt({ kontoId: konto.id, personId: konto.personId, namn: konto.namn, system: false });
    await this.konton.bytLosenord(konto.id, losenordHash);
    await this.sessioner.avslutaAlla(konto.id);
    await this.enheter.glom(konto.id, null);
    await this.enheter.notera(konto.id, hashaVarde(klient.enhetsvarde), nu);
    await this.handelser.skriv({
      namndId: null,
      typ: 'konto.losenord_aterstallt',
      objekt: 'konto',
      objektId: konto.id,
    });
  }
}

const gallerInte = (): DomanFel =>
  new DomanFel('ATERSTALLNING.GALLER_INTE', 'Länken gäller inte längre, eller är redan använd. Be om en ny.', {
    status: 422,
  });
