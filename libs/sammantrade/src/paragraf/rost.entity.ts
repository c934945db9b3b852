import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** En röst i en öppen omröstning. */
@Entity('rost')
@Unique('uq_rost_ordning', ['omrostningId', 'val', 'ordning'])
@Check('ck_rost_val', `val in ('ja', 'nej', 'avstar')`)
export class Rostrad {
  @PrimaryColumn('uuid', { name: 'omrostning_id', primaryKeyConstraintName: 'pk_rost' })
  @ForeignKey('omrostning', { name: 'fk_rost_omrostning', onDelete: 'RESTRICT' })
  omrostningId: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'pk_rost' })
  @ForeignKey('person', { name: 'fk_rost_person', onDelete: 'RESTRICT' })
  personId: string;

  @Column('text')
  val: string;

  @Column('integer')
  ordning: number;
}
