import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Inloggad, type InloggadPerson, type Lista, Listfraga, Rutt, somLista } from '#plattform';
import { ArendehandelseDto } from './arendehandelser.dto.js';
import { VisaArendehandelser } from './visa-arendehandelser.service.js';

@ApiTags('Ärenden')
@Controller('namnder/:namndId/arenden/:arendeId/handelser')
export class ArendehandelseController {
  constructor(private readonly handelser: VisaArendehandelser) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'handelse.las',
    sammanfattning: 'Vad som har hänt med ärendet och dess handlingar, det senaste först. Sorteras på nr, tid, typ.',
    svar: ArendehandelseDto,
    lista: true,
  })
  async lista(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Query() fraga: Listfraga,
    @Inloggad() vem: InloggadPerson,
  ): Promise<Lista<ArendehandelseDto>> {
    const { rader, antal } = await this.handelser.sida(namndId, arendeId, fraga, vem);
    return somLista(rader, antal, fraga);
  }
}
