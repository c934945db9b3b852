import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** En import av ett gammalt diarium. */
@Entity('arendeimport')
@Index('ix_arendeimport_namnd', ['namndId', 'skapadTid'])
@Check('ck_arendeimport_fas', `fas in ('hogsta', 'arenden', 'parter', 'handlingar', 'klar')`)
@Check('ck_arendeimport_kalla', `btrim(kalla) <> ''`)
@Check(
  'ck_arendeimport_lage',
  `lage in ('laser', 'olaslig', 'last', 'provar', 'provad', 'pagar', 'avbruten', 'klar', 'angras', 'angrad', 'slangd')`,
)
@Check('ck_arendeimport_lasfel', `lage <> 'olaslig' or lasfel is not null`)
export class Arendeimportpost {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_arendeimport' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_arendeimport_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('text')
  kalla: string;

  @Column('text', { default: 'laser' })
  lage: string;

  @Column('text', { nullable: true })
  lasfel: string | null;

  @Column('jsonb', { nullable: true })
  mappning: unknown;

  @Column('text', { default: 'hogsta' })
  fas: string;

  @Column('integer', { default: 0 })
  markor: number;

  @Column('integer', { default: 0 })
  skrivna: number;

  @Column('integer', { default: 0 })
  totalt: number;

  @Column('jsonb', { nullable: true })
  utfall: unknown;

  /** Mappen på servern som filerna läses ur, när importen görs från kommandoraden. */
  @Column('text', { nullable: true })
  mapp: string | null;

  @Column('text', { name: 'skapad_av' })
  skapadAv: string;

  @Column('jsonb')
  aktor: unknown;

  @Column('timestamptz', { name: 'skapad_tid' })
  skapadTid: Date;

  @Column('timestamptz', { name: 'klar_tid', nullable: true })
  klarTid: Date | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}

/** En fil som lämnats till importen. */
@Entity('arendeimport_fil')
@Unique('uq_arendeimport_fil_nr', ['importId', 'nr'])
@Index('ix_arendeimport_fil_sha', ['sha256'])
@Check('ck_arendeimport_fil_sha', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('ck_arendeimport_fil_slag', `slag in ('csv', 'xlsx', 'zip')`)
export class Arendeimportfilrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_arendeimport_fil' })
  id: string;

  @Column('uuid', { name: 'import_id' })
  @ForeignKey('arendeimport', { name: 'fk_arendeimport_fil_import', onDelete: 'CASCADE' })
  importId: string;

  @Column('integer')
  nr: number;

  @Column('text')
  filnamn: string;

  @Column('text')
  slag: string;

  @Column('bigint')
  storlek: string;

  @Column('text')
  sha256: string;

  @Column('text', { nullable: true })
  teckenkodning: string | null;
}

/** Ett blad i en av filerna. */
@Entity('arendeimport_blad')
export class Arendeimportbladrad {
  @PrimaryColumn('uuid', { name: 'import_id', primaryKeyConstraintName: 'pk_arendeimport_blad' })
  importId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_arendeimport_blad' })
  nr: number;

  @Column('uuid', { name: 'fil_id' })
  @ForeignKey('arendeimport_fil', { name: 'fk_arendeimport_blad_fil', onDelete: 'CASCADE' })
  filId: string;

  @Column('text')
  namn: string;

  @Column('jsonb')
  rubriker: unknown;

  @Column('boolean', { default: false })
  fran1904: boolean;

  @Column('integer', { default: 0 })
  rader: number;
}

/** En rad som den stod i filen. */
@Entity('arendeimport_rad')
@ForeignKey('arendeimport_blad', ['importId', 'blad'], ['importId', 'nr'], {
  name: 'fk_arendeimport_rad_blad',
  onDelete: 'CASCADE',
})
export class Arendeimportradpost {
  @PrimaryColumn('uuid', { name: 'import_id', primaryKeyConstraintName: 'pk_arendeimport_rad' })
  importId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_arendeimport_rad' })
  nr: number;

  @Column('integer')
  blad: number;

  @Column('integer')
  rad: number;

  @Column('jsonb')
  celler: unknown;
}

/** Omdömet om en rad. */
@Entity('arendeimport_prov')
@Index('ix_arendeimport_prov_slag', ['importId', 'slag', 'lage', 'nr'])
@Index('ix_arendeimport_prov_nyckel', { synchronize: false })
@Check('ck_arendeimport_prov_lage', `lage in ('ok', 'fel', 'finns', 'dubblett')`)
@Check('ck_arendeimport_prov_slag', `slag in ('arenden', 'parter', 'handlingar')`)
export class Arendeimportprovrad {
  @PrimaryColumn('uuid', { name: 'import_id', primaryKeyConstraintName: 'pk_arendeimport_prov' })
  @ForeignKey('arendeimport', { name: 'fk_arendeimport_prov_import', onDelete: 'CASCADE' })
  importId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_arendeimport_prov' })
  nr: number;

  @Column('text')
  slag: string;

  @Column('text')
  lage: string;

  @Column('text', { nullable: true })
  dnr: string | null;

  @Column('text', { nullable: true })
  nyckel: string | null;

  @Column('boolean', { default: false })
  egen: boolean;

  @Column('integer', { nullable: true })
  ar: number | null;

  @Column('integer', { nullable: true })
  lopnr: number | null;

  @Column('boolean', { default: false })
  sekretess: boolean;

  @Column('boolean', { name: 'under_provning', default: false })
  underProvning: boolean;

  @Column('jsonb', { nullable: true })
  fel: unknown;

  @Column('jsonb', { nullable: true })
  anmarkningar: unknown;
}

/** Något som en import skrev, och av vilken rad. */
@Entity('arendeimport_objekt')
@Unique('uq_arendeimport_objekt', ['objektId'])
@Index('ix_arendeimport_objekt_import', ['importId', 'slag', 'nr'])
@Check('ck_arendeimport_objekt_slag', `slag in ('arenden', 'parter', 'handlingar')`)
export class Arendeimportobjektrad {
  @PrimaryColumn('uuid', { name: 'namnd_id', primaryKeyConstraintName: 'pk_arendeimport_objekt' })
  namndId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_arendeimport_objekt' })
  slag: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_arendeimport_objekt' })
  nyckel: string;

  @Column('uuid', { name: 'objekt_id' })
  objektId: string;

  @Column('uuid', { name: 'import_id' })
  @ForeignKey('arendeimport', { name: 'fk_arendeimport_objekt_import', onDelete: 'RESTRICT' })
  importId: string;

  @Column('integer')
  nr: number;
}

/** En mappning som sparats för ett system. */
@Entity('arendeimport_mappning')
@Unique('uq_arendeimport_mappning', ['namndId', 'namn'])
export class Arendeimportmappningsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_arendeimport_mappning' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_arendeimport_mappning_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('text')
  namn: string;

  @Column('text')
  kalla: string;

  @Column('jsonb')
  mappning: unknown;

  @Column('text', { name: 'skapad_av' })
  skapadAv: string;

  @Column('timestamptz', { name: 'skapad_tid' })
  skapadTid: Date;
}

export const arendeimportentiteter = [
  Arendeimportpost,
  Arendeimportfilrad,
  Arendeimportbladrad,
  Arendeimportradpost,
  Arendeimportprovrad,
  Arendeimportobjektrad,
  Arendeimportmappningsrad,
];
