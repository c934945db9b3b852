import { Injectable } from '@nestjs/common';
import { DomanFel, Handelselogg, Klocka, type Listfraga, saknas, Transactional, Utkorg } from '#plattform';
import type { Lasare } from '../arende/sekretess.service.js';
import { BestallUtdrag } from '../utdrag/bestall-utdrag.service.js';
import type { Filkontroll } from './fil.typer.js';
import { FilkontrollForrad } from './filkontroll.repository.js';
import { SKANNA } from './filkontroll.service.js';
import { KarantanForrad, type Karantanrad } from './karantan.repository.js';
import { Virusskydd } from './virusskydd.js';

/**
 * Karantänen: filer som finns registrerade men inte lämnas ut. Handlingen är inkommen och allmän också när filen hålls
 * tillbaka (TF 2:9); den som har rätten kan släppa den med skäl, aldrig det som virusskyddet känner igen.
 */
@Injectable()
export class Karantan {
  constructor(
    private readonly forrad: KarantanForrad,
    private readonly kontroller: FilkontrollForrad,
    private readonly skydd: Virusskydd,
    private readonly utdrag: BestallUtdrag,
    private readonly utkorg: Utkorg,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  async lista(
    namndId: string,
    fraga: Listfraga,
    { kontoId }: Lasare,
  ): Promise<{ rader: (Karantanrad & { farSlappas: boolean })[]; antal: number }> {
    const { rader, antal } = await this.forrad.sida(namndId, fraga, kontoId, this.klocka.idag());
    return { antal, rader: rader.map((rad) => ({ ...rad, farSlappas: rad.slag !== 'virus' })) };
  }

  /** @throws DomanFel 404, 409 DIARIUM.FIL_SMITTAD, DIARIUM.FIL_SLAPPT */
  @Transactional()
  async slapp(namndId: string, sha256: string, skal: string, { kontoId }: Lasare): Promise<void> {
    const { kontroll, handlingar } = await this.hamta(namndId, sha256);
    if (kontroll.skanning === 'smittad') {
      throw new DomanFel(
        'DIARIUM.FIL_SMITTAD',
        'Filen har ett virus och kan inte släppas. Skanna den igen om fyndet är fel.',
      );
    }
    if (!(await this.kontroller.slapp(namndId, sha256, skal.trim(), kontoId, this.klocka.nu()))) {
      throw new DomanFel('DIARIUM.FIL_SLAPPT', 'Filen är redan släppt.');
    }
    for (const handlingId of handlingar) {
      await this.handelser.skriv({
        namndId,
        typ: 'fil.slappt',
        objekt: 'handling',
        objektId: handlingId,
        efter: { sha256, slag: kontroll.slag },
        skal: skal.trim(),
      });
    }
    await this.utdrag.igen(sha256, namndId);
  }

  /** Skannar filen igen. @throws DomanFel 404, 409 DIARIUM.INGET_VIRUSSKYDD */
  @Transactional()
  async skanna(namndId: string, sha256: string): Promise<void> {
    await this.hamta(namndId, sha256);
    if (!this.skydd.finns) {
      throw new DomanFel('DIARIUM.INGET_VIRUSSKYDD', 'Den här installationen har inget virusskydd att skanna med.');
    }
    await this.utkorg.lagg(SKANNA, { sha256 }, { namndId });
  }

  private async hamta(namndId: string, sha256: string): Promise<{ kontroll: Filkontroll; handlingar: string[] }> {
    const handlingar = await this.forrad.iNamnden(namndId, sha256);
    const kontroll = handlingar.length === 0 ? null : await this.kontroller.hamta(sha256);
    if (kontroll === null || (kontroll.slag === null && kontroll.skanning !== 'smittad')) throw saknas('Filen');
    return { kontroll, handlingar };
  }
}
