import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** En punkt i en version av listan. */
@Entity('punkt')
@Unique('uq_punkt_nyckel', ['listaId', 'nyckel'])
@Unique('uq_punkt_ordning', ['listaId', 'ordning'], { deferrable: 'INITIALLY DEFERRED' })
@Index('ix_punkt_arende', ['arendeId'])
@Check('ck_punkt_titel', 'length(trim(titel)) > 0')
@Check('ck_punkt_typ', `typ in ('beslut', 'information', 'anmalan', 'delegation', 'formalia', 'val', 'anstallning')`)
export class Punktrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_punkt' })
  id: string;

  @Column('uuid', { name: 'lista_id' })
  @ForeignKey('foredragningslista', { name: 'fk_punkt_lista', onDelete: 'RESTRICT' })
  listaId: string;

  @Column('uuid')
  nyckel: string;

  @Column('integer')
  ordning: number;

  @Column('text')
  titel: string;

  @Column('uuid', { name: 'arende_id', nullable: true })
  @ForeignKey('arende', { name: 'fk_punkt_arende', onDelete: 'RESTRICT' })
  arendeId: string | null;

  @Column('text')
  typ: string;

  @Column('boolean', { default: true })
  oppen: boolean;

  @Column('text', { nullable: true })
  foredragande: string | null;

  @Column('time', { name: 'tid_fran', nullable: true })
  tidFran: string | null;

  @Column('time', { name: 'tid_till', nullable: true })
  tidTill: string | null;

  @Column('text', { nullable: true })
  sammanfattning: string | null;

  @Column('jsonb', { default: [] })
  beslutsforslag: unknown;

  @Column('boolean', { default: false })
  utgar: boolean;
}
