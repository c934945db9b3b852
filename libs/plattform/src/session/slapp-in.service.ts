import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { Faktorkrav } from '../andrafaktor/faktorkrav.service.js';
import { Handelselogg } from '../handelse/handelselogg.js';
import type { Kontouppgift } from '../konto/konto.repository.js';
import { inteInloggad } from '../ratt/nekat.js';
import { Sammanhang } from '../sammanhang/sammanhang.js';
import { KandaEnheter } from './kanda-enheter.service.js';
import type { Klient } from './klient.js';
import { type Bevis, type InloggadISession, Sessioner } from './sessioner.service.js';

type Innehavare = Pick<Kontouppgift, 'id' | 'personId' | 'namn'>;

const innehavare = ({ kontoId, personId, namn }: InloggadISession): Innehavare => ({ id: kontoId, personId, namn });

/** Öppnar en inloggning för den som visat vem den är, och gör en halv hel. */
@Injectable()
export class SlappIn {
  constructor(
    private readonly sessioner: Sessioner,
    private readonly faktorkrav: Faktorkrav,
    private readonly enheter: KandaEnheter,
    private readonly handelser: Handelselogg,
    private readonly sammanhang: Sammanhang,
  ) {}

  /** @returns kakans värde; inloggningen gäller genast, eller när den andra faktorn getts */
  @Transactional()
  async oppna(konto: Innehavare, bevis: Bevis, klient: Klient): Promise<string> {
    this.sammanhang.satt({ kontoId: konto.id, personId: konto.personId, namn: konto.namn, system: false });
    const token = await this.sessioner.skapa(konto.id, bevis, klient);
    const inloggad = await this.sessioner.inloggad(token, true);
    // Kontot stängdes just.
    if (inloggad === null) throw inteInloggad();
    if ((await this.faktorkrav.hinder(inloggad)) === null) await this.klar(inloggad, bevis, klient.enhet);
    else await this.skriv('konto.vantar_pa_faktor', inloggad, bevis);
    return token;
  }

  /**
   * Gör inloggningen starkare; var den halv är den nu hel.
   * @returns kakans nya värde
   * @throws DomanFel 401 när sessionen just avslutats
   */
  @Transactional()
  async stark(token: string, fore: InloggadISession, bevis: Bevis, klient: Klient): Promise<string> {
    const halv = (await this.faktorkrav.hinder(fore)) !== null;
    const ny = await this.sessioner.stark(token, bevis);
    if (ny === null) throw inteInloggad();
    if (halv) await this.klar(fore, bevis, klient.enhet);
    return ny;
  }

  private async klar(inloggad: InloggadISession, bevis: Bevis, enhet: string): Promise<void> {
    await this.enheter.notera(innehavare(inloggad), inloggad.session, enhet);
    await this.skriv('konto.inloggat', inloggad, bevis);
  }

  private async skriv(
    typ: string,
    { kontoId }: InloggadISession,
    { styrka, amr, acr, leverantor }: Bevis,
  ): Promise<void> {
    const efter = { styrka, amr, acr, leverantor };
    await this.handelser.skriv({ namndId: null, typ, objekt: 'konto', objektId: kontoId, efter });
  }
}
