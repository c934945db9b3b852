import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** En bild som någon har lagt in i en skrivelse. Bara en sådan visas och trycks, vad skriften än pekar på. */
@Entity('skriftbild')
@Check('ck_skriftbild_typ', "typ in ('image/png', 'image/jpeg')")
@Check('ck_skriftbild_sha256', "sha256 ~ '^[0-9a-f]{64}$'")
export class Skriftbildrad {
  @PrimaryColumn('uuid', { name: 'tjansteskrivelse_id', primaryKeyConstraintName: 'pk_skriftbild' })
  @ForeignKey('tjansteskrivelse', { name: 'fk_skriftbild_skrivelse', onDelete: 'CASCADE' })
  tjansteskrivelseId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_skriftbild' })
  sha256: string;

  @Column('text')
  typ: string;

  @Column('integer')
  storlek: number;

  @Column('timestamptz', { name: 'skapad_tid' })
  skapadTid: Date;
}
