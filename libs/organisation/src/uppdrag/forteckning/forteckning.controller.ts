import { Rutt } from '#plattform';
import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ProvaOrdningen } from '../provning/prova-ordningen.service.js';
import { ProvningDto, Provningsfraga } from '../provning/provning.dto.js';
import { ForteckningDto, Forteckningsfraga } from './forteckning.dto.js';
import { VisaForteckning } from './visa-forteckning.service.js';

@ApiTags('Uppdrag')
@Controller('namnder/:namndId')
export class ForteckningController {
  constructor(
    private readonly visa: VisaForteckning,
    private readonly provning: ProvaOrdningen,
  ) {}

  @Get('forteckning')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.las',
    sammanfattning:
      'Organets förtroendevalda en viss dag: platser, ersättare per parti, det som saknas och det som kommer',
    svar: ForteckningDto,
  })
  async forteckning(@Param('namndId') namndId: string, @Query() fraga: Forteckningsfraga): Promise<ForteckningDto> {
    return await this.visa.den(namndId, fraga.datum);
  }

  @Get('tjanstgoringsprov')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.las',
    sammanfattning: 'Vem som skulle tjänstgöra om några vore borta, och varför; beslutsförhet och styrkebalans',
    svar: ProvningDto,
  })
  async prova(@Param('namndId') namndId: string, @Query() fraga: Provningsfraga): Promise<ProvningDto> {
    return await this.provning.prova(namndId, fraga.datum, fraga.borta ?? []);
  }
}
