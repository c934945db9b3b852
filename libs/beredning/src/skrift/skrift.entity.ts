import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Skriften i en skrivelse, som den är nu. */
@Entity('skrift')
@Check('ck_skrift_version', 'version >= 0')
@Check('ck_skrift_innehall', `innehall ->> 'type' = 'skrift'`)
export class Skriftrad {
  @PrimaryColumn('uuid', { name: 'tjansteskrivelse_id', primaryKeyConstraintName: 'pk_skrift' })
  @ForeignKey('tjansteskrivelse', { name: 'fk_skrift_skrivelse', onDelete: 'CASCADE' })
  tjansteskrivelseId: string;

  @Column('integer', { default: 0 })
  version: number;

  @Column('jsonb')
  innehall: object;

  @Column('uuid', { name: 'andrad_av', nullable: true })
  @ForeignKey('konto', { name: 'fk_skrift_konto', onDelete: 'RESTRICT' })
  andradAv: string | null;

  @Column('timestamptz', { name: 'andrad_tid' })
  andradTid: Date;
}

/** Ett steg i skriften. */
@Entity('skriftsteg')
@Unique('uq_skriftsteg_klient', ['tjansteskrivelseId', 'klient', 'klientNr'])
@Index('ix_skriftsteg_konto', ['tjansteskrivelseId', 'kontoId', 'tid'])
@Check('ck_skriftsteg_version', 'version >= 1')
@Check('ck_skriftsteg_slag', `slag in ('skrivet', 'falt', 'aterstallt', 'forslag')`)
export class Skriftstegsrad {
  @PrimaryColumn('uuid', { name: 'tjansteskrivelse_id', primaryKeyConstraintName: 'pk_skriftsteg' })
  @ForeignKey('skrift', { name: 'fk_skriftsteg_skrift', onDelete: 'CASCADE' })
  tjansteskrivelseId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_skriftsteg' })
  version: number;

  @Column('text')
  klient: string;

  @Column('integer', { name: 'klient_nr' })
  klientNr: number;

  @Column('text', { default: 'skrivet' })
  slag: string;

  @Column('uuid', { name: 'konto_id', nullable: true })
  @ForeignKey('konto', { name: 'fk_skriftsteg_konto', onDelete: 'RESTRICT' })
  kontoId: string | null;

  @Column('timestamptz')
  tid: Date;

  @Column('jsonb')
  steg: object;
}

/** Skriften som den var vid en version. */
@Entity('skriftlydelse')
export class Skriftlydelserad {
  @PrimaryColumn('uuid', { name: 'tjansteskrivelse_id', primaryKeyConstraintName: 'pk_skriftlydelse' })
  @ForeignKey('skrift', { name: 'fk_skriftlydelse_skrift', onDelete: 'CASCADE' })
  tjansteskrivelseId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_skriftlydelse' })
  version: number;

  @Column('jsonb')
  innehall: object;
}
