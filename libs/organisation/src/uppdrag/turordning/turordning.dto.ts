import { ArDatum } from '#plattform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  ArrayUnique,
  IsArray,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { BeslutsgrundDto } from '../andring/beslut.dto.js';

/** Hela ordningen mellan ett partis ersättare från en dag. */
export class SattTurordningDto {
  @ApiProperty({ example: 'S' })
  @IsString()
  @IsNotEmpty({ message: 'Ange partiet.' })
  @MaxLength(500, { message: 'Partiet får ha högst 500 tecken.' })
  parti: string;

  @ApiProperty({ format: 'date', description: 'Första dagen som ordningen gäller' })
  @ArDatum('Ange första dagen som ordningen gäller.')
  fran: string;

  @ApiProperty({
    type: String,
    isArray: true,
    description: 'Partiets alla ersättare den dagen, uppdragens id, först i tur först',
  })
  @IsArray({ message: 'Ange ordningen som en lista.' })
  @ArrayNotEmpty({ message: 'Ange ersättarna i ordning.' })
  @ArrayMaxSize(200)
  @ArrayUnique({ message: 'En ersättare står två gånger i ordningen.' })
  @IsUUID(undefined, { each: true, message: 'Ange ersättarna som uppdragens id.' })
  ordning: string[];

  @ApiPropertyOptional({ type: BeslutsgrundDto, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => BeslutsgrundDto)
  beslut?: BeslutsgrundDto | null;
}

export class TurordningsradDto {
  @ApiProperty({ format: 'uuid' })
  uppdragId: string;

  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ type: 'integer', nullable: true })
  nr: number | null;
}

/** Ett partis ersättare i ordning. */
export class TurordningDto {
  @ApiProperty()
  parti: string;

  @ApiProperty({ format: 'date' })
  datum: string;

  @ApiProperty({ type: TurordningsradDto, isArray: true })
  ersattare: TurordningsradDto[];

  @ApiProperty({ type: 'integer', description: '0 tills ordningen har satts som helhet' })
  version: number;
}

/** Partierna vars ersättare kallas för ett parti, i ordning. */
export class SattInkallelseordningDto {
  @ApiProperty({ example: 'S' })
  @IsString()
  @IsNotEmpty({ message: 'Ange partiet.' })
  @MaxLength(500, { message: 'Partiet får ha högst 500 tecken.' })
  parti: string;

  @ApiProperty({ type: String, isArray: true, example: ['S', 'V', 'C'], description: 'Partiet självt först' })
  @IsArray({ message: 'Ange partierna som en lista.' })
  @ArrayNotEmpty({ message: 'Ange minst partiet självt.' })
  @ArrayMaxSize(100)
  @IsString({ each: true, message: 'Ange partierna som text.' })
  @IsNotEmpty({ each: true, message: 'Ett parti i listan är tomt.' })
  ordning: string[];

  @ApiProperty({ format: 'date', description: 'Första dagen; en ny version av reglementet gäller från den' })
  @ArDatum('Ange första dagen som ordningen gäller.')
  giltigFran: string;

  @ApiProperty({ example: 'Kommunfullmäktige 2026-06-15 § 88', description: 'Beslutet' })
  @IsString()
  @IsNotEmpty({ message: 'Ange beslutet som ordningen vilar på.' })
  @MaxLength(500, { message: 'Texten får ha högst 500 tecken.' })
  beslutad: string;
}
