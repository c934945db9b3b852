import { Controller, Get, Param, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Inloggad, type InloggadPerson, type Lista, Listfraga, Rutt, sidgrans, somLista } from '#plattform';
import { filsvar, Insynsprov } from '#sammantrade';
import { DokumentDto } from './dokument.dto.js';
import { VisaDokument } from './visa-dokument.service.js';

@ApiTags('Dokument')
@Controller('namnder/:namndId')
export class DokumentController {
  constructor(
    private readonly visa: VisaDokument,
    private readonly insyn: Insynsprov,
  ) {}

  @Get('sammantraden/:sammantradeId/dokument')
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.las',
    sammanfattning: 'Sammanträdets framställda dokument, i kedjans ordning',
    svar: DokumentDto,
    lista: true,
  })
  async lista(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Inloggad() jag: InloggadPerson,
    @Query() fraga: Listfraga,
  ): Promise<Lista<DokumentDto>> {
    const alla = await this.visa.lista(namndId, sammantradeId, await this.insyn.for(jag, namndId, sammantradeId));
    const { limit, offset } = sidgrans(fraga);
    return somLista(alla.slice(offset, offset + limit), alla.length, fraga);
  }

  @Get('dokument/:dokumentId')
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.las',
    sammanfattning: 'Hämta ett dokument',
    innehall: 'application/octet-stream',
  })
  async hamta(
    @Param('namndId') namndId: string,
    @Param('dokumentId') dokumentId: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<StreamableFile> {
    const sammantradeId = await this.visa.sammantradet(namndId, dokumentId);
    const insyn = await this.insyn.for(jag, namndId, sammantradeId);
    const { dokument, innehall } = await this.visa.hamta(namndId, dokumentId, insyn);
    return filsvar(innehall, dokument);
  }
}
