import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArDatum } from '#plattform';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  DOKUMENTTYPER,
  type Dokumenttyp,
  FLEST_AVSNITT,
  FORSLAGSKRAV,
  type Forslagskrav,
  UNDERSKRIFTER,
  type Underskrift,
} from './domain/mallinnehall.js';

const VALJ_TYP = 'Välj en dokumenttyp ur listan.';
const SANT_ELLER_FALSKT = { message: 'Ange true eller false.' };

export class MallavsnittDto {
  @ApiProperty({ example: 'barn', description: 'Samma nyckel i alla mallar är samma slags avsnitt' })
  @IsString()
  @MaxLength(40, { message: 'Nyckeln får ha högst 40 tecken.' })
  nyckel: string;

  @ApiProperty({ maxLength: 200 })
  @IsString()
  @MaxLength(200, { message: 'Rubriken får ha högst 200 tecken.' })
  rubrik: string;

  @ApiProperty({ description: 'Måste ha text innan skrivelsen skickas till granskning' })
  @IsBoolean(SANT_ELLER_FALSKT)
  kravd: boolean;

  @ApiProperty({ description: 'Står med från början' })
  @IsBoolean(SANT_ELLER_FALSKT)
  standard: boolean;

  @ApiProperty({ type: String, nullable: true, maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Hjälptexten får ha högst 500 tecken.' })
  hjalptext: string | null;
}

export class BrevhuvudvalDto {
  @ApiProperty() @IsBoolean(SANT_ELLER_FALSKT) vapen: boolean;
  @ApiProperty() @IsBoolean(SANT_ELLER_FALSKT) forvaltning: boolean;
  @ApiProperty() @IsBoolean(SANT_ELLER_FALSKT) referens: boolean;
  @ApiProperty() @IsBoolean(SANT_ELLER_FALSKT) mottagare: boolean;
  @ApiProperty({ description: 'Mottagarens diarienummer, i ett yttrande' })
  @IsBoolean(SANT_ELLER_FALSKT)
  derasDnr: boolean;
  @ApiProperty({ description: 'Kommunens uppgifter på första sidans fot' })
  @IsBoolean(SANT_ELLER_FALSKT)
  sidfot: boolean;
}

export class MallinnehallDto {
  @ApiProperty({ type: [MallavsnittDto] })
  @IsArray({ message: 'Avsnitten är en lista.' })
  @ArrayMaxSize(FLEST_AVSNITT, { message: `En mall har högst ${String(FLEST_AVSNITT)} avsnitt.` })
  @ValidateNested({ each: true })
  @Type(() => MallavsnittDto)
  avsnitt: MallavsnittDto[];

  @ApiProperty({ enum: FORSLAGSKRAV, description: 'Om dokumentet har ett förslag till beslut' })
  @IsIn(FORSLAGSKRAV, { message: 'Välj om mallen har ett förslag till beslut.' })
  forslag: Forslagskrav;

  @ApiProperty({ type: BrevhuvudvalDto })
  @IsObject({ message: 'Välj vad som står i brevhuvudet.' })
  @ValidateNested()
  @Type(() => BrevhuvudvalDto)
  brevhuvud: BrevhuvudvalDto;

  @ApiProperty({ enum: UNDERSKRIFTER })
  @IsIn(UNDERSKRIFTER, { message: 'Välj hur underskrifterna står.' })
  underskrift: Underskrift;
}

export class NyMallDto {
  @ApiProperty({ enum: DOKUMENTTYPER }) @IsIn(DOKUMENTTYPER, { message: VALJ_TYP }) dokumenttyp: Dokumenttyp;

  @ApiProperty({ maxLength: 100 })
  @IsString()
  @IsNotEmpty({ message: 'Skriv vad mallen heter.' })
  @MaxLength(100, { message: 'Namnet får ha högst 100 tecken.' })
  namn: string;

  @ApiProperty({ type: MallinnehallDto })
  @IsObject({ message: 'Ange mallens innehåll.' })
  @ValidateNested()
  @Type(() => MallinnehallDto)
  innehall: MallinnehallDto;

  @ApiPropertyOptional({ default: false, description: 'Väljs när ingen annan anges' })
  @IsOptional()
  @IsBoolean(SANT_ELLER_FALSKT)
  forvald?: boolean;
}

export class AndraMallDto {
  @ApiPropertyOptional({ maxLength: 100 })
  @IsOptional()
  @IsString()
  @IsNotEmpty({ message: 'Skriv vad mallen heter.' })
  @MaxLength(100, { message: 'Namnet får ha högst 100 tecken.' })
  namn?: string;

  @ApiPropertyOptional({ type: MallinnehallDto, description: 'Annat innehåll gör en ny version' })
  @IsOptional()
  @IsObject({ message: 'Ange mallens innehåll.' })
  @ValidateNested()
  @Type(() => MallinnehallDto)
  innehall?: MallinnehallDto;

  @ApiPropertyOptional({ description: 'Väljs när ingen annan anges' })
  @IsOptional()
  @IsBoolean(SANT_ELLER_FALSKT)
  forvald?: boolean;

  @ApiPropertyOptional({ description: 'false: erbjuds inte för nya dokument' })
  @IsOptional()
  @IsBoolean(SANT_ELLER_FALSKT)
  aktiv?: boolean;
}

export class Mallfraga {
  @ApiPropertyOptional({ enum: DOKUMENTTYPER })
  @IsOptional()
  @IsIn(DOKUMENTTYPER, { message: VALJ_TYP })
  dokumenttyp?: Dokumenttyp;

  @ApiPropertyOptional({ description: 'true: också de som inte längre erbjuds' })
  @IsOptional()
  @IsIn(['true', 'false'], { message: 'Ange true eller false.' })
  avstallda?: 'true' | 'false';
}

export class MallDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: DOKUMENTTYPER }) dokumenttyp: Dokumenttyp;
  @ApiProperty() namn: string;
  @ApiProperty() forvald: boolean;
  @ApiProperty() aktiv: boolean;
  @ApiProperty({ format: 'uuid' }) mallVersionId: string;
  @ApiProperty({ type: 'integer' }) versionsnr: number;
  @ApiProperty({ type: MallinnehallDto }) innehall: MallinnehallDto;
  @ApiProperty({ type: 'integer', description: 'Hur många skrivelser som är gjorda med mallen' }) anvands: number;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class MallarDto {
  @ApiProperty({ type: [MallDto] }) rader: MallDto[];
}

