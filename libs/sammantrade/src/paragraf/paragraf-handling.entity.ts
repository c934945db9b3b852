import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** En handling som hör till en §. */
@Entity('paragraf_handling')
export class Paragrafhandlingsrad {
  @PrimaryColumn('uuid', { name: 'paragraf_id', primaryKeyConstraintName: 'pk_paragraf_handling' })
  @ForeignKey('paragraf', { name: 'fk_paragraf_handling_paragraf', onDelete: 'RESTRICT' })
  paragrafId: string;

  @Column('uuid', { name: 'handling_id' })
  @ForeignKey('handling', { name: 'fk_paragraf_handling_handling', onDelete: 'RESTRICT' })
  handlingId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_paragraf_handling' })
  ordning: number;
}
