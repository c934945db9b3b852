import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Organ } from '../organ/organ.entity.js';
import { Person } from '../person/person.entity.js';
import { Mandatskifte } from './mandatskifte.entity.js';

/** Hur en sak som hängde på någon som slutar blev löst. */
@Entity('kvarlosning')
@Unique('uq_kvarlosning_nyckel', ['skifteId', 'nyckel'])
@Check('ck_kvarlosning_hur', '(till_person_id is null) <> (anteckning is null)')
export class Kvarlosning {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_kvarlosning' })
  id: string;

  @Column('uuid', { name: 'skifte_id' })
  @ForeignKey(() => Mandatskifte, { name: 'fk_kvarlosning_skifte' })
  skifteId: string;

  @Column('text')
  nyckel: string;

  @Column('uuid', { name: 'organ_id' })
  @ForeignKey(() => Organ, { name: 'fk_kvarlosning_organ' })
  organId: string;

  /** Den som saken hängde på. */
  @Column('uuid', { name: 'person_id' })
  @ForeignKey(() => Person, { name: 'fk_kvarlosning_person' })
  personId: string;

  @Column('text')
  vad: string;

  @Column('uuid', { name: 'till_person_id', nullable: true })
  @ForeignKey(() => Person, { name: 'fk_kvarlosning_till_person' })
  tillPersonId: string | null;

  @Column('text', { nullable: true })
  anteckning: string | null;

  @Column('text')
  av: string;

  @Column('timestamptz')
  tid: Date;
}
