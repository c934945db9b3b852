import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** En vald justerare. */
@Entity('justerare')
@Unique('uq_justerare_ordning', ['sammantradeId', 'ordning'])
export class Justerarrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_justerare' })
  id: string;

  @Column('uuid', { name: 'sammantrade_id' })
  @ForeignKey('sammantrade', { name: 'fk_justerare_sammantrade', onDelete: 'RESTRICT' })
  sammantradeId: string;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey('person', { name: 'fk_justerare_person', onDelete: 'RESTRICT' })
  personId: string;

  @Column('integer')
  ordning: number;

  @Column('text', { nullable: true })
  paragrafer: string | null;
}
