import { Konto } from '#plattform';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Utlamnanderad } from './utlamnande.entity.js';

/** Den som handlägger en begäran tillsammans med den ansvarige. */
@Entity('utlamnande_deltagare')
export class Utlamnandedeltagare {
  @PrimaryColumn('uuid', { name: 'utlamnande_id', primaryKeyConstraintName: 'pk_utlamnande_deltagare' })
  @ForeignKey(() => Utlamnanderad, { name: 'fk_utlamnande_deltagare_utlamnande', onDelete: 'RESTRICT' })
  utlamnandeId: string;

  @PrimaryColumn('uuid', { name: 'konto_id', primaryKeyConstraintName: 'pk_utlamnande_deltagare' })
  @ForeignKey(() => Konto, { name: 'fk_utlamnande_deltagare_konto', onDelete: 'RESTRICT' })
  kontoId: string;

  @Column('text', { name: 'tillagd_namn' })
  tillagdNamn: string;

  @Column('timestamptz', { name: 'tillagd_tid' })
  tillagdTid: Date;
}
