import { ArDatum, Listfraga } from '#plattform';
import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { HALLNINGAR, type Hallning, INSTANSSATT, type Instanssatt } from './remiss.typer.js';

const DAGAR = 'Ange dagar som ett heltal 1–60.';

export class NyInstansDto {
  @ApiProperty({ maxLength: 200, example: 'Rådet för funktionshinderfrågor' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv vem som tillfrågas.' })
  @MaxLength(200, { message: 'Namnet får ha högst 200 tecken.' })
  namn: string;

  @ApiProperty({ enum: INSTANSSATT })
  @IsIn(INSTANSSATT, { message: 'Välj epost, papper, namnd eller enhet.' })
  satt: Instanssatt;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(200, { message: 'Kontakten får ha högst 200 tecken.' })
  kontakt?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(300, { message: 'Mejladressen får ha högst 300 tecken.' })
  epost?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(50, { message: 'Telefonnumret får ha högst 50 tecken.' })
  telefon?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID('all', { message: 'Välj nämnden ur listan.' })
  tillNamndId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID('all', { message: 'Välj enheten ur listan.' })
  enhetId?: string | null;
}

export class NyRemissDto {
  @ApiProperty({ maxLength: 300 })
  @IsString()
  @IsNotEmpty({ message: 'Skriv vad remissen gäller.' })
  @MaxLength(300, { message: 'Rubriken får ha högst 300 tecken.' })
  rubrik: string;

  @ApiProperty({ maxLength: 20000, description: 'Vad instanserna ska svara på' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv vad instanserna ska svara på.' })
  @MaxLength(20_000, { message: 'Frågan får ha högst 20 000 tecken.' })
  fraga: string;

  @ApiProperty({ type: String, format: 'date' }) @ArDatum() sistaDag: string;

  @ApiPropertyOptional({ description: 'Ärendet omfattas av 26 § förvaltningslagen' })
  @IsOptional()
  @IsBoolean({ message: 'Ange true eller false.' })
  fl26?: boolean;

  @ApiPropertyOptional({ type: 'integer', nullable: true, minimum: 1, maximum: 60 })
  @IsOptional()
  @IsInt({ message: DAGAR })
  @Min(1, { message: DAGAR })
  @Max(60, { message: DAGAR })
  paminnFore?: number | null;

  @ApiPropertyOptional({ type: 'integer', nullable: true, minimum: 1, maximum: 60 })
  @IsOptional()
  @IsInt({ message: DAGAR })
  @Min(1, { message: DAGAR })
  @Max(60, { message: DAGAR })
  paminnEfter?: number | null;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en handläggare ur listan.' })
  handlaggareId?: string | null;

  @ApiPropertyOptional({ type: [String], description: 'De delar som instanserna tar ställning till' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30, { message: 'Högst 30 delar.' })
  @IsString({ each: true })
  @MaxLength(200, { each: true, message: 'En dels rubrik får ha högst 200 tecken.' })
  avsnitt?: string[];

  @ApiPropertyOptional({ type: [String], description: 'Handlingar i ärendet som följer med, i ordning' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50, { message: 'Högst 50 bilagor.' })
  @IsUUID('all', { each: true, message: 'Välj bilagorna bland ärendets handlingar.' })
  bilagor?: string[];

  @ApiPropertyOptional({ type: [NyInstansDto] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200, { message: 'Högst 200 instanser.' })
  @ValidateNested({ each: true })
  @Type(() => NyInstansDto)
  instanser?: NyInstansDto[];
}

export class AndraRemissDto extends PartialType(NyRemissDto, { skipNullProperties: false }) {}

export class LaggTillInstanserDto {
  @ApiProperty({ type: [NyInstansDto] })
  @IsArray()
  @ArrayMaxSize(200, { message: 'Högst 200 instanser.' })
  @ValidateNested({ each: true })
  @Type(() => NyInstansDto)
  instanser: NyInstansDto[];

  @ApiPropertyOptional({ type: String, format: 'date', description: 'En egen sista dag för dem' })
  @IsOptional()
  @ArDatum()
  sistaDag?: string;
}

export class AvsnittskommentarDto {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID('all', { message: 'Välj en del.' }) avsnittId: string;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2000, { message: 'Kommentaren får ha högst 2 000 tecken.' })
  kommentar: string | null = null;
}

export class SammanfattaDto {
  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(20_000, { message: 'Sammanfattningen får ha högst 20 000 tecken.' })
  slutsats?: string | null;

  @ApiPropertyOptional({ type: [AvsnittskommentarDto] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30, { message: 'Högst 30 delar.' })
  @ValidateNested({ each: true })
  @Type(() => AvsnittskommentarDto)
  kommentarer?: AvsnittskommentarDto[];
}

export class PaminnInstanserDto {
  @ApiPropertyOptional({ type: [String], description: 'Vilka; utelämnad är det alla som dröjer' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200, { message: 'Högst 200 instanser.' })
  @IsUUID('all', { each: true, message: 'Välj instanser ur listan.' })
  instanser?: string[];
}

export class PamindaDto {
  @ApiProperty({ type: 'integer', description: 'Så många brev som gick' }) antal: number;
}

export class ForlangInstansDto {
  @ApiProperty({ type: String, format: 'date' }) @ArDatum() dag: string;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Skälet får ha högst 500 tecken.' })
  skal?: string | null;

  @ApiPropertyOptional({ description: 'Säg det till instansen i ett mejl' })
  @IsOptional()
  @IsBoolean({ message: 'Ange true eller false.' })
  mejla?: boolean;
}

export class InstansanteckningDto {
  @ApiProperty({ maxLength: 500, example: 'Lovar svar torsdag' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv vad som ska antecknas.' })
  @MaxLength(500, { message: 'Anteckningen får ha högst 500 tecken.' })
  text: string;
}

export class UtanSvarDto {
  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Skälet får ha högst 500 tecken.' })
  skal?: string | null;
}

export class SkickaIgenDto {
  @ApiPropertyOptional({ type: String, nullable: true, description: 'En annan mejladress' })
  @IsOptional()
  @IsString()
  @MaxLength(300, { message: 'Mejladressen får ha högst 300 tecken.' })
  epost?: string | null;

  @ApiPropertyOptional({ description: 'Byt länken; den gamla slutar gälla' })
  @IsOptional()
  @IsBoolean({ message: 'Ange true eller false.' })
  nyLank?: boolean;
}

export class SvarsavsnittDto {
  @ApiProperty({ type: String, format: 'uuid' }) @IsUUID('all', { message: 'Välj en del.' }) avsnittId: string;
  @ApiProperty({ enum: HALLNINGAR }) @IsIn(HALLNINGAR, { message: 'Välj vad instansen anser.' }) hallning: Hallning;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(20_000, { message: 'Texten får ha högst 20 000 tecken.' })
  text: string | null = null;
}

export class BeskrivSvarDto {
  @ApiPropertyOptional({ enum: HALLNINGAR })
  @IsOptional()
  @IsIn(HALLNINGAR, { message: 'Välj vad instansen anser.' })
  hallning?: Hallning;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 500, description: 'En rad om svaret' })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Skriv med högst 500 tecken.' })
  innehall?: string | null;

  @ApiPropertyOptional({ type: [SvarsavsnittDto] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30, { message: 'Högst 30 delar.' })
  @ValidateNested({ each: true })
  @Type(() => SvarsavsnittDto)
  avsnitt?: SvarsavsnittDto[];
}

export class RegistreraSvarDto extends BeskrivSvarDto {
  @ApiProperty({ type: String, format: 'date' }) @ArDatum() inkommetDag: string;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Handlingen som svaret är; krävs utom när instansen avstår',
  })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en handling i ärendet.' })
  handlingId?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Svarets text, till sammanställningen' })
  @IsOptional()
  @IsString()
  @MaxLength(100_000, { message: 'Texten får ha högst 100 000 tecken.' })
  text?: string | null;
}

export class ISkrivelsenDto {
  @ApiProperty({ type: String, format: 'uuid' })
  @IsUUID('all', { message: 'Välj en skrivelse i ärendet.' })
  skrivelseId: string;
}

export class Remissfraga extends Listfraga {
  @ApiPropertyOptional({ enum: ['oppna', 'avslutade', 'alla'], default: 'oppna' })
  @IsOptional()
  @IsIn(['oppna', 'avslutade', 'alla'], { message: 'Välj oppna, avslutade eller alla.' })
  lage?: 'oppna' | 'avslutade' | 'alla';

  @ApiPropertyOptional({ description: 'Bara de där någon dröjer' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean({ message: 'Ange true eller false.' })
  sena?: boolean;

  @ApiPropertyOptional({ maxLength: 100 })
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'Sök med högst 100 tecken.' })
  sok?: string;
}
