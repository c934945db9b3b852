import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Inloggad, type InloggadPerson, type Lista, Rutt, somLista } from '#plattform';
import { filsvar } from './filsvar.js';
import {
  BeslutstidsrapportDto,
  DiarierapportDto,
  PersonrapportDto,
  RapportarendeDto,
  Rapportfilfraga,
  Rapportlistefraga,
  Rapporturval,
} from './rapport.dto.js';
import { Rapportfil } from './rapportfil.service.js';
import { VisaRapport } from './visa-rapport.service.js';

@ApiTags('Rapporter')
@Controller('namnder/:namndId/rapporter')
export class RapportController {
  constructor(
    private readonly visa: VisaRapport,
    private readonly fil: Rapportfil,
  ) {}

  @Get('diarium')
  @Rutt({
    scope: 'namnd',
    ratt: 'rapport.las',
    sammanfattning: 'Registrerade, avslutade, öppna och försenade ärenden per enhet och typ',
    svar: DiarierapportDto,
  })
  async diarium(@Param('namndId') namndId: string, @Query() urval: Rapporturval): Promise<DiarierapportDto> {
    return await this.visa.diarium(namndId, urval);
  }

  @Get('beslutstid')
  @Rutt({
    scope: 'namnd',
    ratt: 'rapport.las',
    sammanfattning: 'Dagar från registrering till beslut: median och kvartiler per ärendetyp',
    svar: BeslutstidsrapportDto,
  })
  async beslutstid(@Param('namndId') namndId: string, @Query() urval: Rapporturval): Promise<BeslutstidsrapportDto> {
    return await this.visa.beslutstid(namndId, urval);
  }

  @Get('personer')
  @Rutt({
    scope: 'namnd',
    ratt: 'personrapport.las',
    sammanfattning: 'Ens egna siffror, och för en chef siffrorna för dem som arbetar på enheten',
    svar: PersonrapportDto,
  })
  async personer(
    @Param('namndId') namndId: string,
    @Query() urval: Rapporturval,
    @Inloggad() vem: InloggadPerson,
  ): Promise<PersonrapportDto> {
    return await this.visa.personer(namndId, urval, vem.personId);
  }

  @Get('arenden')
  @Rutt({
    scope: 'namnd',
    ratt: 'rapport.las',
    sammanfattning: 'Ärendena bakom en siffra',
    svar: RapportarendeDto,
    lista: true,
  })
  async arenden(
    @Param('namndId') namndId: string,
    @Query() fraga: Rapportlistefraga,
    @Inloggad() vem: InloggadPerson,
  ): Promise<Lista<RapportarendeDto>> {
    const { rader, antal } = await this.visa.arenden(namndId, fraga, vem.personId);
    return somLista(rader, antal, fraga);
  }

  @Get('fil')
  @Rutt({
    scope: 'namnd',
    ratt: 'rapport.las',
    sammanfattning: 'En rapport som CSV, DOCX eller PDF',
    innehall: 'application/octet-stream',
  })
  async hamta(
    @Param('namndId') namndId: string,
    @Query() fraga: Rapportfilfraga,
    @Inloggad() vem: InloggadPerson,
    @Res({ passthrough: true }) svar: FastifyReply,
  ): Promise<StreamableFile> {
    return filsvar(svar, await this.fil.gor(namndId, fraga, vem));
  }
}
