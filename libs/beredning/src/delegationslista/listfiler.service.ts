import { Injectable, StreamableFile } from '@nestjs/common';
import { HandlingForrad } from '#diarium';
import { Fillagring, saknas } from '#plattform';
import { DelegationslistaForrad } from './delegationslista.repository.js';

const MEDIATYP: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Den inlämnade listans filer, som de är registrerade. Listan trycker aldrig något skyddat. */
@Injectable()
export class Listfiler {
  constructor(
    private readonly listor: DelegationslistaForrad,
    private readonly handlingar: HandlingForrad,
    private readonly lagring: Fillagring,
  ) {}

  /** @throws DomanFel 404, också innan dokumentet är gjort */
  async hamta(namndId: string, listaId: string, format: string): Promise<StreamableFile> {
    const lista = await this.listor.inomNamnd(namndId, listaId);
    const handling = lista?.handlingId == null ? null : await this.handlingar.hamta(namndId, lista.handlingId);
    const fil = handling?.versioner.at(-1)?.filer.find(({ mediatyp }) => mediatyp === MEDIATYP[format]);
    if (fil === undefined) throw saknas('Filen');
    return new StreamableFile(await this.lagring.las(fil.sha256), {
      type: fil.mediatyp,
      length: fil.storlek,
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(fil.filnamn)}`,
    });
  }
}
