import { IfMatch, Rutt } from '#plattform';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SkrivStandardpunkterDto, StandardpunkterDto } from './mandatskifte.dto.js';
import { Standardpunkter } from './standardpunkter.service.js';

/** Nämndens stående punkter för en ny nämnds första möte. */
@ApiTags('Mandatskifte')
@Controller('namnder/:namndId/standardpunkter')
export class StandardpunkterController {
  constructor(private readonly standardpunkter: Standardpunkter) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.las',
    sammanfattning: 'Det som föreslås på en ny nämnds första möte',
    svar: StandardpunkterDto,
  })
  async las(@Param('namndId') namndId: string): Promise<StandardpunkterDto> {
    return await this.standardpunkter.las(namndId);
  }

  @Put()
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Skriv om de stående punkterna',
    svar: StandardpunkterDto,
  })
  async skriv(
    @Param('namndId') namndId: string,
    @IfMatch() version: number,
    @Body() dto: SkrivStandardpunkterDto,
  ): Promise<StandardpunkterDto> {
    await this.standardpunkter.skriv(namndId, version, dto.punkter);
    return await this.standardpunkter.las(namndId);
  }
}
