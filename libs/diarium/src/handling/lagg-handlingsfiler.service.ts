import { Injectable } from '@nestjs/common';
import { Transactional } from '@nestjs-cls/transactional';
import { BestallUtdrag } from '../utdrag/bestall-utdrag.service.js';
import { HandlingForrad } from './handling.repository.js';
import type { Fil } from './handling.typer.js';

/** Lägger de filer som Klubba har gjort till den version av handlingen som de hör till. Det som redan ligger där står kvar. */
@Injectable()
export class LaggHandlingsfiler {
  constructor(
    private readonly forrad: HandlingForrad,
    private readonly utdrag: BestallUtdrag,
  ) {}

  /** Den första filens text blir sökbar; de andra säger samma sak. */
  @Transactional()
  async lagg(namndId: string, handlingId: string, versionId: string, filer: readonly Fil[]): Promise<void> {
    const handling = await this.forrad.hamta(namndId, handlingId);
    const version = handling?.versioner.find((en) => en.id === versionId);
    if (version === undefined) throw new Error(`Versionen ${versionId} finns inte i handlingen.`);
    await this.forrad.laggFiler(versionId, version.filer.length, filer);
    await this.utdrag.bestall(filer.slice(0, 1));
  }
}
