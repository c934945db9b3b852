import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** En § i organets serie för året. */
@Entity('paragraf')
@Unique('uq_paragraf_nr', ['namndId', 'ar', 'nr'])
@Unique('uq_paragraf_punkt', ['punktId'])
@Index('ix_paragraf_arende', ['arendeId'])
@Index('ix_paragraf_sok', { synchronize: false })
@Index('ix_paragraf_sammantrade', ['sammantradeId', 'nr'])
@Check('ck_paragraf_beslutad', `(tillstand = 'beslutad') = (utfall is not null)`)
@Check('ck_paragraf_nr', 'nr >= 1')
@Check(
  'ck_paragraf_provningsform',
  `provningsform in ('laglighetsprovning', 'forvaltningsbesvar', 'sarskild_ordning', 'ej_overklagbart')`,
)
@Check('ck_paragraf_tillstand', `tillstand in ('upptagen', 'beslutad', 'ej_behandlad')`)
@Check('ck_paragraf_typ', `typ in ('beslut', 'information', 'anmalan', 'delegation', 'formalia', 'val', 'anstallning')`)
@Check(
  'ck_paragraf_utfall',
  `utfall is null or utfall in ('enligt_forslag', 'med_andring', 'avslag', 'aterremiss', 'bordlagd', 'utgar', 'antecknad', 'ej_angivet')`,
)
export class Paragrafentitet {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_paragraf' })
  id: string;

  @Column('uuid', { name: 'sammantrade_id' })
  @ForeignKey('sammantrade', { name: 'fk_paragraf_sammantrade', onDelete: 'RESTRICT' })
  sammantradeId: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_paragraf_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('integer')
  ar: number;

  @Column('integer')
  nr: number;

  @Column('uuid', { name: 'punkt_id', nullable: true })
  @ForeignKey('punkt', { name: 'fk_paragraf_punkt', onDelete: 'RESTRICT' })
  punktId: string | null;

  @Column('uuid', { name: 'arende_id', nullable: true })
  @ForeignKey('arende', { name: 'fk_paragraf_arende', onDelete: 'RESTRICT' })
  arendeId: string | null;

  @Column('text')
  titel: string;

  @Column('text')
  typ: string;

  @Column('text', { default: 'upptagen' })
  tillstand: string;

  @Column('text', { nullable: true })
  utfall: string | null;

  @Column('text', { default: 'laglighetsprovning' })
  provningsform: string;

  @Column('boolean', { default: true })
  oppen: boolean;

  @Column('boolean', { name: 'omedelbar_justering', default: false })
  omedelbarJustering: boolean;

  @Column('text', { nullable: true })
  sammanfattning: string | null;

  @Column('jsonb', { default: [] })
  tabeller: unknown;

  @Column('text', { nullable: true })
  propositionsordning: string | null;

  @Column('jsonb', { default: [] })
  expedieras: unknown;

  @Column('timestamptz', { name: 'upptagen_tid' })
  upptagenTid: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
