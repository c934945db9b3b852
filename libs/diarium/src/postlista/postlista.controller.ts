import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { type Lista, Rutt, somLista } from '#plattform';
import { filsvar } from '../rapport/filsvar.js';
import { Postlistefil } from './postlistefil.service.js';
import { PostdagarDto, Postdagsfraga, Postlistefilfraga, Postlistefraga, PostradDto } from './postlista.dto.js';
import { VisaPostlista } from './visa-postlista.service.js';

@ApiTags('Postlista')
@Controller('namnder/:namndId/postlista')
export class PostlistaController {
  constructor(
    private readonly visa: VisaPostlista,
    private readonly fil: Postlistefil,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.las',
    sammanfattning: 'Handlingar som kom in, sändes eller upprättades under dagarna, som vyn får visa dem',
    svar: PostradDto,
    lista: true,
  })
  async lista(@Param('namndId') namndId: string, @Query() fraga: Postlistefraga): Promise<Lista<PostradDto>> {
    const { rader, antal } = await this.visa.sida(namndId, fraga);
    return somLista(rader, antal, fraga);
  }

  @Get('dagar')
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.las',
    sammanfattning: 'Dagarna före och efter som har något i postlistan, och vad den kan filtreras på',
    svar: PostdagarDto,
  })
  async dagar(@Param('namndId') namndId: string, @Query() { dag }: Postdagsfraga): Promise<PostdagarDto> {
    return await this.visa.dagar(namndId, dag);
  }

  @Get('fil')
  @Rutt({
    scope: 'namnd',
    ratt: 'handling.las',
    sammanfattning: 'Postlistan som CSV, DOCX eller PDF',
    innehall: 'application/octet-stream',
  })
  async hamta(
    @Param('namndId') namndId: string,
    @Query() fraga: Postlistefilfraga,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<StreamableFile> {
    return filsvar(svar, await this.fil.gor(namndId, fraga));
  }
}
