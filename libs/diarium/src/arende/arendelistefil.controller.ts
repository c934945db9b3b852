import { Controller, Get, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Klocka, Rutt } from '#plattform';
import { filsvar } from '../rapport/filsvar.js';
import { Arendelista } from './arendesvar.dto.js';
import { ArendelistaForrad } from './arende.lista.repository.js';
import { listfil } from './domain/listfil.js';

@ApiTags('Ärenden')
@Controller('namnder/:namndId/arendelista')
export class ArendelistefilController {
  constructor(
    private readonly listforrad: ArendelistaForrad,
    private readonly klocka: Klocka,
  ) {}

  @Get('csv')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning:
      'Ärendelistan som CSV, med samma filter och ordning. Bara den offentliga ordalydelsen; högst 10 000 ärenden.',
    innehall: 'text/csv',
  })
  async csv(
    @Param('namndId') namndId: string,
    @Query() fraga: Arendelista,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<StreamableFile> {
    const { rader, fler } = await this.listforrad.alla(namndId, fraga);
    const filnamn = `arenden-${this.klocka.idag()}.csv`;
    return filsvar(svar, { filnamn, mediatyp: 'text/csv; charset=utf-8', innehall: listfil(rader, fler) });
  }
}
