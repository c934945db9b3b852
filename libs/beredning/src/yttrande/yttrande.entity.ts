import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** Yttrandet över en remiss. Migration 0313 bär villkoren i full text. */
@Entity('yttrande')
@Unique('uq_yttrande_skrivelse', ['skrivelseId'])
@Check('ck_yttrande_tjansteskrivelse', 'tjansteskrivelse_id <> skrivelse_id')
@Check(
  'ck_yttrande_beslut',
  `case beslut_satt when 'namnd' then beslut_dag is not null and beslut_paragraf is not null and delegat_person_id is null when 'delegation' then beslut_dag is not null and delegat_person_id is not null and delegationspunkt is not null else beslut_satt is null and beslut_dag is null end`,
)
@Check(
  'ck_yttrande_sant',
  `sant_satt in ('mejl', 'post', 'e_tjanst', 'namnd') and (sant_satt is null or beslut_satt is not null)`,
)
export class Yttranderad {
  @PrimaryColumn('uuid', { name: 'remiss_in_id', primaryKeyConstraintName: 'pk_yttrande' })
  @ForeignKey('remiss_in', { name: 'fk_yttrande_remiss', onDelete: 'RESTRICT' })
  remissInId: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_yttrande_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'skrivelse_id' })
  @ForeignKey('tjansteskrivelse', { name: 'fk_yttrande_skrivelse', onDelete: 'RESTRICT' })
  skrivelseId: string;

  @Column('uuid', { name: 'tjansteskrivelse_id', nullable: true })
  @ForeignKey('tjansteskrivelse', { name: 'fk_yttrande_tjansteskrivelse', onDelete: 'RESTRICT' })
  tjansteskrivelseId: string | null;

  @Column('text', { name: 'beslut_satt', nullable: true })
  beslutSatt: string | null;

  @Column('date', { name: 'beslut_dag', nullable: true })
  beslutDag: string | null;

  @Column('text', { name: 'beslut_paragraf', nullable: true })
  beslutParagraf: string | null;

  @Column('uuid', { name: 'delegat_person_id', nullable: true })
  @ForeignKey('person', { name: 'fk_yttrande_delegat', onDelete: 'RESTRICT' })
  delegatPersonId: string | null;

  @Column('text', { nullable: true })
  delegationspunkt: string | null;

  @Column('text', { name: 'sant_satt', nullable: true })
  santSatt: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
