import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { UrsprungDto } from './arendeimport.dto.js';
import { VisaArendeimport } from './visa-arendeimport.service.js';

@ApiTags('Import av diarium')
@Controller('namnder/:namndId/arenden/:arendeId/ursprung')
export class UrsprungController {
  constructor(private readonly visa: VisaArendeimport) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning: 'Raden i det gamla diariet som ett infört ärende kommer ur',
    svar: UrsprungDto,
  })
  async en(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Inloggad() vem: InloggadPerson,
  ): Promise<UrsprungDto> {
    return await this.visa.arendetsUrsprung(namndId, arendeId, vem);
  }
}
