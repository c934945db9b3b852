import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, Klocka, saknas } from '#plattform';
import { BestallUtdrag } from '../utdrag/bestall-utdrag.service.js';
import { HandlingForrad } from './handling.repository.js';
import type { Fil } from './handling.typer.js';

/** Lägger en ny version av en handling; de tidigare står kvar. */
@Injectable()
export class NyHandlingsversion {
  constructor(
    private readonly forrad: HandlingForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
    private readonly utdrag: BestallUtdrag,
  ) {}

  /**
   * @returns versionens id och nummer
   * @throws DomanFel 404, 422 utan skäl, DIARIUM.HANDLING_MAKULERAD
   */
  @Transactional()
  async lagg(
    namndId: string,
    handlingId: string,
    filer: readonly Fil[],
    skal: string,
  ): Promise<{ versionId: string; nr: number }> {
    const orsak = skal.trim();
    if (orsak === '') {
      throw new DomanFel('DIARIUM.SKAL_SAKNAS', 'Skriv vad som är ändrat i den nya versionen.', {
        status: 422,
        falt: [{ stig: 'skal', text: 'Skriv vad som är ändrat.' }],
      });
    }
    const handling = await this.forrad.lasOchHamta(namndId, handlingId);
    if (handling === null) throw saknas('Handlingen');
    if (handling.makuleringSkal !== null) {
      throw new DomanFel('DIARIUM.HANDLING_MAKULERAD', 'Handlingen är makulerad. Registrera en ny handling.');
    }
    const nr = (handling.versioner.at(-1)?.nr ?? 0) + 1;
    const versionId = await this.forrad.laggVersion(handlingId, nr, orsak, filer, this.klocka.nu());
    await this.utdrag.bestall(filer);
    await this.handelser.skriv({
      namndId,
      typ: 'handling.ny_version',
      objekt: 'handling',
      objektId: handlingId,
      efter: { nr, filer: filer.map((fil) => fil.sha256) },
      skal: orsak,
    });
    return { versionId, nr };
  }
}
