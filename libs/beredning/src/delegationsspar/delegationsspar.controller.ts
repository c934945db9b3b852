import { Body, Controller, Get, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Inloggad, type InloggadPerson, Rutt } from '#plattform';
import {
  Klockfraga,
  MottagenDto,
  NyUnderrattelseDto,
  RadklockorDto,
  UnderrattelserDto,
} from './delegationsspar.dto.js';
import { RaknaKlockor } from './rakna-klockor.service.js';
import { UnderrattaPart } from './underratta-part.service.js';

@ApiTags('Delegationsbeslutens spår')
@Controller('namnder/:namndId')
export class DelegationssparController {
  constructor(
    private readonly klockor: RaknaKlockor,
    private readonly parter: UnderrattaPart,
  ) {}

  @Get('delegationsklockor')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.las',
    sammanfattning: 'Varje rads tid att överklaga i en enhets månad',
    svar: RadklockorDto,
  })
  async klockorna(
    @Param('namndId') namndId: string,
    @Query() { enhetId, manad }: Klockfraga,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RadklockorDto> {
    return { rader: await this.klockor.forManad(namndId, enhetId, manad, jag) };
  }

  @Get('delegationsbeslut/:beslutId/underrattelser')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.las',
    sammanfattning: 'Vilka parter som underrättats om beslutet, hur och när',
    svar: UnderrattelserDto,
  })
  async underrattelser(
    @Param('namndId') namndId: string,
    @Param('beslutId') beslutId: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<UnderrattelserDto> {
    return { rader: await this.parter.lista(namndId, beslutId, jag) };
  }

  @Post('delegationsbeslut/:beslutId/underrattelser')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.skriv',
    sammanfattning: 'Anteckna att en part underrättas om beslutet och hur det överklagas (FL 33 §)',
    svar: UnderrattelserDto,
    status: 201,
  })
  async underratta(
    @Param('namndId') namndId: string,
    @Param('beslutId') beslutId: string,
    @Body() dto: NyUnderrattelseDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<UnderrattelserDto> {
    const { part, satt, skickadDag, mottagenDag } = dto;
    const ny = { part, satt, skickadDag, mottagenDag: mottagenDag ?? null };
    return { rader: await this.parter.underratta(namndId, beslutId, ny, jag) };
  }

  @Post('delegationsunderrattelser/:underrattelseId/mottagen')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.skriv',
    sammanfattning: 'Anteckna dagen då parten fick del av beslutet: därifrån går tiden att överklaga (FL 44 §)',
    svar: UnderrattelserDto,
    status: 201,
  })
  async mottagen(
    @Param('namndId') namndId: string,
    @Param('underrattelseId') id: string,
    @IfMatch() version: number,
    @Body() dto: MottagenDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<UnderrattelserDto> {
    return { rader: await this.parter.mottagen(namndId, id, version, dto.mottagenDag, jag) };
  }

  @Get('delegationsunderrattelser/:underrattelseId/brev')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.las',
    sammanfattning: 'Underrättelsen till parten som PDF',
    innehall: 'application/pdf',
  })
  async brev(
    @Param('namndId') namndId: string,
    @Param('underrattelseId') id: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<StreamableFile> {
    const { pdf, filnamn } = await this.parter.brev(namndId, id, jag);
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      length: pdf.length,
      disposition: `attachment; filename="${filnamn}"`,
    });
  }
}
