import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { DomanFel, Handelselogg, Klocka, nyttId, saknas } from '#plattform';
import { ArendeForrad } from '../arende/arende.repository.js';
import { EgenRegistrering } from '../atkomst/egen-registrering.service.js';
import type { Sekretess } from '../arende/arende.typer.js';
import { putsad } from '../arende/prova-arende.js';
import { Sekretessforlopp } from '../arende/sekretessforlopp.service.js';
import { Hanteringsplan } from '../hanteringsplan/hanteringsplan.service.js';
import { BestallUtdrag } from '../utdrag/bestall-utdrag.service.js';
import { HandlingForrad } from './handling.repository.js';
import type { NyHandling } from './handling.typer.js';
import { provaHandling } from './prova-handling.js';

/** Registrerar en handling i ett ärende, med nummer utan luckor inom ärendet. */
@Injectable()
export class RegistreraHandling {
  constructor(
    private readonly forrad: HandlingForrad,
    private readonly arenden: ArendeForrad,
    private readonly handelser: Handelselogg,
    private readonly klocka: Klocka,
    private readonly egen: EgenRegistrering,
    private readonly forlopp: Sekretessforlopp,
    private readonly utdrag: BestallUtdrag,
    private readonly plan: Hanteringsplan,
  ) {}

  /**
   * @returns handlingens id och id för dess första version
   * @throws DomanFel 404, 422, DIARIUM.ARENDE_MAKULERAT
   */
  @Transactional()
  async registrera(indata: NyHandling): Promise<{ id: string; versionId: string; nr: number | null }> {
    const ny = rensa(indata);
    provaHandling(ny);
    const nr = ny.arendeId === null ? null : await this.nastaNr(ny.namndId, ny.arendeId);
    const id = nyttId();
    await this.forrad.lagg(id, ny, nr, this.klocka.idag());
    const versionId = await this.forrad.laggVersion(id, 1, null, ny.filer ?? [], this.klocka.nu());
    await this.utdrag.bestall(ny.filer ?? []);
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
    if (ny.planradId != null) await this.plan.valjVidRegistrering(ny.namndId, id, ny.planradId);
    if (ny.sekretess.lagrum !== null || ny.sekretess.underProvning) await this.egen.handling(ny.namndId, id);
    if (ny.sekretess.underProvning) await this.forlopp.handlingProvas({ ...ny, id, nr });
    return { id, versionId, nr };
  }

  /** Numret tas under ärendets lås: två samtidiga handlingar får var sitt, och ingen läggs i ett ärende som just makuleras. */
  private async nastaNr(namndId: string, arendeId: string): Promise<number> {
    const arende = (await this.arenden.lasRad(namndId, arendeId)) ? await this.arenden.hamta(namndId, arendeId) : null;
    if (arende === null) throw saknas('Ärendet');
    if (arende.status === 'makulerat') {
      throw new DomanFel('DIARIUM.ARENDE_MAKULERAT', 'Ärendet är makulerat. Registrera handlingen i ett annat ärende.');
    }
    return await this.forrad.nastaNr(arendeId);
  }
}

function rensa(ny: NyHandling): NyHandling & { titelSkyddad: string | null; sekretess: Sekretess } {
  return {
    ...ny,
    titel: ny.titel.trim(),
    titelSkyddad: putsad(ny.titelSkyddad),
    avsandare: putsad(ny.avsandare),
    mottagare: putsad(ny.mottagare),
    sekretess: {
      lagrum: putsad(ny.sekretess?.lagrum),
      underProvning: ny.sekretess?.underProvning ?? false,
      datum: ny.sekretess?.datum ?? null,
      beslutadAv: putsad(ny.sekretess?.beslutadAv),
    },
  };
}
