import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Konto } from '../konto/konto.entity.js';

/** En webbläsare som kontot har loggat in i. */
@Entity('kand_enhet')
@Check('ck_kand_enhet_hash', 'octet_length(enhet_hash) = 32')
export class KandEnhet {
  @PrimaryColumn('uuid', { name: 'konto_id', primaryKeyConstraintName: 'pk_kand_enhet' })
  @ForeignKey(() => Konto, { name: 'fk_kand_enhet_konto', onDelete: 'CASCADE' })
  kontoId: string;

  /** SHA-256 av enhetskakans värde. */
  @PrimaryColumn('bytea', { name: 'enhet_hash', primaryKeyConstraintName: 'pk_kand_enhet' })
  enhetHash: Buffer;

  @Column('timestamptz')
  skapad: Date;

  @Column('timestamptz', { name: 'senast_anvand' })
  senastAnvand: Date;
}
