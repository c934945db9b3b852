import { Injectable } from '@nestjs/common';
import { DomanFel, Handelselogg, inaktuell, Klocka, saknas, Sammanhang, Transactional } from '#plattform';
import { HandlingForrad } from '../handling/handling.repository.js';
import { type Arendetypsrad, HandlingplanForrad } from './handling-plan.repository.js';
import { type Handlingensrad, HanteringsplanForrad, type Planrad } from './hanteringsplan.repository.js';

/** Det som är känt om en handling när raden föreslås. */
export interface Planfraga {
  /** Ärendets typ, som den heter i nämnden. */
  arendetyp?: string | null;
  /** Handlingens typ i diariet: `skrivelse`, `rapport` … */
  typ?: string | null;
  /** Ord ur rubriken, när inget annat pekar ut en rad. */
  sok?: string;
  /** Dagen planen ska gälla; i dag när inget sägs. */
  dag?: string;
}

/** Förslag på rad: `rad` när ärendetypen pekar ut en, och de rader som annars ligger närmast. */
export interface Planforslag {
  rad: Planrad | null;
  liknande: Planrad[];
}

const HOGST_LIKNANDE = 10;

/** Informationshanteringsplanen: vilken rad en handling får, och vad den säger om klassificering, gallring och sekretess. */
@Injectable()
export class Hanteringsplan {
  constructor(
    private readonly planer: HanteringsplanForrad,
    private readonly forrad: HandlingplanForrad,
    private readonly handlingar: HandlingForrad,
    private readonly handelser: Handelselogg,
    private readonly sammanhang: Sammanhang,
    private readonly klocka: Klocka,
  ) {}

  /** Raden som handlingen har fått, eller null. Den som fått en rad behåller den när planen byts. */
  async forHandling(namndId: string, handlingId: string): Promise<Handlingensrad | null> {
    return await this.forrad.forHandling(namndId, handlingId);
  }

  /** Raden som ärendetypen pekar ut i den plan som gäller: klassificering, gallring och förvald sekretess för ärendet. */
  async forArendetyp(namndId: string, arendetyp: string, dag = this.klocka.idag()): Promise<Planrad | null> {
    return await this.forrad.radForArendetyp(namndId, arendetyp, null, dag);
  }

  /** Vad som kan väljas när handlingen registreras. Tomt när nämnden inte har någon plan den dagen. */
  async forslag(namndId: string, fraga: Planfraga): Promise<Planforslag> {
    const dag = fraga.dag ?? this.klocka.idag();
    const plan = await this.planer.gallande(namndId, dag);
    if (plan === null) return { rad: null, liknande: [] };
    const arendetyp = fraga.arendetyp ?? null;
    const rad =
      arendetyp === null ? null : await this.forrad.radForArendetyp(namndId, arendetyp, fraga.typ ?? null, dag);
    const sok = fraga.sok?.trim() ?? '';
    const { rader } = await this.planer.sida(plan.id, {
      sida: 1,
      antal: HOGST_LIKNANDE,
      ...(sok === '' ? {} : { sok }),
    });
    return { rad, liknande: rader.filter((en) => en.id !== rad?.id) };
  }

  /**
   * Ger handlingen en rad, eller byter den; det gamla står i loggen.
   * @param version 0 när handlingen inte har någon rad
   * @throws DomanFel 404, 412
   */
  @Transactional()
  async valj(namndId: string, handlingId: string, planradId: string, version: number): Promise<void> {
    await this.satt(namndId, handlingId, planradId, { satt: 'vald', version });
  }

  /** Raden som valdes när handlingen registrerades, i stället för den ärendetypen pekat ut. @throws DomanFel 404 */
  @Transactional()
  async valjVidRegistrering(namndId: string, handlingId: string, planradId: string): Promise<void> {
    const fore = await this.forrad.forHandling(namndId, handlingId);
    if (fore?.id === planradId) return;
    await this.satt(namndId, handlingId, planradId, { satt: 'vald', version: fore?.handlingPlanVersion ?? 0 });
  }

  /** Ger en nyregistrerad handling raden som ärendetypen pekar ut; ingenting när ingen pekas ut, eller den redan har en. */
  @Transactional()
  async efterArendetyp(namndId: string, handlingId: string, arendetyp: string): Promise<void> {
    const handling = await this.handlingar.hamta(namndId, handlingId);
    if (handling === null || (await this.forrad.forHandling(namndId, handlingId)) !== null) return;
    const rad = await this.forrad.radForArendetyp(namndId, arendetyp, handling.typ, handling.registreradDatum);
    if (rad !== null) await this.satt(namndId, handlingId, rad.id, { satt: 'arendetyp', version: 0 });
  }

  async arendetyper(namndId: string): Promise<Arendetypsrad[]> {
    return await this.forrad.arendetyper(namndId);
  }

  /** @throws DomanFel 422 när planen som gäller inte har raden */
  @Transactional()
  async sattArendetyp(namndId: string, rad: Arendetypsrad): Promise<void> {
    await this.planer.ensam(namndId);
    const plan = await this.planer.gallande(namndId, this.klocka.idag());
    const finns = plan === null ? null : await this.planer.radMed(plan.id, rad.kod, rad.handlingstyp);
    if (finns === null) {
      throw new DomanFel('HANTERINGSPLAN.RADEN_SAKNAS', 'Raden finns inte i planen som gäller. Välj en ur listan.', {
        status: 422,
      });
    }
    await this.forrad.sattArendetyp(namndId, rad);
    await this.logga(namndId, 'hanteringsplan.arendetyp', namndId, undefined, { ...rad });
  }

  @Transactional()
  async taBortArendetyp(namndId: string, arendetyp: string, handlingensTyp: string | null): Promise<void> {
    await this.planer.ensam(namndId);
    await this.forrad.taBortArendetyp(namndId, arendetyp, handlingensTyp);
    await this.logga(namndId, 'hanteringsplan.arendetyp', namndId, { arendetyp, handlingensTyp }, undefined);
  }

  private async satt(
    namndId: string,
    handlingId: string,
    planradId: string,
    val: { satt: 'vald' | 'arendetyp'; version: number },
  ): Promise<void> {
    if ((await this.handlingar.lasOchHamta(namndId, handlingId)) === null) throw saknas('Handlingen');
    const rad = await this.planer.rad(namndId, planradId);
    if (rad === null) throw saknas('Raden i planen');
    const fore = await this.forrad.forHandling(namndId, handlingId);
    const { namn } = this.sammanhang.aktor();
    if (!(await this.forrad.satt(namndId, handlingId, planradId, { ...val, namn, tid: this.klocka.nu() }))) {
      throw inaktuell();
    }
    await this.handelser.skriv({
      namndId,
      typ: 'handling.planrad',
      objekt: 'handling',
      objektId: handlingId,
      fore: fore === null ? undefined : { kod: fore.kod, handlingstyp: fore.handlingstyp },
      efter: { kod: rad.kod, handlingstyp: rad.handlingstyp, plan: rad.planNr },
    });
  }

  private async logga(namndId: string, typ: string, objektId: string, fore: unknown, efter: unknown): Promise<void> {
    await this.handelser.skriv({ namndId, typ, objekt: 'hanteringsplan', objektId, fore, efter });
  }
}
