import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ArDatum } from '#plattform';
import { DELSLAG, type Delslag } from './protokoll.typer.js';

const PARAGRAFER = { each: true, message: 'Ange paragrafernas nummer.' };
const ROLLER = ['ordforande', 'justerare'] as const;

export class OppnaProtokollDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Utelämnad: sammanträdets sekreterare, annars du' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange sekreterarens id.' })
  sekreterareId?: string;
}

export class DelindelningDto {
  @ApiProperty({ enum: DELSLAG })
  @IsIn(DELSLAG, { message: `Ange slag som något av ${DELSLAG.join(', ')}.` })
  slag: Delslag;

  @ApiProperty({ type: 'integer', isArray: true })
  @IsArray({ message: 'Ange paragraferna som en lista.' })
  @ArrayMinSize(1, { message: 'En del har minst en paragraf.' })
  @ArrayMaxSize(2000, { message: 'Högst 2 000 paragrafer.' })
  @ArrayUnique({ message: 'Samma paragraf står två gånger.' })
  @IsInt(PARAGRAFER)
  paragrafer: number[];
}

export class FordelaDto {
  @ApiPropertyOptional({
    type: [DelindelningDto],
    description: 'Utelämnad: omedelbart justerade §§ för sig, §§ med sekretess för sig, resten för sig',
  })
  @IsOptional()
  @IsArray({ message: 'Ange delarna som en lista.' })
  @ArrayMaxSize(200, { message: 'Högst 200 delar.' })
  @ValidateNested({ each: true })
  @Type(() => DelindelningDto)
  delar?: DelindelningDto[];
}

export class LamnaDto {
  @ApiPropertyOptional({
    description: 'Varför delen lämnas fast något som kan godtas saknas; antecknas som avvikelser',
  })
  @IsOptional()
  @IsString()
  @MaxLength(2000, { message: 'Skälet får ha högst 2 000 tecken.' })
  trots?: string;
}

export class UnderskriftIndataDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Ange personens id.' })
  personId: string;

  @ApiProperty({ enum: ROLLER })
  @IsIn(ROLLER, { message: `Ange rollen som något av ${ROLLER.join(', ')}.` })
  roll: (typeof ROLLER)[number];

  @ApiPropertyOptional({
    type: 'integer',
    isArray: true,
    description: 'Utelämnade: de som personen ledde, eller är vald att justera',
  })
  @IsOptional()
  @IsArray({ message: 'Ange paragraferna som en lista.' })
  @ArrayMaxSize(2000, { message: 'Högst 2 000 paragrafer.' })
  @ArrayUnique({ message: 'Samma paragraf står två gånger.' })
  @IsInt(PARAGRAFER)
  paragrafer?: number[];
}

export class PappersjusteringDto {
  @ApiProperty({ format: 'date', description: 'Dagen då protokollet skrevs under' })
  @ArDatum('Ange dagen då protokollet skrevs under.')
  datum: string;

  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Ange var protokollet skrevs under.' })
  @MaxLength(500, { message: 'Platsen får ha högst 500 tecken.' })
  plats: string;

  @ApiProperty({ type: [UnderskriftIndataDto] })
  @IsArray({ message: 'Ange underskrifterna som en lista.' })
  @ArrayMinSize(1, { message: 'Ange vilka som skrev under.' })
  @ArrayMaxSize(50, { message: 'Högst 50 underskrifter.' })
  @ValidateNested({ each: true })
  @Type(() => UnderskriftIndataDto)
  underskrifter: UnderskriftIndataDto[];
}

export class AnslaDto {
  @ApiProperty({ format: 'date', description: 'Dagen då anslaget kom upp' })
  @ArDatum('Ange dagen då anslaget kom upp.')
  anslagsdatum: string;

  @ApiPropertyOptional({ description: 'Var protokollet finns tillgängligt; utelämnad: reglementets' })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Platsen får ha högst 500 tecken.' })
  forvaringsplats?: string;
}

export class SkickadDto {
  @ApiProperty({ description: 'Hur utdraget lämnades: brev, internpost, överlämnat …' })
  @IsString()
  @IsNotEmpty({ message: 'Ange hur utdraget lämnades.' })
  @MaxLength(200, { message: 'Sättet får ha högst 200 tecken.' })
  satt: string;

  @ApiPropertyOptional({ default: false, description: 'Lämnat på ett säkert sätt; krävs när ärendet har sekretess' })
  @IsOptional()
  @IsBoolean({ message: 'Ange sant eller falskt.' })
  sakert?: boolean;
}
