import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Ett svar på en kallelse; det senaste gäller. */
@Entity('kallelsesvar')
@Index('ix_kallelsesvar_person', ['kallelseId', 'personId', 'tid'])
@Check('ck_kallelsesvar_registrerad_av', `(satt = 'sekreterare') = (registrerad_av is not null)`)
@Check('ck_kallelsesvar_satt', `satt in ('lank', 'inloggad', 'sekreterare')`)
@Check('ck_kallelsesvar_svar', `svar in ('kommer', 'distans', 'forhinder')`)
export class Kallelsesvarsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_kallelsesvar' })
  id: string;

  @Column('uuid', { name: 'kallelse_id' })
  @ForeignKey('kallelse', { name: 'fk_kallelsesvar_kallelse', onDelete: 'RESTRICT' })
  kallelseId: string;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey('person', { name: 'fk_kallelsesvar_person', onDelete: 'RESTRICT' })
  personId: string;

  @Column('text')
  svar: string;

  @Column('text')
  satt: string;

  @Column('timestamptz')
  tid: Date;

  /** Den som antecknade svaret, när det inte lämnades av personen själv. */
  @Column('text', { name: 'registrerad_av', nullable: true })
  registreradAv: string | null;
}
