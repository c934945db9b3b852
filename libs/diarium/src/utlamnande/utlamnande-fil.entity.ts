import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Utlamnandehandlingsrad } from './utlamnande-handling.entity.js';
import { Utlamnanderad } from './utlamnande.entity.js';
import { Utlamnandebeslutsrad } from './utlamnandebeslut.entity.js';

/** Det som lämnades ut, och besluten, som de var. */
@Entity('utlamnande_fil')
@Check('ck_utlamnande_fil_slag', `slag in ('handling', 'maskad', 'beslut', 'foljebrev')`)
@Check('ck_utlamnande_fil_sha', `sha256 ~ '^[0-9a-f]{64}$'`)
@Index('uq_utlamnande_fil_dokument', ['utlamnandeId', 'slag', 'format', 'faktahash'], {
  unique: true,
  where: `faktahash is not null`,
})
@Index('ix_utlamnande_fil_utlamnande', ['utlamnandeId'])
export class Utlamnandefilrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_utlamnande_fil' })
  id: string;

  @Column('uuid', { name: 'utlamnande_id' })
  @ForeignKey(() => Utlamnanderad, { name: 'fk_utlamnande_fil_utlamnande', onDelete: 'RESTRICT' })
  utlamnandeId: string;

  @Column('uuid', { name: 'utlamnande_handling_id', nullable: true })
  @ForeignKey(() => Utlamnandehandlingsrad, { name: 'fk_utlamnande_fil_handling', onDelete: 'RESTRICT' })
  utlamnandeHandlingId: string | null;

  @Column('uuid', { name: 'beslut_id', nullable: true })
  @ForeignKey(() => Utlamnandebeslutsrad, { name: 'fk_utlamnande_fil_beslut', onDelete: 'RESTRICT' })
  beslutId: string | null;

  @Column('text')
  slag: string;

  @Column('text')
  format: string;

  @Column('text')
  filnamn: string;

  @Column('text')
  mediatyp: string;

  @Column('bigint')
  storlek: string;

  @Column('text')
  sha256: string;

  @Column('text', { nullable: true })
  faktahash: string | null;

  @Column('timestamptz', { name: 'skapad_tid' })
  skapadTid: Date;
}
