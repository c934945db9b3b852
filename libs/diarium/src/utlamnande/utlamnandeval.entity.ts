import { Kommun } from '#organisation';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';

/** Kommunens taxa och övriga val för utlämnande. */
@Entity('utlamnandeval')
@Check('ck_utlamnandeval_tal', `fria_sidor >= 0 and forsta_avgift_ore >= 0 and sid_avgift_or`)
@Check('ck_utlamnandeval_taxa', `taxa is not null or (forsta_avgift_ore = 0 and sid_avgift_ore = 0)`)
export class Utlamnandevalrad {
  @PrimaryColumn('uuid', { name: 'kommun_id', primaryKeyConstraintName: 'pk_utlamnandeval' })
  @ForeignKey(() => Kommun, { name: 'fk_utlamnandeval_kommun', onDelete: 'RESTRICT' })
  kommunId: string;

  @Column('text', { nullable: true })
  taxa: string | null;

  @Column('integer', { name: 'fria_sidor' })
  friaSidor: number;

  @Column('integer', { name: 'forsta_avgift_ore' })
  forstaAvgiftOre: number;

  @Column('integer', { name: 'sid_avgift_ore' })
  sidAvgiftOre: number;

  @Column('text')
  kammarratt: string;

  @Column('integer', { name: 'gallra_dagar' })
  gallraDagar: number;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
