import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Hur två ärenden i samma nämnd hör ihop. Läses åt båda håll. */
@Entity('arenderelation')
@Index('uq_arenderelation', { synchronize: false })
@Index('ix_arenderelation_fran', ['franArendeId'])
@Index('ix_arenderelation_till', ['tillArendeId'])
@Check('ck_arenderelation_andra', 'fran_arende_id <> till_arende_id')
@Check(
  'ck_arenderelation_slag',
  `slag in ('rattelse_av', 'foljer_av', 'svar_pa', 'bereds_med', 'hor_ihop_med', 'del_av')`,
)
export class Arenderelationsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_arenderelation' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_arenderelation_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'fran_arende_id' })
  @ForeignKey('arende', { name: 'fk_arenderelation_fran', onDelete: 'RESTRICT' })
  franArendeId: string;

  @Column('uuid', { name: 'till_arende_id' })
  @ForeignKey('arende', { name: 'fk_arenderelation_till', onDelete: 'RESTRICT' })
  tillArendeId: string;

  @Column('text')
  slag: string;

  @Column('timestamptz', { name: 'skapad_tid' })
  skapadTid: Date;
}
