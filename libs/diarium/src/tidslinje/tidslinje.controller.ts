import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Inloggad, type InloggadPerson, type Lista, Listfraga, Rutt, somLista } from '#plattform';
import { TidslinjeradDto } from './tidslinje.dto.js';
import { VisaTidslinje } from './visa-tidslinje.service.js';

@ApiTags('Ärenden')
@Controller('namnder/:namndId/arenden/:arendeId/tidslinje')
export class TidslinjeController {
  constructor(private readonly visa: VisaTidslinje) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.las',
    sammanfattning: 'Allt som hänt med ärendet, som meningar, det senaste först',
    svar: TidslinjeradDto,
    lista: true,
  })
  async lista(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Query() fraga: Listfraga,
    @Inloggad() vem: InloggadPerson,
  ): Promise<Lista<TidslinjeradDto>> {
    const { rader, antal } = await this.visa.sida(namndId, arendeId, fraga, vem);
    return somLista(rader, antal, fraga);
  }
}
