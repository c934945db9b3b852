import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, Klocka, nyttId, saknas } from '#plattform';
import { ArendeForrad } from '../arende/arende.repository.js';
import { HandlingForrad } from './handling.repository.js';
import type { Fil, NyHandling } from './handling.typer.js';

/** Registrerar en handling i ett ärende, med nummer utan luckor inom ärendet, och nya versioner av den. */
@Injectable()
export class RegistreraHandling {
  constructor(
    private readonly forrad: HandlingForrad,
    private readonly arenden: ArendeForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
  ) {}

  /** @returns handlingens id och id för dess första version */
  @Transactional()
  async registrera(ny: NyHandling): Promise<{ id: string; versionId: string; nr: number | null }> {
    if (ny.titel.trim() === '') {
      throw new DomanFel('DIARIUM.TITEL_SAKNAS', 'Skriv en rubrik på handlingen.', {
        status: 422,
        falt: [{ stig: 'titel', text: 'Skriv en rubrik på handlingen.' }],
      });
    }
    const arende = ny.arendeId === null ? null : await this.arenden.hamta(ny.namndId, ny.arendeId);
    if (ny.arendeId !== null && arende === null) throw saknas('Ärendet');
    if (arende?.status === 'makulerat') {
      throw new DomanFel('DIARIUM.ARENDE_MAKULERAT', 'Ärendet är makulerat. Registrera handlingen i ett annat ärende.');
    }
    const id = nyttId();
    const nr = ny.arendeId === null ? null : await this.forrad.nastaNr(ny.arendeId);
    await this.forrad.lagg(id, ny, nr, this.klocka.idag());
    const versionId = await this.forrad.laggVersion(id, 1, null, ny.filer ?? [], this.klocka.nu());
    await this.handelser.skriv({
      namndId: ny.namndId,
      typ: 'handling.registrerad',
      objekt: 'handling',
      objektId: id,
      efter: {
        arendeId: ny.arendeId,
        nr,
        typ: ny.typ,
        riktning: ny.riktning,
        filer: (ny.filer ?? []).map((fil) => fil.sha256),
      },
    });
    return { id, versionId, nr };
  }

  /** En ny version; de tidigare står kvar. @returns versionens id och nummer */
  @Transactional()
  async nyVersion(
    namndId: string,
    handlingId: string,
    filer: readonly Fil[],
    skal: string,
  ): Promise<{ versionId: string; nr: number }> {
    if (skal.trim() === '') {
      throw new DomanFel('DIARIUM.SKAL_SAKNAS', 'Skriv vad som är ändrat i den nya versionen.', {
        status: 422,
        falt: [{ stig: 'skal', text: 'Skriv vad som är ändrat.' }],
      });
    }
    await this.forrad.lasRad(namndId, handlingId);
    const handling = await this.forrad.hamta(namndId, handlingId);
    if (handling === null) throw saknas('Handlingen');
    const nr = (handling.versioner.at(-1)?.nr ?? 0) + 1;
    const versionId = await this.forrad.laggVersion(handlingId, nr, skal.trim(), filer, this.klocka.nu());
    await this.handelser.skriv({
      namndId,
      typ: 'handling.ny_version',
      objekt: 'handling',
      objektId: handlingId,
      efter: { nr, filer: filer.map((fil) => fil.sha256) },
      skal: skal.trim(),
    });
    return { versionId, nr };
  }
}
