import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** Hur en enhet registrerar sina delegationsbeslut. Migration 0333 bär villkoren i full text. */
@Entity('delegationsenhet')
@Unique('uq_delegationsenhet_kod', ['namndId', 'kod'])
@Check('ck_delegationsenhet_kod', `kod <> ''`)
@Check('ck_delegationsenhet_auto', 'not autodnr or kod is not null')
export class Delegationsenhetsrad {
  @PrimaryColumn('uuid', { name: 'enhet_id', primaryKeyConstraintName: 'pk_delegationsenhet' })
  @ForeignKey('enhet', { name: 'fk_delegationsenhet_enhet', onDelete: 'RESTRICT' })
  enhetId: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_delegationsenhet_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('text', { nullable: true })
  kod: string | null;

  @Column('boolean', { default: false })
  autodnr: boolean;

  @Column('boolean', { default: true })
  rapporterar: boolean;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}

/** Det senaste numret i enhetens serie ett år. */
@Entity('delegationsserie')
@Check('ck_delegationsserie_senaste', 'senaste >= 1')
export class Delegationsserierad {
  @PrimaryColumn('uuid', { name: 'enhet_id', primaryKeyConstraintName: 'pk_delegationsserie' })
  @ForeignKey('enhet', { name: 'fk_delegationsserie_enhet', onDelete: 'RESTRICT' })
  enhetId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_delegationsserie' })
  ar: number;

  @Column('integer')
  senaste: number;
}

/** En rad i en enhets lista över delegationsbeslut. */
@Entity('delegationsbeslut')
@Unique('uq_delegationsbeslut_ordning', ['enhetId', 'manad', 'ordningsnr'])
@Unique('uq_delegationsbeslut_nyckel', ['namndId', 'nyckel'])
@Index('ix_delegationsbeslut_manad', ['namndId', 'manad', 'enhetId'])
@Index('ix_delegationsbeslut_nummer', ['namndId', 'dnrAr', 'dnrFran'])
@Index('ix_delegationsbeslut_lista', ['listaId'])
@Index('ix_delegationsbeslut_arende', ['arendeId'])
@Check('ck_delegationsbeslut_manad', 'manad_fran <= manad')
@Check('ck_delegationsbeslut_tid', '(fran is null) = (till is null) and till >= fran')
@Check('ck_delegationsbeslut_beslut', `btrim(beslut) <> ''`)
@Check('ck_delegationsbeslut_antal', 'antal >= 1')
@Check('ck_delegationsbeslut_dnr', 'dnr_till >= dnr_fran')
@Check('ck_delegationsbeslut_spar', `spar in ('anmals', 'anmals_inte', 'verkstallighet')`)
@Exclusion('ex_delegationsbeslut_dnr', 'using gist (enhet_id with =, dnr_ar with =)')
export class Delegationsbeslutsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_delegationsbeslut' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_delegationsbeslut_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'enhet_id' })
  @ForeignKey('enhet', { name: 'fk_delegationsbeslut_enhet', onDelete: 'RESTRICT' })
  enhetId: string;

  /** Första månaden som listan omfattar, `ÅÅÅÅ-MM`; oftast den samma som `manad`. */
  @Column('text', { name: 'manad_fran' })
  manadFran: string;

  /** Månaden vars lista raden hör till, `ÅÅÅÅ-MM`. */
  @Column('text')
  manad: string;

  /** Ordningen i listan. Numret på raden räknas fram: strukna rader räknas inte. */
  @Column('integer')
  ordningsnr: number;

  /** Datumet som det skrevs. */
  @Column('text', { name: 'datum_text', nullable: true })
  datumText: string | null;

  @Column('date', { nullable: true })
  fran: string | null;

  @Column('date', { nullable: true })
  till: string | null;

  @Column('text', { name: 'punkt_text', nullable: true })
  punktText: string | null;

  @Column('text', { name: 'punkt_norm', nullable: true })
  punktNorm: string | null;

  @Column('text')
  beslut: string;

  @Column('integer', { default: 1 })
  antal: number;

  @Column('text', { name: 'dnr_text', nullable: true })
  dnrText: string | null;

  @Column('text', { name: 'dnr_kod', nullable: true })
  dnrKod: string | null;

  @Column('integer', { name: 'dnr_ar', nullable: true })
  dnrAr: number | null;

  @Column('integer', { name: 'dnr_fran', nullable: true })
  dnrFran: number | null;

  @Column('integer', { name: 'dnr_till', nullable: true })
  dnrTill: number | null;

  /** Numret togs ur enhetens serie. */
  @Column('boolean', { name: 'dnr_auto', default: false })
  dnrAuto: boolean;

  @Column('uuid', { name: 'delegat_person_id', nullable: true })
  @ForeignKey('person', { name: 'fk_delegationsbeslut_delegat', onDelete: 'RESTRICT' })
  delegatPersonId: string | null;

  /** Delegatens namn som det skrevs när ingen i Klubba heter så. */
  @Column('text', { name: 'delegat_text', nullable: true })
  delegatText: string | null;

  @Column('text', { name: 'delegat_titel', nullable: true })
  delegatTitel: string | null;

  @Column('text')
  spar: string;

  @Column('uuid', { name: 'arende_id', nullable: true })
  @ForeignKey('arende', { name: 'fk_delegationsbeslut_arende', onDelete: 'RESTRICT' })
  arendeId: string | null;

  @Column('text', { name: 'sekretess_lagrum', nullable: true })
  sekretessLagrum: string | null;

  @Column('boolean', { name: 'sekretess_under_provning', default: false })
  sekretessUnderProvning: boolean;

  /** Varningar som någon har svarat för, med skäl. */
  @Column('jsonb', { default: [] })
  medgivet: unknown[];

  /** Den inlämnade listan som låser raden. */
  @Column('uuid', { name: 'lista_id', nullable: true })
  listaId: string | null;

  @Column('boolean', { default: false })
  borttagen: boolean;

  @Column('text', { nullable: true })
  nyckel: string | null;

  @Column('uuid', { name: 'registrerad_av', nullable: true })
  @ForeignKey('konto', { name: 'fk_delegationsbeslut_konto', onDelete: 'RESTRICT' })
  registreradAv: string | null;

  @Column('timestamptz', { name: 'skapad_tid' })
  skapadTid: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}

/** En rättelse: hur raden var och hur den blev. */
@Entity('delegationsbeslut_andring')
@Index('ix_delegationsbeslut_andring', ['beslutId', 'tid'])
@Check('ck_delegationsbeslut_andring_vad', `vad is not null`)
export class Delegationsandringsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_delegationsbeslut_andring' })
  id: string;

  @Column('uuid', { name: 'beslut_id' })
  @ForeignKey(() => Delegationsbeslutsrad, { name: 'fk_delegationsbeslut_andring_beslut', onDelete: 'RESTRICT' })
  beslutId: string;

  @Column('timestamptz')
  tid: Date;

  @Column('text')
  av: string;

  @Column('text')
  vad: string;

  @Column('jsonb', { nullable: true })
  fore: unknown;

  @Column('jsonb', { nullable: true })
  efter: unknown;

  @Column('text', { nullable: true })
  skal: string | null;
}
