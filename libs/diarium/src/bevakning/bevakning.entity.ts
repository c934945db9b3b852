import { Enhet, Organ, Person } from '#organisation';
import { Konto } from '#plattform';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { Arendepost } from '../arende/arende.entity.js';
import { Handlingsrad } from '../handling/handling.entity.js';
import type { Bevakningskalla, Bevakningslage } from './bevakning.typer.js';

/** En dag som bevakas i ett ärende. Migration 0232 bär villkoren i full text. */
@Entity('bevakning')
@Unique('uq_bevakning_nyckel', ['namndId', 'nyckel'])
@Index('ix_bevakning_arende', ['arendeId'])
@Index('ix_bevakning_oppen', ['namndId', 'forfallodag'], { where: `(lage = 'oppen'::text)` })
@Index('ix_bevakning_ansvarig', ['ansvarigPersonId', 'forfallodag'], { where: `(lage = 'oppen'::text)` })
@Check('ck_bevakning_vad', `btrim(vad) <> '' and char_length(vad) <= 300`)
@Check('ck_bevakning_skal', 'char_length(skal) <= 1000')
@Check('ck_bevakning_ansvarig', 'num_nonnulls(ansvarig_person_id, enhet_id) <= 1')
@Check('ck_bevakning_kalla', `kalla in ('hand', 'arendetyp')`)
@Check('ck_bevakning_lage', `lage in ('oppen', 'klar', 'avbruten')`)
@Check('ck_bevakning_avslut', `(lage = 'oppen') = (avslutad_tid is null)`)
@Check('ck_bevakning_avbruten', `lage <> 'avbruten' or avslutsskal is not null`)
export class Bevakningspost {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_bevakning' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey(() => Organ, { name: 'fk_bevakning_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'arende_id' })
  @ForeignKey(() => Arendepost, { name: 'fk_bevakning_arende', onDelete: 'RESTRICT' })
  arendeId: string;

  @Column('uuid', { name: 'handling_id', nullable: true })
  @ForeignKey(() => Handlingsrad, { name: 'fk_bevakning_handling', onDelete: 'RESTRICT' })
  handlingId: string | null;

  @Column('date')
  forfallodag: string;

  @Column('text')
  vad: string;

  @Column('text', { nullable: true })
  skal: string | null;

  @Column('uuid', { name: 'ansvarig_person_id', nullable: true })
  @ForeignKey(() => Person, { name: 'fk_bevakning_ansvarig', onDelete: 'RESTRICT' })
  ansvarigPersonId: string | null;

  @Column('uuid', { name: 'enhet_id', nullable: true })
  @ForeignKey(() => Enhet, { name: 'fk_bevakning_enhet', onDelete: 'RESTRICT' })
  enhetId: string | null;

  @Column('text')
  kalla: Bevakningskalla;

  @Column('text', { nullable: true })
  nyckel: string | null;

  @Column('text', { default: 'oppen' })
  lage: Bevakningslage;

  @Column('timestamptz', { name: 'avslutad_tid', nullable: true })
  avslutadTid: Date | null;

  @Column('text', { name: 'avslutad_av', nullable: true })
  avslutadAv: string | null;

  @Column('text', { nullable: true })
  avslutsskal: string | null;

  @Column('date', { name: 'skapad_dag' })
  skapadDag: string;

  @Column('timestamptz', { name: 'skapad_tid' })
  skapadTid: Date;

  @Column('text', { name: 'skapad_av' })
  skapadAv: string;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}

/** Något som hänt med en bevakning. */
@Entity('bevakningsandring')
@Index('ix_bevakningsandring_bevakning', ['bevakningId', 'tid'])
@Check('ck_bevakningsandring_slag', `slag in ('flyttad', 'overlamnad', 'klar', 'avbruten', 'oppnad')`)
@Check('ck_bevakningsandring_dagar', `(slag = 'flyttad') = (fran_dag is not null and till_dag is not null)`)
export class Bevakningsandringsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_bevakningsandring' })
  id: string;

  @Column('uuid', { name: 'bevakning_id' })
  @ForeignKey(() => Bevakningspost, { name: 'fk_bevakningsandring_bevakning', onDelete: 'RESTRICT' })
  bevakningId: string;

  @Column('text')
  slag: string;

  @Column('date', { name: 'fran_dag', nullable: true })
  franDag: string | null;

  @Column('date', { name: 'till_dag', nullable: true })
  tillDag: string | null;

  @Column('text', { name: 'fran_ansvarig', nullable: true })
  franAnsvarig: string | null;

  @Column('text', { name: 'till_ansvarig', nullable: true })
  tillAnsvarig: string | null;

  @Column('text', { nullable: true })
  skal: string | null;

  @Column('text')
  av: string;

  @Column('timestamptz')
  tid: Date;
}

/** Hur ett konto vill bli påmint. */
@Entity('bevakningsval')
@Unique('uq_bevakningsval_kalender', ['kalenderhash'])
@Check('ck_bevakningsval_dagar', 'dagar_fore between 0 and 60')
@Check('ck_bevakningsval_kalender', `kalenderhash ~ '^[0-9a-f]{64}$'`)
@Check('ck_bevakningsval_kalendertid', '(kalenderhash is null) = (kalender_skapad is null)')
export class Bevakningsvalrad {
  @PrimaryColumn('uuid', { name: 'konto_id', primaryKeyConstraintName: 'pk_bevakningsval' })
  @ForeignKey(() => Konto, { name: 'fk_bevakningsval_konto', onDelete: 'CASCADE' })
  kontoId: string;

  @Column('integer', { name: 'dagar_fore', default: 3 })
  dagarFore: number;

  @Column('boolean', { name: 'pa_dagen', default: true })
  paDagen: boolean;

  @Column('boolean', { default: true })
  forsenade: boolean;

  @Column('boolean', { default: true })
  notis: boolean;

  @Column('boolean', { default: true })
  mejl: boolean;

  @Column('text', { nullable: true })
  kalenderhash: string | null;

  @Column('timestamptz', { name: 'kalender_skapad', nullable: true })
  kalenderSkapad: Date | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}

/** En given påminnelse. */
@Entity('bevakningspaminnelse')
@Index('ix_bevakningspaminnelse_konto', ['kontoId', 'dag'])
export class Bevakningspaminnelserad {
  @PrimaryColumn('uuid', { name: 'bevakning_id', primaryKeyConstraintName: 'pk_bevakningspaminnelse' })
  @ForeignKey(() => Bevakningspost, { name: 'fk_bevakningspaminnelse_bevakning', onDelete: 'CASCADE' })
  bevakningId: string;

  @PrimaryColumn('uuid', { name: 'konto_id', primaryKeyConstraintName: 'pk_bevakningspaminnelse' })
  @ForeignKey(() => Konto, { name: 'fk_bevakningspaminnelse_konto', onDelete: 'CASCADE' })
  kontoId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_bevakningspaminnelse' })
  nyckel: string;

  @Column('date')
  dag: string;
}

/** Det samlade mejlet en dag. */
@Entity('bevakningsmejl')
export class Bevakningsmejlrad {
  @PrimaryColumn('uuid', { name: 'konto_id', primaryKeyConstraintName: 'pk_bevakningsmejl' })
  @ForeignKey(() => Konto, { name: 'fk_bevakningsmejl_konto', onDelete: 'CASCADE' })
  kontoId: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'pk_bevakningsmejl' })
  dag: string;

  @Column('uuid', { name: 'omgang_id' })
  omgangId: string;
}
