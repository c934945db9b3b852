import { Check, Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import { Organ } from '../organ/organ.entity.js';
import type { Standardpunkt } from './mandatskifte.typer.js';

/** Nämndens stående punkter, när den ändrat de förvalda. */
@Entity('standardlista')
@Check('ck_standardlista_punkter', `jsonb_typeof(punkter) = 'array'`)
export class Standardlista {
  @PrimaryColumn('uuid', { name: 'organ_id', primaryKeyConstraintName: 'pk_standardlista' })
  @ForeignKey(() => Organ, { name: 'fk_standardlista_organ' })
  organId: string;

  @Column('jsonb')
  punkter: Standardpunkt[];

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
