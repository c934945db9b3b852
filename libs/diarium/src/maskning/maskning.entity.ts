import { Organ } from '#organisation';
import { Konto } from '#plattform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { Handlingsfilrad } from '../handling/handling-fil.entity.js';
import { Handlingsrad } from '../handling/handling.entity.js';

/** Markeringarna på en handlings sidor. */
@Entity('maskning')
@Unique('uq_maskning', ['utlamnandeId', 'handlingFilId'])
@Check('ck_maskning_lage', `lage in ('vantar', 'klar', 'vagrad')`)
@Check('ck_maskning_kalla', `(lage = 'klar') = (kalla_sha256 is not null and sidor is not null)`)
@Check('ck_maskning_fel', `(lage = 'vagrad') = (fel is not null)`)
@Index('ix_maskning_handling', ['handlingId'])
export class Maskningsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_maskning' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey(() => Organ, { name: 'fk_maskning_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'handling_id' })
  @ForeignKey(() => Handlingsrad, { name: 'fk_maskning_handling', onDelete: 'RESTRICT' })
  handlingId: string;

  @Column('uuid', { name: 'handling_fil_id' })
  @ForeignKey(() => Handlingsfilrad, { name: 'fk_maskning_fil', onDelete: 'RESTRICT' })
  handlingFilId: string;

  @Column('uuid', { name: 'utlamnande_id', nullable: true })
  @ForeignKey('utlamnande', { name: 'fk_maskning_utlamnande', onDelete: 'RESTRICT' })
  utlamnandeId: string | null;

  @Column('text')
  lage: string;

  @Column('text', { nullable: true })
  fel: string | null;

  @Column('text', { name: 'kalla_sha256', nullable: true })
  kallaSha256: string | null;

  @Column('integer', { nullable: true })
  sidor: number | null;

  @Column('jsonb')
  rutor: unknown;

  @Column('jsonb')
  ord: unknown;

  @Column('boolean', { name: 'visa_lagrum' })
  visaLagrum: boolean;

  @Column('uuid', { name: 'skapad_av', nullable: true })
  @ForeignKey(() => Konto, { name: 'fk_maskning_skapad_av', onDelete: 'RESTRICT' })
  skapadAv: string | null;

  @Column('timestamptz', { name: 'skapad_tid' })
  skapadTid: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
