import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** Den som tjänstgör i en §. */
@Entity('tjanstgorande')
@Unique('uq_tjanstgorande_ordning', ['paragrafId', 'ordning'], { deferrable: 'INITIALLY DEFERRED' })
export class Tjanstgoranderad {
  @PrimaryColumn('uuid', { name: 'paragraf_id', primaryKeyConstraintName: 'pk_tjanstgorande' })
  @ForeignKey('paragraf', { name: 'fk_tjanstgorande_paragraf', onDelete: 'RESTRICT' })
  paragrafId: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'pk_tjanstgorande' })
  @ForeignKey('person', { name: 'fk_tjanstgorande_person', onDelete: 'RESTRICT' })
  personId: string;

  @Column('integer')
  ordning: number;

  @Column('uuid', { name: 'for_person_id', nullable: true })
  @ForeignKey('person', { name: 'fk_tjanstgorande_for', onDelete: 'RESTRICT' })
  forPersonId: string | null;
}
