import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Ett ärendes ord. Raderna skrivs bara av databasens funktioner (migration 0210 och 0240); tabellen är delad efter halvår i schemat sokdel. */
@Entity('arende_sok')
@Index('ix_arende_sok_mening', { synchronize: false })
@Index('ix_arende_sok_allt', { synchronize: false })
@Index('ix_arende_sok_skyddad', { synchronize: false })
export class Arendesokrad {
  @PrimaryColumn('uuid', { name: 'arende_id', primaryKeyConstraintName: 'pk_arende_sok' })
  arendeId: string;

  @PrimaryColumn('timestamptz', { primaryKeyConstraintName: 'pk_arende_sok' })
  tid: Date;

  @Column('uuid', { name: 'namnd_id' })
  namndId: string;

  @Column('text')
  status: string;

  @Column('text', { nullable: true })
  arendetyp: string | null;

  @Column('uuid', { name: 'handlaggare_id', nullable: true })
  handlaggareId: string | null;

  @Column('tsvector')
  mening: string;

  @Column('tsvector')
  allt: string;

  @Column('tsvector', { nullable: true })
  skyddad: string | null;

  /** Texten var för lång: en del av den söks inte. */
  @Column('boolean', { default: false })
  avkortad: boolean;
}
