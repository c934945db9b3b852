import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
import { ArDatum } from '#plattform';
import { LISTLAGEN, type Listlage } from './delegationslista.typer.js';
import { LISTSTATUSAR, type Liststatus } from './domain/listlage.js';

const MANAD = /^\d{4}-(?:0[1-9]|1[0-2])$/u;
const MANADSTEXT = { message: 'Ange en månad som ÅÅÅÅ-MM.' };
const DAGAR = { message: 'Ange dagar som ett heltal 1–20.' };

export class Listspannfraga {
  @ApiPropertyOptional({ example: '2026-05' })
  @IsOptional()
  @Matches(MANAD, MANADSTEXT)
  fran?: string;

  @ApiPropertyOptional({ example: '2026-10' })
  @IsOptional()
  @Matches(MANAD, MANADSTEXT)
  till?: string;
}

export class InlamnaListaDto {
  @ApiPropertyOptional({ default: false, description: 'Svaret ”Inget att anmäla”' })
  @IsOptional()
  @IsBoolean({ message: 'Ange sant eller falskt.' })
  inget?: boolean;
}

export class OppnaListaDto {
  @ApiProperty({ maxLength: 500, description: 'Vad som ska rättas' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv vad som ska rättas i listan.' })
  @MaxLength(500, { message: 'Skälet får ha högst 500 tecken.' })
  skal: string;
}

export class ListreglerDto {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 28, description: 'Dagen i nästa månad' })
  @IsInt({ message: 'Ange dagen som ett heltal 1–28.' })
  @Min(1, { message: 'Ange dagen som ett heltal 1–28.' })
  @Max(28, { message: 'Ange dagen som ett heltal 1–28.' })
  dag: number;

  @ApiProperty({ example: '12:00' })
  @Matches(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, { message: 'Ange klockslaget som TT:MM.' })
  klockan: string;

  @ApiProperty({ description: 'Infaller dagen på en lördag eller helgdag gäller nästa vardag' })
  @IsBoolean({ message: 'Ange sant eller falskt.' })
  nastaVardag: boolean;

  @ApiPropertyOptional({ type: 'integer', nullable: true, minimum: 1, maximum: 20 })
  @IsOptional()
  @IsInt(DAGAR)
  @Min(1, DAGAR)
  @Max(20, DAGAR)
  paminnFore?: number | null;

  @ApiPropertyOptional({ type: 'integer', nullable: true, minimum: 1, maximum: 20 })
  @IsOptional()
  @IsInt(DAGAR)
  @Min(1, DAGAR)
  @Max(20, DAGAR)
  paminnEfter?: number | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Första månaden som listor väntas för' })
  @IsOptional()
  @Matches(MANAD, MANADSTEXT)
  franManad?: string | null;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    example: '2026-01-15 § 8',
    description: 'Nämndens beslut om brådskande ärenden (KL 6:39)',
  })
  @IsOptional()
  @IsString()
  @MaxLength(300, { message: 'Beslutet får ha högst 300 tecken.' })
  bradskandeGenom?: string | null;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Den utsedda ledamoten; utelämnad: ordföranden',
  })
  @IsOptional()
  @IsUUID('all', { message: 'Välj ledamoten ur listan.' })
  bradskandePersonId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'Den utsedda är det från' })
  @IsOptional()
  @ArDatum()
  bradskandeFran?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'Den utsedda är det till och med' })
  @IsOptional()
  @ArDatum()
  bradskandeTill?: string | null;
}

export class VisadeListreglerDto extends ListreglerDto {
  @ApiProperty({ type: 'integer', description: '0 när nämnden har de förvalda reglerna' }) version: number;
}

export class ListanmalanDto {
  @ApiProperty({ type: 'integer' }) paragraf: number;
  @ApiProperty({ type: String, format: 'date' }) sammantradesdag: string;
  @ApiProperty({ type: String, format: 'date', nullable: true }) tillkannagiven: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) sistaOverklagandedag: string | null;
}

