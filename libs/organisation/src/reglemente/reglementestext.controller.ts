import { Rutt } from '#plattform';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { LasReglemente } from './las-reglemente.service.js';
import { RattaReglementeDto } from './reglemente.dto.js';
import {
  GallandeReglementeDto,
  Reglementesfraga,
  ReglementesprovDto,
  ReglementesskillnaderDto,
  Skillnadsfraga,
} from './reglementestext.dto.js';

@ApiTags('Reglementen')
@Controller('namnder/:namndId')
export class ReglementestextController {
  constructor(private readonly reglemente: LasReglemente) {}

  @Get('reglemente')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.las',
    sammanfattning: 'Reglementet som det gäller en dag, och vad det betyder i ord',
    svar: GallandeReglementeDto,
  })
  async den(@Param('namndId') namndId: string, @Query() fraga: Reglementesfraga): Promise<GallandeReglementeDto> {
    return await this.reglemente.den(namndId, fraga.datum);
  }

  @Get('reglementen/:reglementeId/skillnad')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.las',
    sammanfattning: 'Vad som skiljer en version från en annan, i ord',
    svar: ReglementesskillnaderDto,
  })
  async skillnad(
    @Param('namndId') namndId: string,
    @Param('reglementeId') reglementeId: string,
    @Query() fraga: Skillnadsfraga,
  ): Promise<ReglementesskillnaderDto> {
    return await this.reglemente.skillnad(namndId, reglementeId, fraga.mot);
  }

  @Post('reglementen/prov')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning:
      'Vad ett tänkt reglemente skulle betyda, vad som blir annorlunda och vad som brister. Ingenting sparas.',
    svar: ReglementesprovDto,
    status: 200,
  })
  async prova(@Param('namndId') namndId: string, @Body() dto: RattaReglementeDto): Promise<ReglementesprovDto> {
    return await this.reglemente.prova(namndId, dto);
  }
}
