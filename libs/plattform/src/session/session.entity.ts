import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Konto } from '../konto/konto.entity.js';
import type { Styrka } from './sessionslage.js';

/** En pågående inloggning. */
@Entity('session')
@Index('ix_session_konto', ['kontoId'])
@Index('ix_session_senast_anvand', ['senastAnvand'])
@Unique('uq_session_id', ['id'])
@Check('ck_session_token', 'octet_length(token_hash) = 32')
@Check('ck_session_styrka', `styrka in ('enkel', 'tva_faktorer', 'avancerad')`)
@Check('ck_session_enhet', 'octet_length(enhet_hash) = 32')
export class Session {
  /** SHA-256 av kakans värde. */
  @PrimaryColumn('bytea', { name: 'token_hash', primaryKeyConstraintName: 'pk_session' })
  tokenHash: Buffer;

  @Column('uuid', { name: 'konto_id' })
  @ForeignKey(() => Konto, { name: 'fk_session_konto', onDelete: 'CASCADE' })
  kontoId: string;

  @Column('timestamptz')
  skapad: Date;

  @Column('timestamptz', { name: 'senast_anvand' })
  senastAnvand: Date;

  /** Det som sessionen heter i listor och händelser; kakans värde är dess hemlighet. */
  @Column('uuid')
  id: string;

  @Column('text')
  styrka: Styrka;

  /** Hur den som loggade in visade vem den är (RFC 8176): `pwd`, `otp`, `hwk`, `user`, `fed` … */
  @Column('text', { array: true, default: '{}' })
  amr: string[];

  /** Den nivå som en extern leverantör intygat. */
  @Column('text', { nullable: true })
  acr: string | null;

  @Column('text', { nullable: true })
  leverantor: string | null;

  /** Till dess räcker det senaste beviset för det som kräver ett färskt. */
  @Column('timestamptz', { name: 'stegad_till', nullable: true })
  stegadTill: Date | null;

  /** Webbläsare och system, i ord. */
  @Column('text')
  enhet: string;

  /** Avkortad: nätet, aldrig hela adressen. */
  @Column('text')
  adress: string;

  @Column('bytea', { name: 'enhet_hash' })
  enhetHash: Buffer;
}
