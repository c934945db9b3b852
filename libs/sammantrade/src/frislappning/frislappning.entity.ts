import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Ordförandens frisläppning av en lista i en lydelse. */
@Entity('frislappning')
@Index('uq_frislappning_gallande', ['listaId'], { unique: true, where: '(aterkallad_tid IS NULL)' })
@Check('ck_frislappning_egenskap', `i_egenskap_av in ('ordforande', 'utsedd')`)
export class Frislappningsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_frislappning' })
  id: string;

  @Column('uuid', { name: 'lista_id' })
  @ForeignKey('foredragningslista', { name: 'fk_frislappning_lista', onDelete: 'RESTRICT' })
  listaId: string;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey('person', { name: 'fk_frislappning_person', onDelete: 'RESTRICT' })
  personId: string;

  @Column('text', { name: 'i_egenskap_av' })
  iEgenskapAv: string;

  @Column('integer', { name: 'lista_version' })
  listaVersion: number;

  @Column('timestamptz')
  tid: Date;

  @Column('timestamptz', { name: 'aterkallad_tid', nullable: true })
  aterkalladTid: Date | null;
}
