import { IfMatch, type Lista, Rutt, saknas, somLista } from '#plattform';
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AndraForvaltningen } from './andra-forvaltningen.service.js';
import { Anstall } from './anstall.service.js';
import {
  AndraAnstallningDto,
  AndraEnhetDto,
  AnstallningDto,
  Anstallningslista,
  Dagfraga,
  EnhetDto,
  EnhetstradDto,
  NyAnstallningDto,
  NyEnhetDto,
} from './enhet.dto.js';
import { ForvaltningForrad } from './forvaltning.repository.js';
import { SkapaEnhet } from './skapa-enhet.service.js';

@ApiTags('Förvaltningar')
@Controller('namnder/:namndId')
export class EnhetController {
  constructor(
    private readonly forvaltning: ForvaltningForrad,
    private readonly skapaEnhet: SkapaEnhet,
    private readonly anstall: Anstall,
    private readonly andra: AndraForvaltningen,
  ) {}

  @Get('enheter')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.las',
    sammanfattning: 'Enheterna i nämndens förvaltning, som ett träd',
    svar: EnhetstradDto,
  })
  async enheter(@Param('namndId') namndId: string, @Query() fraga: Dagfraga): Promise<EnhetstradDto> {
    return { enheter: await this.forvaltning.enheter(namndId, fraga.datum ?? null) };
  }

  @Post('enheter')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Lägg upp en enhet',
    svar: EnhetDto,
    status: 201,
  })
  async nyEnhet(@Param('namndId') namndId: string, @Body() dto: NyEnhetDto): Promise<EnhetDto> {
    const { namn, ...val } = dto;
    return await this.enhet(namndId, await this.skapaEnhet.skapa(namndId, namn, val));
  }

  @Patch('enheter/:enhetId')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Ändra, flytta eller avsluta en enhet',
    svar: EnhetDto,
  })
  async andraEnhet(
    @Param('namndId') namndId: string,
    @Param('enhetId') id: string,
    @IfMatch() version: number,
    @Body() dto: AndraEnhetDto,
  ): Promise<EnhetDto> {
    await this.andra.enhet(namndId, id, version, dto);
    return await this.enhet(namndId, id);
  }

  @Get('anstallningar')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.las',
    sammanfattning: 'Tjänsterna i nämndens förvaltning. Sorteras på namn, titel, enhet, fran, till.',
    svar: AnstallningDto,
    lista: true,
  })
  async anstallningar(
    @Param('namndId') namndId: string,
    @Query() fraga: Anstallningslista,
  ): Promise<Lista<AnstallningDto>> {
    const { rader, antal } = await this.forvaltning.anstallningar(namndId, fraga, fraga.datum);
    return somLista(rader, antal, fraga);
  }

  @Post('anstallningar')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Lägg in en tjänst',
    svar: AnstallningDto,
    status: 201,
  })
  async nyAnstallning(@Param('namndId') namndId: string, @Body() dto: NyAnstallningDto): Promise<AnstallningDto> {
    const { personId, titel, fran, ...ovrigt } = dto;
    return await this.anstallning(namndId, await this.anstall.anstall({ namndId, personId, titel, fran, ...ovrigt }));
  }

  @Patch('anstallningar/:anstallningId')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Ändra eller avsluta en tjänst',
    svar: AnstallningDto,
  })
  async andraAnstallning(
    @Param('namndId') namndId: string,
    @Param('anstallningId') id: string,
    @IfMatch() version: number,
    @Body() dto: AndraAnstallningDto,
  ): Promise<AnstallningDto> {
    await this.andra.anstallning(namndId, id, version, dto);
    return await this.anstallning(namndId, id);
  }

  private async enhet(namndId: string, id: string): Promise<EnhetDto> {
    const enhet = (await this.forvaltning.enheter(namndId, null)).find((rad) => rad.id === id);
    if (enhet === undefined) throw saknas('Enheten');
    return enhet;
  }

  private async anstallning(namndId: string, id: string): Promise<AnstallningDto> {
    const rad = await this.forvaltning.anstallning(namndId, id);
    if (rad === undefined) throw saknas('Tjänsten');
    return rad;
  }
}
