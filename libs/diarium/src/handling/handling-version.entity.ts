import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** En version av en handling. */
@Entity('handling_version')
@Unique('uq_handling_version', ['handlingId', 'nr'])
@Check('ck_handling_version_nr', 'nr >= 1')
export class Handlingsversionsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_handling_version' })
  id: string;

  @Column('uuid', { name: 'handling_id' })
  @ForeignKey('handling', { name: 'fk_handling_version_handling', onDelete: 'RESTRICT' })
  handlingId: string;

  @Column('integer')
  nr: number;

  @Column('text', { nullable: true })
  skal: string | null;

  @Column('timestamptz', { name: 'skapad_tid' })
  skapadTid: Date;
}
