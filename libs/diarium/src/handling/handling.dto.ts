import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArDatum } from '#plattform';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { SekretessDto } from '../arende/arende.dto.js';
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

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Mottagaren får ha högst 500 tecken.' })
  mottagare?: string | null;

  @ApiPropertyOptional({ type: SekretessDto })
  @IsOptional()
  @ValidateNested()
  @Type(() => SekretessDto)
  sekretess?: SekretessDto;
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
  @ApiProperty({ enum: RIKTNINGAR }) riktning: Riktning;
  @ApiProperty({ type: String, format: 'date', nullable: true }) datum: string | null;
  @ApiProperty({ format: 'date' }) registreradDatum: string;
  @ApiProperty({ type: String, nullable: true }) avsandare: string | null;
  @ApiProperty({ type: String, nullable: true }) mottagare: string | null;
  @ApiProperty({ type: SekretessDto }) sekretess: SekretessDto;
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
