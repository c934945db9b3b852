import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ArDatum } from '#plattform';
import { KLOCKSLAG, KLOCKSLAGSTEXT } from '../sammantrade/sammantrade.dto.js';
import { FOR_MANGA, KolumnindataDto, SA_MANGA } from './monster.dto.js';
import { RadindataDto } from './ordning-indata.dto.js';

const RADNR = { message: 'Ange radens nummer, från 1.' };

export class DagandringDto {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Radens nummer som det var när ordningen lästes' })
  @IsInt(RADNR)
  @Min(1, RADNR)
  rad: number;

  @ApiProperty()
  @IsString()
  kolumn: string;

  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @ArDatum()
  datum?: string;

  @ApiPropertyOptional({
    description: 'Dagen avviker medvetet från kolumnens veckodag; utan val räknas det ut när dagen ändras',
  })
  @IsOptional()
  @IsBoolean({ message: 'Ange true eller false.' })
  avvikande?: boolean;
}

export class RadandringDto {
  @ApiProperty({ type: 'integer', minimum: 1 })
  @IsInt(RADNR)
  @Min(1, RADNR)
  rad: number;

  @ApiPropertyOptional({ example: '18:30' })
  @IsOptional()
  @Matches(KLOCKSLAG, KLOCKSLAGSTEXT)
  start?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @IsNotEmpty({ message: 'Ange var sammanträdet hålls.' })
  @MaxLength(500, { message: 'Platsen får ha högst 500 tecken.' })
  plats?: string;
}

export class KolumnandringDto extends PartialType(KolumnindataDto, { skipNullProperties: false }) {
  @ApiProperty({ description: 'Kolumnen som den heter nu' })
  @IsString()
  @IsNotEmpty({ message: 'Ange vilken kolumn som ändras.' })
  declare namn: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @IsNotEmpty({ message: 'Ange kolumnens nya namn.' })
  @MaxLength(200, { message: 'Kolumnens namn får ha högst 200 tecken.' })
  nyttNamn?: string;
}

/** Ändringar i ett utkast; det som utelämnas står kvar. */
export class AndraOrdningDto {
  @ApiPropertyOptional({ type: [DagandringDto] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(SA_MANGA, FOR_MANGA)
  @ValidateNested({ each: true })
  @Type(() => DagandringDto)
  dagar?: DagandringDto[];

  @ApiPropertyOptional({ type: [RadandringDto] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(SA_MANGA, FOR_MANGA)
  @ValidateNested({ each: true })
  @Type(() => RadandringDto)
  rader?: RadandringDto[];

  @ApiPropertyOptional({ type: [KolumnandringDto] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20, FOR_MANGA)
  @ValidateNested({ each: true })
  @Type(() => KolumnandringDto)
  kolumner?: KolumnandringDto[];

  @ApiPropertyOptional({ type: [RadindataDto] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(SA_MANGA, FOR_MANGA)
  @ValidateNested({ each: true })
  @Type(() => RadindataDto)
  laggTillRader?: RadindataDto[];

  @ApiPropertyOptional({ type: [Number], description: 'Numren på de rader som tas bort' })
  @IsOptional()
  @IsArray()
  @IsInt({ each: true, ...RADNR })
  taBortRader?: number[];

  @ApiPropertyOptional({ description: 'Rättelsens skäl; bara för en rättelse' })
  @IsOptional()
  @IsString()
  @IsNotEmpty({ message: 'Skriv varför ordningen behöver rättas.' })
  @MaxLength(2000, { message: 'Skälet får ha högst 2 000 tecken.' })
  rattelseSkal?: string;
}
