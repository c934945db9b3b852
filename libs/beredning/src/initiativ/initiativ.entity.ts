import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** Hur ett ärende väcktes: medborgarförslag, motion eller ledamotsinitiativ. Migration 0312 bär villkoren i full text. */
@Entity('initiativ')
@Unique('uq_initiativ_arende', ['arendeId'])
@Index('ix_initiativ_namnd', ['namndId', 'slag', 'vackt'])
@Check('ck_initiativ_slag', `slag in ('medborgarforslag', 'motion', 'ledamotsinitiativ')`)
@Check('ck_initiativ_forslagsstallare', `btrim(forslagsstallare) <> '' and char_length(forslagsstallare) <= 300`)
@Check(
  'ck_initiativ_beslutar',
  `beslutar in ('fullmaktige', 'namnd') and (slag <> 'motion' or beslutar = 'fullmaktige') and (slag <> 'ledamotsinitiativ' or beslutar = 'namnd')`,
)
@Check('ck_initiativ_narvaro', `narvaro in ('nej', 'narvara', 'yttra_sig')`)
@Check('ck_initiativ_anmalt', '(anmalt is null) = (anmalan is null) and anmalt >= vackt')
@Check(
  'ck_initiativ_utfall',
  `utfall in ('bifall', 'delvis_bifall', 'avslag', 'besvarad', 'avskrivet', 'aterkallat') and (avgjort is null) = (utfall is null) and avgjort >= vackt`,
)
export class Initiativrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_initiativ' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_initiativ_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'arende_id' })
  @ForeignKey('arende', { name: 'fk_initiativ_arende', onDelete: 'RESTRICT' })
  arendeId: string;

  @Column('text')
  slag: string;

  @Column('text')
  forslagsstallare: string;

  /** Namnet lämnas ut ur redovisningar. */
  @Column('boolean', { name: 'namn_skyddat', default: false })
  namnSkyddat: boolean;

  @Column('date')
  vackt: string;

  @Column('text', { name: 'vackt_paragraf', nullable: true })
  vacktParagraf: string | null;

  @Column('text')
  beslutar: string;

  @Column('text', { default: 'nej' })
  narvaro: string;

  @Column('date', { nullable: true })
  anmalt: string | null;

  @Column('text', { nullable: true })
  anmalan: string | null;

  @Column('date', { nullable: true })
  avgjort: string | null;

  @Column('text', { nullable: true })
  utfall: string | null;

  @Column('text', { name: 'avgjort_paragraf', nullable: true })
  avgjortParagraf: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
