import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';

/** En formulering med luckor i en nämnds bibliotek. */
@Entity('formulering')
@Index('uq_formulering_namn', { synchronize: false })
@Check('ck_formulering_namn', 'length(trim(namn)) > 0')
@Check('ck_formulering_text', 'length(trim(text)) > 0 and char_length(text) <= 2000')
@Check(
  'ck_formulering_platser',
  `cardinality(platser) > 0 and platser <@ array['forslag', 'yttrande', 'delegationsbeslut']::text[]`,
)
@Check('ck_formulering_anvand', 'anvand >= 0')
export class Formuleringsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_formulering' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_formulering_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('text')
  namn: string;

  @Column('text')
  text: string;

  @Column('text', { array: true })
  platser: string[];

  @Column('boolean', { default: true })
  aktiv: boolean;

  @Column('integer', { default: 0 })
  anvand: number;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
