import { Konto, type Roll } from '#plattform';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Organ } from '../organ/organ.entity.js';

/** Ett kontos roll i ett organ, eller i hela installationen när `organId` är null. */
@Entity('rolltilldelning')
@Index('ix_rolltilldelning_organ', ['organId'])
@Check('ck_rolltilldelning_roll', 'roll is not null')
@Check('ck_rolltilldelning_tid', 'till >= fran')
@Check('ck_rolltilldelning_omfattning', 'organ_id is not null')
@Exclusion('ex_rolltilldelning_roll', 'using gist (konto_id with =, roll with =)')
export class Rolltilldelning {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_rolltilldelning' })
  id: string;

  @Column('uuid', { name: 'konto_id' })
  @ForeignKey(() => Konto, { name: 'fk_rolltilldelning_konto' })
  kontoId: string;

  @Column('uuid', { name: 'organ_id', nullable: true })
  @ForeignKey(() => Organ, { name: 'fk_rolltilldelning_organ' })
  organId: string | null;

  @Column('text')
  roll: Roll;

  @Column('date')
  fran: string;

  @Column('date', { nullable: true })
  till: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
