import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** En version av föredragningslistan. */
@Entity('foredragningslista')
@Unique('uq_foredragningslista_nr', ['sammantradeId', 'nr'])
@Check('ck_foredragningslista_nr', 'nr >= 1')
export class Foredragningslisterad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_foredragningslista' })
  id: string;

  @Column('uuid', { name: 'sammantrade_id' })
  @ForeignKey('sammantrade', { name: 'fk_foredragningslista_sammantrade', onDelete: 'RESTRICT' })
  sammantradeId: string;

  @Column('integer')
  nr: number;

  @Column('timestamptz', { name: 'frusen_tid', nullable: true })
  frusenTid: Date | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
