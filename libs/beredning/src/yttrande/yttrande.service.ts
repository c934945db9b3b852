import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Lasare } from '#diarium';
import { DomanFel, Handelselogg, Handelselyssnare, inaktuell, Klocka, nyttId, saknas, Transactional } from '#plattform';
import { somNod, stegMellan } from '../skrift/domain/steg.js';
import { skriftI, Skriftskrivare } from '../skrift/skriftskrivare.service.js';
import type { RemissIn } from '../remiss/remiss-in.typer.js';
import { RemissInTjanst } from '../remiss/remiss-in.service.js';
import { SkapaSkrivelse } from '../skrivelse/skapa-skrivelse.service.js';
import type { Skrivelse } from '../skrivelse/skrivelse.typer.js';
import { Skrivelseatkomst } from '../skrivelse/skrivelseatkomst.service.js';
import { type Avsnittsjamforelse, jamforAvsnitt, medAvsnittUr } from './domain/samma-text.js';
import { type Yttrande, type Yttrandefalt, YttrandeForrad } from './yttrande.repository.js';

const LANGST_RUBRIK = 500;

type Huvud = Pick<Skrivelse, 'id' | 'rubrik' | 'tillstand' | 'versionsnr' | 'version' | 'handlingId'>;

/** Yttrandet som det visas: dokumenten, det som har glidit isär, beslutet. */
export interface VisatYttrande extends Yttrande {
  skrivelse: Huvud;
  tjansteskrivelse: Huvud | null;
  avsnitt: Avsnittsjamforelse[];
  /** Handlingen är upprättad: paragrafen är justerad, eller yttrandet har gått. */
  upprattad: boolean;
}

