import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Konto } from '../konto/konto.entity.js';

/** Något som ett konto får veta. Bara de offentliga orden. */
@Entity('notis')
@Unique('uq_notis_nyckel', ['kontoId', 'nyckel'])
@Index('ix_notis_konto', ['kontoId', 'tid', 'id'])
@Index('ix_notis_olast', ['kontoId'], { where: '(last_tid IS NULL)' })
@Index('ix_notis_tid', ['tid'])
@Check('ck_notis_text', `btrim(text) <> '' and char_length(text) <= 500`)
@Check('ck_notis_lank', `lank ~ '^/([^/\\\\].*)?$' and char_length(lank) <= 500`)
export class Notis {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_notis' })
  id: string;

  @Column('uuid', { name: 'konto_id' })
  @ForeignKey(() => Konto, { name: 'fk_notis_konto', onDelete: 'CASCADE' })
  kontoId: string;

  @Column('text')
  slag: string;

  @Column('text')
  text: string;

  /** Sökvägen i webben. */
  @Column('text')
  lank: string;

  @Column('uuid', { name: 'namnd_id', nullable: true })
  namndId: string | null;

  @Column('text')
  objekt: string;

  @Column('text', { name: 'objekt_id' })
  objektId: string;

  /** Det som redan är sagt sägs inte igen. */
  @Column('text', { nullable: true })
  nyckel: string | null;

  @Column('timestamptz')
  tid: Date;

  @Column('timestamptz', { name: 'last_tid', nullable: true })
  lastTid: Date | null;
}
