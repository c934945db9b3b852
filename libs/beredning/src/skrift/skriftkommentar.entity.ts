import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** En kommentar eller ett ändringsförslag vid en plats i skriften. */
@Entity('skriftkommentar')
@Index('ix_skriftkommentar_skrivelse', ['tjansteskrivelseId'])
@Check('ck_skriftkommentar_slag', `slag in ('kommentar', 'forslag') and (slag = 'forslag') = (ersattning is not null)`)
@Check('ck_skriftkommentar_plats', '(fran is null) = (till is null) and (fran is null or (fran >= 0 and fran < till))')
@Check(
  'ck_skriftkommentar_lage',
  `lage in ('oppen', 'klar', 'godtagen', 'avbojd') and (lage = 'oppen' or avgjord_tid is not null)
          and (lage not in ('godtagen', 'avbojd') or slag = 'forslag')`,
)
export class Skriftkommentarsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_skriftkommentar' })
  id: string;

  @Column('uuid', { name: 'tjansteskrivelse_id' })
  @ForeignKey('tjansteskrivelse', { name: 'fk_skriftkommentar_skrivelse', onDelete: 'CASCADE' })
  tjansteskrivelseId: string;

  @Column('text')
  slag: string;

  @Column('integer', { nullable: true })
  fran: number | null;

  @Column('integer', { nullable: true })
  till: number | null;

  @Column('text')
  citat: string;

  @Column('text')
  text: string;

  @Column('text', { nullable: true })
  ersattning: string | null;

  @Column('text', { default: 'oppen' })
  lage: string;

  @Column('uuid', { name: 'konto_id', nullable: true })
  @ForeignKey('konto', { name: 'fk_skriftkommentar_konto', onDelete: 'RESTRICT' })
  kontoId: string | null;

  @Column('timestamptz')
  tid: Date;

  @Column('uuid', { name: 'avgjord_av', nullable: true })
  @ForeignKey('konto', { name: 'fk_skriftkommentar_avgjord', onDelete: 'RESTRICT' })
  avgjordAv: string | null;

  @Column('timestamptz', { name: 'avgjord_tid', nullable: true })
  avgjordTid: Date | null;
}

/** Ett svar på en kommentar. */
@Entity('skriftkommentarsvar')
@Index('ix_skriftkommentarsvar_kommentar', ['skriftkommentarId'])
export class Skriftkommentarsvarsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_skriftkommentarsvar' })
  id: string;

  @Column('uuid', { name: 'skriftkommentar_id' })
  @ForeignKey('skriftkommentar', { name: 'fk_skriftkommentarsvar_kommentar', onDelete: 'CASCADE' })
  skriftkommentarId: string;

  @Column('uuid', { name: 'konto_id', nullable: true })
  @ForeignKey('konto', { name: 'fk_skriftkommentarsvar_konto', onDelete: 'RESTRICT' })
  kontoId: string | null;

  @Column('timestamptz')
  tid: Date;

  @Column('text')
  text: string;
}

/** En skrivyta som har skriften öppen. */
@Entity('skriftnarvaro')
@Check('ck_skriftnarvaro_plats', '(version is null) = (plats is null) and coalesce(plats, 0) >= 0')
export class Skriftnarvarorad {
  @PrimaryColumn('uuid', { name: 'tjansteskrivelse_id', primaryKeyConstraintName: 'pk_skriftnarvaro' })
  @ForeignKey('tjansteskrivelse', { name: 'fk_skriftnarvaro_skrivelse', onDelete: 'CASCADE' })
  tjansteskrivelseId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_skriftnarvaro' })
  klient: string;

  @Column('uuid', { name: 'konto_id' })
  @ForeignKey('konto', { name: 'fk_skriftnarvaro_konto', onDelete: 'CASCADE' })
  kontoId: string;

  @Column('timestamptz')
  tid: Date;

  /** Skriftens version när den som har den öppen stod på platsen. */
  @Column('integer', { nullable: true })
  version: number | null;

  @Column('integer', { nullable: true })
  plats: number | null;
}
