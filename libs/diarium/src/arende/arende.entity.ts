import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** Ett ärende i diariet. Migrationerna 0200 och 0201 bär vakterna i full text. */
@Entity('arende')
@Unique('uq_arende_dnr', ['namndId', 'dnr'])
@Unique('uq_arende_nummer', ['serieOmfattningId', 'serieKod', 'ar', 'lopnr'])
@Index('ix_arende_dnr_norm', ['dnrNorm'])
@Index('ix_arende_handlaggare', ['handlaggareId'])
@Index('ix_arende_avslutat', { synchronize: false })
@Index('ix_arende_registrerat', ['namndId', 'registreratDatum'])
@Index('ix_arende_lista', ['namndId', 'registreratTid', 'id'])
@Index('ix_arende_sok', { synchronize: false })
@Index('ix_arende_dnrordning', { synchronize: false })
@Index('ix_arende_meningsordning', { synchronize: false })
@Index('ix_arende_statusordning', { synchronize: false })
@Index('ix_arende_handlaggarordning', { synchronize: false })
@Index('ix_arende_arsordning', { synchronize: false })
@Index('ix_arende_dnrborjan', { synchronize: false })
@Check(
  'ck_arende_egen_har_nummer',
  `ursprung = 'overtaget' or (serie_omfattning_id is not null and serie_kod is not null and ar is not null and lopnr is not null)`,
)
@Check('ck_arende_initiativ', `initiativ in ('inkommande', 'eget')`)
@Check('ck_arende_makulering', `(status = 'makulerat') = (makulering_skal is not null)`)
@Check('ck_arende_mening', 'length(trim(arendemening)) > 0')
@Check(
  'ck_arende_provningsform',
  `provningsform in ('laglighetsprovning', 'forvaltningsbesvar', 'sarskild_ordning', 'ej_overklagbart')`,
)
@Check('ck_arende_skyddad', 'arendemening_skyddad is null or sekretess_lagrum is not null or sekretess_under_provning')
@Index('uq_arende_samling', { synchronize: false })
@Index('uq_arende_nyckel', { synchronize: false })
@Index('ix_arende_provas', { synchronize: false })
@Check(
  'ck_arende_samling',
  `(samling_slag is null) = (samling_ar is null) and samling_slag in ('delegationsbeslut', 'anmalningar', 'sammantradesordning')`,
)
@Check('ck_arende_status', `status in ('registrerat', 'bereds', 'pa_lista', 'beslutat', 'avslutat', 'makulerat')`)
@Check('ck_arende_ursprung', `ursprung in ('egen', 'overtaget')`)
export class Arendepost {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_arende' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_arende_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('text')
  dnr: string;

  @Column('text', { name: 'dnr_norm' })
  dnrNorm: string;

  @Column('uuid', { name: 'serie_omfattning_id', nullable: true })
  serieOmfattningId: string | null;

  @Column('text', { name: 'serie_kod', nullable: true })
  serieKod: string | null;

  @Column('integer', { nullable: true })
  ar: number | null;

  @Column('integer', { nullable: true })
  lopnr: number | null;

  @Column('text')
  ursprung: string;

  @Column('text')
  arendemening: string;

  @Column('text', { name: 'arendemening_skyddad', nullable: true })
  arendemeningSkyddad: string | null;

  @Column('text', { nullable: true })
  arendetyp: string | null;

  @Column('text', { default: 'eget' })
  initiativ: string;

  @Column('uuid', { name: 'handlaggare_id', nullable: true })
  @ForeignKey('person', { name: 'fk_arende_handlaggare', onDelete: 'RESTRICT' })
  handlaggareId: string | null;

  @Column('text', { nullable: true })
  enhet: string | null;

  @Column('text', { nullable: true })
  klassificering: string | null;

  @Column('text', { default: 'laglighetsprovning' })
  provningsform: string;

  @Column('text', { default: 'registrerat' })
  status: string;

  @Column('text', { name: 'sekretess_lagrum', nullable: true })
  sekretessLagrum: string | null;

  @Column('boolean', { name: 'sekretess_under_provning', default: false })
  sekretessUnderProvning: boolean;

  @Column('text', { name: 'makulering_skal', nullable: true })
  makuleringSkal: string | null;

  @Column('uuid', { name: 'arendetyp_id', nullable: true })
  @ForeignKey('arendetyp', { name: 'fk_arende_arendetyp', onDelete: 'RESTRICT' })
  arendetypId: string | null;

  @Column('text', { nullable: true })
  gallring: string | null;

  @Column('date', { name: 'inkom_datum', nullable: true })
  inkomDatum: string | null;

  @Column('date', { name: 'sekretess_datum', nullable: true })
  sekretessDatum: string | null;

  @Column('text', { name: 'sekretess_beslutad_av', nullable: true })
  sekretessBeslutadAv: string | null;

  @Column('date', { name: 'sekretess_provas_sedan', nullable: true })
  sekretessProvasSedan: string | null;

  @Column('date', { name: 'avslutat_datum', nullable: true })
  avslutatDatum: string | null;

  @Column('text', { name: 'avslut_skal', nullable: true })
  avslutSkal: string | null;

  @Column('text', { name: 'samling_slag', nullable: true })
  samlingSlag: string | null;

  @Column('integer', { name: 'samling_ar', nullable: true })
  samlingAr: number | null;

  /** Begäran som skapade ärendet: kommer den igen är det samma ärende. */
  @Column('uuid', { nullable: true })
  registreringsnyckel: string | null;

  @Column('date', { name: 'registrerat_datum' })
  registreratDatum: string;

  @Column('timestamptz', { name: 'registrerat_tid' })
  registreratTid: Date;

  @Column('tsvector', { nullable: true })
  sokvektor: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
