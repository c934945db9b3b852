import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, Inloggad, type InloggadPerson, Rutt } from '#plattform';
import {
  DelegationslistaDto,
  EnhetslistaDto,
  InlamnaListaDto,
  ListoversiktDto,
  ListreglerDto,
  Listspannfraga,
  OppnaListaDto,
  PamindEnhetDto,
  VisadeListreglerDto,
} from './delegationslista.dto.js';
import { LamnaInLista } from './lamna-in-lista.service.js';
import { Listfiler } from './listfiler.service.js';
import { PaminnEnhet } from './paminn-enhet.service.js';
import { StallInListor } from './stall-in-listor.service.js';
import { VisaListor } from './visa-listor.service.js';

@ApiTags('Delegationslistor')
@Controller('namnder/:namndId')
export class DelegationslistaController {
  constructor(
    private readonly visa: VisaListor,
    private readonly lamna: LamnaInLista,
    private readonly stall: StallInListor,
    private readonly paminn: PaminnEnhet,
    private readonly filer: Listfiler,
  ) {}

  @Get('delegationslistor')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.las',
    sammanfattning: 'Vilka enheters listor som har kommit, väntas och saknas, månad för månad',
    svar: ListoversiktDto,
  })
  async oversikt(@Param('namndId') namndId: string, @Query() fraga: Listspannfraga): Promise<ListoversiktDto> {
    const spann = this.visa.spann(fraga.fran, fraga.till);
    return {
      ...spann,
      nuvarande: this.visa.nuvarande(),
      rader: await this.visa.laget(namndId, spann.fran, spann.till),
    };
  }

  @Get('delegationsregler')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.las',
    sammanfattning: 'När listorna ska vara inne, påminnelserna, och vem som beslutar när det brådskar',
    svar: VisadeListreglerDto,
  })
  async regler(@Param('namndId') namndId: string): Promise<VisadeListreglerDto> {
    return await this.visa.reglerna(namndId);
  }

  @Put('delegationsregler')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegationslista.stall_in',
    sammanfattning: 'Ställ in när listorna ska vara inne. If-Match "0" när nämnden har de förvalda reglerna.',
    svar: VisadeListreglerDto,
  })
  async stallIn(
    @Param('namndId') namndId: string,
    @IfMatch() version: number,
    @Body() dto: ListreglerDto,
  ): Promise<VisadeListreglerDto> {
    await this.stall.stallIn(namndId, version, {
      dag: dto.dag,
      klockan: dto.klockan,
      nastaVardag: dto.nastaVardag,
      paminnFore: dto.paminnFore ?? null,
      paminnEfter: dto.paminnEfter ?? null,
      franManad: dto.franManad ?? null,
      bradskandeGenom: dto.bradskandeGenom ?? null,
      bradskandePersonId: dto.bradskandePersonId ?? null,
      bradskandeFran: dto.bradskandeFran ?? null,
      bradskandeTill: dto.bradskandeTill ?? null,
    });
    return await this.visa.reglerna(namndId);
  }

  @Get('enheter/:enhetId/delegationslistor/:manad')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.las',
    sammanfattning: 'En enhets lista för en månad, med det som hindrar att den lämnas in',
    svar: EnhetslistaDto,
  })
  async en(
    @Param('namndId') namndId: string,
    @Param('enhetId') enhetId: string,
    @Param('manad') manad: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<EnhetslistaDto> {
    return await this.visa.en(namndId, enhetId, manad, jag);
  }

  @Post('enheter/:enhetId/delegationslistor/:manad/inlamning')
  @HttpCode(200)
  @Rutt({
    scope: 'namnd',
    ratt: 'delegationslista.lamna',
    sammanfattning: 'Lämna in enhetens lista. En lista som redan är inlämnad ändras inte.',
    svar: DelegationslistaDto,
  })
  async lamnaIn(
    @Param('namndId') namndId: string,
    @Param('enhetId') enhetId: string,
    @Param('manad') manad: string,
    @Body() dto: InlamnaListaDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<DelegationslistaDto> {
    return await this.lamna.lamnaIn(namndId, enhetId, manad, { inget: dto.inget ?? false }, jag);
  }

  @Post('enheter/:enhetId/delegationslistor/:manad/paminnelse')
  @HttpCode(200)
  @Rutt({
    scope: 'namnd',
    ratt: 'delegationslista.stall_in',
    sammanfattning: 'Påminn enheten om listan nu, högst en gång om dagen',
    svar: PamindEnhetDto,
  })
  async paminnEnhet(
    @Param('namndId') namndId: string,
    @Param('enhetId') enhetId: string,
    @Param('manad') manad: string,
  ): Promise<PamindEnhetDto> {
    return { pamind: await this.paminn.nu(namndId, enhetId, manad) };
  }

  @Post('delegationslistor/:listaId/oppning')
  @HttpCode(200)
  @Rutt({
    scope: 'namnd',
    ratt: 'delegationslista.lamna',
    sammanfattning: 'Öppna en inlämnad lista för rättelse, innan den har gått ut med kallelsen',
    svar: DelegationslistaDto,
  })
  async oppna(
    @Param('namndId') namndId: string,
    @Param('listaId') listaId: string,
    @Body() dto: OppnaListaDto,
    @Inloggad() jag: InloggadPerson,
  ): Promise<DelegationslistaDto> {
    return await this.lamna.oppna(namndId, listaId, dto.skal, jag);
  }

  @Get('delegationslistor/:listaId/fil/:format')
  @Rutt({
    scope: 'namnd',
    ratt: 'delegation.las',
    sammanfattning: 'Den inlämnade listan som PDF eller DOCX',
    innehall: 'application/octet-stream',
  })
  async fil(
    @Param('namndId') namndId: string,
    @Param('listaId') listaId: string,
    @Param('format') format: string,
  ): Promise<StreamableFile> {
    return await this.filer.hamta(namndId, listaId, format);
  }
}
