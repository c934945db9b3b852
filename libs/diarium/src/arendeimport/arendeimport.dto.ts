import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { Listfraga } from '#plattform';
import {
  type Arendeimportlage,
  type Datumordning,
  type Importbladslag,
  IMPORTBLADSLAG,
  IMPORTFASER,
  type Importfas,
  IMPORTLAGEN,
  type Importradlage,
  RADLAGEN,
  VARDEFALT,
  type Vardefalt,
} from './arendeimport.typer.js';

export class ImportutfallDto {
  @ApiProperty({ type: 'integer' }) arenden: number;
  @ApiProperty({ type: 'integer' }) parter: number;
  @ApiProperty({ type: 'integer' }) handlingar: number;
  @ApiProperty({ type: 'integer' }) filer: number;
  @ApiProperty({ type: 'integer', description: 'Nummer eller handlingar som redan fanns' }) finnsRedan: number;
  @ApiProperty({ type: 'integer', description: 'Handlingar och parter vars ärende inte finns' }) utanArende: number;
  @ApiProperty({ type: 'integer' }) saknadeFiler: number;
}

export class ArendeimportfilDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() filnamn: string;
  @ApiProperty({ enum: ['csv', 'xlsx', 'zip'] }) slag: 'csv' | 'xlsx' | 'zip';
  @ApiProperty({ type: Number, description: 'Byte' }) storlek: number;
  @ApiProperty({ type: String, nullable: true, description: 'Hur texten lästes' }) teckenkodning: string | null;
  @ApiProperty({ description: 'Samma fil har lämnats i en tidigare import' }) lamnadForut: boolean;
}

export class ArendeimportDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() kalla: string;
  @ApiProperty({ enum: IMPORTLAGEN }) lage: Arendeimportlage;
  @ApiProperty({ type: String, nullable: true }) lasfel: string | null;
  @ApiProperty({ enum: IMPORTFASER }) fas: Importfas;
  @ApiProperty({ type: 'integer', description: 'Rader som är gjorda i det pågående steget' }) skrivna: number;
  @ApiProperty({ type: 'integer' }) totalt: number;
  @ApiProperty({ type: ImportutfallDto, nullable: true }) utfall: ImportutfallDto | null;
  @ApiProperty({ type: [ArendeimportfilDto] }) filer: ArendeimportfilDto[];
  @ApiProperty() skapadAv: string;
  @ApiProperty() skapadTid: Date;
  @ApiProperty({ type: Date, nullable: true }) klarTid: Date | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class ImportfaltDto {
  @ApiProperty() falt: string;
  @ApiProperty() rubrik: string;
  @ApiProperty({ enum: IMPORTBLADSLAG }) blad: Importbladslag;
  @ApiProperty() kravs: boolean;
  @ApiProperty() hjalp: string;
}

export class ArendeimportkolumnDto {
  @ApiProperty({ type: 'integer' }) nr: number;
  @ApiProperty() rubrik: string;
  @ApiProperty({ type: [String] }) exempel: string[];
  @ApiProperty({ type: String, nullable: true, description: 'Fältet den läses som; först en gissning' }) falt:
    string | null;
}

export class LastbladDto {
  @ApiProperty({ type: 'integer' }) nr: number;
  @ApiProperty() filnamn: string;
  @ApiProperty() namn: string;
  @ApiProperty({ enum: IMPORTBLADSLAG, nullable: true }) slag: Importbladslag | null;
  @ApiProperty({ type: 'integer' }) rader: number;
  @ApiProperty({ enum: ['dm', 'md'] }) datumordning: Datumordning;
  @ApiProperty({ type: [ArendeimportkolumnDto] }) kolumner: ArendeimportkolumnDto[];
}

export class ImportvardeDto {
  @ApiProperty({ enum: VARDEFALT }) falt: Vardefalt;
  @ApiProperty({ description: 'Som det står i filen' }) text: string;
  @ApiProperty({ type: 'integer', description: 'Så många rader' }) antal: number;
  @ApiProperty({ type: String, nullable: true, description: 'Vad det blir; null: det känns inte igen' }) blir:
    string | null;
}

export class BladmappningDto {
  @ApiProperty({ type: 'integer' })
  @IsInt()
  @Min(0)
  nr: number;

  @ApiProperty({ enum: IMPORTBLADSLAG, nullable: true, description: 'null: bladet läses inte' })
  @IsOptional()
  @IsIn([...IMPORTBLADSLAG, null], { message: 'Välj vad bladet innehåller.' })
  slag: Importbladslag | null = null;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: 'Kolumnens nummer → fältet' })
  @IsObject()
  kolumner: Record<string, string>;

  @ApiPropertyOptional({ enum: ['dm', 'md'], description: 'Om 03/04 är den 3 april (dm) eller den 4 mars (md)' })
  @IsOptional()
  @IsIn(['dm', 'md'])
  datumordning?: Datumordning;
}

