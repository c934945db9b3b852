import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** En punkt i beslutet. */
@Entity('beslutspunkt')
@Unique('uq_beslutspunkt_ordning', ['paragrafId', 'ordning'])
@Check(
  'ck_beslutspunkt_provningsform',
  `provningsform is null or provningsform in ('laglighetsprovning', 'forvaltningsbesvar', 'sarskild_ordning', 'ej_overklagbart')`,
)
export class Beslutspunktsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_beslutspunkt' })
  id: string;

  @Column('uuid', { name: 'paragraf_id' })
  @ForeignKey('paragraf', { name: 'fk_beslutspunkt_paragraf', onDelete: 'RESTRICT' })
  paragrafId: string;

  @Column('integer')
  ordning: number;

  @Column('text')
  text: string;

  @Column('text', { nullable: true })
  provningsform: string | null;
}
