import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** En kallelse, ett tillägg eller ett besked om inställt. */
@Entity('kallelse')
@Unique('uq_kallelse_nr', ['sammantradeId', 'nr'])
@Index('uq_kallelse_en_per_lista', ['listaId'], {
  unique: true,
  where: "(slag = ANY (ARRAY['kallelse'::text, 'tillagg'::text]))",
})
@Check('ck_kallelse_sen', 'tillkom_datum <= senast or sen_skal is not null')
@Check('ck_kallelse_slag', `slag in ('kallelse', 'tillagg', 'installt')`)
export class Kallelserad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_kallelse' })
  id: string;

  @Column('uuid', { name: 'sammantrade_id' })
  @ForeignKey('sammantrade', { name: 'fk_kallelse_sammantrade', onDelete: 'RESTRICT' })
  sammantradeId: string;

  @Column('uuid', { name: 'lista_id' })
  @ForeignKey('foredragningslista', { name: 'fk_kallelse_lista', onDelete: 'RESTRICT' })
  listaId: string;

  @Column('text')
  slag: string;

  @Column('integer')
  nr: number;

  @Column('date')
  senast: string;

  @Column('timestamptz', { name: 'tillkom_tid' })
  tillkomTid: Date;

  @Column('date', { name: 'tillkom_datum' })
  tillkomDatum: string;

  @Column('text', { name: 'sen_skal', nullable: true })
  senSkal: string | null;

  @Column('uuid', { name: 'utskick_id', nullable: true })
  @ForeignKey('utskick', { name: 'fk_kallelse_utskick', onDelete: 'RESTRICT' })
  utskickId: string | null;
}
