import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** En registrerad handling. */
@Entity('handling')
@Unique('uq_handling_nr', ['arendeId', 'nr'])
@Index('ix_handling_namnd', ['namndId', 'registreradDatum'])
@Index('ix_handling_sok', { synchronize: false })
@Index('ix_handling_provas', { synchronize: false })
@Check('ck_handling_avsandare_slag', `avsandare_slag in ('enskild', 'organisation', 'myndighet', 'okand')`)
@Check('ck_handling_mottagare_slag', `mottagare_slag in ('enskild', 'organisation', 'myndighet', 'okand')`)
@Check('ck_handling_nr', '(arende_id is null) = (nr is null)')
@Check('ck_handling_riktning', `riktning in ('inkommen', 'upprattad', 'utgaende', 'intern')`)
@Check('ck_handling_skyddad', 'titel_skyddad is null or sekretess_lagrum is not null or sekretess_under_provning')
@Check('ck_handling_titel', 'length(trim(titel)) > 0')
@Check(
  'ck_handling_typ',
  `typ in ('tjansteskrivelse', 'yttrande', 'yrkande', 'skrivelse', 'rapport', 'remiss', 'protokollsutdrag', 'bilaga', 'ovrigt')`,
)
export class Handlingsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_handling' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_handling_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'arende_id', nullable: true })
  @ForeignKey('arende', { name: 'fk_handling_arende', onDelete: 'RESTRICT' })
  arendeId: string | null;

  @Column('integer', { nullable: true })
  nr: number | null;

  @Column('text')
  typ: string;

  @Column('text')
  titel: string;

  @Column('text', { name: 'titel_skyddad', nullable: true })
  titelSkyddad: string | null;

  @Column('text')
  riktning: string;

  @Column('date', { nullable: true })
  datum: string | null;

  @Column('date', { name: 'registrerad_datum' })
  registreradDatum: string;

  @Column('text', { nullable: true })
  avsandare: string | null;

  @Column('text', { nullable: true })
  mottagare: string | null;

  @Column('text', { name: 'sekretess_lagrum', nullable: true })
  sekretessLagrum: string | null;

  @Column('boolean', { name: 'sekretess_under_provning', default: false })
  sekretessUnderProvning: boolean;

  @Column('text', { name: 'avsandare_slag', default: 'okand' })
  avsandareSlag: string;

  @Column('text', { name: 'mottagare_slag', default: 'okand' })
  mottagareSlag: string;

  @Column('date', { name: 'sekretess_datum', nullable: true })
  sekretessDatum: string | null;

  @Column('text', { name: 'sekretess_beslutad_av', nullable: true })
  sekretessBeslutadAv: string | null;

  @Column('date', { name: 'sekretess_provas_sedan', nullable: true })
  sekretessProvasSedan: string | null;

  @Column('text', { name: 'makulering_skal', nullable: true })
  makuleringSkal: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
