import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import { Organ } from '../organ/organ.entity.js';
import { Person } from '../person/person.entity.js';
import type { Atergangsregel, DnrOmfattning, ExtraArende, Signeringsniva } from './reglemente.js';

/** En version av nämndens reglemente. Migration 0100 bär villkoren i full text. */
@Entity('reglemente')
@Exclusion('ex_reglemente_giltighet', `using gist (organ_id with =, daterange(giltig_fran, giltig_till, '[]') with &&)`)
@Check('ck_reglemente_giltighet', 'giltig_till >= giltig_fran')
@Check('ck_reglemente_platser', 'platser between 1 and 200')
@Check('ck_reglemente_kallelsedagar', 'kallelsedagar between 0 and 60')
@Check('ck_reglemente_justeringsdagar', 'justeringsdagar between 0 and 14')
@Check('ck_reglemente_justerare', 'antal_justerare between 1 and 10')
@Check('ck_reglemente_inkallelseordning', `jsonb_typeof(inkallelseordning) = 'object'`)
@Check('ck_reglemente_atergangsregel', `atergangsregel in ('styrkebalans', 'aldrig', 'alltid')`)
@Check('ck_reglemente_distans', 'not distans or distans_paragraf is not null')
@Check('ck_reglemente_digital_justering', 'not digital_justering or digital_justering_paragraf is not null')
@Check('ck_reglemente_extra_arende', `extra_arende in ('alla', 'majoritet', 'ordforande')`)
@Check('ck_reglemente_dnr_omfattning', `dnr_omfattning in ('namnd', 'organ', 'kommun')`)
@Check('ck_reglemente_dnr_monster', `dnr_monster like '%{lopnr}%'`)
export class Reglemente {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_reglemente' })
  id: string;

  @Column('uuid', { name: 'organ_id' })
  @ForeignKey(() => Organ, { name: 'fk_reglemente_organ' })
  organId: string;

  @Column('date', { name: 'giltig_fran' })
  giltigFran: string;

  @Column('date', { name: 'giltig_till', nullable: true })
  giltigTill: string | null;

  @Column('text', { nullable: true })
  beslutad: string | null;

  @Column('integer')
  platser: number;

  @Column('integer', { name: 'antal_ersattare' })
  antalErsattare: number;

  @Column('integer')
  kallelsedagar: number;

  @Column('boolean', { name: 'kallelse_i_vardagar' })
  kallelseIVardagar: boolean;

  @Column('integer')
  tillaggsdagar: number;

  @Column('integer')
  justeringsdagar: number;

  @Column('integer', { name: 'antal_justerare' })
  antalJusterare: number;

  @Column('jsonb')
  inkallelseordning: Record<string, string[]>;

  @Column('text')
  atergangsregel: Atergangsregel;

  @Column('boolean', { name: 'ersattare_yttrar_sig' })
  ersattareYttrarSig: boolean;

  @Column('boolean', { name: 'ersattare_sarskilt_yttrande' })
  ersattareSarskiltYttrande: boolean;

  @Column('boolean')
  distans: boolean;

  @Column('text', { name: 'distans_paragraf', nullable: true })
  distansParagraf: string | null;

  @Column('date', { name: 'distans_datum', nullable: true })
  distansDatum: string | null;

  @Column('boolean', { name: 'digital_justering' })
  digitalJustering: boolean;

  @Column('text', { name: 'digital_justering_paragraf', nullable: true })
  digitalJusteringParagraf: string | null;

  @Column('date', { name: 'digital_justering_datum', nullable: true })
  digitalJusteringDatum: string | null;

  @Column('text', { name: 'digital_justering_niva', nullable: true })
  digitalJusteringNiva: Signeringsniva | null;

  @Column('text', { name: 'extra_arende' })
  extraArende: ExtraArende;

  @Column('text')
  forvaringsplats: string;

  @Column('text', { name: 'dnr_monster' })
  dnrMonster: string;

  @Column('text', { name: 'dnr_omfattning' })
  dnrOmfattning: DnrOmfattning;

  @Column('boolean', { name: 'offentliga_sammantraden' })
  offentligaSammantraden: boolean;

  @Column('uuid', { name: 'frislappare_person_id', nullable: true })
  @ForeignKey(() => Person, { name: 'fk_reglemente_frislappare' })
  frislapparePersonId: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
