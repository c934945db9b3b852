import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Inloggad, type InloggadPerson, Rutt } from '#plattform';
import { AndraDelegationsbeslut } from './andra-delegationsbeslut.service.js';
import {
  DelegationsbeslutDto,
  EnhetsmanadDto,
  Enhetsmanadsfraga,
  MedgeDelegationsbeslutDto,
  NyttDelegationsbeslutDto,
  RadandringarDto,
  RadtolkningDto,
  RattaDelegationsbeslutDto,
  type RadtextDto,
  TolkaRadDto,
} from './delegationsbeslut.dto.js';
import type { Radtext } from './domain/tolka-rad.js';
import { RegistreraDelegationsbeslut } from './registrera-delegationsbeslut.service.js';
import { TolkaRaden } from './tolka-raden.service.js';
import { VisaDelegationsbeslut } from './visa-delegationsbeslut.service.js';

const TOM: Radtext = { datum: '', punkt: '', beslut: '', antal: '', dnr: '', delegat: '', spar: '' };
/** Fälten som angavs. */
const angivna = (text: RadtextDto): Partial<Radtext> =>
  Object.fromEntries(Object.entries(text).filter(([, varde]) => varde !== undefined));

export const helText = (text: RadtextDto): Radtext => ({ ...TOM, ...angivna(text) });

/** Delegationsbesluten, rad för rad. */
@ApiTags('Delegationsbeslut')
@Controller('namnder/:namndId/delegationsbeslut')
export class DelegationsbeslutController {
  constructor(
    private readonly visa: VisaDelegationsbeslut,
    private readonly registrera: RegistreraDelegationsbeslut,
    private readonly andra: AndraDelegationsbeslut,
    private readonly tolka: TolkaRaden,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.las',
    sammanfattning: 'En enhets rader en månad, med varningar och det som lagar dem',
    svar: EnhetsmanadDto,
  })
  async manaden(
    @Param('namndId') namndId: string,
    @Query() fraga: Enhetsmanadsfraga,
    @Inloggad() jag: InloggadPerson,
  ): Promise<EnhetsmanadDto> {
    return await this.visa.manad(namndId, fraga.enhetId, fraga.manad, jag);
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.skriv',
    sammanfattning: 'Registrera ett delegationsbeslut',
    svar: DelegationsbeslutDto,
    status: 201,
  })
  async nytt(
    @Param('namndId') namndId: string,
    @Body() dto: NyttDelegationsbeslutDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<DelegationsbeslutDto> {
    const { text, ...ny } = dto;
    return await this.visa.en(
      namndId,
      await this.registrera.registrera(namndId, { ...ny, text: helText(text) }, jag),
      jag,
    );
  }

  @Post('tolkning')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.skriv',
    sammanfattning: 'Hur en rad som skrivs förstås, innan den sparas',
    svar: RadtolkningDto,
    status: 200,
  })
  async tolkning(
    @Param('namndId') namndId: string,
    @Body() dto: TolkaRadDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RadtolkningDto> {
    const { enhetId, manad, arendeId = null } = dto;
    return await this.tolka.tolka(namndId, { enhetId, manad, arendeId, text: helText(dto.text) }, jag);
  }

  @Get(':beslutId')
  @Rutt({ scope: 'namnd', ratt: 'delegation.las', sammanfattning: 'Ett delegationsbeslut', svar: DelegationsbeslutDto })
  async ett(
    @Param('namndId') namndId: string,
    @Param('beslutId') id: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<DelegationsbeslutDto> {
    return await this.visa.en(namndId, id, jag);
  }

  @Get(':beslutId/andringar')
  @Rutt({ scope: 'namnd', ratt: 'delegation.las', sammanfattning: 'Hur raden har rättats', svar: RadandringarDto })
  async andringar(
    @Param('namndId') namndId: string,
    @Param('beslutId') id: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<RadandringarDto> {
    return { rader: await this.visa.andringar(namndId, id, jag) };
  }

  @Patch(':beslutId')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.skriv',
    sammanfattning: 'Rätta en rad, eller flytta den till en annan månad',
    svar: DelegationsbeslutDto,
  })
  async ratta(
    @Param('namndId') namndId: string,
    @Param('beslutId') id: string,
    @IfMatch() version: number,
    @Body() dto: RattaDelegationsbeslutDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<DelegationsbeslutDto> {
    const { text, ...andring } = dto;
    const andrad = text === undefined ? andring : { ...andring, text: angivna(text) };
    await this.andra.ratta(namndId, id, version, andrad, jag);
    return await this.visa.en(namndId, id, jag);
  }

  @Post(':beslutId/medgivande')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.skriv',
    sammanfattning: 'Ta med raden som den är, med skäl',
    svar: DelegationsbeslutDto,
    status: 200,
  })
  async medge(
    @Param('namndId') namndId: string,
    @Param('beslutId') id: string,
    @IfMatch() version: number,
    @Body() dto: MedgeDelegationsbeslutDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<DelegationsbeslutDto> {
    await this.andra.medge(namndId, id, version, dto, jag);
    return await this.visa.en(namndId, id, jag);
  }

  @Delete(':beslutId')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.skriv',
    sammanfattning: 'Stryk en rad; den går att återställa',
    status: 204,
  })
  async taBort(
    @Param('namndId') namndId: string,
    @Param('beslutId') id: string,
    @IfMatch() version: number,
    @Inloggad() jag: InloggadPerson,
  ): Promise<void> {
    await this.andra.taBort(namndId, id, version, jag);
  }

  @Post(':beslutId/aterstallning')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.skriv',
    sammanfattning: 'Ta tillbaka en struken rad',
    svar: DelegationsbeslutDto,
    status: 200,
  })
  async aterstall(
    @Param('namndId') namndId: string,
    @Param('beslutId') id: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<DelegationsbeslutDto> {
    await this.andra.aterstall(namndId, id, jag);
    return await this.visa.en(namndId, id, jag);
  }
}
