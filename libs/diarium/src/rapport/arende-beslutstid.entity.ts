import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Den dag ett ärende första gången blev beslutat. */
@Entity('arende_beslutstid')
@Index('ix_arende_beslutstid_datum', ['beslutatDatum'])
export class Arendebeslutstidrad {
  @PrimaryColumn('uuid', { name: 'arende_id', primaryKeyConstraintName: 'pk_arende_beslutstid' })
  @ForeignKey('arende', { name: 'fk_arende_beslutstid_arende', onDelete: 'CASCADE' })
  arendeId: string;

  @Column('date', { name: 'beslutat_datum' })
  beslutatDatum: string;
}
