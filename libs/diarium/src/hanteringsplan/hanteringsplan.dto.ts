import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArDatum, Listfraga } from '#plattform';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsNotEmpty, IsObject, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { HANDLINGSTYPER } from '../handling/handling.typer.js';
import { GALLRAS_FRAN, type GallrasFran } from './domain/planrad.js';
import { PLANKOLUMNER, type Plankolumn } from './domain/tolka-plan.js';

const text = { type: String, nullable: true } as const;
const KOLUMNNAMN = PLANKOLUMNER.map((k) => k.namn);

export class PlanversionDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: 'integer', description: 'Versionens nummer i nämnden' }) nr: number;
  @ApiProperty() namn: string;
  @ApiProperty({ format: 'date' }) gallerFran: string;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Sista dagen; null tills vidare' })
  gallerTill: string | null;
  @ApiProperty({ description: 'Beslutet som planen vilar på', example: 'Nämnden 2026-01-15 § 8' }) beslut: string;
  @ApiProperty({ format: 'date' }) beslutDatum: string;
  @ApiProperty() filnamn: string;
  @ApiProperty() skapadNamn: string;
  @ApiProperty({ type: String, format: 'date-time' }) skapadTid: Date;
  @ApiProperty({ type: 'integer' }) antalRader: number;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class PlanradDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) planId: string;
  @ApiProperty({ type: 'integer' }) planNr: number;
  @ApiProperty({ description: 'Klassificeringen' }) kod: string;
  @ApiProperty() process: string;
  @ApiProperty() handlingstyp: string;
  @ApiProperty() bevaras: boolean;
  @ApiProperty({ type: 'integer', nullable: true, description: 'Hela kalenderår' }) gallrasAr: number | null;
  @ApiProperty({ enum: GALLRAS_FRAN, nullable: true, type: String }) gallrasFran: GallrasFran | null;
  @ApiProperty({ ...text, description: 'Förvald sekretess' }) sekretessLagrum: string | null;
  @ApiProperty(text) format: string | null;
  @ApiProperty(text) forvaring: string | null;
  @ApiProperty(text) anmarkning: string | null;
}

export class Planradlista extends Listfraga {
  @ApiPropertyOptional({ description: 'Ord ur klassificering, process, handlingstyp eller anmärkning' })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Sök på högst 200 tecken.' })
  sok?: string;

  @ApiPropertyOptional({ type: Boolean })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean({ message: 'Ange bevaras som true eller false.' })
  bevaras?: boolean;
}

export class HandlingsplanradDto extends PlanradDto {
  @ApiProperty({ enum: ['vald', 'arendetyp'], description: 'Vald av någon, eller följde av ärendetypen' })
  satt: 'vald' | 'arendetyp';
  @ApiProperty() valdNamn: string;
  @ApiProperty({ type: String, format: 'date-time' }) valdTid: Date;
  @ApiProperty({ type: 'integer', description: 'Skickas som If-Match när raden byts' }) handlingPlanVersion: number;
}

export class HandlingensPlanDto {
  @ApiProperty({ type: HandlingsplanradDto, nullable: true, description: 'null: handlingen har ingen rad' })
  rad: HandlingsplanradDto | null;
}

export class ValjPlanradDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Välj en rad i planen.' })
  planradId: string;
}

export class PlanforslagDto {
  @ApiProperty({ type: PlanradDto, nullable: true, description: 'Raden som ärendetypen pekar ut' })
  rad: PlanradDto | null;
  @ApiProperty({ type: [PlanradDto] }) liknande: PlanradDto[];
}

export class Planforslagsfraga {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(200)
  arendetyp?: string;

  @ApiPropertyOptional({ enum: HANDLINGSTYPER })
  @IsOptional()
  @IsIn(HANDLINGSTYPER, { message: 'Välj handlingens typ ur listan.' })
  typ?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(200)
  sok?: string;
}

export class ArendetypsplanDto {
  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Ange ärendetypen.' })
  @MaxLength(200, { message: 'Ärendetypen får ha högst 200 tecken.' })
  arendetyp: string;

  @ApiProperty({ enum: HANDLINGSTYPER, nullable: true, type: String, description: 'null: alla typer av handlingar' })
  @IsOptional()
  @IsIn(HANDLINGSTYPER, { message: 'Välj handlingens typ ur listan.' })
  handlingensTyp: string | null;

