import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PALETTSLAG, type Palettslag } from './palettkalla.js';

export class PalettfragaDto {
  @ApiProperty({ example: 'KS § 94 2026' })
  @IsString({ message: 'Ange q som det du söker.' })
  @MaxLength(500, { message: 'Skriv högst 500 tecken.' })
  q: string;

  @ApiPropertyOptional({ format: 'uuid', description: 'Bara i den nämnden' })
  @IsOptional()
  @IsUUID('all', { message: 'Ange nämndens id.' })
  namndId?: string;
}

export class PaletttraffDto {
  @ApiProperty({ enum: PALETTSLAG })
  slag: Palettslag;

  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  namndId: string;

  @ApiProperty({ description: 'Nämndens namn' })
  namnd: string;

  @ApiProperty({ example: 'UAN/2026:98' })
  beteckning: string;

  @ApiProperty({ example: 'Yttrande över motion om sommarjobb' })
  titel: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2 },
    description: 'Platser i titeln som träffen beror på: från och till',
  })
  markerat: [number, number][];

  @ApiProperty({ type: String, nullable: true, example: 'avslutat' })
  sida: string | null;

  @ApiProperty({ description: 'Sökväg i webben' })
  lank: string;
}

export class PalettgruppDto {
  @ApiProperty({ enum: PALETTSLAG })
  slag: Palettslag;

  @ApiProperty({ example: 'Ärenden' })
  rubrik: string;

  @ApiProperty({ type: [PaletttraffDto] })
  traffar: PaletttraffDto[];
}

export class PalettDto {
  @ApiProperty()
  q: string;

  @ApiProperty({ type: [PalettgruppDto], description: 'Den bästa gruppen först; högst tolv träffar i allt' })
  grupper: PalettgruppDto[];
}
