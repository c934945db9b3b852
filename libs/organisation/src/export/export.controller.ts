import { Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Omfattning } from '../import/importomfattning.service.js';
import { tabellsvar } from '../import/tabellsvar.js';
import { Exportfraga } from './export.dto.js';
import { Exportera } from './exportera.service.js';

/** Nämndens organisation som fil, i samma form som importen tar emot. */
@ApiTags('Import')
@Controller('namnder/:namndId/export')
export class ExportController {
  constructor(
    private readonly omfattning: Omfattning,
    private readonly exportera: Exportera,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.las',
    sammanfattning: 'Exportera organisationen som XLSX eller CSV; skyddade personuppgifter är inte med',
    innehall: 'application/octet-stream',
  })
  async hamta(
    @Inloggad() jag: InloggadPerson,
    @Param('namndId') namndId: string,
    @Query() fraga: Exportfraga,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<StreamableFile> {
    return tabellsvar(svar, await this.exportera.exportera(await this.omfattning.namnd(namndId), fraga, jag.kontoId));
  }
}
