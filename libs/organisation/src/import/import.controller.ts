import { IfMatch, type Lista, Listfraga, Rutt, somLista } from '#plattform';
import { Body, Controller, Get, Param, Patch, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { beskrivBlad } from './domain/bladbeskrivning.js';
import { GenomforImport } from './genomfor-import.service.js';
import {
  ForhandsvisningDto,
  GenomforImportDto,
  ImportbladDto,
  ImportomgangDto,
  ImportradDto,
  Importradlista,
  RattaImportradDto,
} from './import.dto.js';
import { PlatsbytenDto, Platsfraga } from './platsbyte.dto.js';
import { Importmall } from './importmall.service.js';
import { Omfattning } from './importomfattning.service.js';
import { LamnaFil } from './lamna-fil.service.js';
import { RattaRad } from './ratta-rad.service.js';
import { tabellsvar } from './tabellsvar.js';
import { FILFALT, lasFilen } from './uppladdning.js';
import { VisaImport } from './visa-import.service.js';

/** Import av organisationen i nämnden: fil, förhandsvisning, rättning rad för rad, och genomförande i ett steg. */
@ApiTags('Import')
@Controller('namnder/:namndId/importer')
export class ImportController {
  constructor(
    private readonly omfattning: Omfattning,
    private readonly lamnaFil: LamnaFil,
    private readonly visa: VisaImport,
    private readonly rattaRad: RattaRad,
    private readonly genomforImport: GenomforImport,
    private readonly mallar: Importmall,
  ) {}

  @Get('blad')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'De blad och kolumner som en fil kan ha',
    svar: ImportbladDto,
    lista: true,
  })
  async blad(@Param('namndId') namndId: string): Promise<Lista<ImportbladDto>> {
    await this.omfattning.namnd(namndId);
    const rader = beskrivBlad();
    return somLista(rader, rader.length, { sida: 1, antal: rader.length });
  }

  @Get('mall')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'En tom fil att fylla i, med ett blad som säger hur',
    innehall: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
  async mall(
    @Param('namndId') namndId: string,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<StreamableFile> {
    return tabellsvar(svar, await this.mallar.gor(await this.omfattning.namnd(namndId)));
  }

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Importerna i nämnden, den senaste först',
    svar: ImportomgangDto,
    lista: true,
  })
  async lista(@Param('namndId') namndId: string, @Query() fraga: Listfraga): Promise<Lista<ImportomgangDto>> {
    const { rader, antal } = await this.visa.lista(await this.omfattning.namnd(namndId), fraga);
    return somLista(rader, antal, fraga);
  }

  @Post()
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILFALT)
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Lämna en fil, CSV eller XLSX. Den läses i bakgrunden, och ingenting ändras förrän den genomförs.',
    svar: ImportomgangDto,
    status: 202,
  })
  async ny(@Param('namndId') namndId: string, @Req() begaran: FastifyRequest): Promise<ImportomgangDto> {
    const omfattning = await this.omfattning.namnd(namndId);
    return await this.visa.en(omfattning, await this.lamnaFil.ny(omfattning, await lasFilen(begaran)));
  }

  @Get(':importId')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'En import och hur långt läsningen har kommit',
    svar: ImportomgangDto,
  })
  async en(@Param('namndId') namndId: string, @Param('importId') importId: string): Promise<ImportomgangDto> {
    return await this.visa.en(await this.omfattning.namnd(namndId), importId);
  }

  @Post(':importId/filer')
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILFALT)
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Lämna en fil till: en XLSX ersätter allt som är läst, en CSV bara samma blad',
    svar: ImportomgangDto,
    status: 202,
  })
  async fil(
    @Param('namndId') namndId: string,
    @Param('importId') importId: string,
    @Req() begaran: FastifyRequest,
  ): Promise<ImportomgangDto> {
    const omfattning = await this.omfattning.namnd(namndId);
    await this.visa.en(omfattning, importId);
    await this.lamnaFil.till(importId, await lasFilen(begaran));
    return await this.visa.en(omfattning, importId);
  }

  @Get(':importId/forhandsvisning')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Vad som skulle ändras, och varje fel',
    svar: ForhandsvisningDto,
  })
  async forhandsvisning(
    @Param('namndId') namndId: string,
    @Param('importId') importId: string,
  ): Promise<ForhandsvisningDto> {
    return await this.visa.forhandsvisning(await this.omfattning.namnd(namndId), importId);
  }

  @Get(':importId/rader')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Raderna i filens ordning, med vad var och en gör',
    svar: ImportradDto,
    lista: true,
  })
  async rader(
    @Param('namndId') namndId: string,
    @Param('importId') importId: string,
    @Query() fraga: Importradlista,
  ): Promise<Lista<ImportradDto>> {
    const { rader, antal } = await this.visa.rader(await this.omfattning.namnd(namndId), importId, fraga);
    return somLista(rader, antal, fraga);
  }

  @Get(':importId/platser')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Plats för plats, före och efter',
    svar: PlatsbytenDto,
  })
  async platser(
    @Param('namndId') namndId: string,
    @Param('importId') importId: string,
    @Query() fraga: Platsfraga,
  ): Promise<PlatsbytenDto> {
    return await this.visa.platser(await this.omfattning.namnd(namndId), importId, fraga.organId);
  }

  @Patch(':importId/rader/:radId')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Rätta en rad, peka ut en person eller ta bort raden',
    svar: ImportradDto,
  })
  async ratta(
    @Param('namndId') namndId: string,
    @Param('importId') importId: string,
    @Param('radId') radId: string,
    @IfMatch() version: number,
    @Body() dto: RattaImportradDto,
  ): Promise<ImportradDto> {
    const omfattning = await this.omfattning.namnd(namndId);
    await this.visa.en(omfattning, importId);
    await this.rattaRad.ratta(importId, radId, version, dto);
    return await this.visa.rad(omfattning, importId, radId);
  }

  @Post(':importId/genomfor')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Genomför allt eller inget',
    svar: ImportomgangDto,
    status: 200,
  })
  async genomfor(
    @Param('namndId') namndId: string,
    @Param('importId') importId: string,
    @Body() dto: GenomforImportDto,
  ): Promise<ImportomgangDto> {
    const omfattning = await this.omfattning.namnd(namndId);
    await this.visa.en(omfattning, importId);
    await this.genomforImport.genomfor(importId, dto.avtryck);
    return await this.visa.en(omfattning, importId);
  }

  @Post(':importId/avbryt')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Släng en import som inte är genomförd',
    svar: ImportomgangDto,
    status: 200,
  })
  async avbryt(@Param('namndId') namndId: string, @Param('importId') importId: string): Promise<ImportomgangDto> {
    const omfattning = await this.omfattning.namnd(namndId);
    await this.visa.en(omfattning, importId);
    await this.lamnaFil.avbryt(importId);
    return await this.visa.en(omfattning, importId);
  }
}
