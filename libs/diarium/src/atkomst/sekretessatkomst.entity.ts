import { Organ } from '#organisation';
import { Konto } from '#plattform';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Arendepost } from '../arende/arende.entity.js';
import { Handlingsrad } from '../handling/handling.entity.js';

/** Ett konto som vid namn har fått läsa det skyddade i ett ärende eller en handling. */
@Entity('sekretessatkomst')
@Index('ix_sekretessatkomst_arende', ['arendeId'])
@Index('ix_sekretessatkomst_handling', ['handlingId'])
@Check('ck_sekretessatkomst_objekt', 'num_nonnulls(arende_id, handling_id) = 1')
@Check('ck_sekretessatkomst_skal', `btrim(skal) <> ''`)
@Check('ck_sekretessatkomst_tid', 'till >= fran')
@Exclusion('ex_sekretessatkomst_tid', 'using gist (konto_id with =)')
export class Sekretessatkomst {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sekretessatkomst' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey(() => Organ, { name: 'fk_sekretessatkomst_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'arende_id', nullable: true })
  @ForeignKey(() => Arendepost, { name: 'fk_sekretessatkomst_arende', onDelete: 'RESTRICT' })
  arendeId: string | null;

  @Column('uuid', { name: 'handling_id', nullable: true })
  @ForeignKey(() => Handlingsrad, { name: 'fk_sekretessatkomst_handling', onDelete: 'RESTRICT' })
  handlingId: string | null;

  @Column('uuid', { name: 'konto_id' })
  @ForeignKey(() => Konto, { name: 'fk_sekretessatkomst_konto', onDelete: 'RESTRICT' })
  kontoId: string;

  @Column('text')
  skal: string;

  /** Kontot som gav åtkomsten; null när Klubba gjorde det. */
  @Column('uuid', { name: 'given_av', nullable: true })
  @ForeignKey(() => Konto, { name: 'fk_sekretessatkomst_given_av', onDelete: 'RESTRICT' })
  givenAv: string | null;

  @Column('timestamptz', { name: 'given_tid' })
  givenTid: Date;

  @Column('date')
  fran: string;

  /** Sista dagen; null betyder tills vidare. */
  @Column('date', { nullable: true })
  till: string | null;

  @Column('boolean', { default: false })
  aterkallad: boolean;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
