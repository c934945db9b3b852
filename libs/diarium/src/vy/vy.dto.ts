import { ArDatum } from '#plattform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { IfylltDto } from '../arende/arendesvar.dto.js';
import { SekretessDto } from '../arende/arende.dto.js';
import { ARENDESTATUSAR, type Arendestatus } from '../arende/arende.typer.js';
import { NyPartDto } from '../part/part.dto.js';
import { FYNDSLAG, type Textfyndslag } from './domain/identifierande.js';
import { AVSANDARSLAG, type Avsandarslag, PARTSSLAG, type Partsslag, VYER, type Vy } from './domain/vy.typer.js';

export class PartvyDto {
  @ApiProperty({ enum: PARTSSLAG }) slag: Partsslag;
  @ApiProperty() namn: string;
  @ApiProperty({ type: String, nullable: true }) derasDnr: string | null;
  @ApiProperty({ type: String, nullable: true }) epost: string | null;
  @ApiProperty({ type: String, nullable: true }) telefon: string | null;
  @ApiProperty({ type: String, nullable: true }) adress: string | null;
}

export class ArendevyDto {
  @ApiProperty({ enum: VYER }) vy: Vy;
  @ApiProperty() dnr: string;
  @ApiProperty() arendemening: string;
  @ApiProperty({ format: 'date' }) registreratDatum: string;
  @ApiProperty({ enum: ARENDESTATUSAR }) status: string;
  @ApiProperty({ type: String, nullable: true }) handlaggare: string | null;
  @ApiProperty({ type: String, nullable: true }) enhet: string | null;
  @ApiProperty({ type: String, nullable: true }) klassificering: string | null;
  @ApiProperty({ type: String, nullable: true, example: 'Sekretess OSL 26:1' }) sekretess: string | null;
  @ApiProperty({ type: String, nullable: true }) makuleringSkal: string | null;
  @ApiProperty({ type: [PartvyDto] }) parter: PartvyDto[];
  @ApiProperty({ type: [String], description: 'Vad som är utelämnat' }) utelamnat: string[];
}

export class HandlingIVyDto {
  @ApiProperty({ enum: VYER }) vy: Vy;
  @ApiProperty({ type: 'integer', nullable: true }) nr: number | null;
  @ApiProperty() titel: string;
  @ApiProperty({ enum: ['inkommen', 'upprattad', 'utgaende', 'intern'] }) riktning:
    'inkommen' | 'upprattad' | 'utgaende' | 'intern';
  @ApiProperty({ type: String, format: 'date', nullable: true }) datum: string | null;
  @ApiProperty({ format: 'date' }) registreradDatum: string;
  @ApiProperty({ type: String, nullable: true }) fran: string | null;
  @ApiProperty({ type: String, nullable: true }) till: string | null;
  @ApiProperty({ type: String, nullable: true }) sekretess: string | null;
  @ApiProperty() makulerad: boolean;
  @ApiProperty({ type: String, nullable: true }) makuleringSkal: string | null;
  @ApiProperty({ type: [String] }) filnamn: string[];
  @ApiProperty({ type: 'integer' }) antalFiler: number;
  @ApiProperty({ type: [String] }) utelamnat: string[];
}

export class VysidaDto {
  @ApiProperty({ type: ArendevyDto }) arende: ArendevyDto;
  @ApiProperty({ type: [HandlingIVyDto] }) handlingar: HandlingIVyDto[];
}

export class AllmanhetensVyDto {
  @ApiProperty({ type: VysidaDto, description: 'I diskens register och på begäran (OSL 5:2)' }) offentlig: VysidaDto;
  @ApiProperty({ type: VysidaDto, description: 'På webben' }) webb: VysidaDto;
  @ApiProperty({ type: 'integer', description: 'Handlingar i ärendet' }) antalHandlingar: number;
  @ApiProperty({
    description: 'En mening om vad som syns',
    example: 'Ärendemening, parter och 8 av 9 handlingar syns i det öppna diariet.',
  })
  sammanfattning: string;
}

export class ForhandsvisaArendeDto {
  @ApiPropertyOptional({ maxLength: 1000, description: 'Skriven som den är, med [klamrar] om det som ska skyddas' })
  @IsOptional()
  @IsString()
  @MaxLength(1000, { message: 'Ärendemeningen får ha högst 1 000 tecken.' })
  mening?: string;

  @ApiPropertyOptional({ maxLength: 500, description: 'Den offentliga, när den skrivits för sig' })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Ärendemeningen får ha högst 500 tecken.' })
  arendemening?: string;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Den skyddade ordalydelsen får ha högst 500 tecken.' })
  arendemeningSkyddad?: string | null;

