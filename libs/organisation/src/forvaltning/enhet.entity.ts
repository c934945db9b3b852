import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { Organ } from '../organ/organ.entity.js';

/** En enhet i nämndens förvaltning. */
@Entity('enhet')
@Unique('uq_enhet_namn', ['organId', 'namn'])
@Check('ck_enhet_namn', `btrim(namn) <> ''`)
export class Enhet {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_enhet' })
  id: string;

  @Column('uuid', { name: 'organ_id' })
  @ForeignKey(() => Organ, { name: 'fk_enhet_organ' })
  organId: string;

  @Column('text')
  namn: string;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
