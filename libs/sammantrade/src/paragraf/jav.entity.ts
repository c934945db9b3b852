import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Den som är jävig i en § (KL 6:28). */
@Entity('jav')
export class Javsrad {
  @PrimaryColumn('uuid', { name: 'paragraf_id', primaryKeyConstraintName: 'pk_jav' })
  @ForeignKey('paragraf', { name: 'fk_jav_paragraf', onDelete: 'RESTRICT' })
  paragrafId: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'pk_jav' })
  @ForeignKey('person', { name: 'fk_jav_person', onDelete: 'RESTRICT' })
  personId: string;

  @Column('integer')
  ordning: number;
}
