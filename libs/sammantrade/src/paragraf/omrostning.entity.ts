import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** En omröstning, öppen eller sluten. */
@Entity('omrostning')
@Unique('uq_omrostning_ordning', ['paragrafId', 'ordning'])
@Check('ck_omrostning_blanka', 'blanka is null or blanka >= 0')
@Check(
  'ck_omrostning_slag',
  '(sluten and ja_innebar is null and nej_innebar is null and not utslagsrost) or (not sluten and ja_innebar is not null and nej_innebar is not null and blanka is null and lottning is null)',
)
export class Omrostningsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_omrostning' })
  id: string;

  @Column('uuid', { name: 'paragraf_id' })
  @ForeignKey('paragraf', { name: 'fk_omrostning_paragraf', onDelete: 'RESTRICT' })
  paragrafId: string;

  @Column('integer')
  ordning: number;

  @Column('boolean')
  sluten: boolean;

  @Column('text', { name: 'ja_innebar', nullable: true })
  jaInnebar: string | null;

  @Column('text', { name: 'nej_innebar', nullable: true })
  nejInnebar: string | null;

  @Column('integer', { nullable: true })
  blanka: number | null;

  @Column('text', { nullable: true })
  lottning: string | null;

  @Column('text')
  utfall: string;

  @Column('boolean', { default: false })
  utslagsrost: boolean;
}
