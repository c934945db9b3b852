import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ArDatum, Listfraga } from '#plattform';
import { SekretessDto } from '../arende/arende.dto.js';
import { HANDLINGSTYPER, type Handlingstyp } from '../handling/handling.typer.js';
import { PARTSSLAG, type Partsslag } from '../vy/domain/vy.typer.js';
import { LADOR, type Lada, POSTTILLSTAND, type Posttillstand } from './inkorg.typer.js';

export class Inkorglista extends Listfraga {
  @ApiPropertyOptional({ enum: LADOR, description: 'Förvalt inkommet' })
  @IsOptional()
  @IsIn(LADOR, { message: `Ange lada som någon av ${LADOR.join(', ')}.` })
  lada?: Lada;

  @ApiPropertyOptional({ enum: POSTTILLSTAND, description: 'Förvalt ny' })
  @IsOptional()
  @IsIn(POSTTILLSTAND, { message: `Ange tillstand som något av ${POSTTILLSTAND.join(', ')}.` })
  tillstand?: Posttillstand;
}

export class NyttArendeUrPostDto {
  @ApiProperty({ maxLength: 500 })
  @IsString()
  @IsNotEmpty({ message: 'Skriv en ärendemening: en rad om vad ärendet gäller.' })
  @MaxLength(500, { message: 'Ärendemeningen får ha högst 500 tecken.' })
  arendemening: string;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Den skyddade ärendemeningen får ha högst 500 tecken.' })
  arendemeningSkyddad?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Fyller det som inte är angivet' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj ärendetypen ur listan.' })
  arendetypId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID('all', { message: 'Välj handläggaren ur listan.' })
  handlaggareId?: string | null;

  @ApiPropertyOptional({ type: SekretessDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => SekretessDto)
  sekretess?: SekretessDto;
}

export class RegistreraPostDto {
  @ApiProperty({ description: 'Görs av klienten, en gång per klick: samma nyckel registrerar en gång', maxLength: 100 })
  @Matches(/^[\w-]{8,100}$/u, { message: 'Ange nyckel med 8–100 bokstäver och siffror.' })
  nyckel: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Saknas när ärendet är nytt' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj ett ärende.' })
  arendeId?: string | null;

  @ApiPropertyOptional({ type: NyttArendeUrPostDto, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => NyttArendeUrPostDto)
  nyttArende?: NyttArendeUrPostDto | null;

  @ApiProperty({ maxLength: 500 })
  @IsString()
  @IsNotEmpty({ message: 'Skriv vad handlingen är.' })
  @MaxLength(500, { message: 'Rubriken får ha högst 500 tecken.' })
  titel: string;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Den skyddade rubriken får ha högst 500 tecken.' })
  titelSkyddad?: string | null;

  @ApiProperty({ enum: HANDLINGSTYPER })
  @IsIn(HANDLINGSTYPER, { message: 'Välj handlingens typ ur listan.' })
  typ: Handlingstyp;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Avsändaren får ha högst 500 tecken.' })
  avsandare?: string | null;

  @ApiPropertyOptional({
    enum: PARTSSLAG,
    nullable: true,
    description: 'Avgör vad webben visar av namnet; förvalt enskild',
  })
  @IsOptional()
  @IsIn(PARTSSLAG, { message: 'Välj vad avsändaren är ur listan.' })
  avsandarslag?: Partsslag | null;

  @ApiProperty({ format: 'date', description: 'Dagen den kom in' })
  @ArDatum()
  inkom: string;

  @ApiProperty({ type: SekretessDto })
  @ValidateNested()
  @Type(() => SekretessDto)
  sekretess: SekretessDto;

  @ApiProperty({ type: [String], description: 'De delar som följer med' })
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID('all', { each: true, message: 'Ange delarnas id.' })
  delar: string[];
}

export class InteAllmanDto {
  @ApiProperty({ maxLength: 1000, description: 'Varför det inte är en allmän handling (TF 2:4–8, 2:12)' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv varför det inte är en allmän handling.' })
  @MaxLength(1000, { message: 'Skälet får ha högst 1 000 tecken.' })
  skal: string;
}

export class DelaPostDto {
  @ApiProperty({ type: [String], description: 'De delar som flyttas till en egen post' })
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID('all', { each: true, message: 'Ange delarnas id.' })
  delar: string[];
}

export class PostsekretessDto {
  @ApiProperty({ description: 'Under prövning räknas som hemlig och avgörs inom en arbetsdag' })
  @IsBoolean({ message: 'Ange underProvning som true eller false.' })
  underProvning: boolean;
}

export class InkorgadressInDto {
  @ApiProperty({ example: 'uan@klubba.ekbacka.example' })
  @IsEmail({}, { message: 'Ange en e-postadress, till exempel uan@klubba.kommun.example.' })
  @MaxLength(254)
  adress: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Svar till den som skriver; tomt: inget svar' })
  @IsOptional()
  @IsString()
  @MaxLength(2000, { message: 'Svaret får ha högst 2 000 tecken.' })
  autosvar?: string | null;
}
