import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { Insynsprov } from '#sammantrade';
import { SammantradesoversiktDto } from './oversikt.dto.js';
import { VisaOversikt } from './visa-oversikt.service.js';

@ApiTags('Sammanträden')
@Controller('namnder/:namndId/sammantraden')
export class OversiktController {
  constructor(
    private readonly oversikt: VisaOversikt,
    private readonly insyn: Insynsprov,
  ) {}

  @Get(':sammantradeId')
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.las',
    sammanfattning: 'Ett sammanträde: läge och steg, listor, kallelser, protokollets delar, dokument',
    svar: SammantradesoversiktDto,
  })
  async ett(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<SammantradesoversiktDto> {
    return await this.oversikt.visa(namndId, sammantradeId, await this.insyn.for(jag, namndId, sammantradeId));
  }
}
