import { ArDatum, Listfraga } from '#plattform';
import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { DOKUMENTTYPER, type Dokumenttyp } from '../mall/domain/mallinnehall.js';
import { GranskareDto, SkrivelsenHosDto } from '../granskning/granskning.dto.js';
import { GODKANNANDEORDNINGAR, type Godkannandeordning } from '../granskning/granskning.typer.js';
import { NyUndertecknareDto, UndertecknareDto } from './undertecknare.dto.js';
import { SKRIVELSESTEG, type Skrivelsesteg } from './skrivelse.tillstand.js';
import { SKRIVELSETILLSTAND, type Skrivelsetillstand } from './skrivelse.typer.js';

const LANGST_TEXT = 100_000;
const FOR_LANG = 'Texten får ha högst 100 000 tecken.';

export class AvsnittDto {
  @ApiProperty({ example: 'Barnkonsekvensanalys' })
  @IsString()
  @MaxLength(300, { message: 'Avsnittets rubrik får ha högst 300 tecken.' })
  rubrik: string;

  @ApiProperty()
  @IsString()
  @MaxLength(LANGST_TEXT, { message: FOR_LANG })
  text: string;
}

/** En nod i förslaget: en instans med något under sig, eller en punkt med text. */
export class NyForslagsnodDto {
  @ApiPropertyOptional({ type: String, nullable: true, example: 'Nämndens förslag till kommunstyrelsen' })
  @IsOptional()
  @IsString()
  instans?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'Planen antas.' })
  @IsOptional()
  @IsString()
  text?: string | null;

  @ApiPropertyOptional({ type: () => [NyForslagsnodDto], description: 'Högst tre nivåer' })
  @IsOptional()
  @IsArray({ message: 'Under en instans står en lista.' })
  @ArrayMaxSize(200, { message: 'Ett förslag har högst 200 punkter.' })
  @ValidateNested({ each: true })
  @Type(() => NyForslagsnodDto)
  under?: NyForslagsnodDto[];
}

export class NySkrivelseDto {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID('all', { message: 'Välj ärendet ur listan.' })
  arendeId?: string | null;

  @ApiProperty({ maxLength: 500 })
  @IsString()
  @IsNotEmpty({ message: 'Skriv en rubrik på skrivelsen.' })
  @MaxLength(500, { message: 'Rubriken får ha högst 500 tecken.' })
  rubrik: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Nämndens förvaltning när inget anges' })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Förvaltningen får ha högst 500 tecken.' })
  forvaltning?: string | null;

  @ApiPropertyOptional({ format: 'date', description: 'Dagens datum när inget anges' })
  @IsOptional()
  @ArDatum()
  datum?: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Handläggaren som är referens' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj referensen ur listan.' })
  referensId?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Nämnden när inget anges' })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Mottagaren får ha högst 500 tecken.' })
  mottagare?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(LANGST_TEXT, { message: FOR_LANG })
  sammanfattning?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(LANGST_TEXT, { message: FOR_LANG })
  arendet?: string | null;

  @ApiPropertyOptional({ type: [AvsnittDto] })
  @IsOptional()
  @IsArray({ message: 'Avsnitten är en lista.' })
  @ArrayMaxSize(50, { message: 'Högst 50 avsnitt.' })
  @ValidateNested({ each: true })
  @Type(() => AvsnittDto)
  avsnitt?: AvsnittDto[];

  @ApiPropertyOptional({ type: [String] })
  @IsOptional()
  @IsArray({ message: 'Mottagarna är en lista.' })
  @ArrayMaxSize(100, { message: 'Högst 100 mottagare.' })
  @IsString({ each: true, message: 'Skriv varje mottagare som text.' })
  @MaxLength(500, { each: true, message: 'En mottagare får ha högst 500 tecken.' })
  expedieras?: string[];

  @ApiPropertyOptional({ type: [NyUndertecknareDto], description: 'I den ordning de godkänner' })
  @IsOptional()
  @IsArray({ message: 'Undertecknarna är en lista.' })
  @ArrayMaxSize(10, { message: 'Högst tio undertecknare.' })
  @ValidateNested({ each: true })
  @Type(() => NyUndertecknareDto)
  undertecknare?: NyUndertecknareDto[];

  @ApiPropertyOptional({ type: [NyForslagsnodDto] })
  @IsOptional()
  @IsArray({ message: 'Förslaget är en lista.' })
  @ArrayMaxSize(200, { message: 'Ett förslag har högst 200 punkter.' })
  @ValidateNested({ each: true })
  @Type(() => NyForslagsnodDto)
  forslag?: NyForslagsnodDto[];
}

export class AndraSkrivelseDto extends PartialType(NySkrivelseDto, { skipNullProperties: false }) {}

/** Slaget och mallen väljs när skrivelsen börjas, och ändras inte sedan. */
export class BorjaSkrivelseDto extends NySkrivelseDto {
  @ApiPropertyOptional({ enum: DOKUMENTTYPER, description: 'Mallens slag när inget anges, annars tjänsteskrivelse' })
  @IsOptional()
  @IsIn(DOKUMENTTYPER, { message: 'Välj en dokumenttyp ur listan.' })
  dokumenttyp?: Dokumenttyp;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Den förvalda när inget anges' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj en mall ur listan.' })
  mallId?: string | null;
}

