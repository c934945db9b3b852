import { Organ } from '#organisation';
import type { Dagrakning } from '#regelverk';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import type { Monsterunderlag } from './domain/monsterunderlag.js';
import { Paragrafentitet } from '../paragraf/paragraf.entity.js';
import type { Ordningstillstand } from './sammantradesordning.typer.js';

/** En version av årets sammanträdesordning. Migration 0410 bär villkoren i full text. */
@Entity('sammantradesordning')
@Unique('uq_sammantradesordning_nr', ['namndId', 'ar', 'nr'])
@Unique('uq_sammantradesordning_ersatter', ['ersatterId'])
@Unique('uq_sammantradesordning_paragraf', ['antagenParagrafId', 'ar'])
@Index('uq_sammantradesordning_antagen', ['namndId', 'ar'], { unique: true, where: `tillstand = 'antagen'` })
@Check('ck_sammantradesordning_ar', 'ar between 1990 and 2099')
@Check('ck_sammantradesordning_nr', 'nr >= 1')
@Check('ck_sammantradesordning_tillstand', `tillstand in ('utkast', 'antagen', 'ersatt')`)
@Check('ck_sammantradesordning_rakning', `rakning in ('kalenderdagar', 'vardagar')`)
@Check('ck_sammantradesordning_kallelsedagar', 'kallelsedagar >= 0')
@Check('ck_sammantradesordning_rattelse', '(ersatter_id is null) = (rattelse_skal is null)')
@Check('ck_sammantradesordning_antagen', `(tillstand = 'utkast') = (antagen_paragraf_id is null)`)
export class SammantradesordningEntitet {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sammantradesordning' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey(() => Organ, { name: 'fk_sammantradesordning_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('integer')
  ar: number;

  @Column('integer')
  nr: number;

  @Column('text', { default: 'utkast' })
  tillstand: Ordningstillstand;

  @Column('integer')
  kallelsedagar: number;

  @Column('text')
  rakning: Dagrakning;

  @Column('jsonb', { nullable: true })
  monster: Monsterunderlag | null;

  @Column('uuid', { name: 'ersatter_id', nullable: true })
  @ForeignKey(() => SammantradesordningEntitet, { name: 'fk_sammantradesordning_ersatter', onDelete: 'RESTRICT' })
  ersatterId: string | null;

  @Column('text', { name: 'rattelse_skal', nullable: true })
  rattelseSkal: string | null;

  @Column('uuid', { name: 'antagen_paragraf_id', nullable: true })
  @ForeignKey(() => Paragrafentitet, { name: 'fk_sammantradesordning_paragraf', onDelete: 'RESTRICT' })
  antagenParagrafId: string | null;

  @Column('date', { name: 'antagen_datum', nullable: true })
  antagenDatum: string | null;

  @Column('timestamptz', { name: 'antagen_tid', nullable: true })
  antagenTid: Date | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
