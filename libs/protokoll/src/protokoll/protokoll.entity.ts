import { Column, Entity, ForeignKey, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** Ett sammanträdes protokoll. */
@Entity('protokoll')
@Unique('uq_protokoll_sammantrade', ['sammantradeId'])
export class Protokollrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_protokoll' })
  id: string;

  @Column('uuid', { name: 'sammantrade_id' })
  @ForeignKey('sammantrade', { name: 'fk_protokoll_sammantrade', onDelete: 'RESTRICT' })
  sammantradeId: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_protokoll_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('text', { name: 'sekreterare_namn' })
  sekreterareNamn: string;

  @Column('uuid', { name: 'sekreterare_person_id', nullable: true })
  @ForeignKey('person', { name: 'fk_protokoll_sekreterare', onDelete: 'RESTRICT' })
  sekreterarePersonId: string | null;

  @Column('timestamptz', { name: 'delar_fordelade_tid', nullable: true })
  delarFordeladeTid: Date | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
