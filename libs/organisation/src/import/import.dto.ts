import { Listfraga } from '#plattform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsObject, IsOptional, IsString, IsUUID, Matches } from 'class-validator';
import {
  BLADSLAG,
  type Bladslag,
  type Faltandring,
  IMPORTLAGEN,
  type Importlage,
  IMPORTTILLSTAND,
  type Importtillstand,
  RADLAGEN,
  type Radfel,
  type Radlage,
  type Rattningsforslag,
} from './import.typer.js';

const VAL_AV = (tillatna: readonly string[]): { message: string } => ({
  message: `Ange något av ${tillatna.join(', ')}.`,
});

export class ImportfilDto {
  @ApiProperty()
  filnamn: string;

  @ApiProperty({ type: 'integer', description: 'Byte' })
  storlek: number;

  @ApiProperty({ description: 'Vem som lämnade filen' })
  lamnadAv: string;

  @ApiProperty({ format: 'date-time' })
  lamnad: string;

  @ApiProperty({ enum: BLADSLAG, isArray: true, description: 'De blad som fanns i filen; tomt tills den är läst' })
  blad: Bladslag[];
}

export class ImportomgangDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  kommunId: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null när omgången gäller hela kommunen' })
  namndId: string | null;

  @ApiProperty({ enum: IMPORTLAGEN })
  lage: Importlage;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Den nya periodens första dag' })
  periodFran: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  periodTill: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  mandatskifteId: string | null;

  @ApiProperty({
    enum: IMPORTTILLSTAND,
    description: 'Fråga igen medan den är `vantar` eller `laser`; `olaslig` bär skälet i lasfel',
  })
  tillstand: Importtillstand;

  @ApiProperty({ type: String, nullable: true, description: 'En mening om varför filen inte gick att läsa' })
  lasfel: string | null;

  @ApiProperty({ type: 'integer', description: 'Rader som är inlästa hittills' })
  lastaRader: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Rader i filen, när det är känt' })
  totaltRader: number | null;

  @ApiProperty({ type: [ImportfilDto] })
  filer: ImportfilDto[];

  @ApiProperty()
  skapadAv: string;

  @ApiProperty({ format: 'date-time' })
  skapad: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  genomford: string | null;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class RattningsforslagDto implements Rattningsforslag {
  @ApiProperty({ description: 'Knappens text', example: 'Använd KD' })
  text: string;

  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string', nullable: true },
    description: 'Skicka vidare som falt i PATCH av raden',
  })
  falt?: Record<string, string | null>;

  @ApiPropertyOptional({ format: 'uuid' })
  personId?: string;

  @ApiPropertyOptional({ type: Boolean, enum: [true] })
  nyPerson?: true;

  @ApiPropertyOptional({ type: Boolean, enum: [true] })
  borttagen?: true;
}

export class RadfelDto implements Radfel {
  @ApiProperty({ enum: BLADSLAG })
  blad: Bladslag;

  @ApiProperty({ type: 'integer', description: 'Raden i filen; rubrikraden är 1' })
  rad: number;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null när felet gäller bladet' })
  radId: string | null;

  @ApiProperty({ description: 'Kolumnens namn i API:t', example: 'fodelsedatum' })
  kolumn: string;

  @ApiProperty({ description: 'Kolumnens rubrik', example: 'Födelsedatum' })
  rubrik: string;

  @ApiProperty({ example: 'Rad 6: födelsedatumet 1987-13-02 finns inte.' })
  text: string;

  @ApiProperty({ description: 'Hur det rättas', example: 'Skriv ett datum som finns, som ÅÅÅÅ-MM-DD.' })
  atgard: string;

  @ApiProperty({ type: [RattningsforslagDto] })
  forslag: RattningsforslagDto[];
}

export class FaltandringDto implements Faltandring {
  @ApiProperty()
  falt: string;

  @ApiProperty()
  rubrik: string;

  @ApiProperty({ type: String, nullable: true })
  fran: string | null;

  @ApiProperty({ type: String, nullable: true })
  till: string | null;
}

