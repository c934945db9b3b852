import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import { Forvaltning } from '../forvaltning/forvaltning.entity.js';
import { Kommun } from '../kommun/kommun.entity.js';
import type { Organslag } from './organ.js';

/** Ett beslutande eller beredande organ i kommunen. */
@Entity('organ')
@Unique('uq_organ_namn', ['kommunId', 'namn'])
@Index('ix_organ_overordnat', ['overordnatId'])
@Index('ix_organ_forvaltning', ['forvaltningId'])
@Check('ck_organ_namn', `btrim(namn) <> ''`)
@Check('ck_organ_slag', `slag in ('kommunfullmaktige', 'kommunstyrelse', 'namnd', 'utskott', 'beredning')`)
@Check('ck_organ_diariekod', `btrim(diariekod) <> ''`)
@Check('ck_organ_tid', 'till >= fran')
@Check('ck_organ_overordnat', `slag not in ('utskott', 'beredning') or overordnat_id is not null`)
export class Organ {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_organ' })
  id: string;

  @Column('uuid', { name: 'kommun_id' })
  @ForeignKey(() => Kommun, { name: 'fk_organ_kommun' })
  kommunId: string;

  @Column('uuid', { name: 'overordnat_id', nullable: true })
  @ForeignKey(() => Organ, { name: 'fk_organ_overordnat' })
  overordnatId: string | null;

  @Column('text')
  namn: string;

  @Column('text')
  slag: Organslag;

  @Column('text')
  diariekod: string;

  @Column('text', { nullable: true })
  forvaltning: string | null;

  /** Bär brevhuvudet. Då är `forvaltning` dess namn. */
  @Column('uuid', { name: 'forvaltning_id', nullable: true })
  @ForeignKey(() => Forvaltning, { name: 'fk_organ_forvaltning' })
  forvaltningId: string | null;

  /** Första dagen; null när organet har funnits så länge Klubba vet. */
  @Column('date', { nullable: true })
  fran: string | null;

  /** Sista dagen; null betyder tills vidare. */
  @Column('date', { nullable: true })
  till: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
