import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organ } from '../../organ/organ.entity.js';
import { Uppdrag } from '../uppdrag.entity.js';
import type { Andringsslag, Faltvarden } from './andring.js';

/** En ändring av organets uppdrag med sitt beslut. Raden ändras aldrig. */
@Entity('uppdragsandring')
@Index('ix_uppdragsandring_organ', ['organId', 'tid'])
@Index('ix_uppdragsandring_uppdrag', ['uppdragId'])
@Check('ck_uppdragsandring_slag', 'slag is not null')
@Check('ck_uppdragsandring_beslut', '(beslut_organ is null) = (beslut_datum is null)')
@Check('ck_uppdragsandring_fyllnadsval', 'beslut_datum is not null')
@Check('ck_uppdragsandring_avsagelse', 'beslut_datum is not null')
@Check('ck_uppdragsandring_rattelse', 'fore is not null and efter is not null')
export class Uppdragsandring {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_uppdragsandring' })
  id: string;

  @Column('uuid', { name: 'organ_id' })
  @ForeignKey(() => Organ, { name: 'fk_uppdragsandring_organ' })
  organId: string;

  @Column('uuid', { name: 'uppdrag_id', nullable: true })
  @ForeignKey(() => Uppdrag, { name: 'fk_uppdragsandring_uppdrag' })
  uppdragId: string | null;

  @Column('text', { nullable: true })
  parti: string | null;

  @Column('text')
  slag: Andringsslag;

  /** Första dagen som ändringen gäller. */
  @Column('date')
  galler: string;

  @Column('text', { name: 'beslut_organ', nullable: true })
  beslutOrgan: string | null;

  @Column('text', { name: 'beslut_paragraf', nullable: true })
  beslutParagraf: string | null;

  @Column('date', { name: 'beslut_datum', nullable: true })
  beslutDatum: string | null;

  @Column('jsonb', { nullable: true })
  fore: Faltvarden | null;

  @Column('jsonb', { nullable: true })
  efter: Faltvarden | null;

  @Column('text', { nullable: true })
  skal: string | null;

  @Column('timestamptz')
  tid: Date;

  @Column('uuid', { name: 'konto_id', nullable: true })
  kontoId: string | null;
}
