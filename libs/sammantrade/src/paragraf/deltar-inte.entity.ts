import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Den som inte deltog i beslutet (KL 4:26). */
@Entity('deltar_inte')
export class Deltarinterad {
  @PrimaryColumn('uuid', { name: 'paragraf_id', primaryKeyConstraintName: 'pk_deltar_inte' })
  @ForeignKey('paragraf', { name: 'fk_deltar_inte_paragraf', onDelete: 'RESTRICT' })
  paragrafId: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'pk_deltar_inte' })
  @ForeignKey('person', { name: 'fk_deltar_inte_person', onDelete: 'RESTRICT' })
  personId: string;

  @Column('integer')
  ordning: number;
}
