import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsNotEmpty,
  IsNumber,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { FORSLAGSSLAG, type Forslagsslag } from './domain/forslag.js';

const ANDEL = 'Ange rutans läge som en andel av sidan, 0–1.';

export class OppnaMaskningDto {
  @ApiProperty({ format: 'uuid', description: 'Filen i handlingen' })
  @IsUUID(undefined, { message: 'Ange filen.' })
  filId: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Begäran som maskningen görs för' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange begäran.' })
  utlamnandeId?: string | null;
}

export class OppnadMaskningDto {
  @ApiProperty({ format: 'uuid' }) id: string;
}

export class OrdrutaDto {
  @ApiProperty({ description: 'Andel av sidans bredd från vänster' })
  @IsNumber({}, { message: ANDEL })
  @Min(0, { message: ANDEL })
  @Max(1, { message: ANDEL })
  x: number;

  @ApiProperty({ description: 'Andel av sidans höjd uppifrån' })
  @IsNumber({}, { message: ANDEL })
  @Min(0, { message: ANDEL })
  @Max(1, { message: ANDEL })
  y: number;

  @ApiProperty({ description: 'Bredd' })
  @IsNumber({}, { message: ANDEL })
  @Min(0, { message: ANDEL })
  @Max(1, { message: ANDEL })
  b: number;

  @ApiProperty({ description: 'Höjd' })
  @IsNumber({}, { message: ANDEL })
  @Min(0, { message: ANDEL })
  @Max(1, { message: ANDEL })
  h: number;
}

export class MaskrutaDto extends OrdrutaDto {
  @ApiProperty()
  @IsString()
  @MaxLength(50)
  id: string;

  @ApiProperty({ type: 'integer' })
  @IsInt({ message: 'Ange sidan.' })
  @Min(1, { message: 'Ange sidan.' })
  sida: number;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'Lagrummet får ha högst 100 tecken.' })
  lagrum: string | null;
}

export class MaskordDto {
  @ApiProperty({ description: 'Maskas överallt där det börjar ett ord' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv ordet som ska maskas.' })
  @MaxLength(300, { message: 'Ordet får ha högst 300 tecken.' })
  text: string;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'Lagrummet får ha högst 100 tecken.' })
  lagrum: string | null;
}

export class MarkeringarDto {
  @ApiProperty({ type: [MaskrutaDto] })
  @IsArray()
  @ArrayMaxSize(5000, { message: 'Högst 5 000 rutor.' })
  @ValidateNested({ each: true })
  @Type(() => MaskrutaDto)
  rutor: MaskrutaDto[];

  @ApiProperty({ type: [MaskordDto] })
  @IsArray()
  @ArrayMaxSize(500, { message: 'Högst 500 ord.' })
  @ValidateNested({ each: true })
  @Type(() => MaskordDto)
  ord: MaskordDto[];

  @ApiProperty({ description: 'Trycker lagrummet på rutorna' })
  @IsBoolean({ message: 'Ange om lagrummet ska stå på rutorna.' })
  visaLagrum: boolean;
}

export class MaskbevisDto {
  @ApiProperty({ type: 'integer' }) sidor: number;
  @ApiProperty({ type: 'integer' }) rutor: number;
  @ApiProperty({ type: 'integer', description: 'Ord som togs bort' }) ordBort: number;
  @ApiProperty({ type: 'integer', description: 'Ord som står kvar och går att söka' }) ordKvar: number;
  @ApiProperty({ type: [String], description: 'Vad som läste om filen' }) lasare: string[];
}

export class MaskningsversionDto {
  @ApiProperty({ type: 'integer' }) nr: number;
  @ApiProperty({ enum: ['vantar', 'klar', 'stoppad'] }) lage: 'vantar' | 'klar' | 'stoppad';
  @ApiProperty({ type: String, nullable: true }) sha256: string | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Byte' }) storlek: number | null;
  @ApiProperty({ type: 'integer', nullable: true }) sidor: number | null;
  @ApiProperty({ type: MaskbevisDto, nullable: true }) bevis: MaskbevisDto | null;
  @ApiProperty({ type: String, nullable: true }) fel: string | null;
  @ApiProperty() begardNamn: string;
  @ApiProperty({ type: String, format: 'date-time' }) begardTid: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) klarTid: Date | null;
}

export class MasksidaDto {
  @ApiProperty({ type: 'integer' }) nr: number;
  @ApiProperty({ description: 'Punkter' }) bredd: number;
  @ApiProperty({ description: 'Punkter' }) hojd: number;
  @ApiProperty({ description: 'Falskt: sidan är en bild, och orden på den hittas inte' }) harText: boolean;
  @ApiProperty({ type: [OrdrutaDto], description: 'Rutorna som följer av orden' }) ordrutor: OrdrutaDto[];
}

export class MaskningDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) handlingId: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) utlamnandeId: string | null;
  @ApiProperty() filnamn: string;
  @ApiProperty({ enum: ['vantar', 'klar', 'vagrad'] }) lage: 'vantar' | 'klar' | 'vagrad';
  @ApiProperty({ type: String, nullable: true, description: 'Varför filen inte går att maska' }) fel: string | null;
  @ApiProperty({ type: [MaskrutaDto] }) rutor: MaskrutaDto[];
  @ApiProperty({ type: [MaskordDto] }) ord: MaskordDto[];
  @ApiProperty() visaLagrum: boolean;
  @ApiProperty({ type: [MasksidaDto] }) sidlista: MasksidaDto[];
  @ApiProperty({ type: [MaskningsversionDto] }) versioner: MaskningsversionDto[];
  @ApiProperty({ type: 'integer' }) version: number;
}

export class MaskforslagDto {
  @ApiProperty({ enum: FORSLAGSSLAG }) slag: Forslagsslag;
  @ApiProperty() text: string;
  @ApiProperty({ type: [Number] }) sidor: number[];
  @ApiProperty({ type: 'integer' }) antal: number;
}

export class MaskforslagenDto {
  @ApiProperty({ type: [MaskforslagDto] }) rader: MaskforslagDto[];
}