  @ApiProperty()
  @IsString()
  @MaxLength(60)
  kod: string;

  @ApiProperty()
  @IsString()
  @MaxLength(300)
  handlingstyp: string;
}

export class TaBortArendetypsplanDto {
  @ApiProperty()
  @IsString()
  @MaxLength(200)
  arendetyp: string;

  @ApiPropertyOptional({ enum: HANDLINGSTYPER })
  @IsOptional()
  @IsIn(HANDLINGSTYPER, { message: 'Välj handlingens typ ur listan.' })
  handlingensTyp?: string;
}

export class ArendetypsplanerDto {
  @ApiProperty({ type: [ArendetypsplanDto] }) rader: ArendetypsplanDto[];
}

export class PlanhandlingDto {
  @ApiProperty({ format: 'uuid' }) handlingId: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) arendeId: string | null;
  @ApiProperty(text) dnr: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) nr: number | null;
  @ApiProperty({ enum: HANDLINGSTYPER }) typ: string;
  @ApiProperty({ description: 'Den offentliga rubriken' }) titel: string;
  @ApiProperty({ format: 'date' }) registreradDatum: string;
}

export class GallringsradDto extends PlanhandlingDto {
  @ApiProperty() kod: string;
  @ApiProperty() handlingstyp: string;
  @ApiProperty({ type: 'integer' }) gallrasAr: number;
  @ApiProperty({ enum: GALLRAS_FRAN }) gallrasFran: GallrasFran;
  @ApiProperty({ format: 'date' }) raknasFran: string;
  @ApiProperty({ format: 'date', description: 'Första dagen den får gallras' }) tidigast: string;
}

export class PlanfelDto {
  @ApiProperty({ enum: KOLUMNNAMN }) kolumn: Plankolumn;
  @ApiProperty() text: string;
  @ApiProperty({ description: 'Hur det rättas' }) atgard: string;
}

export class PlanimportradDto {
  @ApiProperty({ type: 'integer', description: 'Radens nummer i filen' }) rad: number;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' } }) falt: Partial<Record<Plankolumn, string>>;
  @ApiProperty() utelamnad: boolean;
  @ApiProperty({ type: [PlanfelDto] }) fel: PlanfelDto[];
}

export class PlanimportDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() filnamn: string;
  @ApiProperty({ enum: ['last', 'genomford', 'avbruten'] }) lage: 'last' | 'genomford' | 'avbruten';
  @ApiProperty({ type: [String] }) anmarkningar: string[];
  @ApiProperty({ type: [PlanimportradDto] }) rader: PlanimportradDto[];
  @ApiProperty({ type: 'integer', description: 'Rader med fel' }) antalFel: number;
  @ApiProperty({ ...text, description: 'Varför planen inte kan läsas in än' }) hinder: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) planId: string | null;
  @ApiProperty() skapadNamn: string;
  @ApiProperty({ type: String, format: 'date-time' }) skapadTid: Date;
  @ApiProperty({ type: 'integer' }) version: number;
}

export class RattaPlanradDto {
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'string' }, description: 'Cellerna som ändras' })
  @IsOptional()
  @IsObject({ message: 'Ange cellerna som text per kolumn.' })
  falt?: Record<string, string>;

  @ApiPropertyOptional()
  @IsOptional()
  @IsBoolean({ message: 'Ange om raden utelämnas.' })
  utelamnad?: boolean;
}

export class GenomforPlanDto {
  @ApiProperty({ maxLength: 200 })
  @IsString()
  @IsNotEmpty({ message: 'Skriv vad planen heter.' })
  @MaxLength(200, { message: 'Namnet får ha högst 200 tecken.' })
  namn: string;

  @ApiProperty({ format: 'date' })
  @ArDatum('Ange den första dagen planen gäller.')
  gallerFran: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @ArDatum('Ange den sista dagen planen gäller.')
  gallerTill?: string | null;

  @ApiProperty({ description: 'Beslutet som planen vilar på', maxLength: 300 })
  @IsString()
  @IsNotEmpty({ message: 'Ange beslutet som planen vilar på.' })
  @MaxLength(300, { message: 'Beslutet får ha högst 300 tecken.' })
  beslut: string;

  @ApiProperty({ format: 'date' })
  @ArDatum('Ange dagen för beslutet.')
  beslutDatum: string;
}
