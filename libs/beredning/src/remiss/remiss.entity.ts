import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** En remiss ut. Migration 0310 bär villkoren i full text. */
@Entity('remiss')
@Index('ix_remiss_namnd', ['namndId', 'lage', 'sistaDag'])
@Index('ix_remiss_arende', ['arendeId'])
@Check('ck_remiss_rubrik', `btrim(rubrik) <> '' and char_length(rubrik) <= 300`)
@Check('ck_remiss_fraga', `btrim(fraga) <> '' and char_length(fraga) <= 20000`)
@Check('ck_remiss_lage', `lage in ('utkast', 'skickas', 'skickad', 'avslutad')`)
@Check('ck_remiss_skickad', `(lage in ('utkast', 'skickas')) = (skickad_tid is null)`)
@Check('ck_remiss_missiv', 'skickad_tid is null or missiv_handling_id is not null')
@Check('ck_remiss_avslutad', `(lage = 'avslutad') = (avslutad_tid is not null)`)
@Check('ck_remiss_paminn', 'paminn_fore between 1 and 60 and paminn_efter between 1 and 60')
export class Remisspost {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_remiss' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_remiss_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'arende_id' })
  @ForeignKey('arende', { name: 'fk_remiss_arende', onDelete: 'RESTRICT' })
  arendeId: string;

  @Column('text')
  rubrik: string;

  @Column('text')
  fraga: string;

  @Column('date', { name: 'sista_dag' })
  sistaDag: string;

  @Column('boolean', { default: false })
  fl26: boolean;

  @Column('integer', { name: 'paminn_fore', nullable: true })
  paminnFore: number | null;

  @Column('integer', { name: 'paminn_efter', nullable: true })
  paminnEfter: number | null;

  @Column('uuid', { name: 'handlaggare_id', nullable: true })
  @ForeignKey('person', { name: 'fk_remiss_handlaggare', onDelete: 'RESTRICT' })
  handlaggareId: string | null;

  @Column('text', { default: 'utkast' })
  lage: string;

  @Column('timestamptz', { name: 'skickad_tid', nullable: true })
  skickadTid: Date | null;

  @Column('timestamptz', { name: 'avslutad_tid', nullable: true })
  avslutadTid: Date | null;

  @Column('uuid', { name: 'missiv_handling_id', nullable: true })
  @ForeignKey('handling', { name: 'fk_remiss_missiv', onDelete: 'RESTRICT' })
  missivHandlingId: string | null;

  @Column('date', { name: 'missiv_datum', nullable: true })
  missivDatum: string | null;

  @Column('integer', { default: 0 })
  utskick: number;

  @Column('text', { nullable: true })
  slutsats: string | null;

  @Column('timestamptz', { name: 'skapad_tid' })
  skapadTid: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}

/** En del som instanserna tar ställning till. */
@Entity('remissavsnitt')
@Unique('uq_remissavsnitt_ordning', ['remissId', 'ordning'], { deferrable: 'INITIALLY DEFERRED' })
@Check('ck_remissavsnitt_rubrik', `btrim(rubrik) <> '' and char_length(rubrik) <= 200`)
export class Remissavsnittsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_remissavsnitt' })
  id: string;

  @Column('uuid', { name: 'remiss_id' })
  @ForeignKey('remiss', { name: 'fk_remissavsnitt_remiss', onDelete: 'CASCADE' })
  remissId: string;

  @Column('integer')
  ordning: number;

  @Column('text')
  rubrik: string;

  @Column('text', { nullable: true })
  kommentar: string | null;
}

/** En handling som följer med remissen. */
@Entity('remissbilaga')
export class Remissbilagerad {
  @PrimaryColumn('uuid', { name: 'remiss_id', primaryKeyConstraintName: 'pk_remissbilaga' })
  @ForeignKey('remiss', { name: 'fk_remissbilaga_remiss', onDelete: 'CASCADE' })
  remissId: string;

  @PrimaryColumn('uuid', { name: 'handling_id', primaryKeyConstraintName: 'pk_remissbilaga' })
  @ForeignKey('handling', { name: 'fk_remissbilaga_handling', onDelete: 'RESTRICT' })
  handlingId: string;

  @Column('integer')
  ordning: number;

  @Column('uuid', { name: 'handling_version_id', nullable: true })
  @ForeignKey('handling_version', { name: 'fk_remissbilaga_version', onDelete: 'RESTRICT' })
  handlingVersionId: string | null;
}
