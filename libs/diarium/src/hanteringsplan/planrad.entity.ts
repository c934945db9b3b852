import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Hanteringsplanrad } from './hanteringsplan.entity.js';

/** En rad i en informationshanteringsplan; ändras aldrig. */
@Entity('planrad')
@Unique('uq_planrad_ordning', ['planId', 'ordning'])
@Unique('uq_planrad_typ', ['planId', 'kod', 'handlingstyp'])
@Check('ck_planrad_gallring', `case when bevaras then gallras_ar is null and gallras_fran i`)
@Check('ck_planrad_ar', `gallras_ar between 0 and 200`)
@Check('ck_planrad_fran', `gallras_fran in ('registrering', 'handlingens_datum', 'arendets_avslut', 'inaktualitet')`)
export class Planradspost {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_planrad' })
  id: string;

  @Column('uuid', { name: 'plan_id' })
  @ForeignKey(() => Hanteringsplanrad, { name: 'fk_planrad_plan', onDelete: 'RESTRICT' })
  planId: string;

  @Column('integer')
  ordning: number;

  @Column('text')
  kod: string;

  @Column('text')
  process: string;

  @Column('text')
  handlingstyp: string;

  @Column('boolean')
  bevaras: boolean;

  @Column('integer', { name: 'gallras_ar', nullable: true })
  gallrasAr: number | null;

  @Column('text', { name: 'gallras_fran', nullable: true })
  gallrasFran: string | null;

  @Column('text', { name: 'sekretess_lagrum', nullable: true })
  sekretessLagrum: string | null;

  @Column('text', { nullable: true })
  format: string | null;

  @Column('text', { nullable: true })
  forvaring: string | null;

  @Column('text', { nullable: true })
  anmarkning: string | null;
}
