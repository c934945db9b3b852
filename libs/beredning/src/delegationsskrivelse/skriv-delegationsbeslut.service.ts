import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Lasare } from '#diarium';
import { DomanFel, Handelselogg, Handelselyssnare, inaktuell, Klocka, Sammanhang, Transactional } from '#plattform';
import { Enhetsratt } from '../delegationsbeslut/enhetsratt.service.js';
import { Provgrunder } from '../delegationsbeslut/provgrund.service.js';
import { RegistreraDelegationsbeslut } from '../delegationsbeslut/registrera-delegationsbeslut.service.js';
import { VisaDelegationsbeslut } from '../delegationsbeslut/visa-delegationsbeslut.service.js';
import { SkapaSkrivelse } from '../skrivelse/skapa-skrivelse.service.js';
import { SkrivInnehall } from '../skrivelse/skriv-innehall.service.js';
import type { Skrivelse } from '../skrivelse/skrivelse.typer.js';
import { Skrivelseatkomst } from '../skrivelse/skrivelseatkomst.service.js';
import { DelegationsskrivelseForrad } from './delegationsskrivelse.repository.js';
import { Dokumentdelegationer } from './dokumentdelegation.service.js';
import type { Provbardelegation } from './domain/delegationsratt.js';

export interface NyttBeslutsdokument extends Provbardelegation {
  rubrik: string;
  arendeId: string | null;
  /** Raden som redan är registrerad, när dokumentet skrivs till den. */
  beslutId: string | null;
}

const LANGST_BESLUT = 2000;

/** Skriver delegationsbeslutet som dokument. Raden i enhetens lista kommer till när dokumentet fastställs, i samma transaktion. */
@Injectable()
export class SkrivDelegationsbeslut implements OnModuleInit {
  constructor(
    private readonly forrad: DelegationsskrivelseForrad,
    private readonly visa: Dokumentdelegationer,
    private readonly rader: VisaDelegationsbeslut,
    private readonly registrering: RegistreraDelegationsbeslut,
    private readonly grunder: Provgrunder,
    private readonly ratter: Enhetsratt,
    private readonly skapa: SkapaSkrivelse,
    private readonly innehall: SkrivInnehall,
    private readonly atkomst: Skrivelseatkomst,
    private readonly lyssnare: Handelselyssnare,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
    private readonly sammanhang: Sammanhang,
  ) {}

  onModuleInit(): void {
    this.lyssnare.lyssna('skrivelse.ny_version', async ({ objektId, efter }) => {
      const { foregaendeId } = efter as { foregaendeId?: string };
      if (foregaendeId !== undefined) await this.forrad.foljVersion(foregaendeId, objektId);
    });
    this.lyssnare.lyssna('skrivelse.faststalld', async ({ namndId, objektId }) => {
      if (namndId !== null) await this.faststalld(await this.atkomst.hamta(namndId, objektId));
    });
  }

  /** @returns skrivelsens id @throws DomanFel 403, 404, 422, DELEGATION.HAR_DOKUMENT */
  @Transactional()
  async borja(namndId: string, ny: NyttBeslutsdokument, jag: Lasare): Promise<string> {
    const delegation = await this.prova(namndId, ny, jag);
    if (ny.beslutId !== null) await this.provaRaden(namndId, ny.beslutId, ny.enhetId, jag);
    const skrivelseId = await this.skapa.skapa({
      namndId,
      arendeId: ny.arendeId,
      rubrik: ny.rubrik,
      dokumenttyp: 'delegationsbeslut',
      datum: ny.dag,
      mottagare: null,
    });
    await this.lagg(namndId, skrivelseId, { ...delegation, beslutId: ny.beslutId });
    await this.undertecknas(namndId, skrivelseId, delegation);
    return skrivelseId;
  }

