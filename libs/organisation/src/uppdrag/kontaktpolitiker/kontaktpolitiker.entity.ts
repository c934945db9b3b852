import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Organ } from '../../organ/organ.entity.js';
import { Person } from '../../person/person.entity.js';

/** En ledamot eller ersättare som särskilt håller kontakt med en verksamhet. */
@Entity('kontaktpolitiker')
@Index('ix_kontaktpolitiker_person', ['personId'])
@Check('ck_kontaktpolitiker_verksamhet', `btrim(verksamhet) <> ''`)
@Check('ck_kontaktpolitiker_tid', 'till >= fran')
@Exclusion('ex_kontaktpolitiker_verksamhet', 'using gist (organ_id with =, person_id with =, verksamhet with =)')
export class Kontaktpolitiker {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_kontaktpolitiker' })
  id: string;

  @Column('uuid', { name: 'organ_id' })
  @ForeignKey(() => Organ, { name: 'fk_kontaktpolitiker_organ' })
  organId: string;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey(() => Person, { name: 'fk_kontaktpolitiker_person' })
  personId: string;

  @Column('text')
  verksamhet: string;

  @Column('date')
  fran: string;

  @Column('date', { nullable: true })
  till: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
