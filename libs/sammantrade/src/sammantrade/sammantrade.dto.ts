import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { ArDatum, Listfraga } from '#plattform';
import { SAMMANTRADESSTEG, type Sammantradessteg } from './sammantrade.tillstand.js';
import { SAMMANTRADESTILLSTAND, type Sammantradestillstand } from './sammantrade.typer.js';

/** `HH:MM`. */
export const KLOCKSLAG = /^([01]\d|2[0-3]):[0-5]\d$/u;
export const KLOCKSLAGSTEXT = { message: 'Ange klockslaget som TT:MM, till exempel 18:30.' };

export class SammantradeDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  namndId: string;

  @ApiProperty({ format: 'date' })
  datum: string;

  @ApiProperty({ example: '18:30' })
  start: string;

  @ApiProperty({ type: String, nullable: true })
  slut: string | null;

  @ApiProperty()
  plats: string;

  @ApiProperty({ enum: SAMMANTRADESTILLSTAND })
  tillstand: Sammantradestillstand;

  @ApiProperty({ type: String, nullable: true })
  installtSkal: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  sekreterareId: string | null;

  @ApiProperty({ format: 'date', description: 'Dagen då kallelsen går ut av sig själv, när listan är frisläppt' })
  kallelsedag: string;

  @ApiProperty({ format: 'date' })
  senastKallelse: string;

  @ApiProperty({ format: 'date' })
  senastTillagg: string;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class HinderDto {
  @ApiProperty({ example: 'MOTE.STEGET_STANGT' })
  kod: string;

  @ApiProperty()
  text: string;
}

export class SammantradesstegDto {
  @ApiProperty({ enum: SAMMANTRADESSTEG })
  namn: Sammantradessteg;

  @ApiProperty()
  oppet: boolean;

  @ApiProperty({ type: HinderDto, nullable: true, description: 'Varför steget inte kan tas nu' })
  hinder: HinderDto | null;
}

export class Sammantradeslista extends Listfraga {
  @ApiPropertyOptional({ format: 'date', description: 'Tidigast den dagen' })
  @IsOptional()
  @ArDatum()
  fran?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Senast den dagen' })
  @IsOptional()
  @ArDatum()
  till?: string;

  @ApiPropertyOptional({ enum: SAMMANTRADESTILLSTAND })
  @IsOptional()
  @IsIn(SAMMANTRADESTILLSTAND, { message: `Ange tillstand som något av ${SAMMANTRADESTILLSTAND.join(', ')}.` })
  tillstand?: Sammantradestillstand;
}

export class NyttSammantradeDto {
  @ApiProperty({ format: 'date' })
  @ArDatum('Ange sammanträdesdagen, till exempel 2026-10-15.')
  datum: string;

  @ApiProperty({ example: '18:30' })
  @Matches(KLOCKSLAG, KLOCKSLAGSTEXT)
  start: string;

  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Ange var sammanträdet hålls.' })
  @MaxLength(500, { message: 'Platsen får ha högst 500 tecken.' })
  plats: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Den som för protokollet' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange sekreterarens id.' })
  sekreterareId?: string;

  @ApiPropertyOptional({
    format: 'date',
    description: 'Utan val: sista vardagen på eller före sista dagen för kallelse',
  })
  @IsOptional()
  @ArDatum()
  kallelsedag?: string;
}

export class AndraSammantradeDto extends PartialType(NyttSammantradeDto, { skipNullProperties: false }) {}

export class AvslutaDto {
  @ApiProperty({ example: '20:30', description: 'När sammanträdet slutade' })
  @Matches(KLOCKSLAG, KLOCKSLAGSTEXT)
  slut: string;
}

export class StallInDto {
  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Skriv varför sammanträdet ställs in.' })
  @MaxLength(2000, { message: 'Skälet får ha högst 2 000 tecken.' })
  skal: string;
}
