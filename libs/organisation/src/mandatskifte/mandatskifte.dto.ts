import { ArDatum } from '#plattform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
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
import { ImporthinderDto } from '../import/import.dto.js';
import {
  KVARLAGEN,
  type Kvarlage,
  SKIFTESTILLSTAND,
  type Skiftestillstand,
  type Standardpunkt,
  STANDARDPUNKTTYPER,
  type Standardpunkttyp,
} from './mandatskifte.typer.js';

const TYP = { message: `Ange punktens typ som något av ${STANDARDPUNKTTYPER.join(', ')}.` };

export class NyttMandatskifteDto {
  @ApiProperty({ format: 'date', description: 'Den nya periodens första dag', example: '2027-01-01' })
  @ArDatum('Ange den dag då den nya mandatperioden börjar.')
  skiftesdag: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, example: '2030-12-31' })
  @IsOptional()
  @ArDatum('Ange den nya mandatperiodens sista dag.')
  periodTill?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'Kommunfullmäktige 30 november 2026 § 142' })
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Beslutet får ha högst 500 tecken.' })
  beslut?: string | null;
}

export class NyttKommunskifteDto extends NyttMandatskifteDto {
  @ApiPropertyOptional({ type: [String], format: 'uuid', description: 'Utelämnat: alla nämnder som har ledamöter' })
  @IsOptional()
  @IsArray({ message: 'Ange nämnderna som en lista.' })
  @ArrayMaxSize(500, { message: 'Högst 500 nämnder.' })
  @IsUUID(undefined, { each: true, message: 'Ange nämndernas id.' })
  namndIder?: string[];
}

export class SkiftesnamndDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  namn: string;
}

export class MandatskifteDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  kommunId: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null när skiftet gäller hela kommunen' })
  namndId: string | null;

  @ApiProperty({ type: [SkiftesnamndDto] })
  namnder: SkiftesnamndDto[];

  @ApiProperty({ format: 'date' })
  skiftesdag: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  periodTill: string | null;

  @ApiProperty({ type: String, nullable: true })
  beslut: string | null;

  @ApiProperty({ type: 'integer', description: 'Dagar kvar till skiftesdagen; negativt efter den' })
  dagarKvar: number;

  @ApiProperty({ enum: SKIFTESTILLSTAND })
  tillstand: Skiftestillstand;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Omgången med filens rader' })
  importId: string | null;

  @ApiProperty({
    type: ImporthinderDto,
    nullable: true,
    description: 'Varför Genomför är stängt; null när det är öppet',
  })
  hinder: ImporthinderDto | null;

  @ApiProperty({ type: ImporthinderDto, nullable: true, description: 'Varför det inte kan ångras; null när det går' })
  angraHinder: ImporthinderDto | null;

  @ApiProperty()
  skapadAv: string;

  @ApiProperty({ format: 'date-time' })
  skapad: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  genomfort: string | null;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class KvarlosningDto {
  @ApiProperty()
  text: string;

  @ApiProperty()
  av: string;

  @ApiProperty({ format: 'date-time' })
  tid: string;
}

export class KvarlamnadDto {
  @ApiProperty({ description: 'Pekar ut saken; skickas i POST' })
  nyckel: string;

  @ApiProperty({ format: 'uuid' })
  namndId: string;

  @ApiProperty({ example: 'Arbetsutskottet, ledamot plats 2' })
  vad: string;

  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ type: String, nullable: true })
  parti: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'När det senast ska vara löst' })
  frist: string | null;

  @ApiProperty({ description: 'Vad man kan göra åt det, som en mening' })
  atgard: string;

  @ApiProperty({ type: Boolean, description: 'Om det kan lämnas till en ny person här' })
  kanOverlamnas: boolean;

  @ApiProperty({ enum: KVARLAGEN })
  lage: Kvarlage;

  @ApiProperty({ type: KvarlosningDto, nullable: true })
  losning: KvarlosningDto | null;
}