export class ImportradDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: BLADSLAG })
  blad: Bladslag;

  @ApiProperty({ type: 'integer', description: 'Raden i filen; rubrikraden är 1' })
  rad: number;

  @ApiProperty({ description: 'Vad raden gäller', example: 'Hampus Lilja (S), ledamot på plats 6' })
  rubrik: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  namndId: string | null;

  @ApiProperty({ enum: RADLAGEN })
  lage: Radlage;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string' },
    description: 'Cellerna som de lästes, efter rättningar; tomma celler är inte med',
  })
  falt: Record<string, string>;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Den person som någon pekat ut' })
  personId: string | null;

  @ApiProperty({ description: 'Någon har sagt att det är en ny person' })
  nyPerson: boolean;

  @ApiProperty({ description: 'Rättad i Klubba efter läsningen' })
  rattad: boolean;

  @ApiProperty({ type: [FaltandringDto] })
  andringar: FaltandringDto[];

  @ApiProperty({ type: [RadfelDto] })
  fel: RadfelDto[];

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class ImporthinderDto {
  @ApiProperty({ example: 'IMPORT.FEL_KVAR' })
  kod: string;

  @ApiProperty({ example: 'Tre rader i filen ska rättas. Inget är ändrat än.' })
  text: string;
}

export class ImportantalDto {
  @ApiProperty({ type: 'integer' })
  rader: number;

  @ApiProperty({ type: 'integer' })
  utanFel: number;

  @ApiProperty({ type: 'integer' })
  nya: number;

  @ApiProperty({ type: 'integer' })
  andrade: number;

  @ApiProperty({ type: 'integer', description: 'Uppdrag som slutar, av en rad eller av mandatskiftet' })
  avslutade: number;

  @ApiProperty({ type: 'integer' })
  oforandrade: number;

  @ApiProperty({ type: 'integer' })
  fel: number;
}

export class ForhandsvisningDto {
  @ApiProperty({ description: 'Skickas med i genomför: bara det som visats genomförs' })
  avtryck: string;

  @ApiProperty({ description: 'Om Genomför är öppet' })
  oppet: boolean;

  @ApiProperty({ type: ImporthinderDto, nullable: true, description: 'Varför Genomför är stängt' })
  hinder: ImporthinderDto | null;

  @ApiProperty({ example: 'Fem platser byter ledamot 1 januari. Tre rader har fel.' })
  rubrik: string;

  @ApiProperty({ type: ImportantalDto })
  antal: ImportantalDto;

  @ApiProperty({ type: [RadfelDto], description: 'De första 500 felen i filens ordning' })
  fel: RadfelDto[];

  @ApiProperty({ type: [String], description: 'Sådant som inte hindrar, till exempel en kolumn som inte läses' })
  anmarkningar: string[];
}

export class Importradlista extends Listfraga {
  @ApiPropertyOptional({ enum: BLADSLAG })
  @IsOptional()
  @IsIn(BLADSLAG, VAL_AV(BLADSLAG))
  blad?: Bladslag;

  @ApiPropertyOptional({ enum: RADLAGEN })
  @IsOptional()
  @IsIn(RADLAGEN, VAL_AV(RADLAGEN))
  lage?: Radlage;
}

export class RattaImportradDto {
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: { type: 'string', nullable: true },
    description: 'Celler som ska bli annorlunda; null eller tom text tömmer cellen',
  })
  @IsOptional()
  @IsObject({ message: 'Ange cellerna som ett objekt, kolumn till text.' })
  falt?: Record<string, string | null>;

  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Vilken person raden gäller' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange personens id.' })
  personId?: string | null;

  @ApiPropertyOptional({ description: 'Raden gäller en ny person, fast någon annan har samma namn' })
  @IsOptional()
  @IsBoolean({ message: 'Ange true eller false.' })
  nyPerson?: boolean;

  @ApiPropertyOptional({ description: 'Ta bort raden ur omgången, eller ta tillbaka den' })
  @IsOptional()
  @IsBoolean({ message: 'Ange true eller false.' })
  borttagen?: boolean;
}

export class GenomforImportDto {
  @ApiProperty({ description: 'Avtrycket ur den förhandsvisning som visades' })
  @IsString()
  @Matches(/^[0-9a-f]{64}$/u, { message: 'Ange avtrycket ur förhandsvisningen.' })
  avtryck: string;
}

export class ImportkolumnDto {
  @ApiProperty({ example: 'fodelsedatum' })
  kolumn: string;

  @ApiProperty({ example: 'Födelsedatum' })
  rubrik: string;

  @ApiProperty({ type: [String], description: 'Andra rubriker som godtas' })
  andraRubriker: string[];

  @ApiProperty()
  kravs: boolean;

  @ApiProperty({ description: 'Vad som ska stå' })
  beskrivning: string;

  @ApiProperty({ type: [String], description: 'De värden som godtas, när det är ett urval' })
  varden: string[];
}

export class ImportbladDto {
  @ApiProperty({ enum: BLADSLAG })
  blad: Bladslag;

  @ApiProperty({ example: 'Förtroendevalda' })
  namn: string;

  @ApiProperty()
  beskrivning: string;

  @ApiProperty({ type: [ImportkolumnDto] })
  kolumner: ImportkolumnDto[];
}
