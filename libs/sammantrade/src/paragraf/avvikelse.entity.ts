import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** Det som hände fast en regel säger något annat. */
@Entity('avvikelse')
@Index('ix_avvikelse_sammantrade', ['sammantradeId'])
export class Avvikelserad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_avvikelse' })
  id: string;

  @Column('uuid', { name: 'sammantrade_id' })
  @ForeignKey('sammantrade', { name: 'fk_avvikelse_sammantrade', onDelete: 'RESTRICT' })
  sammantradeId: string;

  @Column('uuid', { name: 'paragraf_id', nullable: true })
  @ForeignKey('paragraf', { name: 'fk_avvikelse_paragraf', onDelete: 'RESTRICT' })
  paragrafId: string | null;

  @Column('text')
  regel: string;

  @Column('text')
  kommentar: string;

  @Column('text', { name: 'antecknad_av' })
  antecknadAv: string;

  @Column('timestamptz')
  tid: Date;
}
