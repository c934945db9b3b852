import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Lista, Listfraga, Rutt, somLista } from '#plattform';
import {
  ArendeavslutDto,
  AvslutsforhandslistaDto,
  AvslutsforhandsvisningDto,
  AvslutsradDto,
  AvslutsraderFraga,
  NyttAvslutDto,
} from './avslut.dto.js';
import { AvslutForrad } from './avslut.repository.js';
import { AvslutaManga } from './avsluta-manga.service.js';

@ApiTags('Avsluta många')
@Controller('namnder/:namndId/arendeavslut')
export class AvslutController {
  constructor(
    private readonly avsluta: AvslutaManga,
    private readonly forrad: AvslutForrad,
  ) {}

  @Post('forhandsvisning')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.massavslut',
    sammanfattning: 'Vilka ärenden ett urval träffar, och vad som är ogjort i vart och ett',
    svar: AvslutsforhandslistaDto,
    status: 200,
  })
  async forhandsvisa(
    @Param('namndId') namndId: string,
    @Body() dto: AvslutsforhandsvisningDto,
  ): Promise<AvslutsforhandslistaDto> {
    const { ...filter } = dto.filter;
    const { rader, antal } = await this.avsluta.forhandsvisa(namndId, filter, dto);
    return somLista(rader, antal, dto);
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.massavslut',
    sammanfattning: 'Avsluta ärendena i ett urval, i bakgrunden',
    svar: ArendeavslutDto,
    status: 202,
  })
  async borja(@Param('namndId') namndId: string, @Body() dto: NyttAvslutDto): Promise<ArendeavslutDto> {
    const { filter, ...val } = dto;
    const { ...villkor } = filter;
    return await this.avsluta.borja(namndId, { ...val, filter: villkor });
  }

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.massavslut',
    sammanfattning: 'Körningarna, den senaste först',
    svar: ArendeavslutDto,
    lista: true,
  })
  async lista(@Param('namndId') namndId: string, @Query() fraga: Listfraga): Promise<Lista<ArendeavslutDto>> {
    const { rader, antal } = await this.forrad.senaste(namndId, fraga);
    return somLista(rader, antal, fraga);
  }

  @Get(':avslutId')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.massavslut',
    sammanfattning: 'En körning, med hur långt den kommit',
    svar: ArendeavslutDto,
  })
  async en(@Param('namndId') namndId: string, @Param('avslutId') id: string): Promise<ArendeavslutDto> {
    return await this.avsluta.en(namndId, id);
  }

  @Get(':avslutId/rader')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.massavslut',
    sammanfattning: 'Körningens ärenden, och hur det gick med vart och ett',
    svar: AvslutsradDto,
    lista: true,
  })
  async rader(
    @Param('namndId') namndId: string,
    @Param('avslutId') id: string,
    @Query() fraga: AvslutsraderFraga,
  ): Promise<Lista<AvslutsradDto>> {
    await this.avsluta.en(namndId, id);
    const { rader, antal } = await this.forrad.utfall(id, fraga.utfall ?? null, fraga);
    return somLista(rader, antal, fraga);
  }

  @Post(':avslutId/avbrott')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.massavslut',
    sammanfattning: 'Avbryt en körning; det som är avslutat förblir avslutat',
    svar: ArendeavslutDto,
    status: 200,
  })
  async avbryt(@Param('namndId') namndId: string, @Param('avslutId') id: string): Promise<ArendeavslutDto> {
    return await this.avsluta.avbryt(namndId, id);
  }

  @Post(':avslutId/fortsattning')
  @Rutt({
    scope: 'namnd',
    ratt: 'arende.massavslut',
    sammanfattning: 'Fortsätt en avbruten körning där den slutade',
    svar: ArendeavslutDto,
    status: 202,
  })
  async fortsatt(@Param('namndId') namndId: string, @Param('avslutId') id: string): Promise<ArendeavslutDto> {
    return await this.avsluta.fortsatt(namndId, id);
  }
}
