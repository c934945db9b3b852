import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  registerDecorator,
  ValidateNested,
} from 'class-validator';
import { Listfraga } from '#plattform';
import { isIsoDatum, isWithinKalender } from '#regelverk';
import { KLOCKSLAG, KLOCKSLAGSTEXT } from '../sammantrade/sammantrade.dto.js';
import { ettAv, FOR_MANGA, KolumnindataDto, MonsterDto, SA_MANGA } from './monster.dto.js';
import { ORDNINGSTILLSTAND, type Ordningstillstand } from './sammantradesordning.typer.js';
import { KRETSAR, type Krets } from './domain/krets.js';

const PLATS = { message: 'Platsen får ha högst 500 tecken.' };

const datumen = (varde: unknown): boolean =>
  typeof varde === 'object' &&
  varde !== null &&
  Object.values(varde).every((en) => typeof en === 'string' && isIsoDatum(en) && isWithinKalender(en));

/** Ett datum per kolumn. */
function ArDatumPerKolumn(): PropertyDecorator {
  return (mal: object, namn: string | symbol): void => {
    registerDecorator({
      name: 'arDatumPerKolumn',
      target: mal.constructor,
      propertyName: String(namn),
      options: { message: 'Ange ett datum som finns för varje kolumn, till exempel 2026-10-15.' },
      validator: { validate: datumen },
    });
  };
}

export class RadindataDto {
  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'string', format: 'date' },
    description: 'Datum per kolumnens namn',
  })
  @IsObject({ message: 'Ange ett datum för varje kolumn.' })
  @ArDatumPerKolumn()
  datum: Record<string, string>;

  @ApiPropertyOptional({
    type: [String],
    description: 'Kolumner vars dag avviker från veckodagen; utan val räknas de ut',
  })
  @IsOptional()
  @IsArray()
  @IsString({ each: true })
  avvikande?: string[];

  @ApiPropertyOptional({ example: '18:30' })
  @IsOptional()
  @Matches(KLOCKSLAG, KLOCKSLAGSTEXT)
  start?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @IsNotEmpty({ message: 'Ange var sammanträdet hålls.' })
  @MaxLength(500, PLATS)
  plats?: string;
}

export class PlanDto {
  @ApiProperty({ type: [KolumnindataDto], description: 'Hålltiderna i ordning; den sista kolumnen är sammanträdet' })
  @IsArray()
  @ArrayMinSize(1, { message: 'Ange minst en kolumn.' })
  @ArrayMaxSize(20, FOR_MANGA)
  @ValidateNested({ each: true })
  @Type(() => KolumnindataDto)
  kolumner: KolumnindataDto[];

  @ApiProperty({ type: [RadindataDto] })
  @IsArray()
  @ArrayMaxSize(SA_MANGA, FOR_MANGA)
  @ValidateNested({ each: true })
  @Type(() => RadindataDto)
  rader: RadindataDto[];
}

export class NyOrdningDto {
  @ApiProperty({ type: 'integer', minimum: 1990, maximum: 2099 })
  @IsInt({ message: 'Ange året.' })
  @Min(1990, { message: 'Välj ett år från 1990 till 2099.' })
  @Max(2099, { message: 'Välj ett år från 1990 till 2099.' })
  ar: number;

  @ApiProperty({ example: '18:30', description: 'När sammanträdena börjar, om raden inte säger annat' })
  @Matches(KLOCKSLAG, KLOCKSLAGSTEXT)
  start: string;

  @ApiProperty({ description: 'Var sammanträdena hålls, om raden inte säger annat' })
  @IsString()
  @IsNotEmpty({ message: 'Ange var sammanträdena hålls.' })
  @MaxLength(500, PLATS)
  plats: string;

  @ApiPropertyOptional({ type: MonsterDto, description: 'Mönstret som ordningen görs av' })
  @IsOptional()
  @ValidateNested()
  @Type(() => MonsterDto)
  monster?: MonsterDto;

  @ApiPropertyOptional({ type: PlanDto, description: 'Kolumner och rader som redan är bestämda' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PlanDto)
  plan?: PlanDto;
}

export class AntaOrdningDto {
  @ApiProperty({ format: 'uuid', description: 'Den beslutade paragraf i nämndens protokoll där ordningen antogs' })
  @IsUUID(undefined, { message: 'Ange paragrafens id.' })
  paragrafId: string;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Den som för protokollet på de sammanträden som planeras',
  })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange sekreterarens id.' })
  sekreterareId?: string | null;
}

export class RattaOrdningDto {
  @ApiProperty({ description: 'Varför ordningen behöver rättas' })
  @IsString()
  @IsNotEmpty({ message: 'Skriv varför ordningen behöver rättas.' })
  @MaxLength(2000, { message: 'Skälet får ha högst 2 000 tecken.' })
  skal: string;
}

const somHeltal = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{4}$/u.test(value) ? Number(value) : value;

export class Ordningsfraga extends Listfraga {
  @ApiPropertyOptional({ type: 'integer', description: 'Bara det året' })
  @IsOptional()
  @Transform(somHeltal)
  @IsInt({ message: 'Ange året med fyra siffror.' })
  ar?: number;

  @ApiPropertyOptional({ enum: ORDNINGSTILLSTAND })
  @IsOptional()
  @IsIn(ORDNINGSTILLSTAND, ettAv(ORDNINGSTILLSTAND))
  tillstand?: Ordningstillstand;
}

export class Jamforelsefraga {
  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Den tidigare versionen; utan den jämförs en rättelse med den den rättar',
  })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange den andra ordningens id.' })
  med?: string;
}

export class Kalenderfraga {
  @ApiPropertyOptional({ enum: KRETSAR, description: 'Bara dagar som rör den kretsen' })
  @IsOptional()
  @IsIn(KRETSAR, ettAv(KRETSAR))
  krets?: Krets;
}
