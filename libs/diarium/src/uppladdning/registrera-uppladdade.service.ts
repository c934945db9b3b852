import { Injectable } from '@nestjs/common';
import { DomanFel, Klocka, saknas, Transactional } from '#plattform';
import type { Lasare } from '../arende/sekretess.service.js';
import { Bilagor } from '../handling/bilagor.service.js';
import { HandlingForrad } from '../handling/handling.repository.js';
import type { Fil, NyHandling } from '../handling/handling.typer.js';
import { NyHandlingsversion } from '../handling/ny-handlingsversion.service.js';
import { RegistreraHandling } from '../handling/registrera-handling.service.js';
import { TaEmotFil } from '../handling/ta-emot-fil.service.js';
import { TaEmotUppladdning } from './ta-emot-uppladdning.service.js';
import { type Uppladdning, UppladdningForrad } from './uppladdning.repository.js';

/** Gör en handling, eller en ny version, av egna uppladdningar. Samma uppladdningar två gånger blir en handling. */
@Injectable()
export class RegistreraUppladdade {
  constructor(
    private readonly forrad: UppladdningForrad,
    private readonly uppladdningar: TaEmotUppladdning,
    private readonly filer: TaEmotFil,
    private readonly registrera: RegistreraHandling,
    private readonly versioner: NyHandlingsversion,
    private readonly handlingar: HandlingForrad,
    private readonly bilagor: Bilagor,
    private readonly klocka: Klocka,
  ) {}

  /** @throws DomanFel 404, 409 DIARIUM.UPPLADDNING_INTE_HEL, DIARIUM.UPPLADDNING_ANVAND, och det som registreringen kastar */
  async somHandling(
    ny: NyHandling & { arendeId: string },
    ider: readonly string[],
    lasare: Lasare,
    bilagaTill: string | null,
  ): Promise<{ id: string; versionId: string; nr: number | null }> {
    await this.slutfor(ny.namndId, ider, lasare);
    return await this.laggHandling(ny, ider, lasare, bilagaTill);
  }

  /** @throws DomanFel 404, 409, 422 */
  async somVersion(
    namndId: string,
    handlingId: string,
    ider: readonly string[],
    skal: string,
    lasare: Lasare,
  ): Promise<{ versionId: string; nr: number }> {
    await this.slutfor(namndId, ider, lasare);
    return await this.laggVersion(namndId, handlingId, ider, skal, lasare);
  }

  @Transactional()
  async laggHandling(
    ny: NyHandling & { arendeId: string },
    ider: readonly string[],
    lasare: Lasare,
    bilagaTill: string | null,
  ): Promise<{ id: string; versionId: string; nr: number | null }> {
    const rader = await this.las(ny.namndId, ider, lasare);
    const gjord = redanGjord(rader);
    if (gjord !== null) {
      const handling = await this.handlingar.hamta(ny.namndId, gjord.handlingId);
      return { id: gjord.handlingId, versionId: gjord.versionId, nr: handling?.nr ?? null };
    }
    const svar = await this.registrera.registrera({ ...ny, filer: await this.filerI(rader) });
    if (bilagaTill !== null) await this.bilagor.laggTill(ny.namndId, bilagaTill, svar.id);
    await this.forrad.registrerade(ider, svar.id, svar.versionId, this.klocka.nu());
    return svar;
  }

  @Transactional()
  async laggVersion(
    namndId: string,
    handlingId: string,
    ider: readonly string[],
    skal: string,
    lasare: Lasare,
  ): Promise<{ versionId: string; nr: number }> {
    const rader = await this.las(namndId, ider, lasare);
    const gjord = redanGjord(rader);
    if (gjord !== null) {
      const handling = await this.handlingar.hamta(namndId, gjord.handlingId);
      const version = handling?.versioner.find((en) => en.id === gjord.versionId);
      if (handling?.id === handlingId && version !== undefined) return { versionId: version.id, nr: version.nr };
      throw anvand();
    }
    const svar = await this.versioner.lagg(namndId, handlingId, await this.filerI(rader), skal);
    await this.forrad.registrerade(ider, handlingId, svar.versionId, this.klocka.nu());
    return svar;
  }

  /** Före transaktionen: filerna läggs i lagringen och prövas. Det som avbryts här görs om nästa gång. */
  private async slutfor(namndId: string, ider: readonly string[], lasare: Lasare): Promise<void> {
    for (const id of ider) {
      const rad = await this.uppladdningar.slutfor(await this.uppladdningar.egen(namndId, lasare, id));
      if (rad.tillstand === 'pagar') {
        throw new DomanFel(
          'DIARIUM.UPPLADDNING_INTE_HEL',
          `Hela »${rad.filnamn}« har inte kommit. Fortsätt uppladdningen.`,
        );
      }
    }
  }

  private async las(namndId: string, ider: readonly string[], { kontoId }: Lasare): Promise<Uppladdning[]> {
    const rader = await this.forrad.lasEgna(namndId, kontoId, ider);
    if (rader.length !== ider.length) throw saknas('Uppladdningen');
    return rader;
  }

  private async filerI(rader: readonly Uppladdning[]): Promise<Fil[]> {
    const filer: Fil[] = [];
    for (const { sha256, filnamn, storlek } of rader) {
      if (sha256 === null) throw saknas('Uppladdningen');
      filer.push(await this.filer.sparad(filnamn, { sha256, storlek }));
    }
    return filer;
  }
}

/** Vad uppladdningarna redan blivit; null när ingen är registrerad. @throws DomanFel när bara några är det */
function redanGjord(rader: readonly Uppladdning[]): { handlingId: string; versionId: string } | null {
  if (rader.every((rad) => rad.tillstand !== 'registrerad')) return null;
  const [forsta] = rader;
  const { handlingId, handlingVersionId } = forsta ?? { handlingId: null, handlingVersionId: null };
  if (handlingId === null || handlingVersionId === null) throw anvand();
  if (rader.some((rad) => rad.handlingVersionId !== handlingVersionId)) throw anvand();
  return { handlingId, versionId: handlingVersionId };
}

const anvand = (): DomanFel =>
  new DomanFel(
    'DIARIUM.UPPLADDNING_ANVAND',
    'En av filerna är redan registrerad i en annan handling. Ta bort den ur listan.',
  );
