import { Check, Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';

/** Nämndens egen gräns för en fils storlek; utan rad gäller installationens. */
@Entity('filgrans')
@Check('ck_filgrans_storlek', 'storsta_fil_mb between 1 and 10000')
export class Filgransrad {
  @PrimaryColumn('uuid', { name: 'namnd_id', primaryKeyConstraintName: 'pk_filgrans' })
  @ForeignKey('organ', { name: 'fk_filgrans_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('integer', { name: 'storsta_fil_mb' })
  storstaFilMb: number;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
