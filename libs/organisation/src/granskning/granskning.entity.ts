import { Konto } from '#plattform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Organ } from '../organ/organ.entity.js';

/** En revisors granskning av en nämnd: till vad, under vilken tid, beslutad av vem (KL 12:9). */
@Entity('granskning')
@Index('ix_granskning_namnd', ['namndId', 'fran'])
@Index('ix_granskning_konto', ['kontoId'])
@Check('ck_granskning_andamal', `btrim(andamal) <> ''`)
@Check('ck_granskning_beslutad', `btrim(beslutad_av) <> ''`)
@Check('ck_granskning_tid', 'till >= fran')
export class Granskning {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_granskning' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey(() => Organ, { name: 'fk_granskning_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'konto_id' })
  @ForeignKey(() => Konto, { name: 'fk_granskning_konto', onDelete: 'RESTRICT' })
  kontoId: string;

  @Column('text')
  andamal: string;

  @Column('text', { name: 'beslutad_av' })
  beslutadAv: string;

  /** Granskningen omfattar också det som har sekretess (OSL 10:17). */
  @Column('boolean', { default: false })
  sekretess: boolean;

  @Column('date')
  fran: string;

  /** Sista dagen. */
  @Column('date')
  till: string;

  @Column('boolean', { default: false })
  aterkallad: boolean;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
