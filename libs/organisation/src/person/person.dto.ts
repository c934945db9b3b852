import { Listfraga } from '#plattform';
import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { SKYDD, type Skydd } from './skydd.js';
import { IsEmail, IsIn, IsISO8601, IsNotEmpty, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const FODELSEDATUM = 'Ange födelsedatumet som ÅÅÅÅ-MM-DD.';

export class PersonDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ type: String, nullable: true, description: 'null när personen har skyddade personuppgifter' })
  epost: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'null när personen har skyddade personuppgifter' })
  telefon: string | null;

  @ApiProperty({ type: String, nullable: true })
  parti: string | null;

  @ApiProperty({ description: 'Sant när kontaktuppgifterna är skyddade' })
  skyddad: boolean;

  @ApiProperty({ enum: SKYDD, description: 'namn: också namnet är skyddat, och det som visas är ett annat' })
  skydd: Skydd;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class Personlista extends Listfraga {
  @ApiPropertyOptional({ description: 'En del av namnet' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  namn?: string;
}

export class NyPersonDto {
  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Ange personens namn.' })
  @MaxLength(500, { message: 'Namnet får ha högst 500 tecken.' })
  namn: string;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsEmail({}, { message: 'Skriv e-postadressen på formen namn@kommun.example.' })
  epost?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(50, { message: 'Telefonnumret får ha högst 50 tecken.' })
  telefon?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @Matches(/^(?:19|20)\d{2}-\d{2}-\d{2}$/u, { message: FODELSEDATUM })
  @IsISO8601({ strict: true }, { message: FODELSEDATUM })
  fodelsedatum?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Bostadsadressen, en rad per rad' })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Adressen får ha högst 500 tecken.' })
  adress?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Partiet får ha högst 500 tecken.' })
  parti?: string | null;

  @ApiPropertyOptional({ enum: SKYDD })
  @IsOptional()
  @IsIn(SKYDD, { message: `Ange skydd som något av ${SKYDD.join(', ')}.` })
  skydd?: Skydd;
}

export class AndraPersonDto extends PartialType(NyPersonDto, { skipNullProperties: false }) {}
