import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { Organ } from '../organ/organ.entity.js';
import { Person } from '../person/person.entity.js';

/** En enhet i nämndens förvaltning. */
@Entity('enhet')
@Unique('uq_enhet_namn', ['organId', 'namn'])
@Index('ix_enhet_overordnad', ['overordnadId'])
@Check('ck_enhet_tid', 'till >= fran')
@Check('ck_enhet_overordnad', 'overordnad_id is distinct from id')
@Check('ck_enhet_namn', `btrim(namn) <> ''`)
export class Enhet {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_enhet' })
  id: string;

  @Column('uuid', { name: 'organ_id' })
  @ForeignKey(() => Organ, { name: 'fk_enhet_organ' })
  organId: string;

  @Column('text')
  namn: string;

  /** Enheten över den i trädet; null för en som ligger direkt under förvaltningen. */
  @Column('uuid', { name: 'overordnad_id', nullable: true })
  @ForeignKey(() => Enhet, { name: 'fk_enhet_overordnad' })
  overordnadId: string | null;

  @Column('uuid', { name: 'chef_id', nullable: true })
  @ForeignKey(() => Person, { name: 'fk_enhet_chef' })
  chefId: string | null;

  @Column('date', { nullable: true })
  fran: string | null;

  @Column('date', { nullable: true })
  till: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
