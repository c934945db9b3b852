import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Den som ledde en §. */
@Entity('ordforandeskap')
export class Ordforandeskapsrad {
  @PrimaryColumn('uuid', { name: 'paragraf_id', primaryKeyConstraintName: 'pk_ordforandeskap' })
  @ForeignKey('paragraf', { name: 'fk_ordforandeskap_paragraf', onDelete: 'RESTRICT' })
  paragrafId: string;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey('person', { name: 'fk_ordforandeskap_person', onDelete: 'RESTRICT' })
  personId: string;
}
