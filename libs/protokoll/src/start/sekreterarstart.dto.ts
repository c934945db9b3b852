import { ApiProperty } from '@nestjs/swagger';
import { type Kedjesida, KEDJESIDOR, type Lanklage, LANKLAGEN } from './domain/kedja.js';
import { STARTSTEG, type Startstegsnamn } from './domain/steg.js';
import { HosDto, MotesradDto, StartradDto } from './startrad.dto.js';

export class NastastegDto extends MotesradDto {
  @ApiProperty({ enum: STARTSTEG })
  steg: Startstegsnamn;

  @ApiProperty({ example: 'Kallelsen ska ut på torsdag' })
  text: string;

  @ApiProperty({ type: 'integer' })
  antalHinder: number;
}

export class BotDto {
  @ApiProperty({ example: 'Öppna skrivelsen' })
  text: string;

  @ApiProperty({ description: 'Sökväg i webben' })
  lank: string;
}

export class StarthinderDto extends StartradDto {
  @ApiProperty({ format: 'uuid' })
  sammantradeId: string;

  @ApiProperty({ format: 'date' })
  sammantradesdag: string;

  @ApiProperty({ example: 'SKRIVELSE_INTE_KLAR' })
  kod: string;

  @ApiProperty({ enum: STARTSTEG })
  steg: Startstegsnamn;

  @ApiProperty({ example: 'Tjänsteskrivelsen är inte godkänd' })
  rubrik: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: 'integer', nullable: true })
  punkt: number | null;

  @ApiProperty({ type: String, nullable: true })
  dnr: string | null;

  @ApiProperty({ type: HosDto, nullable: true, description: 'Hos vem det ligger' })
  hos: HosDto | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  sedan: string | null;

  @ApiProperty({ type: BotDto, description: 'Det som görs åt det' })
  bot: BotDto;
}

export class HinderdelDto {
  @ApiProperty({ example: 'Kallelsen ska ut på torsdag. Tre saker hindrar.' })
  rubrik: string;

  @ApiProperty({ type: [NastastegDto] })
  steg: NastastegDto[];

  @ApiProperty({ type: [StarthinderDto] })
  hinder: StarthinderDto[];
}

export class KedjelankDto {
  @ApiProperty({ enum: KEDJESIDOR })
  sida: Kedjesida;

  @ApiProperty()
  rubrik: string;

  @ApiProperty({ enum: LANKLAGEN })
  lage: Lanklage;

  @ApiProperty({ example: 'senast tors 8 okt' })
  nar: string;

  @ApiProperty()
  lank: string;
}

export class StartsammantradeDto extends StartradDto {
  @ApiProperty({ format: 'uuid' })
  sammantradeId: string;

  @ApiProperty({ format: 'date' })
  datum: string;

  @ApiProperty({ example: '18:30' })
  start: string;

  @ApiProperty()
  plats: string;

  @ApiProperty()
  tillstand: string;

  @ApiProperty({ type: String, nullable: true, example: '27 dagar kvar till ordförandeberedningen' })
  anmarkning: string | null;

  @ApiProperty({ type: [KedjelankDto] })
  kedja: KedjelankDto[];
}

export class SammantradesdelDto {
  @ApiProperty({ type: [StartsammantradeDto] })
  rader: StartsammantradeDto[];
}
