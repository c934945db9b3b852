import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Rutt } from '#plattform';
import { PaminnelsedagarDto, PaminnelseinstallningDto } from './paminnelse.dto.js';
import { StallInPaminnelser } from './stall-in-paminnelser.service.js';

@ApiTags('Sammanträdesordning')
@Controller('namnder/:namndId/paminnelsedagar')
export class PaminnelseController {
  constructor(private readonly tjanst: StallInPaminnelser) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.las',
    sammanfattning: 'Hur många dagar före en hålltid nämnden påminner',
    svar: PaminnelseinstallningDto,
  })
  async las(@Param('namndId') namndId: string): Promise<PaminnelseinstallningDto> {
    return await this.tjanst.galler(namndId);
  }

  @Put()
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.skriv',
    sammanfattning: 'Bestäm hur många dagar före en hålltid nämnden påminner',
    svar: PaminnelseinstallningDto,
  })
  async satt(
    @Param('namndId') namndId: string,
    @IfMatch() version: number,
    @Body() dto: PaminnelsedagarDto,
  ): Promise<PaminnelseinstallningDto> {
    await this.tjanst.stallIn(namndId, dto.dagar, version);
    return await this.tjanst.galler(namndId);
  }
}
