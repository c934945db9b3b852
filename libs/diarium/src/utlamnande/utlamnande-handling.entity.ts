import { Konto } from '#plattform';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { Handlingsversionsrad } from '../handling/handling-version.entity.js';
import { Handlingsrad } from '../handling/handling.entity.js';
import { Utlamnanderad } from './utlamnande.entity.js';

/** En begärd handling och sekretessprövningen av den. */
@Entity('utlamnande_handling')
@Unique('uq_utlamnande_handling', ['utlamnandeId', 'handlingId'])
@Check('ck_utlamnande_handling_bedomning', `bedomning in ('lamnas_ut', 'maskas', 'forbehall', 'lamnas_inte_ut')`)
@Check('ck_utlamnande_handling_lagrum', `bedomning is null or bedomning = 'lamnas_ut' or btrim(lagrum) <> ''`)
@Check('ck_utlamnande_handling_forbehall', `(bedomning is not distinct from 'forbehall') = (forbehall is not null)`)
@Check('ck_utlamnande_handling_provad', `(bedomning is null) = (provad_tid is null)`)
export class Utlamnandehandlingsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_utlamnande_handling' })
  id: string;

  @Column('uuid', { name: 'utlamnande_id' })
  @ForeignKey(() => Utlamnanderad, { name: 'fk_utlamnande_handling_utlamnande', onDelete: 'RESTRICT' })
  utlamnandeId: string;

  @Column('uuid', { name: 'handling_id' })
  @ForeignKey(() => Handlingsrad, { name: 'fk_utlamnande_handling_handling', onDelete: 'RESTRICT' })
  handlingId: string;

  @Column('uuid', { name: 'handling_version_id' })
  @ForeignKey(() => Handlingsversionsrad, { name: 'fk_utlamnande_handling_version', onDelete: 'RESTRICT' })
  handlingVersionId: string;

  @Column('integer')
  ordning: number;

  @Column('text', { nullable: true })
  bedomning: string | null;

  @Column('text', { nullable: true })
  lagrum: string | null;

  @Column('text', { nullable: true })
  skal: string | null;

  @Column('text', { nullable: true })
  forbehall: string | null;

  @Column('uuid', { name: 'provad_av', nullable: true })
  @ForeignKey(() => Konto, { name: 'fk_utlamnande_handling_provad_av', onDelete: 'RESTRICT' })
  provadAv: string | null;

  @Column('text', { name: 'provad_namn', nullable: true })
  provadNamn: string | null;

  @Column('timestamptz', { name: 'provad_tid', nullable: true })
  provadTid: Date | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
