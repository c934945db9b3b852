import { Organ } from '#organisation';
import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** En version av nämndens informationshanteringsplan. */
@Entity('hanteringsplan')
@Unique('uq_hanteringsplan_nr', ['namndId', 'nr'])
@Check('ck_hanteringsplan_tid', `galler_till >= galler_fran`)
@Check('ck_hanteringsplan_beslut', `btrim(beslut) <> ''`)
@Exclusion('ex_hanteringsplan_tid', 'using gist (namnd_id with =)')
export class Hanteringsplanrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_hanteringsplan' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey(() => Organ, { name: 'fk_hanteringsplan_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('integer')
  nr: number;

  @Column('text')
  namn: string;

  @Column('date', { name: 'galler_fran' })
  gallerFran: string;

  @Column('date', { name: 'galler_till', nullable: true })
  gallerTill: string | null;

  @Column('text')
  beslut: string;

  @Column('date', { name: 'beslut_datum' })
  beslutDatum: string;

  @Column('text')
  filnamn: string;

  @Column('text', { name: 'skapad_namn' })
  skapadNamn: string;

  @Column('timestamptz', { name: 'skapad_tid' })
  skapadTid: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
