import { Konto } from '#plattform';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Maskningsrad } from './maskning.entity.js';

/** En framställd maskning med sitt bevis. */
@Entity('maskning_version')
@Unique('uq_maskning_version', ['maskningId', 'nr'])
@Check('ck_maskning_version_lage', `lage in ('vantar', 'klar', 'stoppad')`)
@Check(
  'ck_maskning_version_klar',
  `(lage = 'klar') = (sha256 is not null and bevis is not null and klar_tid is not null)`,
)
export class Maskningsversionsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_maskning_version' })
  id: string;

  @Column('uuid', { name: 'maskning_id' })
  @ForeignKey(() => Maskningsrad, { name: 'fk_maskning_version_maskning', onDelete: 'RESTRICT' })
  maskningId: string;

  @Column('integer')
  nr: number;

  @Column('text')
  lage: string;

  @Column('jsonb')
  rutor: unknown;

  @Column('jsonb')
  ord: unknown;

  @Column('boolean', { name: 'visa_lagrum' })
  visaLagrum: boolean;

  @Column('text', { nullable: true })
  sha256: string | null;

  @Column('bigint', { nullable: true })
  storlek: string | null;

  @Column('integer', { nullable: true })
  sidor: number | null;

  @Column('jsonb', { nullable: true })
  bevis: unknown;

  @Column('text', { nullable: true })
  fel: string | null;

  @Column('uuid', { name: 'begard_av', nullable: true })
  @ForeignKey(() => Konto, { name: 'fk_maskning_version_begard_av', onDelete: 'RESTRICT' })
  begardAv: string | null;

  @Column('text', { name: 'begard_namn' })
  begardNamn: string;

  @Column('timestamptz', { name: 'begard_tid' })
  begardTid: Date;

  @Column('timestamptz', { name: 'klar_tid', nullable: true })
  klarTid: Date | null;
}
