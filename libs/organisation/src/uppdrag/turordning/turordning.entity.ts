import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Organ } from '../../organ/organ.entity.js';

/** Ordningen mellan ett partis ersättare från en viss dag. En ny ordning är en ny rad. */
@Entity('turordning')
@Unique('uq_turordning_nr', ['organId', 'parti', 'nr'])
@Check('ck_turordning_nr', 'nr >= 1')
@Check('ck_turordning_ordning', 'cardinality(ordning) >= 1')
export class Turordning {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_turordning' })
  id: string;

  @Column('uuid', { name: 'organ_id' })
  @ForeignKey(() => Organ, { name: 'fk_turordning_organ' })
  organId: string;

  @Column('text')
  parti: string;

  /** Versionen inom organ och parti, från 1. */
  @Column('integer')
  nr: number;

  @Column('date')
  fran: string;

  /** Uppdragens id, först i tur först. */
  @Column('uuid', { array: true })
  ordning: string[];
}
