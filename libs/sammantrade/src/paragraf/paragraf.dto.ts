import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { PROVNINGSFORMER, type Provningsform } from '#diarium';
import { Listfraga } from '#plattform';
import { PUNKTTYPER, type Punkttyp } from '../lista/lista.typer.js';
import {
  MENINGSSLAG,
  type Meningsslag,
  PARAGRAFTILLSTAND,
  type Paragraftillstand,
  UTFALL,
  type Utfall,
  YRKANDETYPER,
  type Yrkandetyp,
} from './paragraf.typer.js';

export class PersonnamnDto {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'null: ett parti' })
  personId: string | null;

  @ApiProperty()
  namn: string;
}

export class TjanstgorandeDto extends PersonnamnDto {
  @ApiProperty({ type: PersonnamnDto, nullable: true, description: 'Den som ersätts' })
  for: PersonnamnDto | null;
}

export class ParagrafradDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'integer' })
  nr: number;

  @ApiProperty()
  titel: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  arendeId: string | null;

  @ApiProperty({ type: String, nullable: true })
  dnr: string | null;

  @ApiProperty({ enum: PUNKTTYPER })
  typ: Punkttyp;

  @ApiProperty({ enum: PARAGRAFTILLSTAND })
  tillstand: Paragraftillstand;

  @ApiProperty({ enum: UTFALL, nullable: true })
  utfall: Utfall | null;

  @ApiProperty()
  oppen: boolean;

  @ApiProperty()
  sekretess: boolean;

  @ApiProperty()
  omedelbarJustering: boolean;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class VisatYrkandeDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: YRKANDETYPER })
  typ: Yrkandetyp;

  @ApiProperty({ type: String, nullable: true })
  text: string | null;

  @ApiProperty({ type: [PersonnamnDto] })
  av: PersonnamnDto[];
}

export class AlternativDto {
  @ApiProperty()
  alternativ: string;

  @ApiProperty({ type: 'integer' })
  antal: number;
}

/** Öppen: namnen. Sluten: bara antal (KL 5:54). */
export class VisadOmrostningDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  sluten: boolean;

  @ApiProperty()
  utfall: string;

  @ApiPropertyOptional({ description: 'Ordförandens röst skilde lika röstetal (KL 4:25)' })
  utslagsrost?: boolean;

  @ApiPropertyOptional()
  jaInnebar?: string;

  @ApiPropertyOptional()
  nejInnebar?: string;

  @ApiPropertyOptional({ type: [PersonnamnDto] })
  ja?: PersonnamnDto[];

  @ApiPropertyOptional({ type: [PersonnamnDto] })
  nej?: PersonnamnDto[];

  @ApiPropertyOptional({ type: [PersonnamnDto] })
  avstar?: PersonnamnDto[];

  @ApiPropertyOptional({ type: [AlternativDto] })
  roster?: AlternativDto[];

  @ApiPropertyOptional({ type: 'integer', nullable: true })
  blanka?: number | null;

  @ApiPropertyOptional({ type: String, nullable: true })
  lottning?: string | null;
}

export class VisadMeningDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: MENINGSSLAG })
  slag: Meningsslag;

  @ApiProperty({ type: String, nullable: true, description: 'Texten, för den som ser utkastet' })
  text: string | null;

  @ApiProperty({ type: [PersonnamnDto] })
  av: PersonnamnDto[];
}

export class ParagrafhandlingDto {
  @ApiProperty({ format: 'uuid' })
  handlingId: string;

  @ApiProperty()
  typ: string;

  @ApiProperty()
  titel: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  datum: string | null;
}

export class ParagrafDto extends ParagrafradDto {
  @ApiProperty({ enum: PROVNINGSFORMER })
  provningsform: Provningsform;

  @ApiProperty({ type: PersonnamnDto })
  ordforande: PersonnamnDto;

  @ApiProperty({ type: [TjanstgorandeDto] })
  tjanstgorande: TjanstgorandeDto[];

  @ApiProperty({ type: [PersonnamnDto] })
  jav: PersonnamnDto[];

  @ApiProperty({ type: [PersonnamnDto] })
  deltarInte: PersonnamnDto[];

  @ApiProperty({ type: [String] })
  beslut: string[];

  @ApiProperty({ type: [VisatYrkandeDto] })
  yrkanden: VisatYrkandeDto[];

  @ApiProperty({ type: [VisadOmrostningDto] })
  omrostningar: VisadOmrostningDto[];

  @ApiProperty({ type: [VisadMeningDto] })
  meningar: VisadMeningDto[];

  @ApiProperty({ type: [ParagrafhandlingDto] })
  handlingar: ParagrafhandlingDto[];

  @ApiProperty({ type: String, nullable: true })
  sammanfattning: string | null;

  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'array', items: { type: 'string' } } } })
  tabeller: string[][][];

  @ApiProperty({ type: String, nullable: true })
  propositionsordning: string | null;

  @ApiProperty({ type: [String] })
  expedieras: string[];
}

export class AvvikelseDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  paragrafId: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  paragrafNr: number | null;

  @ApiProperty()
  regel: string;

  @ApiProperty()
  kommentar: string;

  @ApiProperty()
  antecknadAv: string;

  @ApiProperty({ type: String, format: 'date-time' })
  tid: Date;
}

export class Paragraflista extends Listfraga {
  @ApiPropertyOptional({ enum: PARAGRAFTILLSTAND })
  @IsOptional()
  @IsIn(PARAGRAFTILLSTAND, { message: `Ange tillstand som något av ${PARAGRAFTILLSTAND.join(', ')}.` })
  tillstand?: Paragraftillstand;
}
