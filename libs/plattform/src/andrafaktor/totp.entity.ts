import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Konto } from '../konto/konto.entity.js';

/** Kontots engångskoder ur en app (RFC 6238). Hemligheterna är förseglade. */
@Entity('totp')
@Check('ck_totp_bekraftad', '(hemlighet is null) = (bekraftad is null)')
@Check('ck_totp_nagot', 'hemlighet is not null or vantande is not null')
export class Totp {
  @PrimaryColumn('uuid', { name: 'konto_id', primaryKeyConstraintName: 'pk_totp' })
  @ForeignKey(() => Konto, { name: 'fk_totp_konto', onDelete: 'CASCADE' })
  kontoId: string;

  @Column('bytea', { nullable: true })
  hemlighet: Buffer | null;

  @Column('timestamptz', { nullable: true })
  bekraftad: Date | null;

  /** En ny hemlighet som ännu ingen kod bekräftat. */
  @Column('bytea', { nullable: true })
  vantande: Buffer | null;

  /** Tidssteget för den senast godtagna koden: ingen kod gäller två gånger. */
  @Column('bigint', { name: 'senaste_steg', default: 0 })
  senasteSteg: string;
}
