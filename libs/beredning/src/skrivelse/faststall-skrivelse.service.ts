import { Injectable } from '@nestjs/common';
import { ArendeForrad, NyHandlingsversion, RegistreraHandling, type Sekretess, UpprattaHandling } from '#diarium';
import { Klocka, Transactional } from '#plattform';
import type { Skrivelse } from './skrivelse.typer.js';
import { Skrivelseatkomst } from './skrivelseatkomst.service.js';

const OFFENTLIG_RUBRIK = 'Tjänsteskrivelse';

/**
 * Fastställer en skrivelse som alla har godkänt: den låses, och registreras som handling eller som ny version av den.
 * Handlingen är intern: en fastställd skrivelse är inte upprättad (TF 2:10, DOMAN 4).
 */
@Injectable()
export class FaststallSkrivelse {
  constructor(
    private readonly atkomst: Skrivelseatkomst,
    private readonly handlingar: RegistreraHandling,
    private readonly versioner: NyHandlingsversion,
    private readonly arenden: ArendeForrad,
    private readonly upprattande: UpprattaHandling,
    private readonly klocka: Klocka,
  ) {}

  /**
   * @returns handlingens id och id för den version som är skrivelsen
   * @throws DomanFel 404, 412, BEREDNING.STEGET_STANGT, DIARIUM.ARENDE_MAKULERAT
   */
  @Transactional()
  async faststall(namndId: string, id: string, version: number): Promise<{ id: string; versionId: string }> {
    const skrivelse = await this.atkomst.las(namndId, id, version);
    const tillstand = await this.atkomst.prova('faststall', skrivelse);
    const handling = await this.registrera(skrivelse);
    await this.upprattande.antecknaFaststalld(namndId, handling.id);
    await this.atkomst.skriv(skrivelse, {
      tillstand,
      faststalldTid: this.klocka.nu(),
      handlingId: handling.id,
      handlingVersionId: handling.versionId,
    });
    await this.atkomst.anteckna(skrivelse, 'faststalld', {
      handlingId: handling.id,
      versionsnr: skrivelse.versionsnr,
    });
    return handling;
  }

  private async registrera(s: Skrivelse): Promise<{ id: string; versionId: string }> {
    if (s.handlingId !== null) {
      const { versionId } = await this.versioner.lagg(s.namndId, s.handlingId, [], s.versionsskal ?? '');
      return { id: s.handlingId, versionId };
    }
    const sekretess = await this.sekretess(s);
    const { id, versionId } = await this.handlingar.registrera({
      namndId: s.namndId,
      arendeId: s.arendeId,
      typ: s.dokumenttyp === 'yttrande' || s.dokumenttyp === 'rapport' ? s.dokumenttyp : 'tjansteskrivelse',
      riktning: 'intern',
      // I ett ärende med sekretess kan rubriken röja det som skyddas.
      ...(sekretess === null ? { titel: s.rubrik } : { titel: OFFENTLIG_RUBRIK, titelSkyddad: s.rubrik, sekretess }),
      datum: s.datum,
      avsandare: s.forvaltning,
      mottagare: s.mottagare,
    });
    return { id, versionId };
  }

  private async sekretess(s: Skrivelse): Promise<Sekretess | null> {
    const arende = s.arendeId === null ? null : await this.arenden.hamta(s.namndId, s.arendeId);
    if (arende === null || (arende.sekretess.lagrum === null && !arende.sekretess.underProvning)) return null;
    return arende.sekretess;
  }
}
