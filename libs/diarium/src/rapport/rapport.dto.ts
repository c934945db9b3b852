import { ApiProperty, ApiPropertyOptional, IntersectionType, OmitType } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { ArDatum, Listfraga } from '#plattform';
import { ARENDESTATUSAR, type Arendestatus } from '../arende/arende.typer.js';
import { RAPPORTMATT, type Rapportmatt, RAPPORTSLAG, type Rapportslag } from './rapport.typer.js';

/** Perioden, och vilken del av diariet. En tom enhet eller typ är de ärenden som saknar den. */
export class Rapporturval {
  @ApiProperty({ format: 'date' })
  @ArDatum('Ange periodens första dag.')
  fran: string;

  @ApiProperty({ format: 'date' })
  @ArDatum('Ange periodens sista dag.')
  till: string;

  @ApiPropertyOptional({ description: 'Tomt: de som inte har någon enhet' })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  enhet?: string;

  @ApiPropertyOptional({ description: 'Tomt: de som inte har någon typ' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  arendetyp?: string;
}

export class Rapportlistefraga extends IntersectionType(Rapporturval, OmitType(Listfraga, ['sortera'] as const)) {
  @ApiProperty({ enum: RAPPORTMATT })
  @IsIn(RAPPORTMATT, { message: `Välj mått: ${RAPPORTMATT.join(', ')}.` })
  matt: Rapportmatt;

  @ApiPropertyOptional({ format: 'uuid', description: 'Bara en själv, eller någon på en enhet som man är chef för' })
  @IsOptional()
  @IsUUID('all')
  handlaggareId?: string;
}

export const RAPPORTFORMAT = ['csv', 'docx', 'pdf'] as const;

export class Rapportfilfraga extends Rapporturval {
  @ApiProperty({ enum: RAPPORTSLAG })
  @IsIn(RAPPORTSLAG, { message: 'Välj rapporten diarium, beslutstid eller personer.' })
  rapport: Rapportslag;

  @ApiProperty({ enum: RAPPORTFORMAT })
  @IsIn(RAPPORTFORMAT, { message: 'Välj csv, docx eller pdf.' })
  format: (typeof RAPPORTFORMAT)[number];
}

export class AntalsradDto {
  @ApiProperty({ type: String, nullable: true, description: 'null: de som inte har någon' })
  namn: string | null;

  @ApiProperty({ type: 'integer', description: 'Registrerade under perioden' })
  registrerade: number;

  @ApiProperty({ type: 'integer', description: 'Avslutade under perioden' })
  avslutade: number;

  @ApiProperty({ type: 'integer', description: 'Öppna vid periodens slut' })
  oppna: number;

  @ApiProperty({ type: 'integer', description: 'Öppna i dag vars bevakning har passerat' })
  forsenade: number;
}

export class UnderProvningsantalDto {
  @ApiProperty({ type: 'integer' })
  antal: number;

  @ApiProperty({ type: 'integer', description: 'Längre än en arbetsdag' })
  overEnArbetsdag: number;
}

export class DiarierapportDto {
  @ApiProperty({ format: 'date' })
  fran: string;

  @ApiProperty({ format: 'date' })
  till: string;

  @ApiProperty({ type: [AntalsradDto] })
  enheter: AntalsradDto[];

  @ApiProperty({ type: [AntalsradDto] })
  typer: AntalsradDto[];

  @ApiProperty({ type: AntalsradDto })
  summa: AntalsradDto;

  @ApiProperty({ type: UnderProvningsantalDto })
  underProvning: UnderProvningsantalDto;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Det som väntar i Att registrera' })
  attRegistrera: number | null;
}

export class TidsradDto {
  @ApiProperty({ type: String, nullable: true })
  namn: string | null;

  @ApiProperty({ type: 'integer', description: 'Så många ärenden vilar siffrorna på' })
  antal: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Dagar; null när ärendena är för få för att visas' })
  median: number | null;

  @ApiProperty({ type: Number, nullable: true })
  kvartil1: number | null;

  @ApiProperty({ type: Number, nullable: true })
  kvartil3: number | null;
}

export class BeslutstidsrapportDto {
  @ApiProperty({ format: 'date' })
  fran: string;

  @ApiProperty({ format: 'date' })
  till: string;

  @ApiProperty({ type: [TidsradDto] })
  typer: TidsradDto[];

  @ApiProperty({ type: TidsradDto })
  summa: TidsradDto;
}

export class PersonradDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ type: String, nullable: true })
  enhet: string | null;

  @ApiProperty()
  jag: boolean;

  @ApiProperty({ type: 'integer' })
  oppna: number;

  @ApiProperty({ type: 'integer' })
  forsenade: number;

  @ApiProperty({ type: 'integer' })
  avslutade: number;

  @ApiProperty({ type: 'integer' })
  beslutade: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Dagar till beslut' })
  median: number | null;
}

export class PersonrapportDto {
  @ApiProperty({ format: 'date' })
  fran: string;

  @ApiProperty({ format: 'date' })
  till: string;

  @ApiProperty({ type: [PersonradDto] })
  personer: PersonradDto[];
}

export class RapportarendeDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  dnr: string;

  @ApiProperty()
  arendemening: string;

  @ApiProperty({ enum: ARENDESTATUSAR })
  status: Arendestatus;

  @ApiProperty({ type: String, nullable: true })
  arendetyp: string | null;

  @ApiProperty({ type: String, nullable: true })
  enhet: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Bara de vilkas siffror man får se' })
  handlaggareNamn: string | null;

  @ApiProperty({ format: 'date' })
  registreratDatum: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  beslutatDatum: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  avslutatDatum: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  frist: string | null;

  @ApiProperty()
  sekretess: boolean;
}
