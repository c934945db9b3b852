import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** Punkten där delegationsbeslut anmäls på ett sammanträde. Migration 0460 bär villkoren i full text. */
@Entity('delegationsanmalan')
@Unique('uq_delegationsanmalan_slag', ['sammantradeId', 'slag'])
@Check('ck_delegationsanmalan_slag', `slag in ('listor', 'bradskande')`)
export class Anmalningsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_delegationsanmalan' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_delegationsanmalan_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('uuid', { name: 'sammantrade_id' })
  @ForeignKey('sammantrade', { name: 'fk_delegationsanmalan_sammantrade', onDelete: 'RESTRICT' })
  sammantradeId: string;

  /** Punktens nyckel, samma i alla versioner av föredragningslistan. */
  @Column('uuid', { name: 'punkt_nyckel' })
  punktNyckel: string;

  @Column('text')
  slag: string;
}

/** En lista, eller ett brådskande beslut, i punkten. */
@Entity('delegationsanmalan_sak')
@Unique('uq_delegationsanmalan_sak_lista', ['anmalanId', 'listaId'])
@Unique('uq_delegationsanmalan_sak_beslut', ['anmalanId', 'ordforandebeslutId'])
@Index('ix_delegationsanmalan_sak_lista', ['listaId'])
@Index('ix_delegationsanmalan_sak_beslut', ['ordforandebeslutId'])
@Check('ck_delegationsanmalan_sak_vad', '(lista_id is null) <> (ordforandebeslut_id is null)')
export class Anmalningssaksrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_delegationsanmalan_sak' })
  id: string;

  @Column('uuid', { name: 'anmalan_id' })
  @ForeignKey(() => Anmalningsrad, { name: 'fk_delegationsanmalan_sak_anmalan', onDelete: 'CASCADE' })
  anmalanId: string;

  @Column('uuid', { name: 'lista_id', nullable: true })
  @ForeignKey('delegationslista', { name: 'fk_delegationsanmalan_sak_lista', onDelete: 'RESTRICT' })
  listaId: string | null;

  @Column('uuid', { name: 'ordforandebeslut_id', nullable: true })
  @ForeignKey('ordforandebeslut', { name: 'fk_delegationsanmalan_sak_beslut', onDelete: 'RESTRICT' })
  ordforandebeslutId: string | null;
}
