import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** Ett utdrag till en mottagare. */
@Entity('expediering')
@Unique('uq_expediering_ordning', ['paragrafId', 'ordning'])
@Check('ck_expediering_mottagare', 'length(trim(mottagare)) > 0')
@Check(
  'ck_expediering_skickad',
  `(tillstand = 'skickad') = (skickad_datum is not null and skickad_av is not null and satt is not null and dokument_id is not null) and (tillstand = 'skickad' or (skickad_datum is null and skickad_av is null))`,
)
@Check('ck_expediering_stoppad', `(tillstand = 'stoppad') = (stoppad_skal is not null)`)
@Check('ck_expediering_tillstand', `tillstand in ('klar_att_skickas', 'stoppad', 'skickad')`)
export class Expedieringsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_expediering' })
  id: string;

  @Column('uuid', { name: 'paragraf_id' })
  @ForeignKey('paragraf', { name: 'fk_expediering_paragraf', onDelete: 'RESTRICT' })
  paragrafId: string;

  @Column('integer')
  ordning: number;

  @Column('text')
  mottagare: string;

  @Column('text', { nullable: true })
  satt: string | null;

  @Column('text', { default: 'klar_att_skickas' })
  tillstand: string;

  @Column('text', { name: 'stoppad_skal', nullable: true })
  stoppadSkal: string | null;

  @Column('uuid', { name: 'dokument_id', nullable: true })
  @ForeignKey('framstallt_dokument', { name: 'fk_expediering_dokument', onDelete: 'RESTRICT' })
  dokumentId: string | null;

  @Column('date', { name: 'skickad_datum', nullable: true })
  skickadDatum: string | null;

  @Column('text', { name: 'skickad_av', nullable: true })
  skickadAv: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
