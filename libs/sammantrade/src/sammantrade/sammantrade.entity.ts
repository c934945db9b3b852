import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** Ett sammanträde. Migration 0400 bär vakterna i full text. */
@Entity('sammantrade')
@Unique('uq_sammantrade_tid', ['namndId', 'datum', 'start'])
@Index('ix_sammantrade_att_kalla', ['kallelsedag'], { where: "(tillstand = 'planerat'::text)" })
@Index('ix_sammantrade_datum', ['namndId', 'datum'])
@Check('ck_sammantrade_dagar', 'kallelsedag <= datum and senast_kallelse <= senast_tillagg and senast_tillagg <= datum')
@Check('ck_sammantrade_installt', `(tillstand = 'installt') = (installt_skal is not null)`)
@Check('ck_sammantrade_plats', 'length(trim(plats)) > 0')
@Check('ck_sammantrade_tillstand', `tillstand in ('planerat', 'kallat', 'pagar', 'ajournerat', 'avslutat', 'installt')`)
export class Sammantraderad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_sammantrade' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_sammantrade_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('date')
  datum: string;

  @Column('time')
  start: string;

  @Column('time', { nullable: true })
  slut: string | null;

  @Column('text')
  plats: string;

  @Column('text', { default: 'planerat' })
  tillstand: string;

  @Column('text', { name: 'installt_skal', nullable: true })
  installtSkal: string | null;

  @Column('uuid', { name: 'sekreterare_id', nullable: true })
  @ForeignKey('person', { name: 'fk_sammantrade_sekreterare', onDelete: 'RESTRICT' })
  sekreterareId: string | null;

  @Column('date')
  kallelsedag: string;

  @Column('date', { name: 'senast_kallelse' })
  senastKallelse: string;

  @Column('date', { name: 'senast_tillagg' })
  senastTillagg: string;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
