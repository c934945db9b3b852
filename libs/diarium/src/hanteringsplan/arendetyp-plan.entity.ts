import { Organ } from '#organisation';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** Vilken rad i planen som en ärendetyps handlingar får. */
@Entity('arendetyp_plan')
@Unique('uq_arendetyp_plan', ['namndId', 'arendetyp', 'handlingensTyp'])
export class Arendetypsplanrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_arendetyp_plan' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey(() => Organ, { name: 'fk_arendetyp_plan_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('text')
  arendetyp: string;

  @Column('text', { name: 'handlingens_typ', nullable: true })
  handlingensTyp: string | null;

  @Column('text')
  kod: string;

  @Column('text')
  handlingstyp: string;
}
