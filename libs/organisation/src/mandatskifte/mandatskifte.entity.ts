import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Importomgang } from '../import/importomgang.entity.js';
import { Kommun } from '../kommun/kommun.entity.js';
import { Organ } from '../organ/organ.entity.js';
import type { Skiftestillstand } from './mandatskifte.typer.js';

/** Vad genomförandet skrev: det som ångra tar tillbaka. */
export interface Utfort {
  nyaUppdrag: { id: string; version: number }[];
  slutadeUppdrag: { id: string; version: number; tillFore: string | null }[];
}

/** Ett mandatskifte i en eller flera nämnder. Migration 0131 bär villkoren i full text. */
@Entity('mandatskifte')
@Index('ix_mandatskifte_kommun', ['kommunId', 'organId'])
@Index('uq_mandatskifte_import', ['importId'], { unique: true, where: 'import_id is not null' })
@Check('ck_mandatskifte_period', 'period_till >= skiftesdag')
@Check('ck_mandatskifte_tillstand', 'tillstand is not null')
@Check('ck_mandatskifte_genomfort', 'genomfort is not null')
export class Mandatskifte {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_mandatskifte' })
  id: string;

  @Column('uuid', { name: 'kommun_id' })
  @ForeignKey(() => Kommun, { name: 'fk_mandatskifte_kommun' })
  kommunId: string;

  @Column('uuid', { name: 'organ_id', nullable: true })
  @ForeignKey(() => Organ, { name: 'fk_mandatskifte_organ' })
  organId: string | null;

  @Column('date')
  skiftesdag: string;

  @Column('date', { name: 'period_till', nullable: true })
  periodTill: string | null;

  @Column('text', { nullable: true })
  beslut: string | null;

  @Column('text')
  tillstand: Skiftestillstand;

  @Column('uuid', { name: 'import_id', nullable: true })
  @ForeignKey(() => Importomgang, { name: 'fk_mandatskifte_import' })
  importId: string | null;

  @Column('text', { name: 'skapad_av' })
  skapadAv: string;

  @Column('timestamptz')
  skapad: Date;

  @Column('timestamptz', { nullable: true })
  genomfort: Date | null;

  @Column('jsonb', { nullable: true })
  utfort: Utfort | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
