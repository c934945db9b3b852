import { Controller, Get, Module, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Lista, somLista } from '../http/lista.js';
import { Rutt } from '../ratt/rutt.js';
import { LasningDto, Lasningslista } from './laslogg.dto.js';
import { LasloggForrad } from './laslogg.repository.js';

@ApiTags('Läslogg')
@Controller('namnder/:namndId/laslogg')
export class LasloggController {
  constructor(private readonly forrad: LasloggForrad) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'laslogg.las',
    sammanfattning: 'Vem som läst det som har sekretess, och vad revisorer läst. Sorteras på tid, namn, slag, objekt.',
    svar: LasningDto,
    lista: true,
  })
  async lista(@Param('namndId') namndId: string, @Query() fraga: Lasningslista): Promise<Lista<LasningDto>> {
    const { rader, antal } = await this.forrad.lista(namndId, fraga, fraga);
    return somLista(rader, antal, fraga);
  }
}

/** Läsloggens sida; själva loggen hör till plattformens kärna. */
@Module({ controllers: [LasloggController] })
export class Lasloggmodul {}
