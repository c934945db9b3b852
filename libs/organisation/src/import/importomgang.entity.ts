import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Kommun } from '../kommun/kommun.entity.js';
import { Organ } from '../organ/organ.entity.js';
import type { ImportantalDto } from './import.dto.js';
import type { Importlage, Importtillstand } from './import.typer.js';

/** En import från fil till genomförd. Migration 0130 bär villkoren i full text. */
@Entity('importomgang')
@Index('ix_importomgang_kommun', ['kommunId', 'organId'])
@Check('ck_importomgang_lage', `lage in ('komplettera', 'hel_period')`)
@Check('ck_importomgang_period', 'period_till >= period_fran')
@Check('ck_importomgang_tillstand', 'tillstand is not null')
@Check('ck_importomgang_genomford', 'genomford is not null')
export class Importomgang {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_importomgang' })
  id: string;

  @Column('uuid', { name: 'kommun_id' })
  @ForeignKey(() => Kommun, { name: 'fk_importomgang_kommun' })
  kommunId: string;

  @Column('uuid', { name: 'organ_id', nullable: true })
  @ForeignKey(() => Organ, { name: 'fk_importomgang_organ' })
  organId: string | null;

  @Column('text')
  lage: Importlage;

  @Column('date', { name: 'period_fran', nullable: true })
  periodFran: string | null;

  @Column('date', { name: 'period_till', nullable: true })
  periodTill: string | null;

  @Column('text')
  tillstand: Importtillstand;

  @Column('text', { nullable: true })
  lasfel: string | null;

  @Column('integer', { name: 'lasta_rader' })
  lastaRader: number;

  @Column('integer', { name: 'totalt_rader', nullable: true })
  totaltRader: number | null;

  @Column('jsonb')
  anmarkningar: string[];

  @Column('text', { name: 'skapad_av' })
  skapadAv: string;

  @Column('timestamptz')
  skapad: Date;

  @Column('timestamptz', { nullable: true })
  genomford: Date | null;

  @Column('jsonb', { nullable: true })
  utfall: ImportantalDto | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
