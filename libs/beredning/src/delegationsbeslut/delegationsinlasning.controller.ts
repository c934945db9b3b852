import { Body, Controller, Get, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { FILFALT, lasFilen } from '#organisation';
import { IfMatch, Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { helText } from './delegationsbeslut.controller.js';
import {
  DelegationsenheterDto,
  DelegatvalslistaDto,
  ForhandsvisaDto,
  DelegationsforhandsvisningDto,
  InlastaRaderDto,
  LasInRaderDto,
  Manadsfraga,
  RadtabellDto,
  SattDelegationsenhetDto,
} from './delegationsenhet.dto.js';
import { Delegationsenheter } from './delegationsenhet.service.js';
import { Inklistring } from './inklistring.service.js';
import { ProvgrundForrad } from './provgrund.repository.js';
import { RegistreraDelegationsbeslut } from './registrera-delegationsbeslut.service.js';

/** Enheterna som registrerar, och många rader på en gång. */
@ApiTags('Delegationsbeslut')
@Controller('namnder/:namndId')
export class DelegationsinlasningController {
  constructor(
    private readonly enheter: Delegationsenheter,
    private readonly grund: ProvgrundForrad,
    private readonly inklistring: Inklistring,
    private readonly registrera: RegistreraDelegationsbeslut,
  ) {}

  @Get('delegationsenheter')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.las',
    sammanfattning: 'Enheterna som registrerar delegationsbeslut, och hur mycket de har en månad',
    svar: DelegationsenheterDto,
  })
  async lista(
    @Param('namndId') namndId: string,
    @Query() fraga: Manadsfraga,
    @Inloggad() jag: InloggadPerson,
  ): Promise<DelegationsenheterDto> {
    return { rader: await this.enheter.lista(namndId, fraga.manad, jag) };
  }

  @Put('delegationsenheter/:enhetId')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.skriv',
    sammanfattning: 'Enhetens kod, nummerserie och om den lämnar lista',
    status: 204,
  })
  async satt(
    @Param('namndId') namndId: string,
    @Param('enhetId') enhetId: string,
    @IfMatch() version: number,
    @Body() dto: SattDelegationsenhetDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<void> {
    await this.enheter.satt(namndId, enhetId, version, dto, jag);
  }

  @Get('delegater')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.las',
    sammanfattning: 'De som kan stå som delegat',
    svar: DelegatvalslistaDto,
  })
  async delegater(@Param('namndId') namndId: string): Promise<DelegatvalslistaDto> {
    return { rader: await this.grund.personer(namndId) };
  }

  @Post('delegationsinlasning/fil')
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILFALT)
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.skriv',
    sammanfattning: 'Läs en CSV eller XLSX som en tabell. Ingenting sparas.',
    svar: RadtabellDto,
    status: 200,
  })
  async fil(@Param('namndId') _namndId: string, @Req() begaran: FastifyRequest): Promise<RadtabellDto> {
    return { tabell: await this.inklistring.filtabell(await lasFilen(begaran)) };
  }

  @Post('delegationsinlasning/forhandsvisning')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.skriv',
    sammanfattning: 'Hur en inklistrad tabell skulle bli, med fel per rad. Ingenting sparas.',
    svar: DelegationsforhandsvisningDto,
    status: 200,
  })
  async forhandsvisa(
    @Param('namndId') namndId: string,
    @Body() dto: ForhandsvisaDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<DelegationsforhandsvisningDto> {
    const { ...fraga } = dto;
    return await this.inklistring.forhandsvisa(namndId, fraga, jag);
  }

  @Post('delegationsinlasning')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.skriv',
    sammanfattning: 'Ta in rader i en enhets lista. Rader som redan är inlästa hoppas över.',
    svar: InlastaRaderDto,
    status: 200,
  })
  async lasIn(
    @Param('namndId') namndId: string,
    @Body() dto: LasInRaderDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<InlastaRaderDto> {
    const { rader, ...ny } = dto;
    return await this.registrera.manga(
      namndId,
      { ...ny, rader: rader.map(({ nyckel, text }) => ({ nyckel, text: helText(text) })) },
      jag,
    );
  }
}
