import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** En remiss som nämnden har fått. Migration 0311 bär villkoren i full text. */
@Entity('remiss_in')
@Unique('uq_remiss_in_handling', ['handlingId'])
@Index('ix_remiss_in_namnd', ['namndId', 'lage', 'sistaDag'])
@Index('ix_remiss_in_arende', ['arendeId'])
@Check('ck_remiss_in_avsandare', `btrim(avsandare) <> '' and char_length(avsandare) <= 300`)
@Check('ck_remiss_in_avgors', `avgors_av in ('namnd', 'delegation')`)
@Check('ck_remiss_in_lage', `lage in ('oppen', 'besvarad', 'avstatt')`)
@Check('ck_remiss_in_svarad', `(lage = 'besvarad') = (svarad_dag is not null)`)
@Check('ck_remiss_in_avstatt', `(lage = 'avstatt') = (avstatt_skal is not null)`)
export class RemissInPost {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_remiss_in' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_remiss_in_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'arende_id' })
  @ForeignKey('arende', { name: 'fk_remiss_in_arende', onDelete: 'RESTRICT' })
  arendeId: string;

  @Column('uuid', { name: 'handling_id' })
  @ForeignKey('handling', { name: 'fk_remiss_in_handling', onDelete: 'RESTRICT' })
  handlingId: string;

  @Column('text')
  avsandare: string;

  @Column('text', { name: 'deras_dnr', nullable: true })
  derasDnr: string | null;

  @Column('text', { nullable: true })
  fraga: string | null;

  @Column('date', { name: 'sista_dag' })
  sistaDag: string;

  @Column('text', { name: 'avgors_av' })
  avgorsAv: string;

  @Column('uuid', { name: 'ansvarig_person_id', nullable: true })
  @ForeignKey('person', { name: 'fk_remiss_in_ansvarig', onDelete: 'RESTRICT' })
  ansvarigPersonId: string | null;

  @Column('uuid', { name: 'skrivelse_id', nullable: true })
  @ForeignKey('tjansteskrivelse', { name: 'fk_remiss_in_skrivelse', onDelete: 'RESTRICT' })
  skrivelseId: string | null;

  @Column('uuid', { name: 'fran_instans_id', nullable: true })
  @ForeignKey('remissinstans', { name: 'fk_remiss_in_instans', onDelete: 'RESTRICT' })
  franInstansId: string | null;

  @Column('text', { default: 'oppen' })
  lage: string;

  @Column('uuid', { name: 'svarshandling_id', nullable: true })
  @ForeignKey('handling', { name: 'fk_remiss_in_svarshandling', onDelete: 'RESTRICT' })
  svarshandlingId: string | null;

  @Column('date', { name: 'svarad_dag', nullable: true })
  svaradDag: string | null;

  @Column('text', { name: 'avstatt_skal', nullable: true })
  avstattSkal: string | null;

  @Column('timestamptz', { name: 'skapad_tid' })
  skapadTid: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}

/** En ny sista dag. */
@Entity('remiss_in_forlangning')
@Index('ix_remiss_in_forlangning', ['remissInId', 'tid'])
export class RemissInForlangningsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_remiss_in_forlangning' })
  id: string;

  @Column('uuid', { name: 'remiss_in_id' })
  @ForeignKey('remiss_in', { name: 'fk_remiss_in_forlangning_remiss', onDelete: 'RESTRICT' })
  remissInId: string;

  @Column('date', { name: 'fran_dag' })
  franDag: string;

  @Column('date', { name: 'till_dag' })
  tillDag: string;

  @Column('uuid', { name: 'handling_id', nullable: true })
  @ForeignKey('handling', { name: 'fk_remiss_in_forlangning_handling', onDelete: 'RESTRICT' })
  handlingId: string | null;

  @Column('text', { nullable: true })
  skal: string | null;

  @Column('text')
  av: string;

  @Column('timestamptz')
  tid: Date;
}
