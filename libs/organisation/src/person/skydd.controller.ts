import { IfMatch, Inloggad, type InloggadPerson, type Lista, Rutt, saknas, somLista } from '#plattform';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  NySkyddsinsynDto,
  Personsok,
  PersontraffDto,
  SkyddadPersonDto,
  SkyddsinsynDto,
  SlutSkyddsinsynDto,
} from './skydd.dto.js';
import { SkyddForrad } from './skydd.repository.js';
import { SkyddadeUppgifter } from './skydd.service.js';

export class SkyddadeDto {
  @ApiProperty({ type: SkyddadPersonDto, isArray: true })
  personer: SkyddadPersonDto[];
}

export class UtseddaDto {
  @ApiProperty({ type: SkyddsinsynDto, isArray: true })
  utsedda: SkyddsinsynDto[];
}

@ApiTags('Personer')
@Controller('namnder/:namndId')
export class SkyddController {
  constructor(
    private readonly forrad: SkyddForrad,
    private readonly skydd: SkyddadeUppgifter,
  ) {}

  @Get('personsok')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.skriv',
    sammanfattning: 'Sök en person att ge uppdrag, också bland dem som har uppdrag på annat håll i kommunen',
    svar: PersontraffDto,
    lista: true,
  })
  async sok(@Param('namndId') namndId: string, @Query() fraga: Personsok): Promise<Lista<PersontraffDto>> {
    const { rader, antal } = await this.forrad.sok(namndId, fraga.namn, fraga);
    return somLista(rader, antal, fraga);
  }

  @Get('skyddade')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.las',
    sammanfattning: 'Skyddade personuppgifter i klartext, för den som är utsedd. Varje läsning loggas.',
    svar: SkyddadeDto,
  })
  async alla(@Param('namndId') namndId: string, @Inloggad() jag: InloggadPerson): Promise<SkyddadeDto> {
    return { personer: await this.skydd.alla(namndId, jag) };
  }

  @Get('skyddade/:personId')
  @Rutt({
    scope: 'namnd',
    ratt: 'organisation.las',
    sammanfattning: 'En persons skyddade uppgifter i klartext, för den som är utsedd. Läsningen loggas.',
    svar: SkyddadPersonDto,
  })
  async en(
    @Param('namndId') namndId: string,
    @Param('personId') personId: string,
    @Inloggad() jag: InloggadPerson,
  ): Promise<SkyddadPersonDto> {
    return await this.skydd.en(namndId, personId, jag);
  }

  @Get('skyddsinsyn')
  @Rutt({
    scope: 'namnd',
    ratt: 'konto.las',
    sammanfattning: 'Vilka som är utsedda att se skyddade personuppgifter i nämnden',
    svar: UtseddaDto,
  })
  async utsedda(@Param('namndId') namndId: string): Promise<UtseddaDto> {
    return { utsedda: await this.forrad.utsedda(namndId, null) };
  }

  @Post('skyddsinsyn')
  @Rutt({
    scope: 'namnd',
    ratt: 'konto.skriv',
    sammanfattning: 'Utse någon att se skyddade personuppgifter i nämnden',
    svar: SkyddsinsynDto,
    status: 201,
  })
  async utse(@Param('namndId') namndId: string, @Body() dto: NySkyddsinsynDto): Promise<SkyddsinsynDto> {
    const { kontoId, fran, till, skal } = dto;
    return await this.rad(namndId, await this.skydd.utse({ namndId, kontoId, fran, till: till ?? null, skal }));
  }

  @Post('skyddsinsyn/:insynId/slut')
  @Rutt({
    scope: 'namnd',
    ratt: 'konto.skriv',
    sammanfattning: 'Låt insynen i skyddade personuppgifter upphöra',
    svar: SkyddsinsynDto,
    status: 200,
  })
  async avsluta(
    @Param('namndId') namndId: string,
    @Param('insynId') id: string,
    @IfMatch() version: number,
    @Body() dto: SlutSkyddsinsynDto,
  ): Promise<SkyddsinsynDto> {
    await this.skydd.avsluta(namndId, id, version, dto.till);
    return await this.rad(namndId, id);
  }

  private async rad(namndId: string, id: string): Promise<SkyddsinsynDto> {
    const rad = await this.forrad.insyn(namndId, id);
    if (rad === undefined) throw saknas('Uppgiften');
    return rad;
  }
}
