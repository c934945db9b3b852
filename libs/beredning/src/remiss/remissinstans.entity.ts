import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** En som tillfrågas. Bara hashen av länkens hemliga del sparas. */
@Entity('remissinstans')
@Unique('uq_remissinstans_namn', ['remissId', 'namn'])
@Unique('uq_remissinstans_lank', ['lankhash'])
@Index('ix_remissinstans_remiss', ['remissId', 'ordning'])
@Index('ix_remissinstans_vantar', ['sistaDag'], { where: `(lage = 'vantar'::text)` })
@Check('ck_remissinstans_namn', `btrim(namn) <> '' and char_length(namn) <= 200`)
@Check('ck_remissinstans_satt', `satt in ('epost', 'papper', 'namnd', 'enhet')`)
@Check('ck_remissinstans_mottagare', `(satt = 'namnd') = (till_namnd_id is not null)`)
@Check('ck_remissinstans_lage', `lage in ('ny', 'vantar', 'svarat', 'avstar', 'utan_svar')`)
@Check('ck_remissinstans_lank', `lankhash ~ '^[0-9a-f]{64}$' and lank_nr >= 1`)
export class Remissinstanspost {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_remissinstans' })
  id: string;

  @Column('uuid', { name: 'remiss_id' })
  @ForeignKey('remiss', { name: 'fk_remissinstans_remiss', onDelete: 'RESTRICT' })
  remissId: string;

  @Column('integer')
  ordning: number;

  @Column('text')
  namn: string;

  @Column('text')
  satt: string;

  @Column('text', { nullable: true })
  kontakt: string | null;

  @Column('text', { nullable: true })
  epost: string | null;

  @Column('text', { nullable: true })
  telefon: string | null;

  @Column('uuid', { name: 'till_namnd_id', nullable: true })
  @ForeignKey('organ', { name: 'fk_remissinstans_namnd', onDelete: 'RESTRICT' })
  tillNamndId: string | null;

  @Column('uuid', { name: 'enhet_id', nullable: true })
  @ForeignKey('enhet', { name: 'fk_remissinstans_enhet', onDelete: 'RESTRICT' })
  enhetId: string | null;

  @Column('date', { name: 'sista_dag' })
  sistaDag: string;

  @Column('text', { default: 'ny' })
  lage: string;

  @Column('timestamptz', { name: 'skickad_tid', nullable: true })
  skickadTid: Date | null;

  @Column('text', { nullable: true })
  lankhash: string | null;

  @Column('integer', { name: 'lank_nr', default: 1 })
  lankNr: number;

  @Column('date', { name: 'lank_galler_till', nullable: true })
  lankGallerTill: string | null;

  @Column('boolean', { name: 'lank_aterkallad', default: false })
  lankAterkallad: boolean;

  @Column('integer', { default: 0 })
  paminnelser: number;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}

/** Något som hänt med en instans. */
@Entity('remisshandelse')
@Unique('uq_remisshandelse_nyckel', ['instansId', 'nyckel'])
@Index('ix_remisshandelse_instans', ['instansId', 'tid'])
@Check('ck_remisshandelse_slag', `slag in ('skickad', 'paminnelse')`)
@Check('ck_remisshandelse_dagar', `(slag = 'forlangd') = (fran_dag is not null and till_dag is not null)`)
export class Remisshandelserad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_remisshandelse' })
  id: string;

  @Column('uuid', { name: 'instans_id' })
  @ForeignKey('remissinstans', { name: 'fk_remisshandelse_instans', onDelete: 'RESTRICT' })
  instansId: string;

  @Column('text')
  slag: string;

  @Column('date', { name: 'fran_dag', nullable: true })
  franDag: string | null;

  @Column('date', { name: 'till_dag', nullable: true })
  tillDag: string | null;

  @Column('text', { nullable: true })
  text: string | null;

  @Column('text', { nullable: true })
  nyckel: string | null;

  @Column('text')
  av: string;

  @Column('date')
  dag: string;

  @Column('timestamptz')
  tid: Date;
}

/** En instans svar. */
@Entity('remissvar')
@Unique('uq_remissvar_instans', ['instansId'])
@Check('ck_remissvar_satt', `satt in ('lank', 'registrerat', 'namnd')`)
@Check('ck_remissvar_hallning', `hallning in ('tillstyrker', 'avstyrker')`)
@Check('ck_remissvar_innehall', 'char_length(innehall) <= 500')
@Check('ck_remissvar_hash', `innehallshash ~ '^[0-9a-f]{64}$'`)
export class Remissvarspost {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_remissvar' })
  id: string;

  @Column('uuid', { name: 'instans_id' })
  @ForeignKey('remissinstans', { name: 'fk_remissvar_instans', onDelete: 'RESTRICT' })
  instansId: string;

  @Column('uuid', { name: 'handling_id', nullable: true })
  @ForeignKey('handling', { name: 'fk_remissvar_handling', onDelete: 'RESTRICT' })
  handlingId: string | null;

  @Column('text')
  satt: string;

  @Column('text')
  hallning: string;

  @Column('text', { nullable: true })
  text: string | null;

  @Column('text', { nullable: true })
  innehall: string | null;

  @Column('date', { name: 'inkommet_dag' })
  inkommetDag: string;

  @Column('timestamptz', { name: 'inkommet_tid' })
  inkommetTid: Date;

  @Column('text', { name: 'lamnat_av', nullable: true })
  lamnatAv: string | null;

  @Column('boolean', { name: 'efter_sista_dag' })
  efterSistaDag: boolean;

  @Column('text')
  innehallshash: string;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}

/** Svaret på en del. */
@Entity('remissvar_avsnitt')
@Check('ck_remissvar_avsnitt_hallning', `hallning in ('tillstyrker', 'avstyrker')`)
export class Remissvarsavsnittsrad {
  @PrimaryColumn('uuid', { name: 'svar_id', primaryKeyConstraintName: 'pk_remissvar_avsnitt' })
  @ForeignKey('remissvar', { name: 'fk_remissvar_avsnitt_svar', onDelete: 'CASCADE' })
  svarId: string;

  @PrimaryColumn('uuid', { name: 'avsnitt_id', primaryKeyConstraintName: 'pk_remissvar_avsnitt' })
  @ForeignKey('remissavsnitt', { name: 'fk_remissvar_avsnitt_avsnitt', onDelete: 'RESTRICT' })
  avsnittId: string;

  @Column('text')
  hallning: string;

  @Column('text', { nullable: true })
  text: string | null;
}

/** Det som en instans har skrivit men inte skickat. */
@Entity('remissvarsutkast')
@Check('ck_remissvarsutkast_filer', `jsonb_typeof(filer) = 'array' and jsonb_array_length(filer) <= 10`)
export class Remissvarsutkastrad {
  @PrimaryColumn('uuid', { name: 'instans_id', primaryKeyConstraintName: 'pk_remissvarsutkast' })
  @ForeignKey('remissinstans', { name: 'fk_remissvarsutkast_instans', onDelete: 'RESTRICT' })
  instansId: string;

  @Column('jsonb')
  innehall: unknown;

  @Column('jsonb', { default: [] })
  filer: unknown;

  @Column('timestamptz', { name: 'andrad_tid' })
  andradTid: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
