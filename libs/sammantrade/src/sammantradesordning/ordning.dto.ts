import { ApiProperty } from '@nestjs/swagger';
import { type Plankod, VECKODAGAR, type Veckodag } from '#regelverk';
import { HinderDto } from '../sammantrade/sammantrade.dto.js';
import { SAMMANTRADESTILLSTAND, type Sammantradestillstand } from '../sammantrade/sammantrade.typer.js';
import type { Monsterunderlag } from './domain/monsterunderlag.js';
import { ORDNINGSSTEG, type Ordningssteg } from './sammantradesordning.tillstand.js';
import { ORDNINGSTILLSTAND, type Ordningstillstand } from './sammantradesordning.typer.js';
import { KRETSAR, type Krets } from './domain/krets.js';

const KODER: readonly Plankod[] = ['HELGDAG', 'VECKODAG', 'OMARKT_ONODIGT', 'ORDNING', 'KALLELSE'];

export class OrdningslistradDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: 'integer' })
  ar: number;

  @ApiProperty({ type: 'integer', description: 'Version inom året, från 1' })
  nr: number;

  @ApiProperty({ enum: ORDNINGSTILLSTAND })
  tillstand: Ordningstillstand;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Den version som ordningen rättar' })
  ersatterId: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  antagenParagrafNr: number | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  antagenDatum: string | null;

  @ApiProperty({ type: 'integer' })
  antalSammantraden: number;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  forstaSammantrade: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  sistaSammantrade: string | null;

  @ApiProperty({ type: 'integer' })
  version: number;
}

export class KolumnDto {
  @ApiProperty({ format: 'uuid' })
  nyckel: string;

  @ApiProperty()
  namn: string;

  @ApiProperty({ enum: VECKODAGAR })
  veckodag: Veckodag;

  @ApiProperty()
  samtidigt: boolean;

  @ApiProperty()
  handlingar: boolean;

  @ApiProperty({ type: String, nullable: true, example: '12:00' })
  klockslag: string | null;

  @ApiProperty({ enum: KRETSAR, isArray: true })
  krets: Krets[];
}

export class DagavvikelseDto {
  @ApiProperty({ enum: KODER })
  kod: Plankod;

  @ApiProperty({ example: 'Måndag 6 januari är trettondedag jul. Välj en vardag.' })
  text: string;
}

export class OrdningsavvikelseDto extends DagavvikelseDto {
  @ApiProperty({ type: 'integer' })
  rad: number;

  @ApiProperty()
  kolumn: string;
}

export class DagDto {
  @ApiProperty()
  kolumn: string;

  @ApiProperty({ format: 'date' })
  datum: string;

  @ApiProperty({ enum: VECKODAGAR })
  veckodag: Veckodag;

  @ApiProperty({ description: 'Dagen avviker medvetet från kolumnens veckodag' })
  avvikande: boolean;

  @ApiProperty({ type: [DagavvikelseDto] })
  avvikelser: DagavvikelseDto[];
}

export class RadsammantradeDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'date' })
  datum: string;

  @ApiProperty()
  start: string;

  @ApiProperty()
  plats: string;

  @ApiProperty({ enum: SAMMANTRADESTILLSTAND })
  tillstand: Sammantradestillstand;

  @ApiProperty({ type: String, nullable: true, description: 'Vad som är annorlunda än i ordningen' })
  skiljer: string | null;
}

export class RadDto {
  @ApiProperty({ type: 'integer' })
  nr: number;

  @ApiProperty({ format: 'uuid' })
  nyckel: string;

  @ApiProperty()
  start: string;

  @ApiProperty()
  plats: string;

  @ApiProperty({ type: [DagDto] })
  dagar: DagDto[];

  @ApiProperty({ type: RadsammantradeDto, nullable: true })
  sammantrade: RadsammantradeDto | null;
}

export class OrdningsstegDto {
  @ApiProperty({ enum: ORDNINGSSTEG })
  namn: Ordningssteg;

  @ApiProperty()
  oppet: boolean;

  @ApiProperty({ type: HinderDto, nullable: true })
  hinder: HinderDto | null;
}

export class SammantradesordningDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  namndId: string;

  @ApiProperty({ type: 'integer' })
  ar: number;

  @ApiProperty({ type: 'integer', description: 'Version inom året, från 1' })
  nr: number;

  @ApiProperty({ enum: ORDNINGSTILLSTAND })
  tillstand: Ordningstillstand;

  @ApiProperty({ type: 'integer', description: 'Ur reglementet, som det var när ordningen gjordes' })
  kallelsedagar: number;

  @ApiProperty({ enum: ['kalenderdagar', 'vardagar'] })
  rakning: 'kalenderdagar' | 'vardagar';

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: 'Mönstret som ordningen gjordes av',
  })
  monster: Monsterunderlag | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  ersatterId: string | null;

  @ApiProperty({ type: String, nullable: true })
  rattelseSkal: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  antagenParagrafId: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  antagenParagrafNr: number | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  antagenDatum: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'När antagandet antecknades' })
  antagenTid: Date | null;

  @ApiProperty({ type: [KolumnDto] })
  kolumner: KolumnDto[];

  @ApiProperty({ type: [RadDto] })
  rader: RadDto[];

  @ApiProperty({
    type: [OrdningsavvikelseDto],
    description: 'Tom när ordningen är ren. Avvikelser hindrar inte ett antagande.',
  })
  avvikelser: OrdningsavvikelseDto[];

  @ApiProperty({ type: [OrdningsstegDto] })
  steg: OrdningsstegDto[];

  @ApiProperty({ type: 'integer' })
  version: number;
}
