import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Konto } from '../konto/konto.entity.js';

/** En passnyckel (WebAuthn) som hör till kontot. Bara den publika nyckeln finns här. */
@Entity('passnyckel')
@Unique('uq_passnyckel_nyckel_id', ['nyckelId'])
@Index('ix_passnyckel_konto', ['kontoId'])
@Check('ck_passnyckel_namn', `btrim(namn) <> ''`)
@Check('ck_passnyckel_raknare', 'raknare >= 0')
export class Passnyckel {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_passnyckel' })
  id: string;

  @Column('uuid', { name: 'konto_id' })
  @ForeignKey(() => Konto, { name: 'fk_passnyckel_konto', onDelete: 'CASCADE' })
  kontoId: string;

  /** WebAuthns id, base64url. */
  @Column('text', { name: 'nyckel_id' })
  nyckelId: string;

  /** COSE. */
  @Column('bytea', { name: 'publik_nyckel' })
  publikNyckel: Buffer;

  /** Nyckelns egen räknare; går den bakåt är nyckeln kopierad. */
  @Column('bigint')
  raknare: string;

  @Column('text', { array: true, default: '{}' })
  transporter: string[];

  @Column('text')
  namn: string;

  /** Om nyckeln kopieras mellan innehavarens enheter. */
  @Column('boolean')
  synkad: boolean;

  @Column('timestamptz')
  skapad: Date;

  @Column('timestamptz', { name: 'senast_anvand', nullable: true })
  senastAnvand: Date | null;
}
