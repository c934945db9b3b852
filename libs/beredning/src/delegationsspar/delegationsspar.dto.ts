import { ArDatum } from '#plattform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import {
  PROTOKOLLAGEN,
  type Protokollage,
  UNDERRATTELSESATT,
  type Underrattelsesatt,
  VISADE_SATT,
  type VisatSatt,
} from './delegationsspar.typer.js';

export class Klockfraga {
  @ApiProperty({ format: 'uuid' }) @IsUUID('all', { message: 'Ange enhetens id.' }) enhetId: string;

  @ApiProperty({ example: '2026-10' })
  @Matches(/^\d{4}-(?:0[1-9]|1[0-2])$/u, { message: 'Ange en månad som ÅÅÅÅ-MM.' })
  manad: string;
}

export class PartsklockaDto {
  @ApiProperty() part: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) mottaget: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) sistaDag: string | null;
}

export class RadklockaDto {
  @ApiProperty({ format: 'uuid' }) beslutId: string;
  @ApiProperty({ enum: ['ingen', 'vantar', 'loper', 'ute'] }) lage: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Sista dagen att överklaga' }) sistaDag:
    string | null;
  @ApiProperty({ description: 'Hur det står till, som en mening' }) vad: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Det särskilda protokollet' }) protokollId:
    string | null;
  @ApiProperty({ type: [PartsklockaDto], description: 'Tom för den som inte ser det skyddade' })
  parter: PartsklockaDto[];
}

export class RadklockorDto {
  @ApiProperty({ type: [RadklockaDto] }) rader: RadklockaDto[];
}

export class ProtokollforsDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID('all', { message: 'Ange radens id.' }) beslutId: string;

  @ApiPropertyOptional({ maxLength: 10000, description: 'Utelämnad: radens egen text' })
  @IsOptional()
  @IsString()
  @MaxLength(10_000, { message: 'Beslutet får ha högst 10 000 tecken.' })
  text?: string;
}

export class NyttDelegatprotokollDto {
  @ApiProperty({ type: [ProtokollforsDto] })
  @IsArray({ message: 'Ange besluten som en lista.' })
  @ArrayMinSize(1, { message: 'Välj minst ett beslut.' })
  @ArrayMaxSize(200, { message: 'Högst 200 beslut i ett protokoll.' })
  @ValidateNested({ each: true })
  @Type(() => ProtokollforsDto)
  beslut: ProtokollforsDto[];

  @ApiPropertyOptional({ type: String, format: 'date', description: 'Utelämnad: i dag' })
  @IsOptional()
  @ArDatum()
  datum?: string;
}

export class ProtokollstextDto {
  @ApiProperty({ format: 'uuid' }) @IsUUID('all', { message: 'Ange radens id.' }) beslutId: string;

  @ApiProperty({ maxLength: 10000 })
  @IsString()
  @IsNotEmpty({ message: 'Skriv vad som beslutades.' })
  @MaxLength(10_000, { message: 'Beslutet får ha högst 10 000 tecken.' })
  text: string;
}

export class AndraDelegatprotokollDto {
  @ApiProperty({ type: [ProtokollstextDto] })
  @IsArray({ message: 'Ange besluten som en lista.' })
  @ArrayMaxSize(200, { message: 'Högst 200 beslut i ett protokoll.' })
  @ValidateNested({ each: true })
  @Type(() => ProtokollstextDto)
  beslut: ProtokollstextDto[];
}

export class JusteraDelegatprotokollDto {
  @ApiProperty({ type: String, format: 'date', description: 'Dagen då delegaten skrev under' }) @ArDatum() dag: string;

  @ApiProperty({ maxLength: 200 })
  @IsString()
  @IsNotEmpty({ message: 'Ange var protokollet skrevs under.' })
  @MaxLength(200, { message: 'Platsen får ha högst 200 tecken.' })
  plats: string;
}

export class ProtokollbeslutDto {
  @ApiProperty({ format: 'uuid' }) beslutId: string;
  @ApiProperty({ type: 'integer' }) ordning: number;
  @ApiProperty() text: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) datum: string | null;
  @ApiProperty({ type: String, nullable: true }) punkt: string | null;
  @ApiProperty({ type: String, nullable: true }) vad: string | null;
  @ApiProperty({ type: String, nullable: true }) dnr: string | null;
}

export class DelegatprotokollDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) enhetId: string;
  @ApiProperty() enhet: string;
  @ApiProperty() delegat: string;
  @ApiProperty() delegatTitel: string;
  @ApiProperty({ type: String, format: 'date' }) datum: string;
  @ApiProperty({ enum: PROTOKOLLAGEN }) lage: Protokollage;
  @ApiProperty({ type: String, nullable: true, description: 'Kontrollkoden för den låsta texten' }) textSha256:
    string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) justeratDag: string | null;
  @ApiProperty({ type: String, nullable: true }) justeratPlats: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) tillkannagiven: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) sistaOverklagandedag: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) handlingId: string | null;
  @ApiProperty({ type: [ProtokollbeslutDto] }) beslut: ProtokollbeslutDto[];
  @ApiProperty({ type: 'integer' }) version: number;
}

export class NyUnderrattelseDto {
  @ApiProperty({ maxLength: 200 })
  @IsString()
  @IsNotEmpty({ message: 'Skriv vem som är part.' })
  @MaxLength(200, { message: 'Namnet får ha högst 200 tecken.' })
  part: string;

  @ApiProperty({ enum: UNDERRATTELSESATT })
  @IsIn(UNDERRATTELSESATT, { message: 'Välj hur parten underrättades.' })
  satt: Underrattelsesatt;

  @ApiProperty({ type: String, format: 'date' }) @ArDatum() skickadDag: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Dagen då parten fick del av beslutet',
  })
  @IsOptional()
  @ArDatum()
  mottagenDag?: string | null;
}

export class MottagenDto {
  @ApiProperty({ type: String, format: 'date' }) @ArDatum() mottagenDag: string;
}

export class UnderrattelseDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() part: string;
  @ApiProperty({ enum: VISADE_SATT }) satt: VisatSatt;
  @ApiProperty({ type: String, format: 'date' }) skickadDag: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) mottagenDag: string | null;
  @ApiProperty({ description: 'Hur beslutet överklagas, som det står i brevet' }) hanvisning: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Sista dagen för parten (FL 44 §)' })
  sistaDag: string | null;
  @ApiProperty() registreradAv: string;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class UnderrattelserDto {
  @ApiProperty({ type: [UnderrattelseDto] }) rader: UnderrattelseDto[];
}
