import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Inloggad, type InloggadPerson, type Lista, Listfraga, Rutt, somLista } from '#plattform';
import { RattelseDto } from './rattelse.dto.js';
import { VisaRattelser } from './visa-rattelser.service.js';

@ApiTags('Ärenden')
@Controller('namnder/:namndId/arenden/:arendeId/rattelser')
export class RattelseController {
  constructor(private readonly visa: VisaRattelser) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning: 'Vad som rättats i ärendet, dess parter och handlingar, det senaste först. Sorteras på tid, falt.',
    svar: RattelseDto,
    lista: true,
  })
  async lista(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Query() fraga: Listfraga,
    @Inloggad() vem: InloggadPerson,
  ): Promise<Lista<RattelseDto>> {
    const { rader, antal } = await this.visa.sida(namndId, arendeId, fraga, vem);
    return somLista(rader, antal, fraga);
  }
}