export class KvarlamnatDto {
  @ApiProperty({ type: 'integer' })
  antal: number;

  @ApiProperty({ type: 'integer' })
  losta: number;

  @ApiProperty({ type: [KvarlamnadDto], description: 'Det olösta först, därefter efter frist' })
  rader: KvarlamnadDto[];
}

export class LosKvarlamnadDto {
  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Ange vilken sak det gäller.' })
  @MaxLength(500)
  nyckel: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Den som tar över' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange personens id.' })
  tillPersonId?: string;

  @ApiPropertyOptional({ description: 'Varför det är klart ändå, när ingen tar över' })
  @IsOptional()
  @IsString()
  @IsNotEmpty({ message: 'Skriv hur det är löst.' })
  @MaxLength(2000, { message: 'Skriv högst 2 000 tecken.' })
  anteckning?: string;
}

export class StandardpunktDto implements Standardpunkt {
  @ApiProperty({ example: 'Upprop och val av justerare' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv en rubrik på punkten.' })
  @MaxLength(500, { message: 'Rubriken får ha högst 500 tecken.' })
  titel: string;

  @ApiProperty({ enum: STANDARDPUNKTTYPER })
  @IsIn(STANDARDPUNKTTYPER, TYP)
  typ: Standardpunkttyp;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(2000, { message: 'Sammanfattningen får ha högst 2 000 tecken.' })
  sammanfattning: string | null;
}

export class StandardpunkterDto {
  @ApiProperty({ type: [StandardpunktDto] })
  punkter: StandardpunktDto[];

  @ApiProperty({ description: 'Sant när nämnden inte har ändrat den förvalda listan' })
  forvald: boolean;

  @ApiProperty({ type: 'integer', description: '0 så länge listan är den förvalda' })
  version: number;
}

export class SkrivStandardpunkterDto {
  @ApiProperty({ type: [StandardpunktDto] })
  @IsArray({ message: 'Ange punkterna som en lista.' })
  @ArrayMaxSize(100, { message: 'Högst 100 stående punkter.' })
  @ValidateNested({ each: true })
  @Type(() => StandardpunktDto)
  punkter: StandardpunktDto[];
}

export class ForslagspunktDto extends StandardpunktDto {
  @ApiProperty({ description: 'Finns redan på det valda sammanträdets lista' })
  finns: boolean;
}

export class PlaneratMoteDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'date' })
  datum: string;

  @ApiProperty({ example: '18.30' })
  tid: string;

  @ApiProperty({
    type: ImporthinderDto,
    nullable: true,
    description: 'Varför listan inte kan ändras; null när den kan',
  })
  hinder: ImporthinderDto | null;
}

export class ForstaMotetDto {
  @ApiProperty({ format: 'uuid' })
  namndId: string;

  @ApiProperty({ type: [PlaneratMoteDto], description: 'Nämndens sammanträden från skiftesdagen, det första först' })
  sammantraden: PlaneratMoteDto[];

  @ApiProperty({ type: [ForslagspunktDto], description: 'Förslaget till det första sammanträdets lista' })
  punkter: ForslagspunktDto[];
}

export class LaggForstaMotetDto {
  @ApiPropertyOptional({ format: 'uuid', description: 'Nämnden, när skiftet gäller flera' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange nämndens id.' })
  organId?: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Ange sammanträdets id.' })
  sammantradeId: string;

  @ApiProperty({ type: [StandardpunktDto], description: 'Punkterna i den ordning de ska stå' })
  @IsArray({ message: 'Ange punkterna som en lista.' })
  @ArrayMaxSize(100, { message: 'Högst 100 punkter.' })
  @ValidateNested({ each: true })
  @Type(() => StandardpunktDto)
  punkter: StandardpunktDto[];
}

export class LagdaPunkterDto {
  @ApiProperty({ type: 'integer' })
  lagda: number;

  @ApiProperty({ type: 'integer', description: 'Fanns redan på listan och lades inte igen' })
  fannsRedan: number;
}