/** Yttrandet över en remiss: skrivs, hålls lika med tjänsteskrivelsen, och beslutas. */
@Injectable()
export class Yttrandetjanst implements OnModuleInit {
  constructor(
    private readonly forrad: YttrandeForrad,
    private readonly remisser: RemissInTjanst,
    private readonly skapaSkrivelse: SkapaSkrivelse,
    private readonly atkomst: Skrivelseatkomst,
    private readonly skriften: Skriftskrivare,
    private readonly lyssnare: Handelselyssnare,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  onModuleInit(): void {
    this.lyssnare.lyssna('skrivelse.ny_version', async ({ objektId, efter }) => {
      const { foregaendeId } = efter as { foregaendeId?: string };
      if (foregaendeId !== undefined) await this.forrad.foljVersion(foregaendeId, objektId);
    });
  }

  /** Remissens yttrande, eller null. @throws DomanFel 404 */
  async iRemissen(namndId: string, remissInId: string, jag: Lasare): Promise<VisatYttrande | null> {
    await this.remisser.en(namndId, remissInId, jag);
    const yttrande = await this.forrad.hamta(namndId, remissInId);
    return yttrande === null ? null : await this.visat(yttrande);
  }

  /**
   * Börjar yttrandet med text ur tjänsteskrivelsen, när en anges: de avsnitt som båda har.
   * @throws DomanFel 404, 412, 422, REMISS.KLAR, YTTRANDE.FINNS
   */
  @Transactional()
  async borja(
    namndId: string,
    remissInId: string,
    version: number,
    val: { tjansteskrivelseId: string | null; mallId: string | null },
    jag: Lasare,
  ): Promise<VisatYttrande> {
    const remiss = await this.oppen(namndId, remissInId, jag);
    const kalla = val.tjansteskrivelseId === null ? null : await this.kalla(remiss, val.tjansteskrivelseId);
    const skrivelseId = await this.skapaSkrivelse.skapa({
      namndId,
      arendeId: remiss.arendeId,
      rubrik: `Yttrande över remiss: ${remiss.arendemening}`.slice(0, LANGST_RUBRIK),
      dokumenttyp: 'yttrande',
      mallId: val.mallId,
      mottagare: remiss.avsandare,
    });
    if (!(await this.forrad.lagg({ remissInId, namndId, skrivelseId, tjansteskrivelseId: kalla?.id ?? null }))) {
      throw new DomanFel('YTTRANDE.FINNS', 'Remissen har redan ett yttrande. Öppna det.');
    }
    await this.remisser.andra(namndId, remissInId, version, { skrivelseId }, jag);
    if (kalla !== null) await this.hamtaAllt(namndId, skrivelseId, kalla);
    await this.logga(namndId, remissInId, 'borjat', { skrivelseId, tjansteskrivelseId: kalla?.id ?? null });
    return await this.visat(await this.krav(namndId, remissInId));
  }

  /** Knyter yttrandet till tjänsteskrivelsen vars text det delar. @throws DomanFel 404, 412, 422 */
  @Transactional()
  async knyt(
    namndId: string,
    remissInId: string,
    version: number,
    tjansteskrivelseId: string,
    jag: Lasare,
  ): Promise<VisatYttrande> {
    const remiss = await this.oppen(namndId, remissInId, jag);
    const kalla = await this.kalla(remiss, tjansteskrivelseId);
    await this.skriv(await this.las(namndId, remissInId, version), { tjansteskrivelseId: kalla.id });
    await this.logga(namndId, remissInId, 'knutet', { tjansteskrivelseId });
    return await this.visat(await this.krav(namndId, remissInId));
  }

  /**
   * Gör ett avsnitt lika i båda: texten hämtas till det ena ur det andra, som är orört.
   * @throws DomanFel 404, 412, YTTRANDE.INGET_AVSNITT, YTTRANDE.INTE_UTKAST
   */
  @Transactional()
  async gorLika(
    namndId: string,
    remissInId: string,
    version: number,
    val: { nyckel: string; till: 'yttrande' | 'tjansteskrivelse' },
    jag: Lasare,
  ): Promise<VisatYttrande> {
    await this.remisser.en(namndId, remissInId, jag);
    const yttrande = await this.las(namndId, remissInId, version);
    if (yttrande.tjansteskrivelseId === null) {
      throw new DomanFel('YTTRANDE.INGEN_SKRIVELSE', 'Yttrandet hör inte ihop med någon tjänsteskrivelse.');
    }
    const iYttrandet = val.till === 'yttrande';
    const tillId = iYttrandet ? yttrande.skrivelseId : yttrande.tjansteskrivelseId;
    const fran = await this.atkomst.hamta(namndId, iYttrandet ? yttrande.tjansteskrivelseId : yttrande.skrivelseId);
    const till = await this.atkomst.las(namndId, tillId, (await this.atkomst.hamta(namndId, tillId)).version);
    await this.hamtaAvsnitt(till, fran, [val.nyckel], true);
    await this.skriv(yttrande, {});
    await this.logga(namndId, remissInId, 'lika', val);
    return await this.visat(await this.krav(namndId, remissInId));
  }

  /**
   * Nämnden har beslutat i en paragraf, eller delegaten på delegation.
   * @throws DomanFel 404, 412, 422, YTTRANDE.INTE_FASTSTALLT, YTTRANDE.DELEGERAS_INTE, YTTRANDE.FEL_BESLUT
   */
  @Transactional()
  async besluta(
    namndId: string,
    remissInId: string,
    version: number,
    b: { dag: string; paragraf: string | null; delegatPersonId: string | null; delegationspunkt: string | null },
    jag: Lasare,
  ): Promise<VisatYttrande> {
    const remiss = await this.oppen(namndId, remissInId, jag);
    const yttrande = await this.las(namndId, remissInId, version);
    const skrivelse = await this.atkomst.hamta(namndId, yttrande.skrivelseId);
    if (skrivelse.tillstand !== 'faststalld') {
      throw new DomanFel(
        'YTTRANDE.INTE_FASTSTALLT',
        'Fastställ yttrandet innan beslutet antecknas, så att det är den texten som gäller.',
      );
    }
    if (b.dag > this.klocka.idag()) throw fel('dag', 'Beslutet kan inte ha fattats efter i dag.');
    await this.skriv(yttrande, this.beslut(remiss, yttrande, b));
    await this.logga(namndId, remissInId, 'beslutat', { satt: remiss.avgorsAv, dag: b.dag });
    return await this.visat(await this.krav(namndId, remissInId));
  }

  private beslut(
    remiss: RemissIn,
    yttrande: Yttrande,
    b: { dag: string; paragraf: string | null; delegatPersonId: string | null; delegationspunkt: string | null },
  ): Yttrandefalt {
    if (remiss.avgorsAv === 'namnd') {
      const paragraf = b.paragraf?.trim() ?? '';
      if (paragraf === '') throw fel('paragraf', 'Skriv i vilken paragraf nämnden beslutade.');
      return {
        beslutSatt: 'namnd',
        beslutDag: b.dag,
        beslutParagraf: paragraf,
        delegatPersonId: null,
        delegationspunkt: null,
      };
    }
    if (yttrande.delegationshinder !== null) throw new DomanFel('YTTRANDE.DELEGERAS_INTE', yttrande.delegationshinder);
    const punkt = b.delegationspunkt?.trim() ?? '';
    if (b.delegatPersonId === null) throw fel('delegatPersonId', 'Välj vem som beslutade på delegation.');
    if (punkt === '') throw fel('delegationspunkt', 'Skriv vilken punkt i delegationsordningen som ger rätten.');
    return {
      beslutSatt: 'delegation',
      beslutDag: b.dag,
      beslutParagraf: null,
      delegatPersonId: b.delegatPersonId,
      delegationspunkt: punkt,
    };
  }

  private async hamtaAllt(namndId: string, skrivelseId: string, kalla: Skrivelse): Promise<void> {
    const yttrande = await this.atkomst.hamta(namndId, skrivelseId);
    const nycklar = jamforAvsnitt(skriftI(yttrande).innehall, skriftI(kalla).innehall)
      .filter((ett) => ett.iTjansteskrivelsen)
      .map((ett) => ett.nyckel);
    await this.hamtaAvsnitt(yttrande, kalla, nycklar, false);
  }

  private async hamtaAvsnitt(
    till: Skrivelse,
    fran: Skrivelse,
    nycklar: readonly string[],
    krav: boolean,
  ): Promise<void> {
    if (till.tillstand !== 'utkast') {
      throw new DomanFel(
        'YTTRANDE.INTE_UTKAST',
        'Texten ändras bara i ett utkast. Återlämna dokumentet, eller gör en ny version.',
      );
    }
    const fore = skriftI(till).innehall;
    let nu = fore;
    for (const nyckel of nycklar) {
      const med = medAvsnittUr(nu, skriftI(fran).innehall, nyckel);
      if (med === null && krav) {
        throw new DomanFel('YTTRANDE.INGET_AVSNITT', 'Avsnittet finns inte i båda dokumenten.', { status: 422 });
      }
      nu = med ?? nu;
    }
    const doc = somNod(nu);
    const steg = stegMellan(somNod(fore), doc);
    if (steg.length === 0) return;
    const projektion = await this.skriften.lagg(till, { doc, steg, klient: nyttId(), klientnr: 0, slag: 'falt' });
    await this.atkomst.skriv(till, projektion);
  }

  private async visat(yttrande: Yttrande): Promise<VisatYttrande> {
    const skrivelse = await this.atkomst.hamta(yttrande.namndId, yttrande.skrivelseId);
    const kalla =
      yttrande.tjansteskrivelseId === null
        ? null
        : await this.atkomst.hamta(yttrande.namndId, yttrande.tjansteskrivelseId);
    return {
      ...yttrande,
      skrivelse: huvud(skrivelse),
      tjansteskrivelse: kalla === null ? null : huvud(kalla),
      avsnitt: kalla === null ? [] : jamforAvsnitt(skriftI(skrivelse).innehall, skriftI(kalla).innehall),
      upprattad: skrivelse.handlingId !== null && (await this.forrad.arUpprattad(skrivelse.handlingId)),
    };
  }

  private async kalla(remiss: RemissIn, id: string): Promise<Skrivelse> {
    const skrivelse = await this.atkomst.hamta(remiss.namndId, id);
    if (skrivelse.arendeId === remiss.arendeId && skrivelse.dokumenttyp !== 'yttrande') return skrivelse;
    throw fel('tjansteskrivelseId', 'Välj en tjänsteskrivelse i samma ärende som remissen.');
  }

  private async oppen(namndId: string, remissInId: string, jag: Lasare): Promise<RemissIn> {
    const remiss = await this.remisser.en(namndId, remissInId, jag);
    if (remiss.lage !== 'oppen') throw new DomanFel('REMISS.KLAR', 'Remissen är redan besvarad eller avstådd.');
    return remiss;
  }

  private async krav(namndId: string, remissInId: string): Promise<Yttrande> {
    const yttrande = await this.forrad.hamta(namndId, remissInId);
    if (yttrande === null) throw saknas('Yttrandet');
    return yttrande;
  }

  private async las(namndId: string, remissInId: string, version: number): Promise<Yttrande> {
    const yttrande = await this.krav(namndId, remissInId);
    if (yttrande.version !== version) throw inaktuell();
    return yttrande;
  }

  private async skriv(yttrande: Yttrande, falt: Yttrandefalt): Promise<void> {
    if (!(await this.forrad.andra(yttrande.remissInId, yttrande.version, falt))) throw inaktuell();
  }

  private async logga(namndId: string, id: string, vad: string, efter: Record<string, unknown>): Promise<void> {
    await this.handelser.skriv({ namndId, typ: `yttrande.${vad}`, objekt: 'remiss_in', objektId: id, efter });
  }
}

const huvud = ({ id, rubrik, tillstand, versionsnr, version, handlingId }: Skrivelse): Huvud => ({
  ...{ id, rubrik, tillstand, versionsnr, version, handlingId },
});

const fel = (stig: string, text: string): DomanFel =>
  new DomanFel('YTTRANDE.STAMMER_INTE', text, { status: 422, falt: [{ stig, text }] });
