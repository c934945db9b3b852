import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** Nämndens regler för listorna. Migration 0336 bär villkoren i full text. */
@Entity('delegationsregel')
@Check('ck_delegationsregel_dag', 'dag between 1 and 28')
@Check('ck_delegationsregel_manad', `fran_manad <> ''`)
@Check('ck_delegationsregel_paminn', 'paminn_fore between 1 and 20 and paminn_efter between 1 and 20')
@Check('ck_delegationsregel_bradskande', `btrim(bradskande_genom) <> '' and char_length(bradskande_genom) <= 300`)
@Check(
  'ck_delegationsregel_tid',
  '(bradskande_person_id is not null or (bradskande_fran is null and bradskande_till is null)) and bradskande_till >= bradskande_fran',
)
@Check('ck_delegationsregel_utsedd', 'bradskande_person_id is null or bradskande_genom is not null')
export class Delegationsregelrad {
  @PrimaryColumn('uuid', { name: 'namnd_id', primaryKeyConstraintName: 'pk_delegationsregel' })
  @ForeignKey('organ', { name: 'fk_delegationsregel_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('integer', { default: 2 })
  dag: number;

  @Column('time', { default: '12:00:00' })
  klockan: string;

  @Column('boolean', { name: 'nasta_vardag', default: true })
  nastaVardag: boolean;

  @Column('integer', { name: 'paminn_fore', nullable: true })
  paminnFore: number | null;

  @Column('integer', { name: 'paminn_efter', nullable: true })
  paminnEfter: number | null;

  /** Första månaden som nämnden väntar listor för; null: ingen lista saknas. */
  @Column('text', { name: 'fran_manad', nullable: true })
  franManad: string | null;

  @Column('text', { name: 'bradskande_genom', nullable: true })
  bradskandeGenom: string | null;

  @Column('uuid', { name: 'bradskande_person_id', nullable: true })
  @ForeignKey('person', { name: 'fk_delegationsregel_person', onDelete: 'RESTRICT' })
  bradskandePersonId: string | null;

  @Column('date', { name: 'bradskande_fran', nullable: true })
  bradskandeFran: string | null;

  @Column('date', { name: 'bradskande_till', nullable: true })
  bradskandeTill: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}

/** En enhets lista för en månad. */
@Entity('delegationslista')
@Unique('uq_delegationslista_manad', ['enhetId', 'manad'])
@Index('ix_delegationslista_namnd', ['namndId', 'manad'])
@Check('ck_delegationslista_manad', 'manad_fran <= manad')
@Check('ck_delegationslista_lage', `lage in ('inlamnad', 'oppnad')`)
@Check('ck_delegationslista_oppnad', `lage <> 'oppnad' or oppnad_skal is not null`)
@Check('ck_delegationslista_summor', 'rader >= 0 and beslut >= rader and inget = (rader = 0)')
@Check('ck_delegationslista_omgang', 'omgang >= 1 and framstalld_omgang <= omgang')
export class Delegationslistpost {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_delegationslista' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_delegationslista_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'enhet_id' })
  @ForeignKey('enhet', { name: 'fk_delegationslista_enhet', onDelete: 'RESTRICT' })
  enhetId: string;

  /** Första månaden som listan omfattar; oftast den samma som `manad`. */
  @Column('text', { name: 'manad_fran' })
  manadFran: string;

  @Column('text')
  manad: string;

  @Column('text')
  lage: string;

  @Column('boolean', { default: false })
  inget: boolean;

  @Column('integer', { default: 1 })
  omgang: number;

  @Column('text')
  senast: string;

  @Column('timestamptz', { name: 'forsta_tid' })
  forstaTid: Date;

  @Column('timestamptz', { name: 'inlamnad_tid' })
  inlamnadTid: Date;

  @Column('uuid', { name: 'inlamnad_av_id', nullable: true })
  @ForeignKey('person', { name: 'fk_delegationslista_person', onDelete: 'RESTRICT' })
  inlamnadAvId: string | null;

  @Column('text', { name: 'inlamnad_av' })
  inlamnadAv: string;

  @Column('integer')
  rader: number;

  @Column('integer')
  beslut: number;

  @Column('uuid', { name: 'handling_id', nullable: true })
  @ForeignKey('handling', { name: 'fk_delegationslista_handling', onDelete: 'RESTRICT' })
  handlingId: string | null;

  @Column('integer', { name: 'framstalld_omgang', nullable: true })
  framstalldOmgang: number | null;

  @Column('text', { name: 'oppnad_skal', nullable: true })
  oppnadSkal: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}

/** Att en enhet har påmints om en månads lista. */
@Entity('delegationspaminnelse')
@Check('ck_delegationspaminnelse_slag', `slag in ('fore', 'efter', 'begard')`)
export class Delegationspaminnelserad {
  @PrimaryColumn('uuid', { name: 'enhet_id', primaryKeyConstraintName: 'pk_delegationspaminnelse' })
  @ForeignKey('enhet', { name: 'fk_delegationspaminnelse_enhet', onDelete: 'RESTRICT' })
  enhetId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_delegationspaminnelse' })
  manad: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_delegationspaminnelse' })
  slag: string;

  @Column('date')
  dag: string;

  @Column('uuid', { name: 'utskick_id', nullable: true })
  @ForeignKey('utskick', { name: 'fk_delegationspaminnelse_utskick', onDelete: 'RESTRICT' })
  utskickId: string | null;
}

/** Att en lista eller ett brådskande beslut är anmält, i vilken §, och när det protokollet anslogs. */
@Entity('delegationsanmald')
@Unique('uq_delegationsanmald_lista', ['listaId'])
@Unique('uq_delegationsanmald_ordforandebeslut', ['ordforandebeslutId'])
@Index('ix_delegationsanmald_paragraf', ['paragrafId'])
@Check('ck_delegationsanmald_vad', '(lista_id is null) <> (ordforandebeslut_id is null)')
@Check('ck_delegationsanmald_tid', '(tillkannagiven is null) = (sista_overklagandedag is null)')
export class Delegationsanmaldrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_delegationsanmald' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_delegationsanmald_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'lista_id', nullable: true })
  @ForeignKey('delegationslista', { name: 'fk_delegationsanmald_lista', onDelete: 'RESTRICT' })
  listaId: string | null;

  @Column('uuid', { name: 'ordforandebeslut_id', nullable: true })
  @ForeignKey('ordforandebeslut', { name: 'fk_delegationsanmald_ordforandebeslut', onDelete: 'RESTRICT' })
  ordforandebeslutId: string | null;

  /** Paragrafen i sammanträdets lib; uppåt i kedjan, därför utan främmande nyckel. */
  @Column('uuid', { name: 'paragraf_id' })
  paragrafId: string;

  @Column('integer')
  paragraf: number;

  @Column('date')
  sammantradesdag: string;

  @Column('date', { nullable: true })
  tillkannagiven: string | null;

  @Column('date', { name: 'sista_overklagandedag', nullable: true })
  sistaOverklagandedag: string | null;
}
