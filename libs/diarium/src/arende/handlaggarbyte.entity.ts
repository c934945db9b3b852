import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Ett byte av handläggare eller enhet: från, till, när och varför. */
@Entity('handlaggarbyte')
@Index('ix_handlaggarbyte_arende', ['arendeId', 'tid'])
export class Handlaggarbytesrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_handlaggarbyte' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_handlaggarbyte_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'arende_id' })
  @ForeignKey('arende', { name: 'fk_handlaggarbyte_arende', onDelete: 'RESTRICT' })
  arendeId: string;

  @Column('uuid', { name: 'fran_person_id', nullable: true })
  @ForeignKey('person', { name: 'fk_handlaggarbyte_fran', onDelete: 'RESTRICT' })
  franPersonId: string | null;

  @Column('uuid', { name: 'till_person_id', nullable: true })
  @ForeignKey('person', { name: 'fk_handlaggarbyte_till', onDelete: 'RESTRICT' })
  tillPersonId: string | null;

  @Column('text', { name: 'fran_enhet', nullable: true })
  franEnhet: string | null;

  @Column('text', { name: 'till_enhet', nullable: true })
  tillEnhet: string | null;

  @Column('text', { nullable: true })
  skal: string | null;

  @Column('jsonb')
  aktor: unknown;

  @Column('timestamptz')
  tid: Date;
}
