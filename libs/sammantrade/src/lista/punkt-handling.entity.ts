import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** En handling som valts till en punkt, i en bestämd version. */
@Entity('punkt_handling')
@Unique('uq_punkt_handling_ordning', ['punktId', 'ordning'])
export class Punkthandlingsrad {
  @PrimaryColumn('uuid', { name: 'punkt_id', primaryKeyConstraintName: 'pk_punkt_handling' })
  @ForeignKey('punkt', { name: 'fk_punkt_handling_punkt', onDelete: 'CASCADE' })
  punktId: string;

  @PrimaryColumn('uuid', { name: 'handling_version_id', primaryKeyConstraintName: 'pk_punkt_handling' })
  @ForeignKey('handling_version', { name: 'fk_punkt_handling_version', onDelete: 'RESTRICT' })
  handlingVersionId: string;

  @Column('integer')
  ordning: number;

  @Column('boolean', { default: false })
  utelamnad: boolean;
}
