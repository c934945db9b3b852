import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { AndraArende, ArendeForrad, RegistreraHandling, UpprattaHandling } from '#diarium';
import { Handelselogg, Klocka, nyttId } from '#plattform';
import { SkrivelseForrad } from './skrivelse.repository.js';

export interface InkommenSkrivelse {
  namndId: string;
  arendeId: string | null;
  titel: string;
  datum: string | null;
}

/** Tar in en tjänsteskrivelse som redan är fastställd, med rubrik och datum men utan text. */
@Injectable()
export class TaInSkrivelse {
  constructor(
    private readonly forrad: SkrivelseForrad,
    private readonly handlingar: RegistreraHandling,
    private readonly arendeforrad: ArendeForrad,
    private readonly arenden: AndraArende,
    private readonly upprattande: UpprattaHandling,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** @returns handlingens id och id för dess första version */
  @Transactional()
  async taIn(s: InkommenSkrivelse): Promise<{ id: string; versionId: string }> {
    const handling = await this.handlingar.registrera({ ...s, typ: 'tjansteskrivelse', riktning: 'intern' });
    await this.upprattande.antecknaFaststalld(s.namndId, handling.id);
    if (s.arendeId !== null) await this.bered(s.namndId, s.arendeId);
    const id = nyttId();
    await this.forrad.laggFaststalld({
      id,
      namndId: s.namndId,
      arendeId: s.arendeId,
      handlingId: handling.id,
      handlingVersionId: handling.versionId,
      rubrik: s.titel,
      datum: s.datum ?? this.klocka.idag(),
      tid: this.klocka.nu(),
    });
    await this.handelser.skriv({
      namndId: s.namndId,
      typ: 'skrivelse.faststalld',
      objekt: 'tjansteskrivelse',
      objektId: id,
      efter: { handlingId: handling.id },
    });
    return { id: handling.id, versionId: handling.versionId };
  }

  /** Ett nytt eller avgjort ärende bereds när det får en skrivelse; ett som står på en lista gör det kvar. */
  private async bered(namndId: string, arendeId: string): Promise<void> {
    const status = (await this.arendeforrad.hamta(namndId, arendeId))?.status;
    if (status === 'registrerat' || status === 'beslutat') await this.arenden.sattStatus(namndId, arendeId, 'bereds');
  }
}