  @ApiPropertyOptional({ type: SekretessDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => SekretessDto)
  sekretess?: SekretessDto;

  @ApiPropertyOptional({ type: [NyPartDto] })
  @IsOptional()
  @IsArray({ message: 'Ange parterna som en lista.' })
  @ArrayMaxSize(50, { message: 'Ange högst 50 parter åt gången.' })
  @ValidateNested({ each: true })
  @Type(() => NyPartDto)
  parter?: NyPartDto[];

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Avsändaren får ha högst 500 tecken.' })
  avsandare?: string | null;

  @ApiPropertyOptional({ enum: AVSANDARSLAG })
  @IsOptional()
  @IsIn(AVSANDARSLAG, { message: 'Välj vad avsändaren är.' })
  avsandareSlag?: Avsandarslag;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en ärendetyp ur listan.' })
  arendetypId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en handläggare ur listan.' })
  handlaggareId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @ArDatum('Ange den dag då det kom in.')
  inkomDatum?: string | null;
}

export class TextvarningDto {
  @ApiProperty({ example: 'arendemening' }) falt: string;
  @ApiProperty({ enum: FYNDSLAG }) slag: Textfyndslag;
  @ApiProperty({ description: 'Det som står i den offentliga texten' }) ord: string;
  @ApiProperty({ type: 'integer' }) start: number;
  @ApiProperty({ type: 'integer' }) slut: number;
  @ApiProperty({ example: 'Innehåller ett personnummer' }) text: string;
  @ApiProperty({ description: 'Vad man gör åt det' }) bot: string;
}

export class MeningsdelDto {
  @ApiProperty() text: string;
  @ApiProperty() skyddad: boolean;
}

export class ArendeforhandsvisningDto {
  @ApiProperty({ type: String, nullable: true, description: 'Nästa lediga; det tas först när ärendet registreras' })
  nastaDnr: string | null;
  @ApiProperty({ description: 'Det som sparas som offentlig ordalydelse' }) arendemening: string;
  @ApiProperty({ type: String, nullable: true, description: 'Det som sparas som skyddad ordalydelse' })
  arendemeningSkyddad: string | null;
  @ApiProperty({ type: [MeningsdelDto], description: 'Meningen i delar, för att märka det skyddade' })
  delar: MeningsdelDto[];
  @ApiProperty({ type: ArendevyDto }) offentlig: ArendevyDto;
  @ApiProperty({ type: ArendevyDto }) webb: ArendevyDto;
  @ApiProperty({ description: 'Inkom 2026-10-06 från Enskild. Handläggare Elin Sjödahl.' }) rad: string;
  @ApiProperty({ type: [TextvarningDto] }) varningar: TextvarningDto[];
  @ApiProperty({ type: String, nullable: true, description: 'Vad lagrummet rör, eller null' }) lagrumGaller:
    string | null;
  @ApiProperty({ type: String, nullable: true }) lagrumVarning: string | null;
  @ApiProperty({ type: [IfylltDto], description: 'Det som ärendetypen fyller i' }) ifyllt: IfylltDto[];
  @ApiProperty({ type: [String], description: 'De som skulle få läsa det skyddade' }) behoriga: string[];
}

export class Liknandefraga {
  @ApiPropertyOptional({ description: 'Ärendemeningen så långt den är skriven' })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Sök på högst 500 tecken.' })
  mening?: string;

  @ApiPropertyOptional({ description: 'En part eller avsändare' })
  @IsOptional()
  @IsString()
  @MaxLength(300, { message: 'Sök på högst 300 tecken.' })
  part?: string;

  @ApiPropertyOptional({ description: 'Avsändarens nummer' })
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'Sök på högst 100 tecken.' })
  derasDnr?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 10, default: 5 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Ange antal som ett heltal mellan 1 och 10.' })
  @Min(1, { message: 'Ange antal som ett heltal mellan 1 och 10.' })
  @Max(10, { message: 'Ange antal som ett heltal mellan 1 och 10.' })
  antal: number = 5;
}

export class LiknandeArendeDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() dnr: string;
  @ApiProperty() arendemening: string;
  @ApiProperty({ enum: ARENDESTATUSAR }) status: Arendestatus;
  @ApiProperty({ enum: ['deras_dnr', 'part', 'ord'], description: 'Vad som är lika' }) varfor:
    'deras_dnr' | 'part' | 'ord';
  @ApiProperty() sekretess: boolean;
}

export class LiknandeArendenDto {
  @ApiProperty({ type: [LiknandeArendeDto] }) rader: LiknandeArendeDto[];
}
