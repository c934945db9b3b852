import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Vad en post registrerades som. */
@Entity('inkorgregistrering')
@Unique('uq_inkorgregistrering_nyckel', ['postId', 'nyckel'])
@Index('uq_inkorgregistrering_en', ['postId'], { unique: true, where: 'angrad_tid is null' })
@Index('ix_inkorgregistrering_arende', ['arendeId'])
@Check('ck_inkorgregistrering_angrad', '(angrad_tid is null) = (angrad_namn is null)')
export class Inkorgregistreringsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_inkorgregistrering' })
  id: string;

  @Column('uuid', { name: 'post_id' })
  @ForeignKey('inkorgpost', { name: 'fk_inkorgregistrering_post', onDelete: 'RESTRICT' })
  postId: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_inkorgregistrering_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('text')
  nyckel: string;

  @Column('uuid', { name: 'arende_id' })
  @ForeignKey('arende', { name: 'fk_inkorgregistrering_arende', onDelete: 'RESTRICT' })
  arendeId: string;

  @Column('uuid', { name: 'handling_id' })
  @ForeignKey('handling', { name: 'fk_inkorgregistrering_handling', onDelete: 'RESTRICT' })
  handlingId: string;

  @Column('boolean', { name: 'nytt_arende' })
  nyttArende: boolean;

  @Column('uuid', { array: true })
  delar: string[];

  @Column('uuid', { name: 'konto_id', nullable: true })
  @ForeignKey('konto', { name: 'fk_inkorgregistrering_konto', onDelete: 'RESTRICT' })
  kontoId: string | null;

  @Column('text')
  namn: string;

  @Column('timestamptz')
  tid: Date;

  @Column('timestamptz', { name: 'angrad_tid', nullable: true })
  angradTid: Date | null;

  @Column('text', { name: 'angrad_namn', nullable: true })
  angradNamn: string | null;
}