export class DelegationslistaDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) enhetId: string;
  @ApiProperty() enhet: string;
  @ApiProperty({ example: '2026-10', description: 'Första månaden som listan omfattar' }) manadFran: string;
  @ApiProperty({ example: '2026-10' }) manad: string;
  @ApiProperty({ enum: LISTLAGEN }) lage: Listlage;
  @ApiProperty({ description: 'Inget beslut att anmäla' }) inget: boolean;
  @ApiProperty({ type: 'integer', description: 'Hur många gånger listan har lämnats in' }) omgang: number;
  @ApiProperty({ example: '2026-11-02T12:00' }) senast: string;
  @ApiProperty({ type: String, format: 'date-time' }) forstaTid: Date;
  @ApiProperty({ type: String, format: 'date-time' }) inlamnadTid: Date;
  @ApiProperty() inlamnadAv: string;
  @ApiProperty({ type: 'integer', description: 'Rader som anmäls' }) rader: number;
  @ApiProperty({ type: 'integer', description: 'Beslut som anmäls' }) beslut: number;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Listan som handling, när den är framställd',
  })
  handlingId: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Varför listan senast öppnades' }) oppnadSkal:
    string | null;
  @ApiProperty({ type: ListanmalanDto, nullable: true }) anmald: ListanmalanDto | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class ListpaminnelseDto {
  @ApiProperty({ enum: ['fore', 'efter', 'begard'] }) slag: string;
  @ApiProperty({ type: String, format: 'date' }) dag: string;
}

export class ListmanadDto {
  @ApiProperty({ example: '2026-10' }) manad: string;
  @ApiProperty({ example: '2026-11-02T12:00', description: 'Sista tiden, svensk tid' }) senast: string;
  @ApiProperty({ enum: LISTSTATUSAR }) status: Liststatus;
  @ApiProperty({ type: DelegationslistaDto, nullable: true }) lista: DelegationslistaDto | null;
  @ApiProperty({ type: 'integer', description: 'Registrerade rader' }) registrerade: number;
  @ApiProperty({ type: ListpaminnelseDto, nullable: true }) pamind: ListpaminnelseDto | null;
}

export class ListenhetDto {
  @ApiProperty({ format: 'uuid' }) enhetId: string;
  @ApiProperty() namn: string;
  @ApiProperty({ type: String, nullable: true }) chef: string | null;
}

export class EnhetsmanaderDto {
  @ApiProperty({ type: ListenhetDto }) enhet: ListenhetDto;
  @ApiProperty({ type: [ListmanadDto] }) manader: ListmanadDto[];
}

export class ListoversiktDto {
  @ApiProperty({ example: '2026-05' }) fran: string;
  @ApiProperty({ example: '2026-10' }) till: string;
  @ApiProperty({ example: '2026-09', description: 'Månaden vars listor nu ska in' }) nuvarande: string;
  @ApiProperty({ type: [EnhetsmanaderDto] }) rader: EnhetsmanaderDto[];
}

export class ListhinderDto {
  @ApiProperty({ type: 'integer', description: 'Radens nummer i listan' }) rad: number;
  @ApiProperty() text: string;
}

export class SparantalDto {
  @ApiProperty({ type: 'integer' }) anmals: number;
  @ApiProperty({ type: 'integer' }) anmals_inte: number;
  @ApiProperty({ type: 'integer' }) verkstallighet: number;
}

export class EnhetslistaDto extends ListmanadDto {
  @ApiProperty({ type: ListenhetDto }) enhet: ListenhetDto;
  @ApiProperty({ type: SparantalDto }) spar: SparantalDto;
  @ApiProperty({ type: [ListhinderDto] }) hinder: ListhinderDto[];
  @ApiProperty({ description: 'Du får lämna in listan' }) farLamna: boolean;
  @ApiProperty({ type: [String], description: 'De som listan går till' }) mottagare: string[];
}

export class PamindEnhetDto {
  @ApiProperty({ description: 'Falskt när enheten redan är påmind i dag, eller listan har kommit' }) pamind: boolean;
}
