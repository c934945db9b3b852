import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** En underskrift av en låst text. */
@Entity('justering')
@Unique('uq_justering_person', ['protokollsdelId', 'personId', 'roll'])
@Check('ck_justering_roll', `roll in ('ordforande', 'justerare')`)
@Check('ck_justering_satt', `satt = 'papper'`)
export class Justeringsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_justering' })
  id: string;

  @Column('uuid', { name: 'protokollsdel_id' })
  @ForeignKey('protokollsdel', { name: 'fk_justering_del', onDelete: 'RESTRICT' })
  protokollsdelId: string;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey('person', { name: 'fk_justering_person', onDelete: 'RESTRICT' })
  personId: string;

  @Column('text')
  roll: string;

  @Column('text')
  satt: string;

  @Column('date')
  datum: string;

  @Column('text')
  plats: string;

  @Column('text', { name: 'text_sha256' })
  textSha256: string;

  @Column('text', { name: 'registrerad_av' })
  registreradAv: string;

  @Column('timestamptz', { name: 'registrerad_tid' })
  registreradTid: Date;
}
