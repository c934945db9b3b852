import { Konto } from '#plattform';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { Utlamnanderad } from './utlamnande.entity.js';

/** Myndighetens skriftliga beslut att inte lämna ut (OSL 6:3). */
@Entity('utlamnandebeslut')
@Unique('uq_utlamnandebeslut_nr', ['utlamnandeId', 'nr'])
@Check('ck_utlamnandebeslut_lage', `lage in ('utkast', 'beslutat')`)
@Check('ck_utlamnandebeslut_beslutat', `(lage = 'beslutat') = (beslutat_tid is not null and beslutat`)
export class Utlamnandebeslutsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_utlamnandebeslut' })
  id: string;

  @Column('uuid', { name: 'utlamnande_id' })
  @ForeignKey(() => Utlamnanderad, { name: 'fk_utlamnandebeslut_utlamnande', onDelete: 'RESTRICT' })
  utlamnandeId: string;

  @Column('integer')
  nr: number;

  @Column('text')
  lage: string;

  @Column('text')
  skal: string;

  @Column('text')
  delegation: string;

  @Column('text')
  titel: string;

  @Column('text')
  kammarratt: string;

  @Column('jsonb')
  handlingar: unknown;

  @Column('uuid', { name: 'beslutat_av', nullable: true })
  @ForeignKey(() => Konto, { name: 'fk_utlamnandebeslut_beslutat_av', onDelete: 'RESTRICT' })
  beslutatAv: string | null;

  @Column('text', { name: 'beslutat_namn', nullable: true })
  beslutatNamn: string | null;

  @Column('date', { name: 'beslutat_datum', nullable: true })
  beslutatDatum: string | null;

  @Column('timestamptz', { name: 'beslutat_tid', nullable: true })
  beslutatTid: Date | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
