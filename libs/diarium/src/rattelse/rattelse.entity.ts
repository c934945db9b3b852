import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Ett rättat fält: vad som stod, vad som står, vem, när och varför. Bara databasen skriver, ingen ändrar. */
@Entity('rattelse')
@Index('ix_rattelse_arende', ['arendeId', 'tid'])
@Index('ix_rattelse_objekt', ['objektId', 'tid'])
@Check('ck_rattelse_objekt', `objekt in ('arende', 'handling', 'arendepart')`)
export class Rattelserad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_rattelse' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_rattelse_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'arende_id', nullable: true })
  @ForeignKey('arende', { name: 'fk_rattelse_arende', onDelete: 'RESTRICT' })
  arendeId: string | null;

  @Column('text')
  objekt: string;

  @Column('uuid', { name: 'objekt_id' })
  objektId: string;

  @Column('text')
  falt: string;

  @Column('jsonb', { nullable: true })
  fore: unknown;

  @Column('jsonb', { nullable: true })
  efter: unknown;

  /** Värdena får bara den läsa som får läsa det skyddade. */
  @Column('boolean')
  skyddad: boolean;

  @Column('text', { nullable: true })
  skal: string | null;

  @Column('jsonb')
  aktor: unknown;

  @Column('timestamptz')
  tid: Date;
}
