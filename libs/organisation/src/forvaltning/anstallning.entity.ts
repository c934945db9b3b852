import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, VersionColumn } from 'typeorm';
import { Organ } from '../organ/organ.entity.js';
import { Person } from '../person/person.entity.js';
import { Enhet } from './enhet.entity.js';

/** En tjänst i nämndens förvaltning, med den titel som står i dokumenten. */
@Entity('anstallning')
@Index('ix_anstallning_person', ['personId'])
@Check('ck_anstallning_titel', `btrim(titel) <> ''`)
@Check('ck_anstallning_tid', 'till >= fran')
@Exclusion('ex_anstallning_titel', 'using gist (organ_id with =, person_id with =, titel with =)')
export class Anstallning {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_anstallning' })
  id: string;

  @Column('uuid', { name: 'organ_id' })
  @ForeignKey(() => Organ, { name: 'fk_anstallning_organ' })
  organId: string;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey(() => Person, { name: 'fk_anstallning_person' })
  personId: string;

  @Column('uuid', { name: 'enhet_id', nullable: true })
  @ForeignKey(() => Enhet, { name: 'fk_anstallning_enhet' })
  enhetId: string | null;

  @Column('text')
  titel: string;

  @Column('date')
  fran: string;

  @Column('date', { nullable: true })
  till: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
