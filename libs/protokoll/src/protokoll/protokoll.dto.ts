import { ApiProperty } from '@nestjs/swagger';
import { HinderDto } from '#sammantrade';
import { DELSTEG, type Delsteg } from './protokoll.tillstand.js';
import { DELSLAG, type Delslag, DELTILLSTAND, type Deltillstand } from './protokoll.typer.js';

const ROLLER = ['ordforande', 'justerare'] as const;

export class UnderskriftDto {
  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ enum: ROLLER })
  roll: (typeof ROLLER)[number];

  @ApiProperty({ format: 'date' })
  datum: string;

  @ApiProperty()
  plats: string;

  @ApiProperty({ type: 'integer', isArray: true })
  paragrafer: number[];
}

export class TillkannagivandeDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'integer' })
  nr: number;

  @ApiProperty({ format: 'date' })
  anslagsdatum: string;

  @ApiProperty({ format: 'date' })
  sistaOverklagandedag: string;

  @ApiProperty({ format: 'date' })
  tidigastNed: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  nedtagetDatum: string | null;

  @ApiProperty()
  forvaringsplats: string;
}

export class DelfristerDto {
  @ApiProperty({ format: 'date', description: 'KL 5:69, 6:35' })
  senastJusterat: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'KL 8:12' })
  senastTillkannagivet: string | null;
}

export class DelstegDto {
  @ApiProperty({ enum: DELSTEG })
  namn: Delsteg;

  @ApiProperty()
  oppet: boolean;

  @ApiProperty({ type: HinderDto, nullable: true })
  hinder: HinderDto | null;
}

export class ProtokollsdelDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'integer' })
  ordning: number;

  @ApiProperty({ enum: DELSLAG })
  slag: Delslag;

  @ApiProperty({ enum: DELTILLSTAND })
  tillstand: Deltillstand;

  @ApiProperty({ type: 'integer', isArray: true })
  paragrafer: number[];

  @ApiProperty({ type: String, nullable: true, description: 'sha256 över den låsta texten: det som skrivs under' })
  kontrollkod: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  justeringsdatum: string | null;

  @ApiProperty({ type: String, nullable: true })
  justeringsplats: string | null;

  @ApiProperty({ type: [UnderskriftDto] })
  underskrifter: UnderskriftDto[];

  @ApiProperty({ type: [TillkannagivandeDto] })
  tillkannagivanden: TillkannagivandeDto[];

  @ApiProperty({ type: DelfristerDto })
  frister: DelfristerDto;

  @ApiProperty({ type: [DelstegDto], description: 'Stegen från delens läge' })
  steg: DelstegDto[];

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class ProtokollDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  sekreterareNamn: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  sekreterareId: string | null;

  @ApiProperty()
  delarFordelade: boolean;

  @ApiProperty({
    type: [ProtokollsdelDto],
    description: 'Förtroendevalda ser de justerade, och dem som de ska justera',
  })
  delar: ProtokollsdelDto[];

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class DelbristDto {
  @ApiProperty({ type: 'integer', nullable: true })
  paragraf: number | null;

  @ApiProperty()
  kod: string;

  @ApiProperty()
  vad: string;

  @ApiProperty({ description: 'Delen får lämnas ändå när skälet antecknas' })
  kanGodtas: boolean;
}

export class DelbristerDto {
  @ApiProperty({ type: [DelbristDto] })
  brister: DelbristDto[];
}
