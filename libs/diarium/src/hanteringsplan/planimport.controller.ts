import { Body, Controller, Get, Param, Patch, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { FILFALT, lasFilen, tabellsvar } from '#organisation';
import { IfMatch, Rutt } from '#plattform';
import { GenomforPlanDto, PlanimportDto, RattaPlanradDto } from './hanteringsplan.dto.js';
import { LasInPlan } from './planimport.service.js';
import { planmall } from './planmall.js';
import { rattade } from './rattade.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Inläsning av en plan: fil, förhandsvisning, rättning rad för rad, genomförande i ett steg. */
@ApiTags('Informationshanteringsplan')
@Controller('namnder/:namndId/hanteringsplan')
export class PlanimportController {
  constructor(private readonly importer: LasInPlan) {}

  @Get('mall')
  @Rutt({
    scope: 'namnd',
    ratt: 'hanteringsplan.skriv',
    sammanfattning: 'En tom plan att fylla i, med ett blad som säger hur',
    innehall: XLSX,
  })
  async mall(@Res({ passthrough: true }) svar: FastifyReply): Promise<StreamableFile> {
    return tabellsvar(svar, { filnamn: 'informationshanteringsplan.xlsx', mediatyp: XLSX, innehall: await planmall() });
  }

  @Post('importer')
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILFALT)
  @Rutt({
    scope: 'namnd',
    ratt: 'hanteringsplan.skriv',
    sammanfattning: 'Lämna en plan, CSV eller XLSX. Ingenting ändras förrän den genomförs.',
    svar: PlanimportDto,
    status: 201,
  })
  async ny(@Param('namndId') namndId: string, @Req() begaran: FastifyRequest): Promise<PlanimportDto> {
    return await this.importer.lamna(namndId, await lasFilen(begaran));
  }

  @Get('importer/:importId')
  @Rutt({
    scope: 'namnd',
    ratt: 'hanteringsplan.skriv',
    sammanfattning: 'En inläst plan med felen i varje rad',
    svar: PlanimportDto,
  })
  async en(@Param('namndId') namndId: string, @Param('importId') id: string): Promise<PlanimportDto> {
    return await this.importer.visa(namndId, id);
  }

  @Patch('importer/:importId/rader/:rad')
  @Rutt({
    scope: 'namnd',
    ratt: 'hanteringsplan.skriv',
    sammanfattning: 'Rätta en rad, eller utelämna den',
    svar: PlanimportDto,
  })
  async ratta(
    @Param('namndId') namndId: string,
    @Param('importId') id: string,
    @Param('rad') rad: string,
    @IfMatch() version: number,
    @Body() dto: RattaPlanradDto,
  ): Promise<PlanimportDto> {
    await this.importer.ratta(namndId, id, version, Number(rad), rattade(dto));
    return await this.importer.visa(namndId, id);
  }

  @Post('importer/:importId/genomforande')
  @Rutt({
    scope: 'namnd',
    ratt: 'hanteringsplan.skriv',
    sammanfattning: 'Gör den inlästa planen till en ny version; den som gällde tills vidare slutar dagen före',
    svar: PlanimportDto,
    status: 200,
  })
  async genomfor(
    @Param('namndId') namndId: string,
    @Param('importId') id: string,
    @IfMatch() version: number,
    @Body() dto: GenomforPlanDto,
  ): Promise<PlanimportDto> {
    const { ...villkor } = dto;
    await this.importer.genomfor(namndId, id, version, { ...villkor, gallerTill: dto.gallerTill ?? null });
    return await this.importer.visa(namndId, id);
  }

  @Post('importer/:importId/avbrott')
  @Rutt({
    scope: 'namnd',
    ratt: 'hanteringsplan.skriv',
    sammanfattning: 'Släng en inläst plan som inte är genomförd',
    svar: PlanimportDto,
    status: 200,
  })
  async avbryt(
    @Param('namndId') namndId: string,
    @Param('importId') id: string,
    @IfMatch() version: number,
  ): Promise<PlanimportDto> {
    await this.importer.avbryt(namndId, id, version);
    return await this.importer.visa(namndId, id);
  }
}
