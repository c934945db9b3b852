import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IfMatch, type Lista, Listfraga, Rutt, saknas, somLista } from '#plattform';
import { VisaArende } from '../arende/visa-arende.service.js';
import {
  AndraAtkomstDto,
  ArendeinsynDto,
  ArendelasningDto,
  AtkomstDto,
  AtkomsterDto,
  NyAtkomstDto,
  PersoninsynDto,
} from './atkomst.dto.js';
import { AtkomstForrad } from './atkomst.repository.js';
import { GeAtkomst } from './ge-atkomst.service.js';
import { VemFarSe } from './vem-far-se.service.js';

@ApiTags('Vem får se')
@Controller('namnder/:namndId/arenden/:arendeId')
export class AtkomstController {
  constructor(
    private readonly vemFarSe: VemFarSe,
    private readonly geAtkomst: GeAtkomst,
    private readonly forrad: AtkomstForrad,
    private readonly arenden: VisaArende,
  ) {}

  @Get('insyn')
  @Rutt({
    scope: 'namnd',
    ratt: 'insyn.las',
    sammanfattning: 'Vem som får se ärendet i dag, varför, hur länge och vad de får göra',
    svar: ArendeinsynDto,
  })
  async insyn(@Param('namndId') namndId: string, @Param('arendeId') arendeId: string): Promise<ArendeinsynDto> {
    return await this.vemFarSe.lista(namndId, arendeId);
  }

  @Get('insyn/:kontoId')
  @Rutt({
    scope: 'namnd',
    ratt: 'insyn.las',
    sammanfattning: 'Om en viss person får se ärendet, och varför eller varför inte',
    svar: PersoninsynDto,
  })
  async personinsyn(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Param('kontoId') kontoId: string,
  ): Promise<PersoninsynDto> {
    return await this.vemFarSe.en(namndId, arendeId, kontoId);
  }

  @Get('atkomst')
  @Rutt({
    scope: 'namnd',
    ratt: 'insyn.las',
    sammanfattning: 'De som fått läsa det skyddade vid namn: vem, av vem, varför och när',
    svar: AtkomsterDto,
  })
  async atkomster(@Param('namndId') namndId: string, @Param('arendeId') arendeId: string): Promise<AtkomsterDto> {
    await this.arenden.hamta(namndId, arendeId);
    return { rader: await this.forrad.lista(namndId, { objekt: 'arende', id: arendeId }) };
  }

  @Post('atkomst')
  @Rutt({
    scope: 'namnd',
    ratt: 'atkomst.skriv',
    sammanfattning: 'Ge någon i nämnden rätt att läsa det skyddade i ärendet',
    svar: AtkomstDto,
    status: 201,
  })
  async ge(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Body() dto: NyAtkomstDto,
  ): Promise<AtkomstDto> {
    const { kontoId, skal, fran, till } = dto;
    const id = await this.geAtkomst.ge(
      namndId,
      { objekt: 'arende', id: arendeId },
      {
        kontoId,
        skal,
        ...(fran === undefined ? {} : { fran }),
        till: till ?? null,
      },
    );
    const rad = (await this.forrad.lista(namndId, { objekt: 'arende', id: arendeId })).find((en) => en.id === id);
    if (rad === undefined) throw saknas('Åtkomsten');
    return rad;
  }

  @Patch('atkomst/:atkomstId')
  @Rutt({
    scope: 'namnd',
    ratt: 'atkomst.skriv',
    sammanfattning: 'Ändra den sista dagen för en namngiven åtkomst',
    svar: AtkomsterDto,
  })
  async andra(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Param('atkomstId') atkomstId: string,
    @IfMatch() version: number,
    @Body() { till }: AndraAtkomstDto,
  ): Promise<AtkomsterDto> {
    await this.geAtkomst.andraTill(namndId, { objekt: 'arende', id: arendeId }, atkomstId, version, till ?? null);
    return await this.atkomster(namndId, arendeId);
  }

  @Get('lasningar')
  @Rutt({
    scope: 'namnd',
    ratt: 'laslogg.las',
    sammanfattning: 'Vem som läst det skyddade i ärendet och dess handlingar, när och på vilken grund',
    svar: ArendelasningDto,
    lista: true,
  })
  async lasningar(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Query() fraga: Listfraga,
  ): Promise<Lista<ArendelasningDto>> {
    await this.arenden.hamta(namndId, arendeId);
    const { rader, antal } = await this.forrad.lasningar(namndId, arendeId, fraga);
    return somLista(rader, antal, fraga);
  }

  @Delete('atkomst/:atkomstId')
  @Rutt({
    scope: 'namnd',
    ratt: 'atkomst.skriv',
    sammanfattning: 'Ta tillbaka en namngiven åtkomst; från och med i dag gäller den inte',
    status: 204,
  })
  async aterkalla(
    @Param('namndId') namndId: string,
    @Param('arendeId') arendeId: string,
    @Param('atkomstId') atkomstId: string,
    @IfMatch() version: number,
  ): Promise<void> {
    await this.geAtkomst.aterkalla(namndId, { objekt: 'arende', id: arendeId }, atkomstId, version);
  }
}
