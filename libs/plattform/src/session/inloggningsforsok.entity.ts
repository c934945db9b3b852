import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Antalet inloggningsförsök på ett namn eller från en adress i ett tidsfönster. */
@Entity('inloggningsforsok')
@Index('ix_inloggningsforsok_fonster_fran', ['fonsterFran'])
@Check('ck_inloggningsforsok_nyckel', 'octet_length(nyckel) = 32')
export class Inloggningsforsok {
  /** SHA-256 av slag och namn eller adress: varken felskrivna lösenord eller adresser står i klartext. */
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'pk_inloggningsforsok' })
  nyckel: Buffer;

  @Column('integer')
  antal: number;

  @Column('timestamptz', { name: 'fonster_fran' })
  fonsterFran: Date;
}
