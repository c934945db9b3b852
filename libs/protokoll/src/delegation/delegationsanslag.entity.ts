import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Anslaget av en delegats särskilda protokoll (KL 8:10 p. 3). Migration 0560 bär villkoren i full text. */
@Entity('delegationsanslag')
@Unique('uq_delegationsanslag_nr', ['delegatprotokollId', 'nr'])
@Index('ix_delegationsanslag_uppe', ['tidigastNed'], { where: '(nedtaget_datum IS NULL)' })
@Check(
  'ck_delegationsanslag_tid',
  'sista_overklagandedag >= anslagsdatum + 21 and tidigast_ned > sista_overklagandedag',
)
@Check('ck_delegationsanslag_ned', 'nedtaget_datum is null or nedtaget_datum >= tidigast_ned')
@Check('ck_delegationsanslag_skal', 'nr = 1 or skal is not null')
@Check('ck_delegationsanslag_forvaringsplats', 'length(trim(forvaringsplats)) > 0')
export class Delegationsanslagsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_delegationsanslag' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_delegationsanslag_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'delegatprotokoll_id' })
  @ForeignKey('delegationsprotokoll', { name: 'fk_delegationsanslag_protokoll', onDelete: 'RESTRICT' })
  delegatprotokollId: string;

  @Column('integer')
  nr: number;

  @Column('date')
  anslagsdatum: string;

  @Column('date', { name: 'sista_overklagandedag' })
  sistaOverklagandedag: string;

  @Column('date', { name: 'tidigast_ned' })
  tidigastNed: string;

  @Column('text')
  forvaringsplats: string;

  @Column('timestamptz', { name: 'uppsatt_tid' })
  uppsattTid: Date;

  @Column('date', { name: 'nedtaget_datum', nullable: true })
  nedtagetDatum: string | null;

  @Column('text', { nullable: true })
  skal: string | null;
}
