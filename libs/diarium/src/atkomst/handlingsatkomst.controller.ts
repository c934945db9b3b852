import { Body, Controller, Delete, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Rutt, saknas } from '#plattform';
import { HandlingForrad } from '../handling/handling.repository.js';
import { AndraAtkomstDto, AtkomsterDto, NyAtkomstDto } from './atkomst.dto.js';
import { AtkomstForrad, type Atkomstobjekt } from './atkomst.repository.js';
import { GeAtkomst } from './ge-atkomst.service.js';

const handlingen = (id: string): Atkomstobjekt => ({ objekt: 'handling', id });

/** Namngiven åtkomst till en enda handling: resten av ärendet följer inte med. */
@ApiTags('Vem får se')
@Controller('namnder/:namndId/handlingar/:handlingId/atkomst')
export class HandlingsatkomstController {
  constructor(
    private readonly geAtkomst: GeAtkomst,
    private readonly forrad: AtkomstForrad,
    private readonly handlingar: HandlingForrad,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'insyn.las',
    sammanfattning: 'De som fått läsa det skyddade i handlingen vid namn',
    svar: AtkomsterDto,
  })
  async lista(@Param('namndId') namndId: string, @Param('handlingId') id: string): Promise<AtkomsterDto> {
    if ((await this.handlingar.hamta(namndId, id)) === null) throw saknas('Handlingen');
    return { rader: await this.forrad.lista(namndId, handlingen(id)) };
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'atkomst.skriv',
    sammanfattning: 'Ge någon i nämnden rätt att läsa det skyddade i handlingen',
    svar: AtkomsterDto,
    status: 201,
  })
  async ge(
    @Param('namndId') namndId: string,
    @Param('handlingId') id: string,
    @Body() { kontoId, skal, fran, till }: NyAtkomstDto,
  ): Promise<AtkomsterDto> {
    const ny = { kontoId, skal, ...(fran === undefined ? {} : { fran }), till: till ?? null };
    await this.geAtkomst.ge(namndId, handlingen(id), ny);
    return await this.lista(namndId, id);
  }

  @Patch(':atkomstId')
  @Rutt({
    scope: 'namnd',
    ratt: 'atkomst.skriv',
    sammanfattning: 'Ändra den sista dagen för en namngiven åtkomst till handlingen',
    svar: AtkomsterDto,
  })
  async andra(
    @Param('namndId') namndId: string,
    @Param('handlingId') id: string,
    @Param('atkomstId') atkomstId: string,
    @IfMatch() version: number,
    @Body() { till }: AndraAtkomstDto,
  ): Promise<AtkomsterDto> {
    await this.geAtkomst.andraTill(namndId, handlingen(id), atkomstId, version, till ?? null);
    return await this.lista(namndId, id);
  }

  @Delete(':atkomstId')
  @Rutt({
    scope: 'namnd',
    ratt: 'atkomst.skriv',
    sammanfattning: 'Ta tillbaka en namngiven åtkomst till handlingen',
    status: 204,
  })
  async aterkalla(
    @Param('namndId') namndId: string,
    @Param('handlingId') id: string,
    @Param('atkomstId') atkomstId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    await this.geAtkomst.aterkalla(namndId, handlingen(id), atkomstId, version);
  }
}
