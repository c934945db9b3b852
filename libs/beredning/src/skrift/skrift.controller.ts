import { Body, Controller, Delete, Get, HttpStatus, Param, ParseIntPipe, Post, Query, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import { Rutt } from '#plattform';
import type { FastifyReply } from 'fastify';
import { LasSkrift } from './las-skrift.service.js';
import {
  AtergaDto,
  NarvaroDto,
  SkriftbakomDto,
  SkriftDto,
  SkrifthistorikDto,
  Skillnadsfraga,
  SkriftlydelseDto,
  SkriftnarvarolistaDto,
  SkriftskillnadDto,
  SkriftstegDto,
  Skriftstegsfraga,
  SkriftstegslistaDto,
  SkriftstegsvarDto,
} from './skrift.dto.js';
import { SkrivSteg } from './skriv-steg.service.js';

const PROBLEM = 'application/problem+json; charset=utf-8';

@ApiTags('Skriften')
@Controller('namnder/:namndId/skrivelser/:skrivelseId/skrift')
export class SkriftController {
  constructor(
    private readonly las: LasSkrift,
    private readonly steg: SkrivSteg,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    sammanfattning:
      'Skriften: innehållet, om det går att skriva i och varför inte, kommentarerna och det som är ofärdigt',
    svar: SkriftDto,
  })
  async en(@Param('namndId') namndId: string, @Param('skrivelseId') id: string): Promise<SkriftDto> {
    return await this.las.las(namndId, id);
  }

  @Post('steg')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Lämna steg ur skrivytan. Har andra skrivit emellan blir svaret 409 SKRIFT.BAKOM med deras steg.',
    svar: SkriftstegsvarDto,
    status: 200,
  })
  @ApiResponse({ status: 409, type: SkriftbakomDto, description: 'SKRIFT.BAKOM: stegen som klienten saknar' })
  async ta(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @Body() dto: SkriftstegDto,
    @Res() svar: FastifyReply,
  ): Promise<void> {
    const { slag, ...utfall } = await this.steg.ta(namndId, id, dto);
    if (slag === 'mottaget') {
      await svar.code(HttpStatus.OK).send(utfall);
      return;
    }
    await svar
      .code(HttpStatus.CONFLICT)
      .header('content-type', PROBLEM)
      .send({ ...BAKOM, ...utfall });
  }

  @Get('steg')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    bakgrund: true,
    sammanfattning: 'Stegen efter en version',
    svar: SkriftstegslistaDto,
  })
  async stegen(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @Query() { fran }: Skriftstegsfraga,
  ): Promise<SkriftstegslistaDto> {
    return await this.las.stegen(namndId, id, fran);
  }

  @Get('historik')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    sammanfattning: 'Vem som har skrivit och när, ett skrivpass i taget, det senaste först',
    svar: SkrifthistorikDto,
  })
  async historik(@Param('namndId') namndId: string, @Param('skrivelseId') id: string): Promise<SkrifthistorikDto> {
    return await this.las.historik(namndId, id);
  }

  @Get('historik/:version')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    sammanfattning: 'Skriften som den var vid en version',
    svar: SkriftlydelseDto,
  })
  async lydelse(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @Param('version', ParseIntPipe) version: number,
  ): Promise<SkriftlydelseDto> {
    return await this.las.lydelse(namndId, id, version);
  }

  @Get('skillnad')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    sammanfattning: 'Vad som skiljer två lydelser, ord för ord; eller skrivelsen från dess förra version',
    svar: SkriftskillnadDto,
  })
  async skillnad(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @Query() fraga: Skillnadsfraga,
  ): Promise<SkriftskillnadDto> {
    return await this.las.skillnad(namndId, id, fraga);
  }

  @Post('aterga')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.skriv',
    sammanfattning: 'Låt en äldre lydelse gälla igen; historiken står kvar',
    svar: SkriftDto,
    status: 200,
  })
  async aterga(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @Body() dto: AtergaDto,
  ): Promise<SkriftDto> {
    await this.las.aterga(namndId, id, dto);
    return await this.las.las(namndId, id);
  }

  @Post('narvaro')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    bakgrund: true,
    sammanfattning: 'Säg att skrivytan är öppen, minst var fyrtionde sekund; svaret är alla som är där',
    svar: SkriftnarvarolistaDto,
    status: 200,
  })
  async narvaro(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @Body() { klient, markor }: NarvaroDto,
  ): Promise<SkriftnarvarolistaDto> {
    return { har: await this.las.narvaro(namndId, id, klient, markor ?? null) };
  }

  @Delete('narvaro/:klient')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    bakgrund: true,
    sammanfattning: 'Säg att skrivytan är stängd',
    status: 204,
  })
  async gar(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @Param('klient') klient: string,
  ): Promise<void> {
    await this.las.gar(namndId, id, klient);
  }
}

const BAKOM = {
  type: 'urn:klubba:fel:skrift.bakom',
  title: 'Det går inte som läget är',
  status: HttpStatus.CONFLICT,
  detail: 'Någon annan har skrivit emellan. Ta in det och skicka ditt igen.',
  kod: 'SKRIFT.BAKOM',
} as const;
