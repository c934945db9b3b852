import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Konto } from '../konto/konto.entity.js';

/** En reservkod. Gäller en gång. */
@Entity('reservkod')
@Check('ck_reservkod_hash', 'octet_length(kod_hash) = 32')
export class Reservkod {
  @PrimaryColumn('uuid', { name: 'konto_id', primaryKeyConstraintName: 'pk_reservkod' })
  @ForeignKey(() => Konto, { name: 'fk_reservkod_konto', onDelete: 'CASCADE' })
  kontoId: string;

  @PrimaryColumn('bytea', { name: 'kod_hash', primaryKeyConstraintName: 'pk_reservkod' })
  kodHash: Buffer;

  @Column('timestamptz', { nullable: true })
  anvand: Date | null;
}
