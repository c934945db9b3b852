import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** En bilaga till en skrivelse: en handling i samma ärende. */
@Entity('skrivelse_bilaga')
@Unique('uq_skrivelse_bilaga_ordning', ['tjansteskrivelseId', 'ordning'])
@Check('ck_skrivelse_bilaga_ordning', 'ordning >= 1')
export class Skrivelsebilagerad {
  @PrimaryColumn('uuid', { name: 'tjansteskrivelse_id', primaryKeyConstraintName: 'pk_skrivelse_bilaga' })
  @ForeignKey('tjansteskrivelse', { name: 'fk_skrivelse_bilaga_skrivelse', onDelete: 'CASCADE' })
  tjansteskrivelseId: string;

  @PrimaryColumn('uuid', { name: 'handling_id', primaryKeyConstraintName: 'pk_skrivelse_bilaga' })
  @ForeignKey('handling', { name: 'fk_skrivelse_bilaga_handling', onDelete: 'RESTRICT' })
  handlingId: string;

  @Column('integer')
  ordning: number;
}

/** En bild som får visas i skrivelsen; filen ligger i lagringen. */
@Entity('skrivelse_bild')
@Check('ck_skrivelse_bild_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('ck_skrivelse_bild_format', `format in ('png', 'jpeg')`)
@Check('ck_skrivelse_bild_storlek', 'storlek > 0')
export class Skrivelsebildrad {
  @PrimaryColumn('uuid', { name: 'tjansteskrivelse_id', primaryKeyConstraintName: 'pk_skrivelse_bild' })
  @ForeignKey('tjansteskrivelse', { name: 'fk_skrivelse_bild_skrivelse', onDelete: 'CASCADE' })
  tjansteskrivelseId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_skrivelse_bild' })
  sha256: string;

  @Column('text')
  format: string;

  @Column('text')
  filnamn: string;

  @Column('bigint')
  storlek: string;
}