export class MappningDto {
  @ApiProperty({ type: [BladmappningDto] })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => BladmappningDto)
  blad: BladmappningDto[];

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: { type: 'string' } },
    description: 'Fält → texten i filen → vad den blir',
  })
  @IsObject()
  varden: Partial<Record<Vardefalt, Record<string, string>>>;

  @ApiPropertyOptional({ maxLength: 100, description: 'Spara som mappning för systemet, under det namnet' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  spara?: string;
}

export class SparadMappningDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() namn: string;
  @ApiProperty() kalla: string;
}

export class AnvandMappningDto {
  @ApiProperty({ format: 'uuid' })
  @IsString()
  mappningId: string;
}

export class RadanmarkningDto {
  @ApiProperty() falt: string;
  @ApiProperty({ description: 'Vad som är fel och vad man gör' }) text: string;
}

export class ArendeimportradDto {
  @ApiProperty({ type: 'integer' }) nr: number;
  @ApiProperty({ enum: IMPORTBLADSLAG }) slag: Importbladslag;
  @ApiProperty() filnamn: string;
  @ApiProperty({ type: 'integer', description: 'Raden i filen' }) rad: number;
  @ApiProperty({ enum: RADLAGEN }) lage: Importradlage;
  @ApiProperty({ type: String, nullable: true }) dnr: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Raden som den blir' })
  blir: Record<string, unknown>;
  @ApiProperty({ type: [RadanmarkningDto] }) fel: RadanmarkningDto[];
  @ApiProperty({ type: [RadanmarkningDto] }) anmarkningar: RadanmarkningDto[];
}

export class Importradfraga extends Listfraga {
  @ApiPropertyOptional({ enum: IMPORTBLADSLAG })
  @IsOptional()
  @IsIn(IMPORTBLADSLAG)
  slag?: Importbladslag;

  @ApiPropertyOptional({ enum: [...RADLAGEN, 'anmarkning'] })
  @IsOptional()
  @IsIn([...RADLAGEN, 'anmarkning'])
  lage?: Importradlage | 'anmarkning';
}

export class ArendeimportantalDto {
  @ApiProperty({ enum: IMPORTBLADSLAG }) slag: Importbladslag;
  @ApiProperty({ type: 'integer' }) rader: number;
  @ApiProperty({ type: 'integer', description: 'Skrivs' }) ok: number;
  @ApiProperty({ type: 'integer', description: 'Skrivs inte' }) fel: number;
  @ApiProperty({ type: 'integer', description: 'Finns redan i Klubba' }) finns: number;
  @ApiProperty({ type: 'integer', description: 'Samma nummer en gång till i filen' }) dubbletter: number;
  @ApiProperty({ type: 'integer' }) anmarkningar: number;
  @ApiProperty({ type: 'integer' }) medSekretess: number;
  @ApiProperty({ type: 'integer' }) underProvning: number;
}

export class SerieefterDto {
  @ApiProperty() kod: string;
  @ApiProperty({ type: 'integer' }) ar: number;
  @ApiProperty({ type: 'integer', description: 'Numret serien går vidare efter' }) hogsta: number;
}

export class FelslagDto {
  @ApiProperty() text: string;
  @ApiProperty({ type: 'integer' }) antal: number;
  @ApiProperty({ description: 'Hindrar raden; annars en anmärkning' }) hindrar: boolean;
}

export class ImportforhandsvisningDto {
  @ApiProperty({ type: [ArendeimportantalDto] }) antal: ArendeimportantalDto[];
  @ApiProperty({ type: [FelslagDto], description: 'De vanligaste felen och anmärkningarna' }) fel: FelslagDto[];
  @ApiProperty({ type: [SerieefterDto] }) serier: SerieefterDto[];
  @ApiProperty({ type: 'integer' }) saknadeFiler: number;
  @ApiProperty({ type: [String], description: 'De första av filerna som saknas' }) saknade: string[];
}

export class AngringDto {
  @ApiProperty() gar: boolean;
  @ApiProperty({ type: [String], description: 'Vad som hindrar' }) hinder: string[];
}

export class UrsprungDto {
  @ApiProperty({ format: 'uuid' }) importId: string;
  @ApiProperty() kalla: string;
  @ApiProperty() filnamn: string;
  @ApiProperty({ type: 'integer' }) rad: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: 'Rubrik → värdet i filen' })
  varden: Record<string, string>;
}
