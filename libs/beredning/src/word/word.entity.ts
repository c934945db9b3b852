import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Ett Worddokument som lästs in i en skrivelse. Filen ligger i lagringen. */
@Entity('skrivelse_word')
@Index('ix_skrivelse_word_skrivelse', ['tjansteskrivelseId', 'tid'])
@Check('ck_skrivelse_word_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('ck_skrivelse_word_storlek', 'storlek > 0')
@Check('ck_skrivelse_word_version', 'till_version >= 0 and coalesce(fran_version, 0) >= 0')
export class Skrivelsewordrad {
  /** Den som läser in väljer id: samma inläsning två gånger är en. */
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_skrivelse_word' })
  id: string;

  @Column('uuid', { name: 'tjansteskrivelse_id' })
  @ForeignKey('tjansteskrivelse', { name: 'fk_skrivelse_word_skrivelse', onDelete: 'CASCADE' })
  tjansteskrivelseId: string;

  @Column('text')
  sha256: string;

  @Column('text')
  filnamn: string;

  @Column('bigint')
  storlek: string;

  /** Skriftens version som filen skrevs ur; null för en fil som blev en ny skrivelse. */
  @Column('integer', { name: 'fran_version', nullable: true })
  franVersion: number | null;

  @Column('integer', { name: 'till_version' })
  tillVersion: number;

  @Column('uuid', { name: 'konto_id', nullable: true })
  @ForeignKey('konto', { name: 'fk_skrivelse_word_konto', onDelete: 'RESTRICT' })
  kontoId: string | null;

  @Column('timestamptz')
  tid: Date;
}