export class MallversionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) nr: number;
  @ApiProperty({ type: MallinnehallDto }) innehall: MallinnehallDto;
  @ApiProperty({ type: String, format: 'date-time' }) tid: Date;
  @ApiProperty() av: string;
  @ApiProperty({ type: 'integer' }) anvands: number;
}

export class MallversionerDto {
  @ApiProperty({ type: [MallversionDto], description: 'Den senaste först' }) rader: MallversionDto[];
}

export class Avsnittsperiod {
  @ApiProperty({ format: 'date' }) @ArDatum() fran: string;
  @ApiProperty({ format: 'date' }) @ArDatum() till: string;

  @ApiPropertyOptional({ enum: DOKUMENTTYPER, default: 'tjansteskrivelse' })
  @IsOptional()
  @IsIn(DOKUMENTTYPER, { message: VALJ_TYP })
  dokumenttyp?: Dokumenttyp;
}

export class AvsnittsmattDto {
  @ApiProperty() nyckel: string;
  @ApiProperty() rubrik: string;
  @ApiProperty({ type: 'integer', description: 'Skrivelser som har avsnittet med text' }) antal: number;
}

export class AvsnittsstatistikDto {
  @ApiProperty({
    type: 'integer',
    description: 'Fastställda skrivelser i perioden, den senaste versionen av var och en',
  })
  skrivelser: number;
  @ApiProperty({ type: [AvsnittsmattDto], description: 'Det vanligaste först' }) rader: AvsnittsmattDto[];
}
