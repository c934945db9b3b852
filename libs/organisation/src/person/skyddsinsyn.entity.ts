import { Konto } from '#plattform';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Organ } from '../organ/organ.entity.js';

/** Ett konto som är utsett att se skyddade personuppgifter i nämnden under en tid. */
@Entity('skyddsinsyn')
@Index('ix_skyddsinsyn_konto', ['kontoId'])
@Check('ck_skyddsinsyn_tid', 'till >= fran')
@Check('ck_skyddsinsyn_skal', `btrim(skal) <> ''`)
@Exclusion('ex_skyddsinsyn_konto', 'using gist (organ_id with =, konto_id with =)')
export class Skyddsinsyn {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_skyddsinsyn' })
  id: string;

  @Column('uuid', { name: 'organ_id' })
  @ForeignKey(() => Organ, { name: 'fk_skyddsinsyn_organ' })
  organId: string;

  @Column('uuid', { name: 'konto_id' })
  @ForeignKey(() => Konto, { name: 'fk_skyddsinsyn_konto' })
  kontoId: string;

  @Column('date')
  fran: string;

  @Column('date', { nullable: true })
  till: string | null;

  @Column('text')
  skal: string;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
