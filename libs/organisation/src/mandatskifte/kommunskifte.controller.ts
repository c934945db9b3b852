import { Inloggad, type InloggadPerson, type Lista, Listfraga, Rutt, somLista } from '#plattform';
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
  NyttKommunskifteDto,
} from './mandatskifte.dto.js';
import { SkapaMandatskifte } from './skapa-mandatskifte.service.js';
import { VisaMandatskifte } from './visa-mandatskifte.service.js';

/** Mandatskifte i hela kommunen, steg för steg. Ingenting ändras före genomför. */
@ApiTags('Mandatskifte')
@Controller('kommuner/:kommunId/mandatskiften')
export class KommunskifteController {
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
    scope: 'inloggad',
    ratt: 'organisation.skriv',
    sammanfattning: 'Mandatskiftena, det senaste först',
    svar: MandatskifteDto,
    lista: true,
  })
  async lista(
    @Inloggad() jag: InloggadPerson,
    @Param('kommunId') kommunId: string,
    @Query() fraga: Listfraga,
  ): Promise<Lista<MandatskifteDto>> {
    const { rader, antal } = await this.visa.lista(await this.omfattning.kommun(kommunId, jag.kontoId), fraga);
    return somLista(rader, antal, fraga);
  }

  @Post()
  @Rutt({
    scope: 'inloggad',
    ratt: 'organisation.skriv',
    sammanfattning: 'Börja ett mandatskifte',
    svar: MandatskifteDto,
    status: 201,
  })
  async nytt(
    @Inloggad() jag: InloggadPerson,
    @Param('kommunId') kommunId: string,
    @Body() dto: NyttKommunskifteDto,
  ): Promise<MandatskifteDto> {
    const omfattning = await this.omfattning.kommun(kommunId, jag.kontoId);
    return await this.visa.ett(omfattning, await this.skapa.skapa(omfattning, dto));
  }

  @Get(':skifteId')
  @Rutt({ scope: 'inloggad', ratt: 'organisation.skriv', sammanfattning: 'Ett mandatskifte', svar: MandatskifteDto })
  async ett(
    @Inloggad() jag: InloggadPerson,
    @Param('kommunId') kommunId: string,
    @Param('skifteId') skifteId: string,
  ): Promise<MandatskifteDto> {
    return await this.visa.ett(await this.omfattning.kommun(kommunId, jag.kontoId), skifteId);
  }

  @Post(':skifteId/fil')
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILFALT)
  @Rutt({
    scope: 'inloggad',
    ratt: 'organisation.skriv',
    sammanfattning: 'Lämna filen med hela den nya perioden. Svaret är importen, där rader visas och rättas.',
    svar: ImportomgangDto,
    status: 202,
  })
  async fil(
    @Inloggad() jag: InloggadPerson,
    @Param('kommunId') kommunId: string,
    @Param('skifteId') skifteId: string,
    @Req() begaran: FastifyRequest,
  ): Promise<ImportomgangDto> {
    const omfattning = await this.omfattning.kommun(kommunId, jag.kontoId);
    await this.visa.ett(omfattning, skifteId);
    return await this.importer.en(omfattning, await this.skapa.taEmotFil(skifteId, await lasFilen(begaran)));
  }

  @Get(':skifteId/kvarlamnat')
  @Rutt({
    scope: 'inloggad',
    ratt: 'organisation.skriv',
    sammanfattning: 'Det som hänger på dem som slutar, från varje del av Klubba',
    svar: KvarlamnatDto,
  })
  async kvarlamnat(
    @Inloggad() jag: InloggadPerson,
    @Param('kommunId') kommunId: string,
    @Param('skifteId') skifteId: string,
  ): Promise<KvarlamnatDto> {
    return await this.kvarlamnade.lista(await this.omfattning.kommun(kommunId, jag.kontoId), skifteId);
  }

  @Post(':skifteId/kvarlamnat')
  @Rutt({
    scope: 'inloggad',
    ratt: 'organisation.skriv',
    sammanfattning: 'Lämna en sak till en ny person, eller notera hur den är löst',
    svar: KvarlamnatDto,
    status: 200,
  })
  async los(
    @Inloggad() jag: InloggadPerson,
    @Param('kommunId') kommunId: string,
    @Param('skifteId') skifteId: string,
    @Body() dto: LosKvarlamnadDto,
  ): Promise<KvarlamnatDto> {
    const omfattning = await this.omfattning.kommun(kommunId, jag.kontoId);
    await this.kvarlamnade.los(omfattning, skifteId, dto);
    return await this.kvarlamnade.lista(omfattning, skifteId);
  }

  @Get(':skifteId/forsta-motet')
  @Rutt({
    scope: 'inloggad',
    ratt: 'organisation.skriv',
    sammanfattning: 'Förslaget till det första mötets lista',
    svar: ForstaMotetDto,
  })
  async forstaMotet(
    @Inloggad() jag: InloggadPerson,
    @Param('kommunId') kommunId: string,
    @Param('skifteId') skifteId: string,
    @Query() fraga: Platsfraga,
  ): Promise<ForstaMotetDto> {
    return await this.motet.forslag(await this.omfattning.kommun(kommunId, jag.kontoId), skifteId, fraga.organId);
  }

  @Post(':skifteId/forsta-motet')
  @Rutt({
    scope: 'inloggad',
    ratt: 'organisation.skriv',
    sammanfattning: 'Lägg punkterna på ett planerat sammanträdes lista',
    svar: LagdaPunkterDto,
    status: 200,
  })
  async laggForstaMotet(
    @Inloggad() jag: InloggadPerson,
    @Param('kommunId') kommunId: string,
    @Param('skifteId') skifteId: string,
    @Body() dto: LaggForstaMotetDto,
  ): Promise<LagdaPunkterDto> {
    return await this.motet.lagg(await this.omfattning.kommun(kommunId, jag.kontoId), skifteId, dto);
  }

  @Post(':skifteId/genomfor')
  @Rutt({
    scope: 'inloggad',
    ratt: 'organisation.skriv',
    sammanfattning: 'Genomför mandatskiftet, allt eller inget',
    svar: MandatskifteDto,
    status: 200,
  })
  async genomfor(
    @Inloggad() jag: InloggadPerson,
    @Param('kommunId') kommunId: string,
    @Param('skifteId') skifteId: string,
    @Body() dto: GenomforImportDto,
  ): Promise<MandatskifteDto> {
    const omfattning = await this.omfattning.kommun(kommunId, jag.kontoId);
    await this.visa.ett(omfattning, skifteId);
    await this.genomforSkiftet.genomfor(skifteId, dto.avtryck);
    return await this.visa.ett(omfattning, skifteId);
  }

  @Post(':skifteId/angra')
  @Rutt({
    scope: 'inloggad',
    ratt: 'organisation.skriv',
    sammanfattning: 'Ångra ett genomfört skifte, till och med dagen före skiftesdagen',
    svar: MandatskifteDto,
    status: 200,
  })
  async angra(
    @Inloggad() jag: InloggadPerson,
    @Param('kommunId') kommunId: string,
    @Param('skifteId') skifteId: string,
  ): Promise<MandatskifteDto> {
    const omfattning = await this.omfattning.kommun(kommunId, jag.kontoId);
    await this.visa.ett(omfattning, skifteId);
    await this.angraSkiftet.angra(skifteId);
    return await this.visa.ett(omfattning, skifteId);
  }

  @Post(':skifteId/avbryt')
  @Rutt({
    scope: 'inloggad',
    ratt: 'organisation.skriv',
    sammanfattning: 'Släng ett mandatskifte som inte är genomfört',
    svar: MandatskifteDto,
    status: 200,
  })
  async avbryt(
    @Inloggad() jag: InloggadPerson,
    @Param('kommunId') kommunId: string,
    @Param('skifteId') skifteId: string,
  ): Promise<MandatskifteDto> {
    const omfattning = await this.omfattning.kommun(kommunId, jag.kontoId);
    await this.visa.ett(omfattning, skifteId);
    await this.skapa.avbryt(skifteId);
    return await this.visa.ett(omfattning, skifteId);
  }
}
