import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** En reservation, ett särskilt yttrande eller en protokollsanteckning. */
@Entity('sarskild_mening')
@Unique('uq_sarskild_mening_ordning', ['paragrafId', 'slag', 'ordning'])
@Check('ck_sarskild_mening_slag', `slag in ('reservation', 'sarskilt_yttrande', 'protokollsanteckning')`)
export class Sarskildmeningsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sarskild_mening' })
  id: string;

  @Column('uuid', { name: 'paragraf_id' })
  @ForeignKey('paragraf', { name: 'fk_sarskild_mening_paragraf', onDelete: 'RESTRICT' })
  paragrafId: string;

  @Column('text')
  slag: string;

  @Column('integer')
  ordning: number;

  @Column('text')
  text: string;
}