  /** Anger eller rättar punkten, delegaten och dagen i ett utkast. @param version 0 när uppgifterna saknas @throws DomanFel 403, 404, 412, 422 */
  @Transactional()
  async satt(namndId: string, skrivelseId: string, version: number, ny: Provbardelegation, jag: Lasare): Promise<void> {
    const skrivelse = await this.atkomst.lasNu(namndId, skrivelseId);
    if (skrivelse.dokumenttyp !== 'delegationsbeslut' || skrivelse.tillstand !== 'utkast') {
      throw new DomanFel(
        'DELEGATION.INTE_UTKAST',
        'Punkten, delegaten och dagen anges i ett utkast till delegationsbeslut. Återlämna dokumentet om något ska rättas.',
      );
    }
    const delegation = await this.prova(namndId, ny, jag);
    const fore = await this.forrad.hamta(skrivelseId);
    if ((fore?.version ?? 0) !== version) throw inaktuell();
    if (skrivelse.versionsnr > 1 && fore !== null && fore.beslutId !== null) {
      throw new DomanFel(
        'DELEGATION.REGISTRERAT',
        'Beslutet är registrerat. Punkten, delegaten och dagen ändras inte i en ny version; fatta ett nytt beslut.',
      );
    }
    if (fore === null) await this.lagg(namndId, skrivelseId, { ...delegation, beslutId: null });
    else if (!(await this.forrad.andra(skrivelseId, version, delegation))) throw inaktuell();
    await this.undertecknas(namndId, skrivelseId, delegation);
    await this.handelser.skriv({
      namndId,
      typ: 'delegationsskrivelse.andrad',
      objekt: 'tjansteskrivelse',
      objektId: skrivelseId,
      efter: delegation,
    });
  }

  private async lagg(
    namndId: string,
    skrivelseId: string,
    d: Provbardelegation & { beslutId: string | null },
  ): Promise<void> {
    if (await this.forrad.lagg({ ...d, namndId, skrivelseId })) return;
    throw new DomanFel('DELEGATION.HAR_DOKUMENT', 'Beslutet har redan ett dokument. Öppna det.');
  }

  /** Delegaten beslutar, och skriver under. */
  private async undertecknas(namndId: string, skrivelseId: string, d: Provbardelegation): Promise<void> {
    const titel = (await this.forrad.titel(namndId, d.delegatPersonId, d.dag)) ?? 'delegat';
    const skrivelse = await this.atkomst.lasNu(namndId, skrivelseId);
    await this.innehall.skriv(skrivelse, {
      datum: d.dag,
      undertecknare: [{ personId: d.delegatPersonId, titel }],
    });
  }

  private async prova(namndId: string, ny: Provbardelegation, jag: Lasare): Promise<Provbardelegation> {
    const grund = await this.grunder.hamta(namndId);
    this.ratter.krav(await this.ratter.for(namndId, jag, grund.alla), ny.enhetId, grund.alla);
    const punkt = ny.punkt.trim();
    const fel = (stig: string, text: string): DomanFel =>
      new DomanFel('DELEGATION.FALT', text, { status: 422, falt: [{ stig, text }] });
    if (punkt === '') throw fel('punkt', 'Skriv vilken punkt i delegationsordningen som ger rätten.');
    if (!grund.namn.has(ny.delegatPersonId)) throw fel('delegatPersonId', 'Välj delegaten ur listan.');
    return { enhetId: ny.enhetId, punkt, delegatPersonId: ny.delegatPersonId, dag: ny.dag };
  }

  private async provaRaden(namndId: string, beslutId: string, enhetId: string, jag: Lasare): Promise<void> {
    const rad = await this.rader.en(namndId, beslutId, jag);
    if (rad.enhetId !== enhetId || !rad.synlig) {
      throw new DomanFel('DELEGATION.ANNAN_RAD', 'Välj en rad i samma enhet som du får läsa.', { status: 422 });
    }
  }

  /** Fastställandet är beslutet: rätten prövas den dagen, och raden registreras en gång. */
  private async faststalld(s: Skrivelse): Promise<void> {
    // Det som togs in färdigt är inte skrivet här.
    if (s.dokumenttyp !== 'delegationsbeslut' || s.mallVersionId === null) return;
    const d = await this.visa.for(s);
    if (d === null) {
      throw new DomanFel(
        'DELEGATION.UPPGIFTER_SAKNAS',
        'Ange punkten i delegationsordningen, delegaten och dagen innan beslutet fastställs.',
      );
    }
    if (d.brist !== null) throw new DomanFel('DELEGATION.INGEN_RATT', d.brist);
    if (d.dag > this.klocka.idag()) {
      throw new DomanFel(
        'DELEGATION.FRAMTIDA',
        'Beslutet är daterat efter i dag. Rätta dagen, eller vänta till den dagen.',
      );
    }
    if (d.beslutId !== null) return;
    const { kontoId, personId } = this.sammanhang.aktor();
    const beslutId = await this.registrering.urDokument(
      s.namndId,
      {
        enhetId: d.enhetId,
        dag: d.dag,
        punkt: d.punkt,
        beslut: s.rubrik.slice(0, LANGST_BESLUT),
        delegatPersonId: d.delegatPersonId,
        arendeId: s.arendeId,
        nyckel: `skrivelse:${s.id}`,
      },
      { kontoId: kontoId ?? '', personId },
    );
    if (!(await this.forrad.andra(s.id, d.version, { beslutId }))) throw inaktuell();
  }
}
