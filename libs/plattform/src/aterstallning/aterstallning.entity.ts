import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Konto } from '../konto/konto.entity.js';

/** En begäran om nytt lösenord. Finns också när inget konto har namnet. */
@Entity('aterstallning')
@Unique('uq_aterstallning_nyckel', ['nyckelHash'])
@Index('ix_aterstallning_konto', ['kontoId'])
@Index('ix_aterstallning_gar_ut', ['garUt'])
@Check('ck_aterstallning_nyckel', 'octet_length(nyckel_hash) = 32')
export class Aterstallning {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_aterstallning' })
  id: string;

  @Column('uuid', { name: 'konto_id', nullable: true })
  @ForeignKey(() => Konto, { name: 'fk_aterstallning_konto', onDelete: 'CASCADE' })
  kontoId: string | null;

  /** SHA-256 av länkens nyckel; sätts när mejlet skrivs. */
  @Column('bytea', { name: 'nyckel_hash', nullable: true })
  nyckelHash: Buffer | null;

  @Column('timestamptz')
  skapad: Date;

  @Column('timestamptz', { name: 'gar_ut' })
  garUt: Date;

  @Column('timestamptz', { nullable: true })
  anvand: Date | null;
}
