import { Organ } from '#organisation';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Hanteringsplanrad } from './hanteringsplan.entity.js';

/** En inläst fil som kan bli en ny version av planen. */
@Entity('planimport')
@Check('ck_planimport_lage', `lage in ('last', 'genomford', 'avbruten')`)
@Check('ck_planimport_plan', `(lage = 'genomford') = (plan_id is not null)`)
@Index('ix_planimport_namnd', ['namndId', 'skapadTid'])
export class Planimportrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_planimport' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey(() => Organ, { name: 'fk_planimport_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('text')
  filnamn: string;

  @Column('text')
  lage: string;

  @Column('jsonb')
  anmarkningar: unknown;

  @Column('jsonb')
  rader: unknown;

  @Column('uuid', { name: 'plan_id', nullable: true })
  @ForeignKey(() => Hanteringsplanrad, { name: 'fk_planimport_plan', onDelete: 'RESTRICT' })
  planId: string | null;

  @Column('text', { name: 'skapad_namn' })
  skapadNamn: string;

  @Column('timestamptz', { name: 'skapad_tid' })
  skapadTid: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
