import { ArDatum, Listfraga } from '#plattform';
import { ApiProperty, ApiPropertyOptional, PartialType, PickType } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { ORGANSLAG, type Organslag } from './organ.js';

export class NamndDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  kommunId: string;

  @ApiProperty()
  kommunNamn: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ enum: ORGANSLAG })
  slag: Organslag;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  overordnatId: string | null;

  @ApiProperty()
  diariekod: string;

  @ApiProperty({ type: String, nullable: true })
  forvaltning: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Förvaltningen som bär brevhuvudet' })
  forvaltningId: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Första dagen; null så länge Klubba vet' })
  fran: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Sista dagen; null tills vidare' })
  till: string | null;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class Namndlista extends Listfraga {
  @ApiPropertyOptional({ enum: ORGANSLAG })
  @IsOptional()
  @IsIn(ORGANSLAG, { message: `Ange slag som något av ${ORGANSLAG.join(', ')}.` })
  slag?: Organslag;
}

export class NyNamndDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Ange kommunens id.' })
  kommunId: string;

  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Ange organets namn.' })
  @MaxLength(500, { message: 'Namnet får ha högst 500 tecken.' })
  namn: string;

  @ApiProperty({ enum: ORGANSLAG })
  @IsIn(ORGANSLAG, { message: `Ange slag som något av ${ORGANSLAG.join(', ')}.` })
  slag: Organslag;

  @ApiProperty({ example: 'KS' })
  @IsString()
  @IsNotEmpty({ message: 'Ange diariekoden.' })
  @MaxLength(50, { message: 'Diariekoden får ha högst 50 tecken.' })
  diariekod: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Ange det överordnade organets id.' })
  overordnatId?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(500, { message: 'Förvaltningens namn får ha högst 500 tecken.' })
  forvaltning?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Förvaltningen som bär brevhuvudet',
  })
  @IsOptional()
  @IsUUID(undefined, { message: 'Välj en förvaltning.' })
  forvaltningId?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true, description: 'Första dagen' })
  @IsOptional()
  @ArDatum('Ange organets första dag.')
  fran?: string | null;
}

export class AndraNamndDto extends PartialType(
  PickType(NyNamndDto, ['namn', 'diariekod', 'forvaltning', 'forvaltningId']),
  {
    skipNullProperties: false,
  },
) {}
