import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Konto } from '../konto/konto.entity.js';
import type { Aktor } from '../sammanhang/sammanhang.js';

/** En läsning av det som har sekretess, eller av en revisor. Raden ändras aldrig. */
@Entity('laslogg')
@Index('ix_laslogg_namnd', ['namndId', 'tid', 'id'])
@Index('ix_laslogg_objekt', ['objekt', 'objektId'])
@Check('ck_laslogg_slag', `slag in ('sekretess', 'granskning')`)
@Check('ck_laslogg_text', `btrim(grund) <> ''`)
export class Lasloggspost {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_laslogg' })
  id: string;

  @Column('timestamptz')
  tid: Date;

  @Column('uuid', { name: 'namnd_id' })
  namndId: string;

  @Column('uuid', { name: 'konto_id' })
  @ForeignKey(() => Konto, { name: 'fk_laslogg_konto', onDelete: 'RESTRICT' })
  kontoId: string;

  @Column('jsonb')
  aktor: Aktor;

  @Column('text')
  slag: 'sekretess' | 'granskning';

  /** Varför läsaren fick läsa: `handläggare`, `namngiven`, granskningens ändamål. */
  @Column('text')
  grund: string;

  @Column('text')
  objekt: string;

  @Column('text', { name: 'objekt_id' })
  objektId: string;
}
