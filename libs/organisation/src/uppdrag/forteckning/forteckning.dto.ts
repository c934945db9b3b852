import { ArDatum } from '#plattform';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { BeslutsgrundDto } from '../andring/beslut.dto.js';
import { UPPDRAGSROLLER, type Uppdragsroll } from '../uppdrag.js';
import { KOMMANDESLAG, VAKANSSLAG, type Kommandeslag, type Vakansslag } from './forteckning.js';

export class Forteckningsfraga {
  @ApiPropertyOptional({ format: 'date', description: 'Dagen som förteckningen gäller; i dag när den inte anges' })
  @IsOptional()
  @ArDatum()
  datum?: string;
}

/** Uppdraget som det här följer på. */
export class EfterDto {
  @ApiProperty({ format: 'uuid' })
  uppdragId: string;

  @ApiProperty()
  namn: string;
}

/** En som har ett uppdrag den dagen. */
export class InnehavareDto {
  @ApiProperty({ format: 'uuid' })
  uppdragId: string;

  @ApiProperty({ format: 'uuid' })
  personId: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ type: String, nullable: true })
  parti: string | null;

  @ApiProperty({ enum: UPPDRAGSROLLER })
  roll: Uppdragsroll;

  @ApiProperty({ description: 'Uppdraget i ord: "1:e vice ordförande"' })
  uppdrag: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Ordningen inom partiet för ersättare' })
  nr: number | null;

  @ApiProperty({ format: 'date' })
  fran: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  till: string | null;

  @ApiProperty({ type: EfterDto, nullable: true })
  efter: EfterDto | null;

  @ApiProperty({ type: BeslutsgrundDto, nullable: true })
  beslut: BeslutsgrundDto | null;

  @ApiProperty({ type: String, isArray: true, description: 'Verksamheter som personen är kontaktpolitiker för' })
  kontakt: string[];

  @ApiProperty()
  skyddad: boolean;

  @ApiProperty({ type: 'integer', description: 'Uppdragets version' })
  version: number;
}

/** En plats i organet, med den som har den eller tom. */
export class PlatsDto {
  @ApiProperty({ type: 'integer' })
  plats: number;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Innehavarens parti, eller den senastes när platsen är tom',
  })
  parti: string | null;

  @ApiProperty({ type: InnehavareDto, nullable: true })
  innehavare: InnehavareDto | null;

  @ApiProperty({ type: String, nullable: true, description: '"efter Hans Tideman", "tom sedan 2026-04-01"' })
  kommentar: string | null;
}

export class PartiersattareDto {
  @ApiProperty()
  parti: string;

  @ApiProperty({ type: 'integer', description: 'Partiets platser' })
  platser: number;

  @ApiProperty({ type: String, isArray: true, description: 'Partierna vars ersättare kallas, i ordning' })
  inkallelseordning: string[];

  @ApiProperty({ type: InnehavareDto, isArray: true })
  ersattare: InnehavareDto[];

  @ApiProperty({ type: 'integer', description: 'Turordningens version, för If-Match när ordningen sätts' })
  turordningsversion: number;
}

export class PartibalansDto {
  @ApiProperty()
  parti: string;

  @ApiProperty({ type: 'integer' })
  platser: number;

  @ApiProperty({ type: 'integer' })
  tillsatta: number;

  @ApiProperty({ type: 'integer' })
  ersattare: number;
}

export class VakansDto {
  @ApiProperty({ enum: VAKANSSLAG })
  slag: Vakansslag;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: 'integer', nullable: true })
  plats: number | null;

  @ApiProperty({ type: String, nullable: true })
  parti: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Uppdraget att fylla, för efterUppdragId' })
  efterUppdragId: string | null;
}

export class KommandeDto {
  @ApiProperty({ format: 'date' })
  datum: string;

  @ApiProperty({ enum: KOMMANDESLAG })
  slag: Kommandeslag;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  uppdragId: string | null;
}

/** Organets förtroendevalda en viss dag. */
export class ForteckningDto {
  @ApiProperty({ format: 'uuid' })
  namndId: string;

  @ApiProperty({ description: 'Vad organet hette den dagen' })
  namn: string;

  @ApiProperty({ format: 'date' })
  datum: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  reglementeId: string | null;

  @ApiProperty({ type: 'integer', description: 'Antalet platser' })
  antalPlatser: number;

  @ApiProperty({ type: 'integer' })
  tillsatta: number;

  @ApiProperty({ type: PlatsDto, isArray: true })
  platser: PlatsDto[];

  @ApiProperty({ type: InnehavareDto, isArray: true, description: 'Ledamöter utan platsnummer, i äldre uppgifter' })
  utanPlats: InnehavareDto[];

  @ApiProperty({ type: PartiersattareDto, isArray: true })
  ersattare: PartiersattareDto[];

  @ApiProperty({ type: InnehavareDto, isArray: true, description: 'Insynsplatser, personalföreträdare, närvarorätt' })
  ovriga: InnehavareDto[];

  @ApiProperty({ type: PartibalansDto, isArray: true })
  partibalans: PartibalansDto[];

  @ApiProperty({ type: VakansDto, isArray: true })
  vakanser: VakansDto[];

  @ApiProperty({ type: KommandeDto, isArray: true })
  kommande: KommandeDto[];
}
