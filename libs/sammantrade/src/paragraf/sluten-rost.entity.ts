import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** Antal sedlar för ett alternativ i en sluten omröstning; aldrig vems (KL 5:54). */
@Entity('sluten_rost')
@Unique('uq_sluten_rost_alternativ', ['omrostningId', 'alternativ'])
@Check('ck_sluten_rost_antal', 'antal >= 0')
export class Slutenrostrad {
  @PrimaryColumn('uuid', { name: 'omrostning_id', primaryKeyConstraintName: 'pk_sluten_rost' })
  @ForeignKey('omrostning', { name: 'fk_sluten_rost_omrostning', onDelete: 'RESTRICT' })
  omrostningId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_sluten_rost' })
  ordning: number;

  @Column('text')
  alternativ: string;

  @Column('integer')
  antal: number;
}
