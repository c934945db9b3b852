import type { Skriftinnehall } from '#dokument';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { SkriftkommentarDto } from './skriftkommentar.dto.js';
import { STEGSLAG, type Stegslag } from './skrift.typer.js';

const STORSTA_PLATS = 16_000_000;
const MAXVERSION = 2_000_000_000;
export const FLEST_STEG = 200;
export const KLIENT = /^[A-Za-z0-9_-]{8,64}$/u;
const KLIENTFEL = 'Klientens id är 8–64 tecken: bokstäver, siffror, - och _.';

/** Steg ur skrivytan, som bygger på `version`. */
export class SkriftstegDto {
  @ApiProperty({ type: 'integer', description: 'Skriftens version som det första steget bygger på' })
  @IsInt()
  @Min(0)
  @Max(MAXVERSION)
  version: number;

  @ApiProperty({
    description: 'Skrivytans eget id, ett per öppen flik. Samma steg från samma klient tas emot en gång.',
  })
  @Matches(KLIENT, { message: KLIENTFEL })
  klient: string;

  @ApiPropertyOptional({
    type: 'integer',
    description: 'Det första stegets löpnummer hos klienten; utan det gäller versionen',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(MAXVERSION)
  fran?: number;

  @ApiProperty({
    type: 'array',
    items: { type: 'object', additionalProperties: true },
    description: `Stegen så som Step.toJSON() skriver dem, högst ${String(FLEST_STEG)} åt gången`,
  })
  @IsArray({ message: 'Stegen är en lista.' })
  @ArrayMinSize(1, { message: 'Skicka minst ett steg.' })
  @ArrayMaxSize(FLEST_STEG, { message: `Skicka högst ${String(FLEST_STEG)} steg åt gången.` })
  @IsObject({ each: true, message: 'Ett steg är ett objekt.' })
  steg: Record<string, unknown>[];
}

export class MottagetstegDto {
  @ApiProperty({ type: 'integer', description: 'Skriftens version efter steget' }) version: number;
  @ApiProperty() klient: string;
  @ApiProperty({ type: 'integer' }) klientnr: number;
  @ApiProperty({ enum: STEGSLAG }) slag: Stegslag;
  @ApiProperty({ type: String, nullable: true }) kontoId: string | null;
  @ApiProperty() namn: string;
  @ApiProperty({ type: String, format: 'date-time' }) tid: Date;
  @ApiProperty({ type: 'object', additionalProperties: true }) steg: Record<string, unknown>;
}

/** Stegen är mottagna. */
export class SkriftstegsvarDto {
  @ApiProperty({ type: 'integer', description: 'Skriftens version efter stegen som skickades' }) version: number;
  @ApiProperty({ type: 'integer', description: 'Skrivelsens version, för If-Match' }) skrivelseversion: number;
}

/** 409 `SKRIFT.BAKOM`: andra har skrivit emellan. Ta in stegen, lägg de egna ovanpå och skicka dem igen. */
export class SkriftbakomDto {
  @ApiProperty() type: string;
  @ApiProperty() title: string;
  @ApiProperty({ type: 'integer', enum: [409] }) status: number;
  @ApiProperty() detail: string;
  @ApiProperty({ enum: ['SKRIFT.BAKOM'] }) kod: 'SKRIFT.BAKOM';
  @ApiProperty({ type: 'integer', description: 'Versionen efter det sista av stegen i svaret' }) version: number;
  @ApiProperty({ description: 'Det finns fler steg: hämta dem med GET steg?fran=version' }) fler: boolean;
  @ApiProperty({ type: [MottagetstegDto] }) steg: MottagetstegDto[];
}

export class Skriftstegsfraga {
  @ApiProperty({ type: 'integer', description: 'Versionen som läsaren har' })
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(MAXVERSION)
  fran: number;
}

export class SkriftstegslistaDto {
  @ApiProperty({ type: 'integer', description: 'Versionen efter det sista av stegen i svaret' }) version: number;
  @ApiProperty({ description: 'Det finns fler steg: fråga igen med fran=version' }) fler: boolean;
  @ApiProperty({ type: [MottagetstegDto] }) steg: MottagetstegDto[];
}

export class SkriftfelDto {
  @ApiProperty({ example: 'content[1].content[0]' }) stig: string;
  @ApiProperty({ description: 'En svensk mening' }) text: string;
}

export class SkriftDto {
  @ApiProperty({ format: 'uuid' }) skrivelseId: string;
  @ApiProperty({ type: 'integer', description: 'Antalet steg som skrivits i skriften' }) version: number;
  @ApiProperty({ type: 'integer', description: 'Skrivelsens version, för If-Match' }) skrivelseversion: number;
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Skriften som ProseMirror-JSON' })
  innehall: Skriftinnehall;
  @ApiProperty({ description: 'Om den som frågar får skriva i den nu' }) skrivbar: boolean;
  @ApiProperty({ description: 'Om den som frågar får kommentera' }) kommenterbar: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Varför den inte går att skriva i, en svensk mening' })
  skalTillLast: string | null;
  @ApiProperty({ type: [SkriftkommentarDto], description: 'Platserna gäller `version`' })
  kommentarer: SkriftkommentarDto[];
  @ApiProperty({
    type: [SkriftfelDto],
    description: 'Det som är ofärdigt: ofyllda luckor, tomma punkter, bilder utan text',
  })
  ofardigt: SkriftfelDto[];
}

export class SkrivpassDto {
  @ApiProperty({ type: 'integer', description: 'Versionen före passets första steg' }) franVersion: number;
  @ApiProperty({ type: 'integer', description: 'Versionen efter passets sista steg' }) tillVersion: number;
  @ApiProperty({ type: String, nullable: true }) kontoId: string | null;
  @ApiProperty() namn: string;
  @ApiProperty({ enum: STEGSLAG }) slag: Stegslag;
  @ApiProperty({ type: String, format: 'date-time' }) borjade: Date;
  @ApiProperty({ type: String, format: 'date-time' }) slutade: Date;
  @ApiProperty({ type: 'integer', description: 'Antalet steg' }) antal: number;
}

export class SkrifthistorikDto {
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: [SkrivpassDto], description: 'Det senaste först' }) pass: SkrivpassDto[];
}

