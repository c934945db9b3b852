import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** En som ska läsa skrivelsen innan undertecknarna godkänner den. */
@Entity('granskare')
@Unique('uq_granskare', ['tjansteskrivelseId', 'personId'])
@Index('ix_granskare_person', ['personId'])
@Check('ck_granskare_klar_av', 'klar_av_id is null or (klar_tid is not null and klar_av_id <> person_id)')
export class Granskarrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_granskare' })
  id: string;

  @Column('uuid', { name: 'tjansteskrivelse_id' })
  @ForeignKey('tjansteskrivelse', { name: 'fk_granskare_skrivelse', onDelete: 'CASCADE' })
  tjansteskrivelseId: string;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey('person', { name: 'fk_granskare_person', onDelete: 'RESTRICT' })
  personId: string;

  @Column('timestamptz', { name: 'klar_tid', nullable: true })
  klarTid: Date | null;

  @Column('uuid', { name: 'klar_av_id', nullable: true })
  @ForeignKey('person', { name: 'fk_granskare_klar_av', onDelete: 'RESTRICT' })
  klarAvId: string | null;
}

/** Texten så som den skickades till granskning. */
@Entity('skrivelseomgang')
@Unique('uq_skrivelseomgang', ['tjansteskrivelseId', 'nr'])
@Check('ck_skrivelseomgang_nr', 'nr >= 1')
export class Skrivelseomgangsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_skrivelseomgang' })
  id: string;

  @Column('uuid', { name: 'tjansteskrivelse_id' })
  @ForeignKey('tjansteskrivelse', { name: 'fk_skrivelseomgang_skrivelse', onDelete: 'RESTRICT' })
  tjansteskrivelseId: string;

  @Column('integer')
  nr: number;

  @Column('text')
  texthash: string;

  @Column('jsonb')
  innehall: object;

  @Column('timestamptz', { name: 'skickad_tid' })
  skickadTid: Date;

  @Column('uuid', { name: 'skickad_av_id', nullable: true })
  @ForeignKey('person', { name: 'fk_skrivelseomgang_skickad_av', onDelete: 'RESTRICT' })
  skickadAvId: string | null;
}

/** Att en person har läst texten i en omgång. */
@Entity('skrivelselasning')
export class Skrivelselasningsrad {
  @PrimaryColumn('uuid', { name: 'omgang_id', primaryKeyConstraintName: 'pk_skrivelselasning' })
  @ForeignKey('skrivelseomgang', { name: 'fk_skrivelselasning_omgang', onDelete: 'RESTRICT' })
  omgangId: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'pk_skrivelselasning' })
  @ForeignKey('person', { name: 'fk_skrivelselasning_person', onDelete: 'RESTRICT' })
  personId: string;

  @Column('timestamptz')
  tid: Date;
}

/** Ett godkännande någonsin, med den text det gällde. */
@Entity('skrivelsegodkannande')
@Check('ck_skrivelsegodkannande_omfattar', `omfattar in ('text', 'text_och_bilagor')`)
@Index('ix_skrivelsegodkannande_skrivelse', ['tjansteskrivelseId'])
export class Skrivelsegodkannanderad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_skrivelsegodkannande' })
  id: string;

  @Column('uuid', { name: 'tjansteskrivelse_id' })
  @ForeignKey('tjansteskrivelse', { name: 'fk_skrivelsegodkannande_skrivelse', onDelete: 'RESTRICT' })
  tjansteskrivelseId: string;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey('person', { name: 'fk_skrivelsegodkannande_person', onDelete: 'RESTRICT' })
  personId: string;

  @Column('uuid', { name: 'av_id' })
  @ForeignKey('person', { name: 'fk_skrivelsegodkannande_av', onDelete: 'RESTRICT' })
  avId: string;

  @Column('text')
  texthash: string;

  @Column('timestamptz')
  tid: Date;

  /** De som gavs innan bilagorna räknades gällde bara texten. */
  @Column('text')
  omfattar: string;

  @Column('timestamptz', { name: 'tillbaka_tid', nullable: true })
  tillbakaTid: Date | null;
}
