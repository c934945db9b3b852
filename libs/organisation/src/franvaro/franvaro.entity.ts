import { Konto } from '#plattform';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Organ } from '../organ/organ.entity.js';

/** Någon i förvaltningen är borta, och en annan har rollerna i nämnden under tiden. Varför står ingenstans. */
@Entity('franvaro')
@Index('ix_franvaro_namnd', ['namndId', 'fran'])
@Index('ix_franvaro_ersattare', ['ersattareKontoId'])
@Check('ck_franvaro_tid', 'till >= fran')
@Check('ck_franvaro_sig_sjalv', 'ersattare_konto_id <> konto_id')
@Exclusion('ex_franvaro_tid', 'using gist (konto_id with =, namnd_id with =)')
export class Franvaro {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_franvaro' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey(() => Organ, { name: 'fk_franvaro_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'konto_id' })
  @ForeignKey(() => Konto, { name: 'fk_franvaro_konto', onDelete: 'RESTRICT' })
  kontoId: string;

  @Column('uuid', { name: 'ersattare_konto_id' })
  @ForeignKey(() => Konto, { name: 'fk_franvaro_ersattare', onDelete: 'RESTRICT' })
  ersattareKontoId: string;

  @Column('date')
  fran: string;

  /** Sista dagen. */
  @Column('date')
  till: string;

  @Column('boolean', { default: false })
  aterkallad: boolean;

  /** Kontot som antecknade frånvaron; null när Klubba gjorde det. */
  @Column('uuid', { name: 'satt_av', nullable: true })
  @ForeignKey(() => Konto, { name: 'fk_franvaro_satt_av', onDelete: 'RESTRICT' })
  sattAv: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
