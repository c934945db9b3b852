import { Organ } from '#organisation';
import { Konto } from '#plattform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** En begäran att få ta del av allmän handling (TF 2:15). */
@Entity('utlamnande')
@Unique('uq_utlamnande_nr', ['namndId', 'ar', 'lopnr'])
@Check('ck_utlamnande_satt', `satt in ('besok', 'telefon', 'epost', 'brev')`)
@Check('ck_utlamnande_onskar', `onskar in ('lasa', 'papper', 'epost')`)
@Check('ck_utlamnande_leverans', `leverans in ('lasa', 'papper', 'epost')`)
@Check('ck_utlamnande_status', `status in ('ny', 'provas', 'myndigheten', 'avslutad', 'atertagen')`)
@Check('ck_utlamnande_utfall', `utfall in ('lamnad', 'delvis', 'forbehall', 'avslag', 'finns_inte')`)
@Check('ck_utlamnande_avslut', `(status = 'avslutad') = (utfall is not null)`)
@Check('ck_utlamnande_syfte', `syfte is null or btrim(syfte_skal) <> ''`)
@Index('ix_utlamnande_oppna', ['namndId', 'inkomTid'], { where: `status in ('ny', 'provas', 'myndigheten')` })
export class Utlamnanderad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_utlamnande' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey(() => Organ, { name: 'fk_utlamnande_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('integer')
  ar: number;

  @Column('integer')
  lopnr: number;

  @Column('timestamptz', { name: 'inkom_tid' })
  inkomTid: Date;

  @Column('text')
  satt: string;

  @Column('text', { nullable: true })
  beskrivning: string | null;

  @Column('text')
  onskar: string;

  @Column('text', { name: 'kontakt_namn', nullable: true })
  kontaktNamn: string | null;

  @Column('text', { name: 'kontakt_epost', nullable: true })
  kontaktEpost: string | null;

  @Column('text', { name: 'kontakt_adress', nullable: true })
  kontaktAdress: string | null;

  @Column('text', { name: 'kontakt_telefon', nullable: true })
  kontaktTelefon: string | null;

  @Column('text', { nullable: true })
  syfte: string | null;

  @Column('text', { name: 'syfte_skal', nullable: true })
  syfteSkal: string | null;

  @Column('uuid', { name: 'ansvarig_konto_id' })
  @ForeignKey(() => Konto, { name: 'fk_utlamnande_ansvarig', onDelete: 'RESTRICT' })
  ansvarigKontoId: string;

  @Column('text')
  status: string;

  @Column('text', { nullable: true })
  utfall: string | null;

  @Column('text', { nullable: true })
  leverans: string | null;

  @Column('integer', { nullable: true })
  sidor: number | null;

  @Column('integer', { name: 'avgift_ore', nullable: true })
  avgiftOre: number | null;

  @Column('boolean', { default: false })
  upplyst: boolean;

  @Column('timestamptz', { name: 'hanskjuten_tid', nullable: true })
  hanskjutenTid: Date | null;

  @Column('timestamptz', { name: 'avslutad_tid', nullable: true })
  avslutadTid: Date | null;

  @Column('timestamptz', { name: 'kontakt_gallrad_tid', nullable: true })
  kontaktGallradTid: Date | null;

  @Column('uuid', { name: 'skapad_av' })
  @ForeignKey(() => Konto, { name: 'fk_utlamnande_skapad_av', onDelete: 'RESTRICT' })
  skapadAv: string;

  @Column('timestamptz', { name: 'skapad_tid' })
  skapadTid: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
