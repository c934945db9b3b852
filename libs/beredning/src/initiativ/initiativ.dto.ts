import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { ArDatum } from '#plattform';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import {
  BESLUTAR,
  type Beslutar,
  INITIATIVSLAG,
  type Initiativfrist,
  type Initiativslag,
  NARVARO,
  type Narvaro,
  UTFALL,
  type Utfall,
} from './domain/initiativ.js';

const NULLBAR = { type: String, nullable: true } as const;
const LAGEN = ['ingen', 'loper', 'nara', 'passerad', 'anmald', 'avgjord_i_tid', 'avgjord_sent'] as const;

export class NyttInitiativDto {
  @ApiProperty({ enum: INITIATIVSLAG })
  @IsIn(INITIATIVSLAG, { message: 'Välj medborgarförslag, motion eller ledamotsinitiativ.' })
  slag: Initiativslag;

  @ApiProperty({ maxLength: 300 })
  @IsString()
  @IsNotEmpty({ message: 'Skriv vem som har väckt ärendet.' })
  @MaxLength(300, { message: 'Namnet får ha högst 300 tecken.' })
  forslagsstallare: string;

  @ApiPropertyOptional({ default: false, description: 'Namnet utelämnas i redovisningar' })
  @IsOptional()
  @IsBoolean({ message: 'Ange true eller false.' })
  namnSkyddat?: boolean;

  @ApiProperty({ format: 'date', description: 'Dagen då det väcktes i fullmäktige, eller i nämnden' })
  @ArDatum()
  vackt: string;

  @ApiPropertyOptional({ ...NULLBAR, maxLength: 100, example: 'KF § 41' })
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'Paragrafen får ha högst 100 tecken.' })
  vacktParagraf?: string | null;

  @ApiProperty({ enum: BESLUTAR })
  @IsIn(BESLUTAR, { message: 'Välj vem som avgör.' })
  beslutar: Beslutar;

  @ApiPropertyOptional({ enum: NARVARO, default: 'nej' })
  @IsOptional()
  @IsIn(NARVARO, { message: 'Välj om förslagsställaren får närvara.' })
  narvaro?: Narvaro;
}

export class AndraInitiativDto extends PartialType(NyttInitiativDto, { skipNullProperties: false }) {}

export class InitiativanmalanDto {
  @ApiProperty({ format: 'date' }) @ArDatum() dag: string;

  @ApiProperty({ maxLength: 2000, description: 'Vad som har kommit fram i beredningen' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv vad som har kommit fram i beredningen.' })
  @MaxLength(2000, { message: 'Texten får ha högst 2 000 tecken.' })
  text: string;
}

export class InitiativavgorandeDto {
  @ApiProperty({ format: 'date' }) @ArDatum() dag: string;

  @ApiProperty({ enum: UTFALL })
  @IsIn(UTFALL, { message: 'Välj hur det gick.' })
  utfall: Utfall;

  @ApiPropertyOptional({ ...NULLBAR, maxLength: 100, example: 'KF § 112' })
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'Paragrafen får ha högst 100 tecken.' })
  paragraf?: string | null;
}

export class InitiativfristDto {
  @ApiProperty({ ...NULLBAR, format: 'date' }) senast: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) dagarKvar: number | null;
  @ApiProperty({ enum: LAGEN }) lage: Initiativfrist['lage'];
  @ApiProperty({ description: 'En svensk mening om hur det står' }) mening: string;
}

export class InitiativDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) arendeId: string;
  @ApiProperty() dnr: string;
  @ApiProperty() arendemening: string;
  @ApiProperty({ enum: INITIATIVSLAG }) slag: Initiativslag;
  @ApiProperty({ ...NULLBAR, description: 'null när namnet inte får visas (sekretess)' }) forslagsstallare:
    string | null;
  @ApiProperty() namnSkyddat: boolean;
  @ApiProperty({ format: 'date' }) vackt: string;
  @ApiProperty(NULLBAR) vacktParagraf: string | null;
  @ApiProperty({ enum: BESLUTAR }) beslutar: Beslutar;
  @ApiProperty({ enum: NARVARO }) narvaro: Narvaro;
  @ApiProperty({ ...NULLBAR, format: 'date' }) anmalt: string | null;
  @ApiProperty(NULLBAR) anmalan: string | null;
  @ApiProperty({ ...NULLBAR, format: 'date' }) avgjort: string | null;
  @ApiProperty({ enum: UTFALL, type: String, nullable: true }) utfall: Utfall | null;
  @ApiProperty(NULLBAR) avgjortParagraf: string | null;
  @ApiProperty() sekretess: boolean;
  @ApiProperty({ type: InitiativfristDto }) frist: InitiativfristDto;
  @ApiProperty({ ...NULLBAR, description: 'Varför ärendet inte får avgöras på delegation' }) delegationshinder:
    string | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class ArendeinitiativDto {
  @ApiProperty({ type: InitiativDto, nullable: true }) initiativ: InitiativDto | null;
}

export class Redovisningsfraga {
  @ApiPropertyOptional({ type: 'integer', description: 'Året; det som pågår när inget anges' })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Ange ett år.' })
  @Min(1990, { message: 'Ange ett år från 1990.' })
  @Max(2200, { message: 'Ange ett år till 2200.' })
  ar?: number;
}

export class RedovisningDto {
  @ApiProperty({ type: 'integer' }) ar: number;
  @ApiProperty({ format: 'date', description: 'Dagen som listan gäller' }) dag: string;
  @ApiProperty({ type: [InitiativDto], description: 'Inte färdigberedda, det äldsta först' }) oppna: InitiativDto[];
  @ApiProperty({ type: [InitiativDto], description: 'Avgjorda under året' }) avgjorda: InitiativDto[];
}
