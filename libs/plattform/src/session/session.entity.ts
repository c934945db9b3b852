import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Konto } from '../konto/konto.entity.js';

/** En pågående inloggning. */
@Entity('session')
@Index('ix_session_konto', ['kontoId'])
@Index('ix_session_senast_anvand', ['senastAnvand'])
@Check('ck_session_token', 'octet_length(token_hash) = 32')
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
}