export class SkriftlydelseDto {
  @ApiProperty({ type: 'integer' }) version: number;
  @ApiProperty({ type: 'object', additionalProperties: true }) innehall: Skriftinnehall;
}

export class Skillnadsfraga {
  @ApiPropertyOptional({ type: 'integer', description: 'Den äldre versionen; 0 när inget anges' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(MAXVERSION)
  fran?: number;

  @ApiPropertyOptional({ type: 'integer', description: 'Den nyare versionen; den senaste när inget anges' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(MAXVERSION)
  till?: number;

  @ApiPropertyOptional({
    enum: ['foregaende'],
    description: 'Jämför med den förra versionen av skrivelsen, så som den fastställdes; då anges inte `fran`',
  })
  @IsOptional()
  @IsIn(['foregaende'], { message: 'Jämför med foregaende, eller med en version.' })
  mot?: 'foregaende';
}

export class OrdDto {
  @ApiProperty({ enum: ['lika', 'tillagt', 'borttaget'] }) andring: 'lika' | 'tillagt' | 'borttaget';
  @ApiProperty() text: string;
}

export class SkillnadsradDto {
  @ApiProperty({
    enum: ['lika', 'andrad', 'tillagd', 'borttagen', 'flyttad', 'flyttadfran'],
    description: 'flyttadfran: raden stod här förut; den står nu där samma `flytt` är flyttad',
  })
  andring: 'lika' | 'andrad' | 'tillagd' | 'borttagen' | 'flyttad' | 'flyttadfran';
  @ApiProperty({ description: 'Radens slag: rubrik, ledtext, punkt, avsnittsrubrik, stycke, listpunkt, tabellrad …' })
  slag: string;
  @ApiProperty({ description: 'Avsnittet, som dess rubrik; tomt för rubriken, ”Förslag till beslut” för förslaget' })
  avsnitt: string;
  @ApiProperty({ type: 'integer', description: 'Hur djupt raden står i listor och instanser, från 0' }) djup: number;
  @ApiProperty({ type: [OrdDto] }) ord: OrdDto[];
  @ApiPropertyOptional({ type: 'integer', description: 'Hör ihop de två ställena för en rad som flyttats' })
  flytt?: number;
}

export class SkriftskillnadDto {
  @ApiProperty({ type: 'integer', nullable: true, description: 'null när det är den förra versionen av skrivelsen' })
  fran: number | null;
  @ApiProperty({ type: 'integer' }) till: number;
  @ApiProperty({ type: 'integer', description: 'Antalet rader som inte är lika' }) antal: number;
  @ApiProperty({ type: [SkillnadsradDto] }) rader: SkillnadsradDto[];
}

export class AtergaDto {
  @ApiProperty({ type: 'integer', description: 'Versionen vars lydelse ska gälla igen' })
  @IsInt()
  @Min(0)
  @Max(MAXVERSION)
  till: number;

  @ApiProperty({
    type: 'integer',
    description: 'Versionen som läsaren har; har någon skrivit sedan dess blir svaret 412',
  })
  @IsInt()
  @Min(0)
  @Max(MAXVERSION)
  version: number;
}

export class SkriftmarkorDto {
  @ApiProperty({ type: 'integer', minimum: 0, description: 'Skriftens version' })
  @IsInt()
  @Min(0)
  version: number;

  @ApiProperty({ type: 'integer', minimum: 0, description: 'Platsen i skriften vid den versionen' })
  @IsInt()
  @Min(0)
  @Max(STORSTA_PLATS)
  plats: number;
}

export class SkriftnarvaroDto {
  @ApiProperty() klient: string;
  @ApiProperty({ format: 'uuid' }) kontoId: string;
  @ApiProperty() namn: string;
  @ApiProperty({ type: SkriftmarkorDto, nullable: true, description: 'Var i texten hon står' })
  markor: SkriftmarkorDto | null;
}

export class SkriftnarvarolistaDto {
  @ApiProperty({ type: [SkriftnarvaroDto] }) har: SkriftnarvaroDto[];
}

export class NarvaroDto {
  @ApiProperty()
  @Matches(KLIENT, { message: KLIENTFEL })
  klient: string;

  @ApiPropertyOptional({ type: SkriftmarkorDto, description: 'Var i texten du står; utelämnas när du bara läser' })
  @IsOptional()
  @ValidateNested()
  @Type(() => SkriftmarkorDto)
  markor?: SkriftmarkorDto;
}