export class SkalDto {
  @ApiProperty({ description: 'Varför; syns för dem som skriver och granskar' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv ett skäl.' })
  @MaxLength(2000, { message: 'Skälet får ha högst 2 000 tecken.' })
  skal: string;
}

export class Skrivelselista extends Listfraga {
  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID('all', { message: 'Välj ärendet ur listan.' })
  arendeId?: string;

  @ApiPropertyOptional({ enum: SKRIVELSETILLSTAND })
  @IsOptional()
  @IsIn(SKRIVELSETILLSTAND, { message: 'Välj ett läge ur listan.' })
  tillstand?: Skrivelsetillstand;
}

export class SkrivelseradDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ type: String, nullable: true }) arendeId: string | null;
  @ApiProperty({ type: String, nullable: true }) dnr: string | null;
  @ApiProperty() rubrik: string;
  @ApiProperty({ format: 'date' }) datum: string;
  @ApiProperty({ type: String, nullable: true }) forvaltning: string | null;
  @ApiProperty({ type: String, nullable: true }) referensNamn: string | null;
  @ApiProperty({ enum: SKRIVELSETILLSTAND }) tillstand: Skrivelsetillstand;
  @ApiProperty({ type: 'integer' }) versionsnr: number;
  @ApiProperty({ type: String, nullable: true, description: 'Den som står i tur att godkänna' }) vantarPa:
    string | null;
  @ApiProperty({ type: 'integer' }) version: number;
}

/** En nod i förslaget som den visas: punkterna är numrerade på varje ställe. */
export class ForslagsnodDto {
  @ApiPropertyOptional({ type: 'integer', description: 'Punktens nummer' }) nr?: number;
  @ApiPropertyOptional() text?: string;
  @ApiPropertyOptional() instans?: string;
  @ApiPropertyOptional({ type: () => [ForslagsnodDto] }) under?: ForslagsnodDto[];
}

export class SkrivelsehinderDto {
  @ApiProperty({ example: 'BEREDNING.INTE_DIN_TUR' }) kod: string;
  @ApiProperty({ description: 'En svensk mening' }) text: string;
}

export class SkrivelsestegDto {
  @ApiProperty({ enum: SKRIVELSESTEG }) namn: Skrivelsesteg;
  @ApiProperty() oppet: boolean;
  @ApiProperty({ type: SkrivelsehinderDto, nullable: true, description: 'Varför steget inte är öppet för dig nu' })
  hinder: SkrivelsehinderDto | null;
}

export class SkrivelseDto {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ format: 'uuid' }) namndId: string;
  @ApiProperty({ type: String, nullable: true }) arendeId: string | null;
  @ApiProperty({ type: String, nullable: true }) dnr: string | null;
  @ApiProperty({ type: String, nullable: true }) handlingId: string | null;
  @ApiProperty({ type: String, nullable: true }) handlingVersionId: string | null;
  @ApiProperty({ type: 'integer' }) versionsnr: number;
  @ApiProperty({ type: String, nullable: true }) versionsskal: string | null;
  @ApiProperty({ type: String, nullable: true }) foregaendeId: string | null;
  @ApiProperty({ type: String, nullable: true }) efterfoljareId: string | null;
  @ApiProperty({ enum: DOKUMENTTYPER }) dokumenttyp: Dokumenttyp;
  @ApiProperty({ type: String, nullable: true }) mallVersionId: string | null;
  @ApiProperty() rubrik: string;
  @ApiProperty({ type: String, nullable: true }) forvaltning: string | null;
  @ApiProperty({ format: 'date' }) datum: string;
  @ApiProperty({ type: String, nullable: true }) referensId: string | null;
  @ApiProperty({ type: String, nullable: true }) referensNamn: string | null;
  @ApiProperty({ type: String, nullable: true }) mottagare: string | null;
  @ApiProperty({ type: String, nullable: true }) sammanfattning: string | null;
  @ApiProperty({ type: String, nullable: true }) arendet: string | null;
  @ApiProperty({ type: [AvsnittDto] }) avsnitt: AvsnittDto[];
  @ApiProperty({ type: [String] }) expedieras: string[];
  @ApiProperty({ enum: SKRIVELSETILLSTAND }) tillstand: Skrivelsetillstand;
  @ApiProperty({ type: String, nullable: true }) aterlamnadSkal: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) faststalldTid: Date | null;
  @ApiProperty({ type: [UndertecknareDto] }) undertecknare: UndertecknareDto[];
  @ApiProperty({ type: [GranskareDto], description: 'De som läser före godkännandet' }) granskare: GranskareDto[];
  @ApiProperty({ enum: GODKANNANDEORDNINGAR }) godkannandeordning: Godkannandeordning;
  @ApiProperty({ type: [SkrivelsenHosDto], description: 'De som läser eller godkänner nu' }) hos: SkrivelsenHosDto[];
  @ApiProperty({ description: 'Hash av texten: den som godkänner säger vilken text hon läste' }) texthash: string;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Valt sammanträde; null: det närmaste möjliga',
  })
  forSammantradeId: string | null;
  @ApiProperty({ type: [String], description: 'Det som saknas före granskningen; fortsätter ”Skrivelsen saknar …”' })
  saknas: string[];
  @ApiProperty({ type: [ForslagsnodDto] }) forslag: ForslagsnodDto[];
  @ApiProperty({ type: [SkrivelsestegDto] }) steg: SkrivelsestegDto[];
  @ApiProperty({ type: 'integer' }) version: number;
}

export class SkillnadDto {
  @ApiProperty({ example: 'forslag' }) falt: string;
  @ApiProperty() fore: string;
  @ApiProperty() efter: string;
}
