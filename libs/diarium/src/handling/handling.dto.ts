import { ApiProperty, ApiPropertyOptional, OmitType, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArDatum, Listfraga } from '#plattform';
import { IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { SekretessDto } from '../arende/arende.dto.js';
import { AVSANDARSLAG, type Avsandarslag } from '../vy/domain/vy.typer.js';
import { HANDLINGSTYPER, type Handlingstyp, RIKTNINGAR, type Riktning } from './handling.typer.js';

export class NyHandlingDto {
  @ApiProperty({ enum: HANDLINGSTYPER })
  @IsIn(HANDLINGSTYPER, { message: 'Välj handlingens typ ur listan.' })
  typ: Handlingstyp;

  @ApiProperty({ maxLength: 500 })
  @IsString()
  @IsNotEmpty({ message: 'Skriv en rubrik på handlingen.' })
  @MaxLength(500, { message: 'Rubriken får ha högst 500 tecken.' })
  titel: string;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 500,
    description: 'Den fulla rubriken när den offentliga inte får säga allt; kräver sekretess',
  })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Den skyddade rubriken får ha högst 500 tecken.' })
  titelSkyddad?: string | null;

  @ApiProperty({ enum: RIKTNINGAR })
  @IsIn(RIKTNINGAR, { message: 'Välj inkommen, upprättad, utgående eller intern.' })
  riktning: Riktning;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @ArDatum()
  datum?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Avsändaren får ha högst 500 tecken.' })
  avsandare?: string | null;

  @ApiPropertyOptional({ enum: AVSANDARSLAG, description: 'Okänd räknas som enskild på webben' })
  @IsOptional()
  @IsIn(AVSANDARSLAG, { message: 'Välj vad avsändaren är.' })
  avsandareSlag?: Avsandarslag;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Mottagaren får ha högst 500 tecken.' })
  mottagare?: string | null;

  @ApiPropertyOptional({ enum: AVSANDARSLAG, description: 'Okänd räknas som enskild på webben' })
  @IsOptional()
  @IsIn(AVSANDARSLAG, { message: 'Välj vad mottagaren är.' })
  mottagareSlag?: Avsandarslag;

  @ApiPropertyOptional({ type: SekretessDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => SekretessDto)
  sekretess?: SekretessDto;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Raden i informationshanteringsplanen; utelämnad: den som ärendetypen pekar ut',
  })
  @IsOptional()
  @IsUUID(undefined, { message: 'Raden finns inte i planen.' })
  planradId?: string | null;
}

export class AndraHandlingDto extends PartialType(OmitType(NyHandlingDto, ['planradId'] as const), {
  skipNullProperties: false,
}) {
  @ApiPropertyOptional({ description: 'Varför; syns bland rättelserna', maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Skälet får ha högst 500 tecken.' })
  skal?: string;
}

export class MakuleraHandlingDto {
  @ApiProperty({ description: 'Varför handlingen makuleras; syns i diariet' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv varför handlingen makuleras.' })
  @MaxLength(1000, { message: 'Skälet får ha högst 1 000 tecken.' })
  skal: string;
}

export class Handlingslista extends Listfraga {
  @ApiPropertyOptional({ enum: HANDLINGSTYPER })
  @IsOptional()
  @IsIn(HANDLINGSTYPER, { message: 'Välj handlingens typ ur listan.' })
  typ?: Handlingstyp;
}

export class FilDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() filnamn: string;
  @ApiProperty() mediatyp: string;
  @ApiProperty({ type: 'integer', description: 'Byte' }) storlek: number;
  @ApiProperty() sha256: string;
}

export class HandlingsversionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer' }) nr: number;
  @ApiProperty({ type: String, nullable: true }) skal: string | null;
  @ApiProperty({ type: [FilDto] }) filer: FilDto[];
}

export class HandlingDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true }) arendeId: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) nr: number | null;
  @ApiProperty({ enum: HANDLINGSTYPER }) typ: Handlingstyp;
  @ApiProperty() titel: string;
  @ApiProperty({ type: String, nullable: true, description: 'null i listor, och för den som inte får se den' })
  titelSkyddad: string | null;
  @ApiProperty({ enum: RIKTNINGAR }) riktning: Riktning;
  @ApiProperty({ type: String, format: 'date', nullable: true }) datum: string | null;
  @ApiProperty({ format: 'date' }) registreradDatum: string;
  @ApiProperty({ type: String, nullable: true }) avsandare: string | null;
  @ApiProperty({ enum: AVSANDARSLAG }) avsandareSlag: Avsandarslag;
  @ApiProperty({ type: String, nullable: true }) mottagare: string | null;
  @ApiProperty({ enum: AVSANDARSLAG }) mottagareSlag: Avsandarslag;
  @ApiProperty({ type: SekretessDto }) sekretess: SekretessDto;
  @ApiProperty({ type: String, nullable: true }) makuleringSkal: string | null;
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: [HandlingsversionDto] }) versioner: HandlingsversionDto[];
}

export class RegistreradHandlingDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) versionId: string;
  @ApiProperty({ type: 'integer', nullable: true }) nr: number | null;
}

export class NyVersionDto {
  @ApiProperty({ format: 'uuid' }) versionId: string;
  @ApiProperty({ type: 'integer' }) nr: number;
}
