import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** En tjänsteskrivelse i en version. */
@Entity('tjansteskrivelse')
@Unique('uq_tjansteskrivelse_version', ['handlingId', 'versionsnr'])
@Unique('uq_tjansteskrivelse_foregaende', ['foregaendeId'])
@Index('ix_tjansteskrivelse_arende', ['arendeId'])
@Index('ix_tjansteskrivelse_mall_version', ['mallVersionId'])
@Index('ix_tjansteskrivelse_namnd', ['namndId', 'tillstand'])
@Check('ck_tjansteskrivelse_avsnitt', `jsonb_typeof(avsnitt) = 'array'`)
@Check(
  'ck_tjansteskrivelse_dokumenttyp',
  `dokumenttyp in ('tjansteskrivelse', 'tjansteutlatande', 'yttrande', 'ordforandeskrivelse', 'remissmissiv', 'delegationsbeslut', 'rapport')`,
)
@Check(
  'ck_tjansteskrivelse_faststalld',
  `(tillstand = 'faststalld') = (faststalld_tid is not null) and (tillstand <> 'faststalld' or handling_id is not null)`,
)
@Check('ck_tjansteskrivelse_rubrik', 'length(trim(rubrik)) > 0')
@Check('ck_tjansteskrivelse_tillstand', `tillstand in ('utkast', 'granskning', 'godkand', 'faststalld')`)
@Check('ck_tjansteskrivelse_godkannandeordning', `godkannandeordning in ('i_ordning', 'parallellt')`)
@Check(
  'ck_tjansteskrivelse_version',
  'versionsnr >= 1 and (versionsnr = 1) = (foregaende_id is null) and (versionsnr = 1) = (versionsskal is null)',
)
export class Tjansteskrivelserad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_tjansteskrivelse' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_tjansteskrivelse_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'arende_id', nullable: true })
  @ForeignKey('arende', { name: 'fk_tjansteskrivelse_arende', onDelete: 'RESTRICT' })
  arendeId: string | null;

  @Column('uuid', { name: 'handling_id', nullable: true })
  @ForeignKey('handling', { name: 'fk_tjansteskrivelse_handling', onDelete: 'RESTRICT' })
  handlingId: string | null;

  @Column('uuid', { name: 'handling_version_id', nullable: true })
  @ForeignKey('handling_version', { name: 'fk_tjansteskrivelse_handling_version', onDelete: 'RESTRICT' })
  handlingVersionId: string | null;

  @Column('integer', { default: 1 })
  versionsnr: number;

  @Column('text', { nullable: true })
  versionsskal: string | null;

  @Column('uuid', { name: 'foregaende_id', nullable: true })
  @ForeignKey('tjansteskrivelse', { name: 'fk_tjansteskrivelse_foregaende', onDelete: 'RESTRICT' })
  foregaendeId: string | null;

  @Column('text', { default: 'tjansteskrivelse' })
  dokumenttyp: string;

  @Column('uuid', { name: 'mall_version_id', nullable: true })
  @ForeignKey('mall_version', { name: 'fk_tjansteskrivelse_mall_version', onDelete: 'RESTRICT' })
  mallVersionId: string | null;

  @Column('text')
  rubrik: string;

  @Column('text', { nullable: true })
  forvaltning: string | null;

  @Column('date')
  datum: string;

  @Column('uuid', { name: 'referens_id', nullable: true })
  @ForeignKey('person', { name: 'fk_tjansteskrivelse_referens', onDelete: 'RESTRICT' })
  referensId: string | null;

  @Column('text', { nullable: true })
  mottagare: string | null;

  @Column('text', { nullable: true })
  sammanfattning: string | null;

  @Column('text', { nullable: true })
  arendet: string | null;

  @Column('jsonb', { default: [] })
  avsnitt: { rubrik: string; text: string }[];

  @Column('text', { array: true, default: [] })
  expedieras: string[];

  @Column('text', { default: 'utkast' })
  tillstand: string;

  @Column('text', { name: 'aterlamnad_skal', nullable: true })
  aterlamnadSkal: string | null;

  @Column('timestamptz', { name: 'faststalld_tid', nullable: true })
  faststalldTid: Date | null;

  @Column('text', { default: 'i_ordning' })
  godkannandeordning: string;

  @Column('uuid', { name: 'for_sammantrade_id', nullable: true })
  forSammantradeId: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
