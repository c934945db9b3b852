import { type Lista, Listfraga, Rutt, somLista } from '#plattform';
import { Body, Controller, Get, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { GenomforImportDto, ImportomgangDto } from '../import/import.dto.js';
import { Platsfraga } from '../import/platsbyte.dto.js';
import { Omfattning } from '../import/importomfattning.service.js';
import { FILFALT, lasFilen } from '../import/uppladdning.js';
import { VisaImport } from '../import/visa-import.service.js';
import { AngraMandatskifte } from './angra-mandatskifte.service.js';
import { ForstaMotet } from './forsta-motet.service.js';
import { GenomforMandatskifte } from './genomfor-mandatskifte.service.js';
import { LosKvarlamnat } from './los-kvarlamnat.service.js';
import {
  ForstaMotetDto,
  KvarlamnatDto,
  LaggForstaMotetDto,
  LagdaPunkterDto,
  LosKvarlamnadDto,
  MandatskifteDto,
  NyttMandatskifteDto,
} from './mandatskifte.dto.js';
import { SkapaMandatskifte } from './skapa-mandatskifte.service.js';
import { VisaMandatskifte } from './visa-mandatskifte.service.js';

/** Mandatskifte i en nämnd, steg för steg. Ingenting ändras före genomför. */
@ApiTags('Mandatskifte')
@Controller('namnder/:namndId/mandatskiften')
export class MandatskifteController {
  constructor(
    private readonly omfattning: Omfattning,
    private readonly visa: VisaMandatskifte,
    private readonly importer: VisaImport,
    private readonly skapa: SkapaMandatskifte,
    private readonly genomforSkiftet: GenomforMandatskifte,
    private readonly angraSkiftet: AngraMandatskifte,
    private readonly kvarlamnade: LosKvarlamnat,
    private readonly motet: ForstaMotet,
  ) {}

  @Get()
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Mandatskiftena, det senaste först',
    svar: MandatskifteDto,
    lista: true,
  })
  async lista(@Param('namndId') namndId: string, @Query() fraga: Listfraga): Promise<Lista<MandatskifteDto>> {
    const { rader, antal } = await this.visa.lista(await this.omfattning.namnd(namndId), fraga);
    return somLista(rader, antal, fraga);
  }

  @Post()
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Börja ett mandatskifte',
    svar: MandatskifteDto,
    status: 201,
  })
  async nytt(@Param('namndId') namndId: string, @Body() dto: NyttMandatskifteDto): Promise<MandatskifteDto> {
    const omfattning = await this.omfattning.namnd(namndId);
    return await this.visa.ett(omfattning, await this.skapa.skapa(omfattning, dto));
  }

  @Get(':skifteId')
  @Rutt({ scope: 'namnd', ratt: 'organisation.skriv', sammanfattning: 'Ett mandatskifte', svar: MandatskifteDto })
  async ett(@Param('namndId') namndId: string, @Param('skifteId') skifteId: string): Promise<MandatskifteDto> {
    return await this.visa.ett(await this.omfattning.namnd(namndId), skifteId);
  }

  @Post(':skifteId/fil')
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILFALT)
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Lämna filen med hela den nya perioden. Svaret är importen, där rader visas och rättas.',
    svar: ImportomgangDto,
    status: 202,
  })
  async fil(
    @Param('namndId') namndId: string,
    @Param('skifteId') skifteId: string,
    @Req() begaran: FastifyRequest,
  ): Promise<ImportomgangDto> {
    const omfattning = await this.omfattning.namnd(namndId);
    await this.visa.ett(omfattning, skifteId);
    return await this.importer.en(omfattning, await this.skapa.taEmotFil(skifteId, await lasFilen(begaran)));
  }

  @Get(':skifteId/kvarlamnat')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Det som hänger på dem som slutar, från varje del av Klubba',
    svar: KvarlamnatDto,
  })
  async kvarlamnat(@Param('namndId') namndId: string, @Param('skifteId') skifteId: string): Promise<KvarlamnatDto> {
    return await this.kvarlamnade.lista(await this.omfattning.namnd(namndId), skifteId);
  }

  @Post(':skifteId/kvarlamnat')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Lämna en sak till en ny person, eller notera hur den är löst',
    svar: KvarlamnatDto,
    status: 200,
  })
  async los(
    @Param('namndId') namndId: string,
    @Param('skifteId') skifteId: string,
    @Body() dto: LosKvarlamnadDto,
  ): Promise<KvarlamnatDto> {
    const omfattning = await this.omfattning.namnd(namndId);
    await this.kvarlamnade.los(omfattning, skifteId, dto);
    return await this.kvarlamnade.lista(omfattning, skifteId);
  }

  @Get(':skifteId/forsta-motet')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Förslaget till det första mötets lista',
    svar: ForstaMotetDto,
  })
  async forstaMotet(
    @Param('namndId') namndId: string,
    @Param('skifteId') skifteId: string,
    @Query() fraga: Platsfraga,
  ): Promise<ForstaMotetDto> {
    return await this.motet.forslag(await this.omfattning.namnd(namndId), skifteId, fraga.organId);
  }

  @Post(':skifteId/forsta-motet')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Lägg punkterna på ett planerat sammanträdes lista',
    svar: LagdaPunkterDto,
    status: 200,
  })
  async laggForstaMotet(
    @Param('namndId') namndId: string,
    @Param('skifteId') skifteId: string,
    @Body() dto: LaggForstaMotetDto,
  ): Promise<LagdaPunkterDto> {
    return await this.motet.lagg(await this.omfattning.namnd(namndId), skifteId, dto);
  }

  @Post(':skifteId/genomfor')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Genomför mandatskiftet, allt eller inget',
    svar: MandatskifteDto,
    status: 200,
  })
  async genomfor(
    @Param('namndId') namndId: string,
    @Param('skifteId') skifteId: string,
    @Body() dto: GenomforImportDto,
  ): Promise<MandatskifteDto> {
    const omfattning = await this.omfattning.namnd(namndId);
    await this.visa.ett(omfattning, skifteId);
    await this.genomforSkiftet.genomfor(skifteId, dto.avtryck);
    return await this.visa.ett(omfattning, skifteId);
  }

  @Post(':skifteId/angra')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Ångra ett genomfört skifte, till och med dagen före skiftesdagen',
    svar: MandatskifteDto,
    status: 200,
  })
  async angra(@Param('namndId') namndId: string, @Param('skifteId') skifteId: string): Promise<MandatskifteDto> {
    const omfattning = await this.omfattning.namnd(namndId);
    await this.visa.ett(omfattning, skifteId);
    await this.angraSkiftet.angra(skifteId);
    return await this.visa.ett(omfattning, skifteId);
  }

  @Post(':skifteId/avbryt')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Släng ett mandatskifte som inte är genomfört',
    svar: MandatskifteDto,
    status: 200,
  })
  async avbryt(@Param('namndId') namndId: string, @Param('skifteId') skifteId: string): Promise<MandatskifteDto> {
    const omfattning = await this.omfattning.namnd(namndId);
    await this.visa.ett(omfattning, skifteId);
    await this.skapa.avbryt(skifteId);
    return await this.visa.ett(omfattning, skifteId);
  }
}
