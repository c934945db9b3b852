import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Rutt } from '#plattform';
import { KallelseinstallningDto, KallelseinstallningenDto } from './kallelseinstallning.dto.js';
import { StallInKallelse } from './kallelseinstallning.service.js';

@ApiTags('Kallelse')
@Controller('namnder/:namndId/kallelseinstallning')
export class KallelseinstallningController {
  constructor(private readonly tjanst: StallInKallelse) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.las',
    sammanfattning: 'När nämndens kallelser går ut av sig själva, och när det påminns innan',
    svar: KallelseinstallningenDto,
  })
  async las(@Param('namndId') namndId: string): Promise<KallelseinstallningenDto> {
    return await this.tjanst.galler(namndId);
  }

  @Put()
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.skriv',
    sammanfattning: 'Bestäm när nämndens kallelser går ut av sig själva, och när det påminns innan',
    svar: KallelseinstallningenDto,
  })
  async satt(
    @Param('namndId') namndId: string,
    @IfMatch() version: number,
    @Body() dto: KallelseinstallningDto,
  ): Promise<KallelseinstallningenDto> {
    const { klockslag, paminnDagar } = dto;
    await this.tjanst.stallIn(namndId, { klockslag, paminnDagar, version });
    return await this.tjanst.galler(namndId);
  }
}
