import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** När en handling fastställdes, och vad som gjorde den upprättad (TF 2:10). */
@Entity('handling_upprattande')
@Check(
  'ck_handling_upprattande_genom',
  `(genom is null) = (upprattad_tid is null) and genom in ('expediering', 'publicering', 'slutbehandling')`,
)
export class Upprattanderad {
  @PrimaryColumn('uuid', { name: 'handling_id', primaryKeyConstraintName: 'pk_handling_upprattande' })
  @ForeignKey('handling', { name: 'fk_handling_upprattande_handling', onDelete: 'RESTRICT' })
  handlingId: string;

  @Column('timestamptz', { name: 'faststalld_tid' })
  faststalldTid: Date;

  @Column('timestamptz', { name: 'upprattad_tid', nullable: true })
  upprattadTid: Date | null;

  @Column('text', { nullable: true })
  genom: string | null;
}
