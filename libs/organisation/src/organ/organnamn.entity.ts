import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Organ } from './organ.entity.js';

/** Vad ett organ har hetat från en viss dag; från början när dagen är null. */
@Entity('organnamn')
@Unique('uq_organnamn_fran', ['organId', 'fran'])
@Index('uq_organnamn_forsta', ['organId'], { unique: true, where: 'fran is null' })
@Check('ck_organnamn_namn', `btrim(namn) <> ''`)
@Check('ck_organnamn_beslut', '(beslut_organ is null) = (beslut_datum is null)')
export class Organnamn {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_organnamn' })
  id: string;

  @Column('uuid', { name: 'organ_id' })
  @ForeignKey(() => Organ, { name: 'fk_organnamn_organ' })
  organId: string;

  @Column('text')
  namn: string;

  @Column('date', { nullable: true })
  fran: string | null;

  @Column('text', { name: 'beslut_organ', nullable: true })
  beslutOrgan: string | null;

  @Column('text', { name: 'beslut_paragraf', nullable: true })
  beslutParagraf: string | null;

  @Column('date', { name: 'beslut_datum', nullable: true })
  beslutDatum: string | null;
}
