import { Body, Controller, Get, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { IfMatch, Listfraga, type Lista, Rutt, somLista } from '#plattform';
import { AngraImport } from './angra-import.service.js';
import {
  AngringDto,
  AnvandMappningDto,
  ArendeimportDto,
  ArendeimportradDto,
  ImportfaltDto,
  ImportforhandsvisningDto,
  Importradfraga,
  ImportvardeDto,
  LastbladDto,
  MappningDto,
  SparadMappningDto,
} from './arendeimport.dto.js';
import { beskrivFalt } from './domain/falt.js';
import { GenomforArendeimport } from './genomfor-arendeimport.service.js';
import { LamnaArendeimport } from './lamna-arendeimport.service.js';
import { MappaImport } from './mappa-import.service.js';
import { IMPORTFORM, lasImportfiler } from './uppladdade-filer.js';
import { VisaArendeimport } from './visa-arendeimport.service.js';

const RATT = 'diarieimport.skriv';

/** Import av ett gammalt diarium: filer, kolumner, förhandsvisning, körning som går att fortsätta, och ångra. */
@ApiTags('Import av diarium')
@Controller('namnder/:namndId/arendeimporter')
export class ArendeimportController {
  constructor(
    private readonly visa: VisaArendeimport,
    private readonly lamna: LamnaArendeimport,
    private readonly mappa: MappaImport,
    private readonly genomforImport: GenomforArendeimport,
    private readonly angraImport: AngraImport,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: RATT,
    sammanfattning: 'Importer av diarium, den senaste först',
    svar: ArendeimportDto,
    lista: true,
  })
  async lista(@Param('namndId') namndId: string, @Query() fraga: Listfraga): Promise<Lista<ArendeimportDto>> {
    const { rader, antal } = await this.visa.lista(namndId, fraga);
    return somLista(rader, antal, fraga);
  }

  @Get('falt')
  @Rutt({
    scope: 'namnd',
    ratt: RATT,
    sammanfattning: 'Fälten som kolumner kan bli',
    svar: ImportfaltDto,
    lista: true,
  })
  falt(@Param('namndId') _namndId: string): Lista<ImportfaltDto> {
    const rader = beskrivFalt();
    return somLista(rader, rader.length, { sida: 1, antal: rader.length });
  }

  @Get('mappningar')
  @Rutt({
    scope: 'namnd',
    ratt: RATT,
    sammanfattning: 'Sparade mappningar per system',
    svar: SparadMappningDto,
    lista: true,
  })
  async mappningar(@Param('namndId') namndId: string, @Query() fraga: Listfraga): Promise<Lista<SparadMappningDto>> {
    const rader = await this.mappa.sparade(namndId);
    return somLista(rader, rader.length, fraga);
  }

  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody(IMPORTFORM)
  @Rutt({
    scope: 'namnd',
    ratt: RATT,
    sammanfattning: 'Lämna filer: CSV, XLSX, och ZIP med handlingarnas filer. De läses i bakgrunden.',
    svar: ArendeimportDto,
    status: 202,
  })
  async ny(@Param('namndId') namndId: string, @Req() begaran: FastifyRequest): Promise<ArendeimportDto> {
    const { kalla, filer } = await lasImportfiler(begaran, this.lamna);
    return await this.visa.en(namndId, await this.lamna.ny(namndId, kalla, filer));
  }

  @Get(':importId')
  @Rutt({
    scope: 'namnd',
    ratt: RATT,
    sammanfattning: 'En import och hur långt den kommit',
    svar: ArendeimportDto,
    bakgrund: true,
  })
  async en(@Param('namndId') namndId: string, @Param('importId') id: string): Promise<ArendeimportDto> {
    return await this.visa.en(namndId, id);
  }

  @Get(':importId/blad')
  @Rutt({
    scope: 'namnd',
    ratt: RATT,
    sammanfattning: 'Bladen med kolumner, exempel och gissade fält',
    svar: LastbladDto,
    lista: true,
  })
  async blad(@Param('namndId') namndId: string, @Param('importId') id: string): Promise<Lista<LastbladDto>> {
    const rader = await this.mappa.blad(namndId, id);
    return somLista(rader, rader.length, { sida: 1, antal: Math.max(1, rader.length) });
  }

  @Get(':importId/varden')
  @Rutt({
    scope: 'namnd',
    ratt: RATT,
    sammanfattning: 'Värden som ska översättas, hur många rader de står i, och vad de blir',
    svar: ImportvardeDto,
    lista: true,
  })
  async varden(@Param('namndId') namndId: string, @Param('importId') id: string): Promise<Lista<ImportvardeDto>> {
    const rader = await this.mappa.varden(namndId, id);
    return somLista(rader, rader.length, { sida: 1, antal: Math.max(1, rader.length) });
  }

  @Put(':importId/mappning')
  @Rutt({
    scope: 'namnd',
    ratt: RATT,
    sammanfattning: 'Säg vad kolumner och värden är; raderna prövas i bakgrunden',
    svar: ArendeimportDto,
    status: 200,
  })
  async satt(
    @Param('namndId') namndId: string,
    @Param('importId') id: string,
    @IfMatch() version: number,
    @Body() dto: MappningDto,
  ): Promise<ArendeimportDto> {
    await this.mappa.satt(namndId, id, version, dto);
    return await this.visa.en(namndId, id);
  }

  @Post(':importId/sparad-mappning')
  @Rutt({
    scope: 'namnd',
    ratt: RATT,
    sammanfattning: 'Använd en sparad mappning',
    svar: ArendeimportDto,
    status: 200,
  })
  async anvand(
    @Param('namndId') namndId: string,
    @Param('importId') id: string,
    @IfMatch() version: number,
    @Body() { mappningId }: AnvandMappningDto,
  ): Promise<ArendeimportDto> {
    await this.mappa.anvand(namndId, id, version, mappningId);
    return await this.visa.en(namndId, id);
  }

  @Get(':importId/forhandsvisning')
  @Rutt({
    scope: 'namnd',
    ratt: RATT,
    sammanfattning: 'Vad som skulle skrivas, felen, och numren serierna går vidare efter',
    svar: ImportforhandsvisningDto,
  })
  async forhandsvisning(
    @Param('namndId') namndId: string,
    @Param('importId') id: string,
  ): Promise<ImportforhandsvisningDto> {
    return await this.visa.forhandsvisning(namndId, id);
  }

  @Get(':importId/rader')
  @Rutt({
    scope: 'namnd',
    ratt: RATT,
    sammanfattning: 'Raderna som de blir, med fel',
    svar: ArendeimportradDto,
    lista: true,
  })
  async rader(
    @Param('namndId') namndId: string,
    @Param('importId') id: string,
    @Query() fraga: Importradfraga,
  ): Promise<Lista<ArendeimportradDto>> {
    const { rader, antal } = await this.visa.rader(namndId, id, fraga);
    return somLista(rader, antal, fraga);
  }

  @Post(':importId/genomforande')
  @Rutt({
    scope: 'namnd',
    ratt: RATT,
    sammanfattning: 'Skriv raderna, eller fortsätt efter ett avbrott',
    svar: ArendeimportDto,
    status: 202,
  })
  async genomfor(@Param('namndId') namndId: string, @Param('importId') id: string): Promise<ArendeimportDto> {
    await this.genomforImport.borja(namndId, id);
    return await this.visa.en(namndId, id);
  }

  @Post(':importId/avbrott')
  @Rutt({
    scope: 'namnd',
    ratt: RATT,
    sammanfattning: 'Avbryt: det som är skrivet står kvar, och importen kan fortsättas eller ångras',
    svar: ArendeimportDto,
    status: 200,
  })
  async avbryt(@Param('namndId') namndId: string, @Param('importId') id: string): Promise<ArendeimportDto> {
    await this.genomforImport.avbryt(namndId, id);
    return await this.visa.en(namndId, id);
  }

  @Get(':importId/angring')
  @Rutt({
    scope: 'namnd',
    ratt: RATT,
    sammanfattning: 'Om importen kan ångras, och annars varför inte',
    svar: AngringDto,
  })
  async angring(@Param('namndId') namndId: string, @Param('importId') id: string): Promise<AngringDto> {
    return await this.angraImport.hinder(namndId, id);
  }

  @Post(':importId/angring')
  @Rutt({
    scope: 'namnd',
    ratt: RATT,
    sammanfattning: 'Ångra hela importen',
    svar: ArendeimportDto,
    status: 202,
  })
  async angra(@Param('namndId') namndId: string, @Param('importId') id: string): Promise<ArendeimportDto> {
    await this.angraImport.borja(namndId, id);
    return await this.visa.en(namndId, id);
  }
}
