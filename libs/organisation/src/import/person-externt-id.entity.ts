import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Person } from '../person/person.entity.js';

/** En persons id i ett annat system. */
@Entity('person_externt_id')
@Unique('uq_person_externt_id_id', ['externtId'])
@Check('ck_person_externt_id_id', `btrim(externt_id) <> ''`)
export class PersonExterntId {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'pk_person_externt_id' })
  @ForeignKey(() => Person, { name: 'fk_person_externt_id_person' })
  personId: string;

  @Column('text', { name: 'externt_id' })
  externtId: string;
}
