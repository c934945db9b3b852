import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Organ } from '../organ/organ.entity.js';
import { Person } from '../person/person.entity.js';
import type { Slutorsak, Uppdragsroll } from './uppdrag.js';

/** En persons uppdrag i ett organ under en tid. Migration 0100 bär villkoren i full text. */
@Entity('uppdrag')
@Index('ix_uppdrag_person', ['personId'])
@Index('ix_uppdrag_efter', ['efterId'])
@Check('ck_uppdrag_efter', 'efter_id is distinct from id')
@Check('ck_uppdrag_slutorsak', 'slutorsak is null or till is not null')
@Check('ck_uppdrag_roll', 'roll is not null')
@Check('ck_uppdrag_tid', 'till >= fran')
@Check('ck_uppdrag_plats', 'plats is null or plats between 1 and 200')
@Check('ck_uppdrag_turordning', 'turordning is null or turordning >= 1')
@Check('ck_uppdrag_parti', 'parti is not null')
@Exclusion('ex_uppdrag_plats', 'using gist (organ_id with =, plats with =)')
@Exclusion('ex_uppdrag_presidium', 'using gist (organ_id with =, roll with =)')
@Exclusion('ex_uppdrag_turordning', 'using gist (organ_id with =, parti with =, turordning with =)')
@Exclusion('ex_uppdrag_person', 'using gist (organ_id with =, person_id with =)')
export class Uppdrag {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_uppdrag' })
  id: string;

  @Column('uuid', { name: 'organ_id' })
  @ForeignKey(() => Organ, { name: 'fk_uppdrag_organ' })
  organId: string;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey(() => Person, { name: 'fk_uppdrag_person' })
  personId: string;

  @Column('text')
  roll: Uppdragsroll;

  @Column('text', { nullable: true })
  parti: string | null;

  @Column('integer', { nullable: true })
  plats: number | null;

  @Column('integer', { nullable: true })
  turordning: number | null;

  @Column('date')
  fran: string;

  @Column('date', { nullable: true })
  till: string | null;

  /** Vid fyllnadsval: uppdraget som det här följer på. */
  @Column('uuid', { name: 'efter_id', nullable: true })
  @ForeignKey(() => Uppdrag, { name: 'fk_uppdrag_efter' })
  efterId: string | null;

  @Column('text', { nullable: true })
  slutorsak: Slutorsak | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
