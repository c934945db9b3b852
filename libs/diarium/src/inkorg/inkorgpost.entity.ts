import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** Det som har kommit in till nämnden och väntar på att registreras, eller har blivit det. */
@Entity('inkorgpost')
@Unique('uq_inkorgpost_leverans', ['namndId', 'leveransnyckel'])
@Index('ix_inkorgpost_lista', ['namndId', 'tillstand', 'lada', 'inkomTid', 'id'])
@Index('ix_inkorgpost_message_id', ['namndId', 'messageId'])
@Index('ix_inkorgpost_innehall', ['namndId', 'innehallshash'])
@Index('ix_inkorgpost_fran', ['namndId', 'franAdress'])
@Index('ix_inkorgpost_nummer', { synchronize: false })
@Check('ck_inkorgpost_slag', `slag in ('epost', 'fil', 'namnd')`)
@Check('ck_inkorgpost_lada', `lada in ('inkommet', 'skrappost', 'dubblett', 'studs')`)
@Check('ck_inkorgpost_lada_skal', `lada = 'inkommet' or lada_skal is not null`)
@Check('ck_inkorgpost_tillstand', `tillstand in ('ny', 'registrerad', 'inte_allman')`)
@Check(
  'ck_inkorgpost_hanterad',
  `(tillstand = 'ny') = (hanterad_tid is null) and (tillstand = 'ny') = (hanterad_namn is null)`,
)
@Check('ck_inkorgpost_skal', `tillstand <> 'inte_allman' or btrim(coalesce(skal, '')) <> ''`)
@Check('ck_inkorgpost_kontroll', `kontroll in ('akta', 'underkand', 'ej_kontrollerad')`)
@Check('ck_inkorgpost_delning', `delning in ('vantar', 'klar', 'misslyckad')`)
@Check('ck_inkorgpost_sekretess', 'sekretess_under_provning = (sekretess_sedan is not null)')
@Check('ck_inkorgpost_namnd', `(slag = 'namnd') = (fran_organ_id is not null)`)
@Check('ck_inkorgpost_sha', `original_sha256 ~ '^[0-9a-f]{64}$' and innehallshash ~ '^[0-9a-f]{64}$'`)
export class Inkorgpostrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_inkorgpost' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_inkorgpost_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('text')
  slag: string;

  @Column('text', { default: 'inkommet' })
  lada: string;

  @Column('text', { name: 'lada_skal', nullable: true })
  ladaSkal: string | null;

  @Column('timestamptz', { name: 'lada_tid' })
  ladaTid: Date;

  @Column('text', { default: 'ny' })
  tillstand: string;

  @Column('text', { nullable: true })
  leveransnyckel: string | null;

  @Column('text')
  innehallshash: string;

  @Column('text', { name: 'original_sha256' })
  originalSha256: string;

  @Column('text', { name: 'original_filnamn' })
  originalFilnamn: string;

  @Column('text', { name: 'original_mediatyp' })
  originalMediatyp: string;

  @Column('bigint', { name: 'original_storlek' })
  originalStorlek: string;

  @Column('text', { name: 'fran_namn', nullable: true })
  franNamn: string | null;

  @Column('text', { name: 'fran_adress', nullable: true })
  franAdress: string | null;

  @Column('text', { nullable: true })
  till: string | null;

  @Column('text')
  amne: string;

  @Column('text', { default: '' })
  brevtext: string;

  @Column('text', { name: 'message_id', nullable: true })
  messageId: string | null;

  @Column('text', { array: true, default: '{}' })
  referenser: string[];

  @Column('text', { array: true, default: '{}' })
  nummer: string[];

  @Column('timestamptz', { name: 'brev_tid', nullable: true })
  brevTid: Date | null;

  @Column('timestamptz', { name: 'inkom_tid' })
  inkomTid: Date;

  @Column('date', { name: 'inkom_datum' })
  inkomDatum: string;

  @Column('text', { default: 'ej_kontrollerad' })
  kontroll: string;

  @Column('text', { name: 'kontroll_text', nullable: true })
  kontrollText: string | null;

  @Column('text', { default: 'vantar' })
  delning: string;

  @Column('boolean', { default: false })
  automatiskt: boolean;

  @Column('boolean', { name: 'sekretess_under_provning', default: false })
  sekretessUnderProvning: boolean;

  @Column('date', { name: 'sekretess_sedan', nullable: true })
  sekretessSedan: string | null;

  @Column('uuid', { name: 'fran_organ_id', nullable: true })
  @ForeignKey('organ', { name: 'fk_inkorgpost_fran_organ', onDelete: 'RESTRICT' })
  franOrganId: string | null;

  @Column('text', { name: 'deras_dnr', nullable: true })
  derasDnr: string | null;

  @Column('uuid', { name: 'dubblett_av', nullable: true })
  @ForeignKey('inkorgpost', { name: 'fk_inkorgpost_dubblett', onDelete: 'SET NULL' })
  dubblettAv: string | null;

  @Column('uuid', { name: 'uppdelad_fran', nullable: true })
  @ForeignKey('inkorgpost', { name: 'fk_inkorgpost_uppdelad', onDelete: 'SET NULL' })
  uppdeladFran: string | null;

  @Column('uuid', { name: 'hanterad_konto', nullable: true })
  @ForeignKey('konto', { name: 'fk_inkorgpost_hanterad', onDelete: 'RESTRICT' })
  hanteradKonto: string | null;

  @Column('text', { name: 'hanterad_namn', nullable: true })
  hanteradNamn: string | null;

  @Column('timestamptz', { name: 'hanterad_tid', nullable: true })
  hanteradTid: Date | null;

  @Column('text', { nullable: true })
  skal: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
