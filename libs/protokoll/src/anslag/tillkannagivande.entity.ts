import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** Anslaget för en del (KL 8:10). */
@Entity('tillkannagivande')
@Unique('uq_tillkannagivande_nr', ['protokollsdelId', 'nr'])
@Check('ck_tillkannagivande_forvaringsplats', 'length(trim(forvaringsplats)) > 0')
@Check('ck_tillkannagivande_ned', 'nedtaget_datum is null or nedtaget_datum >= tidigast_ned')
@Check('ck_tillkannagivande_skal', 'nr = 1 or skal is not null')
@Check('ck_tillkannagivande_tid', 'sista_overklagandedag >= anslagsdatum + 21 and tidigast_ned > sista_overklagandedag')
export class Tillkannagivanderad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_tillkannagivande' })
  id: string;

  @Column('uuid', { name: 'protokollsdel_id' })
  @ForeignKey('protokollsdel', { name: 'fk_tillkannagivande_del', onDelete: 'RESTRICT' })
  protokollsdelId: string;

  @Column('integer')
  nr: number;

  @Column('date')
  anslagsdatum: string;

  @Column('date', { name: 'sista_overklagandedag' })
  sistaOverklagandedag: string;

  @Column('date', { name: 'tidigast_ned' })
  tidigastNed: string;

  @Column('date', { name: 'nedtas_enligt_papper', nullable: true })
  nedtasEnligtPapper: string | null;

  @Column('text', { name: 'paragrafer_text', nullable: true })
  paragraferText: string | null;

  @Column('text')
  forvaringsplats: string;

  @Column('timestamptz', { name: 'uppsatt_tid', nullable: true })
  uppsattTid: Date | null;

  @Column('date', { name: 'nedtaget_datum', nullable: true })
  nedtagetDatum: string | null;

  @Column('text', { nullable: true })
  skal: string | null;
}
