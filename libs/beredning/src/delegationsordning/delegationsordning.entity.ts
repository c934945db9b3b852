import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** En version av nämndens delegationsordning. Migration 0332 bär villkoren i full text. */
@Entity('delegationsordning')
@Index('ix_delegationsordning_namnd', ['namndId', 'gallerFran'])
@Index('uq_delegationsordning_dag', ['namndId', 'gallerFran'], { unique: true, where: `lage = 'antagen'` })
@Check('ck_delegationsordning_namn', `btrim(namn) <> ''`)
@Check('ck_delegationsordning_lage', `lage in ('utkast', 'antagen')`)
@Check('ck_delegationsordning_antagen', `(lage = 'antagen') = (antagen_dag is not null)`)
export class Delegationsordningsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_delegationsordning' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_delegationsordning_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('text')
  namn: string;

  @Column('date', { name: 'galler_fran' })
  gallerFran: string;

  @Column('text', { default: 'utkast' })
  lage: string;

  @Column('date', { name: 'antagen_dag', nullable: true })
  antagenDag: string | null;

  @Column('text', { name: 'antagen_paragraf', nullable: true })
  antagenParagraf: string | null;

  @Column('timestamptz', { name: 'antagen_tid', nullable: true })
  antagenTid: Date | null;

  @Column('text', { name: 'skapad_av' })
  skapadAv: string;

  @Column('timestamptz', { name: 'skapad_tid' })
  skapadTid: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}

/** En punkt i en delegationsordning. */
@Entity('delegationspunkt')
@Unique('uq_delegationspunkt_norm', ['ordningId', 'punktNorm'])
@Check('ck_delegationspunkt_punkt', `btrim(punkt) <> '' and punkt_norm <> ''`)
@Check('ck_delegationspunkt_vad', `btrim(vad) <> ''`)
@Check('ck_delegationspunkt_slag', `delegat_slag is not null`)
@Check('ck_delegationspunkt_spar', `spar in ('anmals', 'anmals_inte', 'verkstallighet')`)
@Check('ck_delegationspunkt_provning', `provning in ('laglighetsprovning', 'forvaltningsbesvar', 'ingen')`)
export class Delegationspunktsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_delegationspunkt' })
  id: string;

  @Column('uuid', { name: 'ordning_id' })
  @ForeignKey(() => Delegationsordningsrad, { name: 'fk_delegationspunkt_ordning', onDelete: 'CASCADE' })
  ordningId: string;

  @Column('integer')
  plats: number;

  @Column('text', { nullable: true })
  avsnitt: string | null;

  @Column('text')
  punkt: string;

  @Column('text', { name: 'punkt_norm' })
  punktNorm: string;

  @Column('text')
  vad: string;

  @Column('text', { nullable: true })
  lagrum: string | null;

  @Column('text', { name: 'delegat_slag' })
  delegatSlag: string;

  @Column('text', { name: 'delegat_roll' })
  delegatRoll: string;

  @Column('text', { array: true, default: '{}' })
  ersattare: string[];

  @Column('boolean', { default: false })
  vidaredelegation: boolean;

  @Column('boolean', { default: false })
  bradskande: boolean;

  @Column('text', { default: 'anmals' })
  spar: string;

  @Column('text', { default: 'laglighetsprovning' })
  provning: string;

  @Column('text', { nullable: true })
  dokumenttyp: string | null;

  @Column('text', { array: true, default: '{}' })
  forbud: string[];

  @Column('text', { nullable: true })
  undantagsskal: string | null;
}

/** Förvaltningschefens beslut om att en annan anställd får besluta enligt en punkt (KL 7:6). */
@Entity('vidaredelegation')
@Index('ix_vidaredelegation_punkt', ['punktId', 'fran'])
@Check('ck_vidaredelegation_roll', `btrim(roll) <> ''`)
@Check('ck_vidaredelegation_tid', 'till >= fran')
export class Vidaredelegationsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_vidaredelegation' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_vidaredelegation_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'punkt_id' })
  @ForeignKey(() => Delegationspunktsrad, { name: 'fk_vidaredelegation_punkt', onDelete: 'RESTRICT' })
  punktId: string;

  @Column('text')
  roll: string;

  @Column('date')
  fran: string;

  @Column('date', { nullable: true })
  till: string | null;

  @Column('date')
  beslutsdag: string;

  @Column('text', { name: 'skapad_av' })
  skapadAv: string;

  @Column('timestamptz', { name: 'skapad_tid' })
  skapadTid: Date;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
