import { Controller, Get, Param, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { filsvar } from '../fil/filsvar.js';
import { Insynsprov } from '../insyn/insyn.service.js';
import { Plandokument } from './plandokument.service.js';

@ApiTags('Sammanträdesordning')
@Controller('namnder/:namndId/sammantradesordningar')
export class PlandokumentController {
  constructor(
    private readonly dokument: Plandokument,
    private readonly insyn: Insynsprov,
  ) {}

  @Get(':ordningId/plan.:format')
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.las',
    sammanfattning: 'Sammanträdesplanen att trycka eller lägga på webben, som pdf, docx eller html',
    innehall: 'application/octet-stream',
  })
  async plan(
    @Param('namndId') namndId: string,
    @Param('ordningId') id: string,
    @Param('format') format: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<StreamableFile> {
    const fil = await this.dokument.fil(namndId, id, format, await this.insyn.for(jag, namndId));
    return filsvar(fil.innehall, { ...fil, storlek: fil.innehall.length });
  }
}
