import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Lista, Listfraga, Rutt } from '#plattform';
import { AntecknaAvvikelse } from './anteckna-avvikelse.service.js';
import { NyAvvikelseDto } from './inlagg.dto.js';
import { AvvikelseDto } from './paragraf.dto.js';
import { VisaParagraf } from './visa-paragraf.service.js';

@ApiTags('Avvikelser')
@Controller('namnder/:namndId/sammantraden/:sammantradeId/avvikelser')
export class AvvikelseController {
  constructor(
    private readonly visa: VisaParagraf,
    private readonly anteckna: AntecknaAvvikelse,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'mote.las',
    sammanfattning: 'Det som hände fast en regel säger något annat. Sorteras på tid, paragraf.',
    svar: AvvikelseDto,
    lista: true,
  })
  async lista(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Query() fraga: Listfraga,
  ): Promise<Lista<AvvikelseDto>> {
    return await this.visa.avvikelser(namndId, sammantradeId, fraga);
  }

  @Post()
  @Rutt({ scope: 'namnd', ratt: 'mote.skriv', sammanfattning: 'Anteckna en avvikelse', status: 204 })
  async ny(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') sammantradeId: string,
    @Body() dto: NyAvvikelseDto,
  ): Promise<void> {
    await this.anteckna.anteckna(namndId, sammantradeId, dto);
  }
}
