import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Vem som leder vilka §§, när det inte är den vanliga. */
@Entity('ordforandeskapspost')
export class Ordforandeskapspostrad {
  @PrimaryColumn('uuid', { name: 'sammantrade_id', primaryKeyConstraintName: 'pk_ordforandeskapspost' })
  @ForeignKey('sammantrade', { name: 'fk_ordforandeskapspost_sammantrade', onDelete: 'RESTRICT' })
  sammantradeId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_ordforandeskapspost' })
  ordning: number;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey('person', { name: 'fk_ordforandeskapspost_person', onDelete: 'RESTRICT' })
  personId: string;

  @Column('text')
  paragrafer: string;
}
