import { Transactional } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { nyttId } from '../databas/id.js';
import { Handelselogg } from '../handelse/handelselogg.js';
import { Klocka } from '../klocka/klocka.js';
import type { Oidcleverantor } from '../konfiguration/oidc.js';
import { KontoForrad, type Kontouppgift } from '../konto/konto.repository.js';
import { Sammanhang } from '../sammanhang/sammanhang.js';
import type { Klient } from '../session/klient.js';
import type { Bevis, InloggadISession } from '../session/sessioner.service.js';
import { Sessioner } from '../session/sessioner.service.js';
import { SlappIn } from '../session/slapp-in.service.js';
import { ExternIdentitetForrad } from './extern-identitet.repository.js';
import { oidcbevis } from './oidcbevis.js';
import { oidcfel } from './oidcfel.js';
import { type Oidcidentitet, Oidcklient } from './oidcklient.service.js';

/** Loggar in, kopplar eller bekräftar den som en leverantör intygat. */
@Injectable()
export class LoggaInMedOidc {
  constructor(
    private readonly oidc: Oidcklient,
    private readonly identiteter: ExternIdentitetForrad,
    private readonly konton: KontoForrad,
    private readonly slappIn: SlappIn,
    private readonly sessioner: Sessioner,
    private readonly handelser: Handelselogg,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /**
   * @returns kakans värde
   * @throws DomanFel `OIDC.INGET_KONTO` lika för den som saknar konto och den vars konto är avstängt; `OIDC.FOR_SVAG`
   */
  @Transactional()
  async loggaIn(leverantorId: string, identitet: Oidcidentitet, klient: Klient): Promise<string> {
    const leverantor = this.oidc.leverantor(leverantorId);
    const bevis = kravBevis(leverantor, identitet);
    const konto = await this.konto(leverantor, identitet);
    await this.identiteter.anvand(identitet.utgivare, identitet.subjekt, this.klocka.nu());
    return await this.slappIn.oppna(konto, bevis, klient);
  }

  /**
   * Kopplar identiteten till den inloggades konto.
   * @throws DomanFel `OIDC.UPPTAGEN`, `OIDC.FOR_SVAG`
   */
  @Transactional()
  async koppla(leverantorId: string, identitet: Oidcidentitet, { kontoId }: InloggadISession): Promise<void> {
    const leverantor = this.oidc.leverantor(leverantorId);
    kravBevis(leverantor, identitet);
    if (!(await this.spara(kontoId, leverantor, identitet))) throw oidcfel('OIDC.UPPTAGEN');
  }

  /**
   * Godtar leverantörens färska intyg som bevis på vem den inloggade är.
   * @throws DomanFel `OIDC.FEL_PERSON` när identiteten inte är kopplad till kontot; `OIDC.FOR_SVAG`
   */
  @Transactional()
  async stega(leverantorId: string, identitet: Oidcidentitet, inloggad: InloggadISession): Promise<void> {
    const bevis = kravBevis(this.oidc.leverantor(leverantorId), identitet);
    const kontoId = await this.identiteter.kontoFor(identitet.utgivare, identitet.subjekt);
    if (kontoId !== inloggad.kontoId) throw oidcfel('OIDC.FEL_PERSON');
    // Ett svagare bevis än inloggningens duger inte som bekräftelse av den.
    if (bevis.styrka === 'enkel' && inloggad.session.styrka !== 'enkel') throw oidcfel('OIDC.FOR_SVAG');
    await this.sessioner.stega(inloggad.session.id);
    const efter = { leverantor: leverantorId, acr: identitet.acr };
    await this.handelser.skriv({ namndId: null, typ: 'konto.bekraftat', objekt: 'konto', objektId: kontoId, efter });
  }

  private async konto(leverantor: Oidcleverantor, identitet: Oidcidentitet): Promise<Kontouppgift> {
    const kopplat = await this.identiteter.kontoFor(identitet.utgivare, identitet.subjekt);
    const kontoId = kopplat ?? (await this.utpekat(leverantor, identitet));
    const konto = kontoId === undefined ? undefined : await this.konton.medId(kontoId);
    if (konto === undefined || konto.avstangt) throw oidcfel('OIDC.INGET_KONTO');
    if (kopplat === undefined) {
      this.sammanhang.satt({ kontoId: konto.id, personId: konto.personId, namn: konto.namn, system: false });
      if (!(await this.spara(konto.id, leverantor, identitet))) throw oidcfel('OIDC.INGET_KONTO');
    }
    return konto;
  }

  /** Kontot som en administratör gett det värde som en betrodd leverantör intygar. En obekräftad e-postadress intygar ingenting. */
  private async utpekat({ id, lankAnsprak }: Oidcleverantor, { ansprak }: Oidcidentitet): Promise<string | undefined> {
    if (lankAnsprak === null) return undefined;
    const varde = ansprak[lankAnsprak];
    if (typeof varde !== 'string' || varde.trim() === '') return undefined;
    if (lankAnsprak === 'email' && ansprak['email_verified'] !== true) return undefined;
    return await this.identiteter.kontoMedIdentifierare(id, varde.trim().toLowerCase());
  }

  private async spara(
    kontoId: string,
    { id, visaAnsprak }: Oidcleverantor,
    { utgivare, subjekt, ansprak }: Oidcidentitet,
  ): Promise<boolean> {
    const visat = ansprak[visaAnsprak] ?? ansprak['email'] ?? ansprak['name'];
    const skapad = this.klocka.nu();
    const sparad = await this.identiteter.lagg({
      id: nyttId(),
      kontoId,
      leverantor: id,
      utgivare,
      subjekt,
      visning: typeof visat === 'string' ? visat.slice(0, 200) : 'Kopplad inloggning',
      skapad,
      senastAnvand: skapad,
    });
    if (sparad) {
      const efter = { leverantor: id };
      await this.handelser.skriv({
        namndId: null,
        typ: 'konto.identitet_kopplad',
        objekt: 'konto',
        objektId: kontoId,
        efter,
      });
    }
    return sparad;
  }
}

function kravBevis(leverantor: Oidcleverantor, identitet: Oidcidentitet): Bevis {
  const bevis = oidcbevis(leverantor, identitet);
  if (bevis === null) throw oidcfel('OIDC.FOR_SVAG');
  return bevis;
}
