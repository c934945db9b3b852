import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** En person i uppropet. */
@Entity('narvaro')
@Unique('uq_narvaro_ordning', ['sammantradeId', 'slag', 'ordning'], { deferrable: 'INITIALLY DEFERRED' })
@Unique('uq_narvaro_person', ['sammantradeId', 'personId'])
@Check(
  'ck_narvaro_roll',
  `roll is null or roll in ('ordforande', 'forste_vice', 'andre_vice', 'ledamot', 'tjanstgorande_ersattare', 'ersattare')`,
)
@Check('ck_narvaro_roll_slag', `(slag = 'ovrig') = (roll is null)`)
@Check('ck_narvaro_slag', `slag in ('beslutande', 'ersattare', 'franvarande', 'ovrig')`)
export class Narvarorad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_narvaro' })
  id: string;

  @Column('uuid', { name: 'sammantrade_id' })
  @ForeignKey('sammantrade', { name: 'fk_narvaro_sammantrade', onDelete: 'RESTRICT' })
  sammantradeId: string;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey('person', { name: 'fk_narvaro_person', onDelete: 'RESTRICT' })
  personId: string;

  @Column('integer')
  ordning: number;

  @Column('text')
  slag: string;

  @Column('text', { nullable: true })
  roll: string | null;

  @Column('text')
  namn: string;

  @Column('text', { nullable: true })
  parti: string | null;

  @Column('text', { nullable: true })
  titel: string | null;

  @Column('uuid', { name: 'for_person_id', nullable: true })
  @ForeignKey('person', { name: 'fk_narvaro_for', onDelete: 'RESTRICT' })
  forPersonId: string | null;

  @Column('text', { nullable: true })
  paragrafer: string | null;

  @Column('boolean', { default: false })
  distans: boolean;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
