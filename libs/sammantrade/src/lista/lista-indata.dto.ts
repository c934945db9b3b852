import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { KLOCKSLAG, KLOCKSLAGSTEXT } from '../sammantrade/sammantrade.dto.js';
import { BeslutsledDto } from './lista.dto.js';
import { PUNKTTYPER, type Punkttyp } from './lista.typer.js';

const heltal = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d{1,6}$/u.test(value) ? Number(value) : value;
const VERSIONSNR = { message: 'Ange versionens nummer, från 1.' };

export class Listversionsfraga {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: 'Utan val: den senaste som får ses' })
  @IsOptional()
  @Transform(heltal)
  @IsInt(VERSIONSNR)
  @Min(1, VERSIONSNR)
  nr?: number;
}

export class Jamforfraga {
  @ApiProperty({ type: 'integer', minimum: 1 })
  @Transform(heltal)
  @IsInt(VERSIONSNR)
  @Min(1, VERSIONSNR)
  fran: number;

  @ApiProperty({ type: 'integer', minimum: 1 })
  @Transform(heltal)
  @IsInt(VERSIONSNR)
  @Min(1, VERSIONSNR)
  till: number;
}

export class ValdHandlingDto {
  @ApiProperty({ format: 'uuid', description: 'Handlingens version' })
  @IsUUID(undefined, { message: 'Ange versionens id.' })
  versionId: string;

  @ApiPropertyOptional({ description: 'Lämnas utanför utskicket men namnges i kallelsen' })
  @IsOptional()
  @IsBoolean({ message: 'Ange sant eller falskt.' })
  utelamnad?: boolean;
}

export class PunktinnehallDto {
  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Skriv en rubrik på punkten.' })
  @MaxLength(500, { message: 'Rubriken får ha högst 500 tecken.' })
  titel: string;

  @ApiProperty({ enum: PUNKTTYPER })
  @IsIn(PUNKTTYPER, { message: `Ange typ som något av ${PUNKTTYPER.join(', ')}.` })
  typ: Punkttyp;

  @ApiPropertyOptional({ format: 'uuid', description: 'Utan ärende: en muntlig punkt' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange ärendets id.' })
  arendeId?: string;

  @ApiPropertyOptional({ default: true, description: 'Falskt: behandlas inom stängda dörrar' })
  @IsOptional()
  @IsBoolean({ message: 'Ange sant eller falskt.' })
  oppen?: boolean;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Föredragande får ha högst 500 tecken.' })
  foredragande?: string;

  @ApiPropertyOptional({ example: '18:45' })
  @IsOptional()
  @Matches(KLOCKSLAG, KLOCKSLAGSTEXT)
  tidFran?: string;

  @ApiPropertyOptional({ example: '19:00' })
  @IsOptional()
  @Matches(KLOCKSLAG, KLOCKSLAGSTEXT)
  tidTill?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(100_000, { message: 'Sammanfattningen får ha högst 100 000 tecken.' })
  sammanfattning?: string;

  @ApiPropertyOptional({ type: [BeslutsledDto] })
  @IsOptional()
  @IsArray({ message: 'Ange förslaget som en lista.' })
  @ArrayMaxSize(20, { message: 'Högst tjugo led.' })
  @ValidateNested({ each: true })
  @Type(() => BeslutsledDto)
  beslutsforslag?: BeslutsledDto[];

  @ApiPropertyOptional({
    type: [ValdHandlingDto],
    description: 'I den ordning de ska stå; utelämnat vid ändring: oförändrade',
  })
  @IsOptional()
  @IsArray({ message: 'Ange handlingarna som en lista.' })
  @ArrayMaxSize(200, { message: 'Högst 200 handlingar på en punkt.' })
  @ArrayUnique((h: ValdHandlingDto) => h.versionId, { message: 'Samma handling står två gånger.' })
  @ValidateNested({ each: true })
  @Type(() => ValdHandlingDto)
  handlingar?: ValdHandlingDto[];
}

export class PunktordningDto {
  @ApiProperty({ type: [String], format: 'uuid', description: 'Varje punkts id en gång, i den nya ordningen' })
  @IsArray({ message: 'Ange punkternas id i ordning.' })
  @ArrayMaxSize(1000, { message: 'Högst 1 000 punkter.' })
  @IsUUID(undefined, { each: true, message: 'Ange punkternas id.' })
  ordning: string[];
}
