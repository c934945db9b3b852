import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Den del som en § ligger i. */
@Entity('protokollsdel_paragraf')
@Index('ix_protokollsdel_paragraf_del', ['protokollsdelId'])
export class Delparagrafsrad {
  @PrimaryColumn('uuid', { name: 'paragraf_id', primaryKeyConstraintName: 'pk_protokollsdel_paragraf' })
  @ForeignKey('paragraf', { name: 'fk_protokollsdel_paragraf_paragraf', onDelete: 'RESTRICT' })
  paragrafId: string;

  @Column('uuid', { name: 'protokollsdel_id' })
  @ForeignKey('protokollsdel', { name: 'fk_protokollsdel_paragraf_del', onDelete: 'RESTRICT' })
  protokollsdelId: string;
}
