import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Inloggad, type InloggadPerson, Rutt } from '#plattform';
import {
  BeslutsrattDto,
  Beslutsrattsfraga,
  BorjatBeslutsdokumentDto,
  DelegationsuppgifterDto,
  DokumentetsDelegationDto,
  NyttBeslutsdokumentDto,
} from './delegationsskrivelse.dto.js';
import { Dokumentdelegationer } from './dokumentdelegation.service.js';
import { SkrivDelegationsbeslut } from './skriv-delegationsbeslut.service.js';

@ApiTags('Delegationsbeslut')
@Controller('namnder/:namndId')
export class DelegationsskrivelseController {
  constructor(
    private readonly skriv: SkrivDelegationsbeslut,
    private readonly visa: Dokumentdelegationer,
  ) {}

  @Get('beslutsratt')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.las',
    sammanfattning: 'Vem som får besluta enligt en punkt en dag',
    svar: BeslutsrattDto,
  })
  async ratten(@Param('namndId') namndId: string, @Query() fraga: Beslutsrattsfraga): Promise<BeslutsrattDto> {
    return await this.visa.delegater(namndId, fraga);
  }

  @Post('delegationsskrivelser')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.skriv',
    sammanfattning: 'Börja ett delegationsbeslut som dokument; raden registreras när det fastställs',
    svar: BorjatBeslutsdokumentDto,
    status: 201,
  })
  async borja(
    @Param('namndId') namndId: string,
    @Body() dto: NyttBeslutsdokumentDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<BorjatBeslutsdokumentDto> {
    const { enhetId, punkt, delegatPersonId, dag, rubrik, arendeId = null, beslutId = null } = dto;
    const ny = { enhetId, punkt, delegatPersonId, dag, rubrik, arendeId, beslutId };
    return { skrivelseId: await this.skriv.borja(namndId, ny, jag) };
  }

  @Get('skrivelser/:skrivelseId/delegation')
  @Rutt({
    scope: 'namnd',
    ratt: 'skrivelse.las',
    sammanfattning: 'Punkten, delegaten och dagen som ett delegationsbeslut är fattat på',
    svar: DokumentetsDelegationDto,
  })
  async iDokumentet(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
  ): Promise<DokumentetsDelegationDto> {
    return { delegation: await this.visa.iDokumentet(namndId, id) };
  }

  @Put('skrivelser/:skrivelseId/delegation')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.skriv',
    sammanfattning: 'Ange punkten, delegaten och dagen. If-Match "0" när uppgifterna saknas.',
    svar: DokumentetsDelegationDto,
  })
  async satt(
    @Param('namndId') namndId: string,
    @Param('skrivelseId') id: string,
    @IfMatch() version: number,
    @Body() dto: DelegationsuppgifterDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<DokumentetsDelegationDto> {
    await this.skriv.satt(namndId, id, version, dto, jag);
    return { delegation: await this.visa.iDokumentet(namndId, id) };
  }
}
