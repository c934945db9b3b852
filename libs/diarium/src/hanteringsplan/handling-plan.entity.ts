import { Organ } from '#organisation';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Handlingsrad } from '../handling/handling.entity.js';
import { Planradspost } from './planrad.entity.js';

/** Raden i planen som en handling har fått. */
@Entity('handling_plan')
@Check('ck_handling_plan_satt', `satt in ('vald', 'arendetyp')`)
@Index('ix_handling_plan_planrad', ['planradId'])
export class Handlingsplanrad {
  @PrimaryColumn('uuid', { name: 'handling_id', primaryKeyConstraintName: 'pk_handling_plan' })
  @ForeignKey(() => Handlingsrad, { name: 'fk_handling_plan_handling', onDelete: 'RESTRICT' })
  handlingId: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey(() => Organ, { name: 'fk_handling_plan_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'planrad_id' })
  @ForeignKey(() => Planradspost, { name: 'fk_handling_plan_planrad', onDelete: 'RESTRICT' })
  planradId: string;

  @Column('text')
  satt: string;

  @Column('text', { name: 'vald_namn' })
  valdNamn: string;

  @Column('timestamptz', { name: 'vald_tid' })
  valdTid: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
