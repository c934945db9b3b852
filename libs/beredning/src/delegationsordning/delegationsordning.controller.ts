import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { FILFALT, lasFilen } from '#organisation';
import { IfMatch, Rutt } from '#plattform';
import {
  AndraDelegationsordningDto,
  AntaDelegationsordningDto,
  AvslutaVidaredelegationDto,
  DelegationsordningarDto,
  HelDelegationsordningDto,
  Jamforelsefraga,
  LastaPunkterDto,
  NyDelegationsordningDto,
  NyVidaredelegationDto,
  Ordningsdag,
  OrdningsjamforelseDto,
  OrdningspunkterDto,
} from './delegationsordning.dto.js';
import { SkrivDelegationsordning } from './skriv-delegationsordning.service.js';
import { VisaDelegationsordning } from './visa-delegationsordning.service.js';

/** Nämndens delegationsordning i versioner (KL 6:37–40, 7:5–8). */
@ApiTags('Delegationsordning')
@Controller('namnder/:namndId')
export class DelegationsordningController {
  constructor(
    private readonly visa: VisaDelegationsordning,
    private readonly skriv: SkrivDelegationsordning,
  ) {}

  @Get('delegationsordning')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegationsordning.las',
    sammanfattning: 'Delegationsordningen som gäller en dag',
    svar: HelDelegationsordningDto,
  })
  async gallande(@Param('namndId') namndId: string, @Query() fraga: Ordningsdag): Promise<HelDelegationsordningDto> {
    return await this.visa.gallande(namndId, fraga.dag);
  }

  @Get('delegationsordningar')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegationsordning.las',
    sammanfattning: 'Delegationsordningens versioner',
    svar: DelegationsordningarDto,
  })
  async lista(@Param('namndId') namndId: string): Promise<DelegationsordningarDto> {
    return { rader: await this.visa.lista(namndId) };
  }

  @Post('delegationsordningar')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegationsordning.skriv',
    sammanfattning: 'Ett utkast till en ny version',
    svar: HelDelegationsordningDto,
    status: 201,
  })
  async ny(@Param('namndId') namndId: string, @Body() dto: NyDelegationsordningDto): Promise<HelDelegationsordningDto> {
    const { ...ny } = dto;
    return await this.visa.en(namndId, await this.skriv.skapa(namndId, ny));
  }

  @Post('delegationsordningar/fil')
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILFALT)
  @Rutt({
    scope: 'namnd',
    ratt: 'delegationsordning.skriv',
    sammanfattning: 'Läs punkter ur CSV eller XLSX. Ingenting sparas.',
    svar: LastaPunkterDto,
    status: 200,
  })
  async fil(@Param('namndId') _namndId: string, @Req() begaran: FastifyRequest): Promise<LastaPunkterDto> {
    return await this.visa.lasFil(await lasFilen(begaran));
  }

  @Get('delegationsordningar/:ordningId')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegationsordning.las',
    sammanfattning: 'En version med punkterna, och det som hindrar att den antas',
    svar: HelDelegationsordningDto,
  })
  async en(@Param('namndId') namndId: string, @Param('ordningId') id: string): Promise<HelDelegationsordningDto> {
    return await this.visa.en(namndId, id);
  }

  @Patch('delegationsordningar/:ordningId')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegationsordning.skriv',
    sammanfattning: 'Ändra utkastets namn eller dag',
    svar: HelDelegationsordningDto,
  })
  async andra(
    @Param('namndId') namndId: string,
    @Param('ordningId') id: string,
    @IfMatch() version: number,
    @Body() dto: AndraDelegationsordningDto,
  ): Promise<HelDelegationsordningDto> {
    const { ...falt } = dto;
    await this.skriv.andra(namndId, id, version, falt);
    return await this.visa.en(namndId, id);
  }

  @Put('delegationsordningar/:ordningId/punkter')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegationsordning.skriv',
    sammanfattning: 'Skriv utkastets punkter',
    svar: HelDelegationsordningDto,
  })
  async punkter(
    @Param('namndId') namndId: string,
    @Param('ordningId') id: string,
    @IfMatch() version: number,
    @Body() dto: OrdningspunkterDto,
  ): Promise<HelDelegationsordningDto> {
    await this.skriv.punkter(namndId, id, version, dto.punkter);
    return await this.visa.en(namndId, id);
  }

  @Post('delegationsordningar/:ordningId/antagande')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegationsordning.skriv',
    sammanfattning: 'Nämnden har antagit ordningen: den prövas mot lagen och låses',
    svar: HelDelegationsordningDto,
    status: 200,
  })
  async anta(
    @Param('namndId') namndId: string,
    @Param('ordningId') id: string,
    @IfMatch() version: number,
    @Body() dto: AntaDelegationsordningDto,
  ): Promise<HelDelegationsordningDto> {
    await this.skriv.anta(namndId, id, version, dto);
    return await this.visa.en(namndId, id);
  }

  @Delete('delegationsordningar/:ordningId')
  @Rutt({ scope: 'namnd', ratt: 'delegationsordning.skriv', sammanfattning: 'Ta bort ett utkast', status: 204 })
  async taBort(
    @Param('namndId') namndId: string,
    @Param('ordningId') id: string,
    @IfMatch() version: number,
  ): Promise<void> {
    await this.skriv.taBort(namndId, id, version);
  }

  @Get('delegationsordningar/:ordningId/jamforelse')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegationsordning.las',
    sammanfattning: 'Vad som skiljer två versioner',
    svar: OrdningsjamforelseDto,
  })
  async jamfor(
    @Param('namndId') namndId: string,
    @Param('ordningId') id: string,
    @Query() fraga: Jamforelsefraga,
  ): Promise<OrdningsjamforelseDto> {
    return { rader: await this.visa.jamfor(namndId, id, fraga.med) };
  }

  @Post('delegationsordningar/:ordningId/punkter/:punktId/vidaredelegationer')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegationsordning.vidare',
    sammanfattning: 'Förvaltningschefens beslut om vidaredelegation (KL 7:6)',
    svar: HelDelegationsordningDto,
    status: 201,
  })
  async vidare(
    @Param('namndId') namndId: string,
    @Param('ordningId') id: string,
    @Param('punktId') punktId: string,
    @Body() dto: NyVidaredelegationDto,
  ): Promise<HelDelegationsordningDto> {
    const { ...ny } = dto;
    await this.skriv.vidaredelegera(namndId, id, punktId, ny);
    return await this.visa.en(namndId, id);
  }

  @Post('delegationsordningar/:ordningId/vidaredelegationer/:vidareId/slut')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegationsordning.vidare',
    sammanfattning: 'Avsluta en vidaredelegation',
    svar: HelDelegationsordningDto,
    status: 200,
  })
  async slut(
    @Param('namndId') namndId: string,
    @Param('ordningId') id: string,
    @Param('vidareId') vidareId: string,
    @IfMatch() version: number,
    @Body() dto: AvslutaVidaredelegationDto,
  ): Promise<HelDelegationsordningDto> {
    await this.skriv.avslutaVidare(namndId, id, vidareId, version, dto.till);
    return await this.visa.en(namndId, id);
  }
}
