import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import { Uppdrag } from '../uppdrag/uppdrag.entity.js';

/** Någon i presidiet är förhindrad: nästa i presidiet träder in (KL 6:22 och reglementet). */
@Entity('presidieforhinder')
@Check('ck_presidieforhinder_tid', 'till >= fran')
@Exclusion('ex_presidieforhinder_tid', 'using gist (uppdrag_id with =)')
export class Presidieforhinder {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_presidieforhinder' })
  id: string;

  @Column('uuid', { name: 'uppdrag_id' })
  @ForeignKey(() => Uppdrag, { name: 'fk_presidieforhinder_uppdrag', onDelete: 'RESTRICT' })
  uppdragId: string;

  @Column('date')
  fran: string;

  /** Sista dagen. */
  @Column('date')
  till: string;

  @Column('boolean', { default: false })
  aterkallad: boolean;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
