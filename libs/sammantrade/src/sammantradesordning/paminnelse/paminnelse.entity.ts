import { Organ, Person } from '#organisation';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** Hur många dagar före en hålltid nämnden vill bli påmind. Migration 0410 bär villkoren i full text. */
@Entity('paminnelseinstallning')
@Check('ck_paminnelseinstallning_dagar', 'cardinality(dagar) <= 10')
export class PaminnelseinstallningEntitet {
  @PrimaryColumn('uuid', { name: 'namnd_id', primaryKeyConstraintName: 'pk_paminnelseinstallning' })
  @ForeignKey(() => Organ, { name: 'fk_paminnelseinstallning_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('integer', { array: true })
  dagar: number[];

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}

/** Kvittot på en påminnelse: hålltid, dag, hur långt före och till vem. */
@Entity('halltidspaminnelse')
@Unique('uq_halltidspaminnelse', ['radNyckel', 'kolumnNyckel', 'datum', 'dagar', 'personId'])
@Index('ix_halltidspaminnelse_namnd', ['namndId', 'datum'])
@Check('ck_halltidspaminnelse_dagar', 'dagar >= 0')
export class HalltidspaminnelseEntitet {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_halltidspaminnelse' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey(() => Organ, { name: 'fk_halltidspaminnelse_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'rad_nyckel' })
  radNyckel: string;

  @Column('uuid', { name: 'kolumn_nyckel' })
  kolumnNyckel: string;

  @Column('date')
  datum: string;

  @Column('integer')
  dagar: number;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey(() => Person, { name: 'fk_halltidspaminnelse_person', onDelete: 'RESTRICT' })
  personId: string;

  @Column('uuid', { name: 'omgang_id' })
  omgangId: string;

  @Column('timestamptz')
  tid: Date;
}
