import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, type Lista, Rutt, saknas, somLista } from '#plattform';
import { Kalla } from '../kallelse/kalla.service.js';
import { HallSammantrade } from './hall-sammantrade.service.js';
import { PlaneraSammantrade } from './planera-sammantrade.service.js';
import {
  AndraSammantradeDto,
  AvslutaDto,
  NyttSammantradeDto,
  SammantradeDto,
  Sammantradeslista,
  StallInDto,
} from './sammantrade.dto.js';
import { SammantradeForrad } from './sammantrade.repository.js';

@ApiTags('Sammanträden')
@Controller('namnder/:namndId/sammantraden')
export class SammantradeController {
  constructor(
    private readonly forrad: SammantradeForrad,
    private readonly planera: PlaneraSammantrade,
    private readonly hall: HallSammantrade,
    private readonly kalla: Kalla,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.las',
    sammanfattning: 'Nämndens sammanträden, det senaste först. Sorteras på datum, plats, tillstand, kallelsedag.',
    svar: SammantradeDto,
    lista: true,
  })
  async lista(@Param('namndId') namndId: string, @Query() fraga: Sammantradeslista): Promise<Lista<SammantradeDto>> {
    const { rader, antal } = await this.forrad.lista(namndId, fraga, fraga);
    return somLista(rader, antal, fraga);
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.skriv',
    sammanfattning: 'Planera ett sammanträde',
    svar: SammantradeDto,
    status: 201,
  })
  async skapa(@Param('namndId') namndId: string, @Body() dto: NyttSammantradeDto): Promise<SammantradeDto> {
    const { datum, start, plats } = dto;
    const { id } = await this.planera.planera({
      namndId,
      datum,
      start,
      plats,
      ...(dto.sekreterareId === undefined ? {} : { sekreterareId: dto.sekreterareId }),
      ...(dto.kallelsedag === undefined ? {} : { kallelsedag: dto.kallelsedag }),
    });
    return await this.ett(namndId, id);
  }

  @Patch(':sammantradeId')
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.skriv',
    sammanfattning: 'Flytta sammanträdet innan kallelsen har gått, eller byt sekreterare',
    svar: SammantradeDto,
  })
  async andra(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') id: string,
    @IfMatch() version: number,
    @Body() dto: AndraSammantradeDto,
  ): Promise<SammantradeDto> {
    await this.planera.andra(namndId, id, version, dto);
    return await this.ett(namndId, id);
  }

  @Post(':sammantradeId/oppna')
  @Rutt({ scope: 'namnd', ratt: 'mote.skriv', sammanfattning: 'Öppna sammanträdet', svar: SammantradeDto, status: 200 })
  async oppna(@Param('namndId') namndId: string, @Param('sammantradeId') id: string): Promise<SammantradeDto> {
    await this.hall.oppna(namndId, id);
    return await this.ett(namndId, id);
  }

  @Post(':sammantradeId/ajournera')
  @Rutt({
    scope: 'namnd',
    ratt: 'mote.skriv',
    sammanfattning: 'Ajournera sammanträdet',
    svar: SammantradeDto,
    status: 200,
  })
  async ajournera(@Param('namndId') namndId: string, @Param('sammantradeId') id: string): Promise<SammantradeDto> {
    await this.hall.ajournera(namndId, id);
    return await this.ett(namndId, id);
  }

  @Post(':sammantradeId/ateruppta')
  @Rutt({
    scope: 'namnd',
    ratt: 'mote.skriv',
    sammanfattning: 'Återuppta sammanträdet',
    svar: SammantradeDto,
    status: 200,
  })
  async ateruppta(@Param('namndId') namndId: string, @Param('sammantradeId') id: string): Promise<SammantradeDto> {
    await this.hall.ateruppta(namndId, id);
    return await this.ett(namndId, id);
  }

  @Post(':sammantradeId/avsluta')
  @Rutt({
    scope: 'namnd',
    ratt: 'mote.skriv',
    sammanfattning: 'Avsluta sammanträdet',
    svar: SammantradeDto,
    status: 200,
  })
  async avsluta(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') id: string,
    @Body() dto: AvslutaDto,
  ): Promise<SammantradeDto> {
    await this.hall.avsluta(namndId, id, dto.slut);
    return await this.ett(namndId, id);
  }

  @Post(':sammantradeId/stall-in')
  @Rutt({
    scope: 'namnd',
    ratt: 'sammantrade.skriv',
    sammanfattning: 'Ställ in sammanträdet; är kallelsen ute får alla som fick den veta det',
    svar: SammantradeDto,
    status: 200,
  })
  async stallIn(
    @Param('namndId') namndId: string,
    @Param('sammantradeId') id: string,
    @Body() dto: StallInDto,
  ): Promise<SammantradeDto> {
    await this.kalla.stallIn(namndId, id, dto.skal);
    return await this.ett(namndId, id);
  }

  private async ett(namndId: string, id: string): Promise<SammantradeDto> {
    const sammantrade = await this.forrad.hamta(namndId, id);
    if (sammantrade === null) throw saknas('Sammanträdet');
    return sammantrade;
  }
}
