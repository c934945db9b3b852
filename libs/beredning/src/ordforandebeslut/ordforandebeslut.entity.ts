import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** Ett brådskande beslut av ordföranden eller den som nämnden utsett (KL 6:39). */
@Entity('ordforandebeslut')
@Unique('uq_ordforandebeslut_nyckel', ['namndId', 'nyckel'])
@Index('ix_ordforandebeslut_namnd', ['namndId', 'datum'])
@Check('ck_ordforandebeslut_text', `btrim(rubrik) <> '' and btrim(beslut) <> '' and btrim(skal) <> ''`)
@Check('ck_ordforandebeslut_egenskap', `egenskap in ('ordforande', 'utsedd')`)
@Check(
  'ck_ordforandebeslut_provningsform',
  `provningsform in ('laglighetsprovning', 'forvaltningsbesvar', 'sarskild_ordning', 'ej_overklagbart')`,
)
export class Ordforandebeslutspost {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_ordforandebeslut' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_ordforandebeslut_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'arende_id', nullable: true })
  @ForeignKey('arende', { name: 'fk_ordforandebeslut_arende', onDelete: 'RESTRICT' })
  arendeId: string | null;

  @Column('date')
  datum: string;

  @Column('text')
  rubrik: string;

  @Column('text')
  beslut: string;

  /** Varför nämndens avgörande inte kunde avvaktas. */
  @Column('text')
  skal: string;

  @Column('uuid', { name: 'beslutad_av_id' })
  @ForeignKey('person', { name: 'fk_ordforandebeslut_person', onDelete: 'RESTRICT' })
  beslutadAvId: string;

  @Column('text', { name: 'beslutad_av' })
  beslutadAv: string;

  @Column('text')
  egenskap: string;

  /** Nämndens beslut som ger rätten. */
  @Column('text')
  genom: string;

  @Column('text', { default: 'laglighetsprovning' })
  provningsform: string;

  @Column('uuid', { name: 'handling_id', nullable: true })
  @ForeignKey('handling', { name: 'fk_ordforandebeslut_handling', onDelete: 'RESTRICT' })
  handlingId: string | null;

  @Column('text', { name: 'registrerad_av' })
  registreradAv: string;

  @Column('timestamptz', { name: 'registrerad_tid' })
  registreradTid: Date;

  @Column('text', { nullable: true })
  nyckel: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
