import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { DomanFel, saknas } from '../fel/doman-fel.js';
import { Handelselogg } from '../handelse/handelselogg.js';
import { KontoForrad } from '../konto/konto.repository.js';
import { ExternIdentitetForrad } from './extern-identitet.repository.js';
import { Oidcklient } from './oidcklient.service.js';

/** En administratör säger under vilket värde en betrodd leverantör känner kontots innehavare. */
@Injectable()
export class SattIdentifierare {
  constructor(
    private readonly forrad: ExternIdentitetForrad,
    private readonly konton: KontoForrad,
    private readonly oidc: Oidcklient,
    private readonly handelser: Handelselogg,
  ) {}

  /**
   * @param varde null tar bort den
   * @throws DomanFel 404, 422 `KONTO.LEVERANTOR_UTAN_ANSPRAK`, 409 `KONTO.IDENTIFIERARE_UPPTAGEN`
   */
  @Transactional()
  async satt(kontoId: string, leverantorId: string, varde: string | null): Promise<void> {
    if ((await this.konton.medId(kontoId)) === undefined) throw saknas('Kontot');
    if (this.oidc.leverantor(leverantorId).lankAnsprak === null) {
      const text = 'Inloggningstjänsten är inte inställd för att peka ut konton. Ange lankAnsprak i KLUBBA_OIDC först.';
      throw new DomanFel('KONTO.LEVERANTOR_UTAN_ANSPRAK', text, { status: 422 });
    }
    const rent = varde?.trim().toLowerCase() ?? null;
    const redan = rent === null ? undefined : await this.forrad.kontoMedIdentifierare(leverantorId, rent);
    if (redan !== undefined && redan !== kontoId) {
      throw new DomanFel(
        'KONTO.IDENTIFIERARE_UPPTAGEN',
        'Ett annat konto har redan det värdet. Kontrollera vem det hör till.',
      );
    }
    await this.forrad.sattIdentifierare(kontoId, leverantorId, rent);
    const efter = { leverantor: leverantorId, satt: rent !== null };
    await this.handelser.skriv({
      namndId: null,
      typ: 'konto.identifierare_satt',
      objekt: 'konto',
      objektId: kontoId,
      efter,
    });
  }

  async lista(kontoId: string): Promise<{ leverantor: string; varde: string }[]> {
    return await this.forrad.identifierare(kontoId);
  }
}
