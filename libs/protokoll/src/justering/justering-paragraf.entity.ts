import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** En § som en underskrift gäller. */
@Entity('justering_paragraf')
export class Justeringsparagrafsrad {
  @PrimaryColumn('uuid', { name: 'justering_id', primaryKeyConstraintName: 'pk_justering_paragraf' })
  @ForeignKey('justering', { name: 'fk_justering_paragraf_justering', onDelete: 'RESTRICT' })
  justeringId: string;

  @PrimaryColumn('uuid', { name: 'paragraf_id', primaryKeyConstraintName: 'pk_justering_paragraf' })
  @ForeignKey('paragraf', { name: 'fk_justering_paragraf_paragraf', onDelete: 'RESTRICT' })
  paragrafId: string;
}
