import { ApiProperty, ApiPropertyOptional, IntersectionType, OmitType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { ArDatum, Listfraga } from '#plattform';
import { HANDLINGSTYPER, type Handlingstyp } from '../handling/handling.typer.js';
import { POSTLISTEVYER, type Postlistevy, POSTRIKTNINGAR, type Postriktning } from './postlista.typer.js';

/** Vilka dagar, vilken vy och vilka handlingar. */
export class Postlisteurval {
  @ApiProperty({ format: 'date', description: 'Första dagen' })
  @ArDatum('Ange första dagen, till exempel 2026-10-15.')
  fran: string;

  @ApiPropertyOptional({ format: 'date', description: 'Sista dagen; samma som den första när den inte anges' })
  @IsOptional()
  @ArDatum('Ange sista dagen, till exempel 2026-10-16.')
  till?: string;

  @ApiPropertyOptional({ enum: POSTLISTEVYER, default: 'intern' })
  @IsOptional()
  @IsIn(POSTLISTEVYER, { message: 'Välj vyn intern, offentlig eller webb.' })
  vy: Postlistevy = 'intern';

  @ApiPropertyOptional({ enum: POSTRIKTNINGAR })
  @IsOptional()
  @IsIn(POSTRIKTNINGAR, { message: 'Välj inkommen, utgaende eller upprattad.' })
  riktning?: Postriktning;

  @ApiPropertyOptional({ description: 'Ärendets enhet' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  enhet?: string;

  @ApiPropertyOptional({ description: 'Ärendets typ' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  arendetyp?: string;
}

export class Postlistefraga extends IntersectionType(Postlisteurval, OmitType(Listfraga, ['sortera'] as const)) {}

export const POSTLISTEFORMAT = ['csv', 'docx', 'pdf'] as const;
export type Postlisteformat = (typeof POSTLISTEFORMAT)[number];

export class Postlistefilfraga extends Postlisteurval {
  @ApiProperty({ enum: POSTLISTEFORMAT })
  @IsIn(POSTLISTEFORMAT, { message: 'Välj csv, docx eller pdf.' })
  format: Postlisteformat;
}

export class PostradDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  arendeId: string | null;

  @ApiProperty({ format: 'date' })
  registreradDatum: string;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'När den kom in, sändes eller upprättades',
  })
  datum: string | null;

  @ApiProperty({ enum: POSTRIKTNINGAR })
  riktning: Postriktning;

  @ApiProperty({ enum: HANDLINGSTYPER })
  typ: Handlingstyp;

  @ApiProperty({ type: String, nullable: true })
  dnr: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Handlingens nummer i ärendet' })
  nr: number | null;

  @ApiProperty()
  titel: string;

  @ApiProperty({ type: String, nullable: true })
  arendemening: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'null när vyn inte får säga det' })
  avsandare: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'null när vyn inte får säga det' })
  mottagare: string | null;

  @ApiProperty({ type: String, nullable: true })
  arendetyp: string | null;

  @ApiProperty({ type: String, nullable: true })
  enhet: string | null;

  @ApiProperty()
  sekretess: boolean;

  @ApiProperty()
  makulerad: boolean;
}

export class Postdagsfraga {
  @ApiProperty({ format: 'date' })
  @ArDatum()
  dag: string;
}

/** Dagarna intill som har något, och det man kan filtrera på. */
export class PostdagarDto {
  @ApiProperty({ type: String, format: 'date', nullable: true })
  fore: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  efter: string | null;

  @ApiProperty({ type: [String], description: 'Enheter som ärendena har' })
  enheter: string[];

  @ApiProperty({ type: [String], description: 'Typer som ärendena har' })
  arendetyper: string[];
}
