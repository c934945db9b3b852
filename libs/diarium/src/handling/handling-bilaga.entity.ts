import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** Att en handling är bilaga till en annan, och vilken i ordningen. */
@Entity('handling_bilaga')
@Unique('uq_handling_bilaga_ordning', ['tillHandlingId', 'ordning'], { deferrable: 'INITIALLY DEFERRED' })
@Check('ck_handling_bilaga_annan', 'handling_id <> till_handling_id')
@Check('ck_handling_bilaga_ordning', 'ordning >= 1')
export class Handlingsbilagarad {
  @PrimaryColumn('uuid', { name: 'handling_id', primaryKeyConstraintName: 'pk_handling_bilaga' })
  @ForeignKey('handling', { name: 'fk_handling_bilaga_handling', onDelete: 'RESTRICT' })
  handlingId: string;

  @Column('uuid', { name: 'till_handling_id' })
  @ForeignKey('handling', { name: 'fk_handling_bilaga_till', onDelete: 'RESTRICT' })
  tillHandlingId: string;

  @Column('integer')
  ordning: number;
}
