import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** Delegatens särskilda protokoll (KL 6:40, 7:8). Migration 0337 bär villkoren i full text. */
@Entity('delegationsprotokoll')
@Index('ix_delegationsprotokoll_namnd', ['namndId', 'datum'])
@Check('ck_delegationsprotokoll_lage', `lage in ('utkast', 'last', 'justerat')`)
@Check('ck_delegationsprotokoll_last', `(lage <> 'utkast') = (last_tid is not null)`)
@Check('ck_delegationsprotokoll_justerat', `(lage = 'justerat') = (justerat_dag is not null)`)
@Check('ck_delegationsprotokoll_tid', '(tillkannagiven is null) = (sista_overklagandedag is null)')
@Check('ck_delegationsprotokoll_ordning', 'justerat_dag >= datum')
export class Delegationsprotokollpost {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_delegationsprotokoll' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_delegationsprotokoll_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'enhet_id' })
  @ForeignKey('enhet', { name: 'fk_delegationsprotokoll_enhet', onDelete: 'RESTRICT' })
  enhetId: string;

  @Column('uuid', { name: 'delegat_person_id' })
  @ForeignKey('person', { name: 'fk_delegationsprotokoll_delegat', onDelete: 'RESTRICT' })
  delegatPersonId: string;

  @Column('text')
  delegat: string;

  @Column('text', { name: 'delegat_titel' })
  delegatTitel: string;

  @Column('date')
  datum: string;

  @Column('text', { default: 'utkast' })
  lage: string;

  /** Det som den låsta texten är gjord av. */
  @Column('jsonb', { nullable: true })
  underlag: unknown;

  @Column('text', { name: 'text_sha256', nullable: true })
  textSha256: string | null;

  @Column('timestamptz', { name: 'last_tid', nullable: true })
  lastTid: Date | null;

  @Column('date', { name: 'justerat_dag', nullable: true })
  justeratDag: string | null;

  @Column('text', { name: 'justerat_plats', nullable: true })
  justeratPlats: string | null;

  @Column('text', { name: 'justering_registrerad_av', nullable: true })
  justeringRegistreradAv: string | null;

  @Column('date', { nullable: true })
  tillkannagiven: string | null;

  @Column('date', { name: 'sista_overklagandedag', nullable: true })
  sistaOverklagandedag: string | null;

  @Column('uuid', { name: 'handling_id', nullable: true })
  @ForeignKey('handling', { name: 'fk_delegationsprotokoll_handling', onDelete: 'RESTRICT' })
  handlingId: string | null;

  @Column('text', { name: 'skapad_av' })
  skapadAv: string;

  @Column('timestamptz', { name: 'skapad_tid' })
  skapadTid: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}

/** Ett beslut i ett särskilt protokoll, som det ska stå där. */
@Entity('delegationsprotokoll_beslut')
@Unique('uq_delegationsprotokoll_beslut_ordning', ['protokollId', 'ordning'])
@Check('ck_delegationsprotokoll_beslut_text', `btrim(text) <> ''`)
export class Delegationsprotokollbeslutsrad {
  @PrimaryColumn('uuid', { name: 'beslut_id', primaryKeyConstraintName: 'pk_delegationsprotokoll_beslut' })
  @ForeignKey('delegationsbeslut', { name: 'fk_delegationsprotokoll_beslut_beslut', onDelete: 'RESTRICT' })
  beslutId: string;

  @Column('uuid', { name: 'protokoll_id' })
  @ForeignKey('delegationsprotokoll', { name: 'fk_delegationsprotokoll_beslut_protokoll', onDelete: 'CASCADE' })
  protokollId: string;

  @Column('integer')
  ordning: number;

  @Column('text')
  text: string;
}

/** Att en part fått veta ett beslut (FL 33 §). */
@Entity('delegationsunderrattelse')
@Unique('uq_delegationsunderrattelse_part', ['beslutId', 'part'])
@Check('ck_delegationsunderrattelse_part', `btrim(part) <> ''`)
@Check(
  'ck_delegationsunderrattelse_satt',
  `satt in ('delgivning', 'brev', 'epost', 'muntligt', 'overlamnat', 'ej_angivet')`,
)
@Check('ck_delegationsunderrattelse_dagar', 'mottagen_dag >= skickad_dag')
export class Delegationsunderrattelserad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_delegationsunderrattelse' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_delegationsunderrattelse_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'beslut_id' })
  @ForeignKey('delegationsbeslut', { name: 'fk_delegationsunderrattelse_beslut', onDelete: 'RESTRICT' })
  beslutId: string;

  @Column('text')
  part: string;

  @Column('text')
  satt: string;

  @Column('date', { name: 'skickad_dag' })
  skickadDag: string;

  @Column('date', { name: 'mottagen_dag', nullable: true })
  mottagenDag: string | null;

  /** Hur man överklagar, som det stod i underrättelsen. */
  @Column('text')
  hanvisning: string;

  @Column('text', { name: 'registrerad_av' })
  registreradAv: string;

  @Column('timestamptz', { name: 'registrerad_tid' })
  registreradTid: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
