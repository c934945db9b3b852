import { FORVALTNINGSROLLER, IfMatch, Klocka, type Lista, Rutt, saknas, somLista } from '#plattform';
import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { FranvaroDto, FranvarokandidaterDto, Franvarolista, Kandidatfraga, NyFranvaroDto } from './franvaro.dto.js';
import { FranvaroForrad } from './franvaro.repository.js';
import { SattFranvaro } from './satt-franvaro.service.js';

@ApiTags('Frånvaro')
@Controller('namnder/:namndId/franvaro')
export class FranvaroController {
  constructor(
    private readonly forrad: FranvaroForrad,
    private readonly franvaro: SattFranvaro,
    private readonly klocka: Klocka,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'franvaro.las',
    sammanfattning: 'Vem som är borta och vem som ersätter. Sorteras på fran, till, namn, ersattare.',
    svar: FranvaroDto,
    lista: true,
  })
  async lista(@Param('namndId') namndId: string, @Query() fraga: Franvarolista): Promise<Lista<FranvaroDto>> {
    const val = { roller: FORVALTNINGSROLLER, idag: this.klocka.idag(), kommande: fraga.kommande };
    const { rader, antal } = await this.forrad.lista(namndId, fraga, val);
    return somLista(rader, antal, fraga);
  }

  @Get('kandidater')
  @Rutt({
    scope: 'namnd',
    ratt: 'franvaro.skriv',
    sammanfattning: 'De i nämndens förvaltning som kan vara borta eller ersätta någon under tiden',
    svar: FranvarokandidaterDto,
  })
  async kandidater(@Param('namndId') namndId: string, @Query() fraga: Kandidatfraga): Promise<FranvarokandidaterDto> {
    const fran = fraga.fran ?? this.klocka.idag();
    return { rader: await this.franvaro.kandidater(namndId, fran, fraga.till ?? fran) };
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'franvaro.skriv',
    sammanfattning: 'Anteckna att någon är borta och vem som ersätter',
    svar: FranvaroDto,
    status: 201,
  })
  async satt(@Param('namndId') namndId: string, @Body() dto: NyFranvaroDto): Promise<FranvaroDto> {
    const { kontoId, ersattareKontoId, fran, till } = dto;
    const id = await this.franvaro.satt({ namndId, kontoId, ersattareKontoId, fran, till });
    const rad = await this.forrad.visad(namndId, id, FORVALTNINGSROLLER, this.klocka.idag());
    if (rad === undefined) throw saknas('Frånvaron');
    return rad;
  }

  @Delete(':franvaroId')
  @Rutt({
    scope: 'namnd',
    ratt: 'franvaro.skriv',
    sammanfattning: 'Återkalla en frånvaro; från och med i dag gäller den inte',
    status: 204,
  })
  async aterkalla(
    @Param('namndId') namndId: string,
    @Param('franvaroId') franvaroId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    await this.franvaro.aterkalla(namndId, franvaroId, version);
  }
}
