import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Sammantraderad } from '../sammantrade/sammantrade.entity.js';
import { SammantradesordningEntitet } from './sammantradesordning.entity.js';
import type { Krets } from './domain/krets.js';

/** En hålltid i ordningen; den sista är sammanträdet. Migration 0410 bär villkoren i full text. */
@Entity('sammantradesordning_kolumn')
@Unique('uq_sammantradesordning_kolumn_namn', ['ordningId', 'namn'])
@Unique('uq_sammantradesordning_kolumn_nyckel', ['ordningId', 'nyckel'])
@Check('ck_sammantradesordning_kolumn_nr', 'nr >= 1')
@Check('ck_sammantradesordning_kolumn_namn', `btrim(namn) <> ''`)
@Check('ck_sammantradesordning_kolumn_veckodag', 'veckodag is not null')
@Check('ck_sammantradesordning_kolumn_krets', `krets <@ array['handlaggare', 'chef', 'presidium', 'ledamoter']`)
export class OrdningskolumnEntitet {
  @PrimaryColumn('uuid', { name: 'ordning_id', primaryKeyConstraintName: 'pk_sammantradesordning_kolumn' })
  @ForeignKey(() => SammantradesordningEntitet, {
    name: 'fk_sammantradesordning_kolumn_ordning',
    onDelete: 'CASCADE',
  })
  ordningId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_sammantradesordning_kolumn' })
  nr: number;

  @Column('uuid')
  nyckel: string;

  @Column('text')
  namn: string;

  @Column('text')
  veckodag: string;

  @Column('boolean', { default: false })
  samtidigt: boolean;

  @Column('boolean', { default: false })
  handlingar: boolean;

  @Column('time', { nullable: true })
  klockslag: string | null;

  @Column('text', { array: true })
  krets: Krets[];
}

/** Ett sammanträde i ordningen. */
@Entity('sammantradesordning_rad')
@Unique('uq_sammantradesordning_rad_nyckel', ['ordningId', 'nyckel'])
@Unique('uq_sammantradesordning_rad_sammantrade', ['ordningId', 'sammantradeId'])
@Index('ix_sammantradesordning_rad_sammantrade', ['sammantradeId'])
@Check('ck_sammantradesordning_rad_nr', 'nr >= 1')
@Check('ck_sammantradesordning_rad_plats', `btrim(plats) <> ''`)
export class OrdningsradEntitet {
  @PrimaryColumn('uuid', { name: 'ordning_id', primaryKeyConstraintName: 'pk_sammantradesordning_rad' })
  @ForeignKey(() => SammantradesordningEntitet, { name: 'fk_sammantradesordning_rad_ordning', onDelete: 'CASCADE' })
  ordningId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_sammantradesordning_rad' })
  nr: number;

  @Column('uuid')
  nyckel: string;

  @Column('time')
  start: string;

  @Column('text')
  plats: string;

  @Column('uuid', { name: 'sammantrade_id', nullable: true })
  @ForeignKey(() => Sammantraderad, {
    name: 'fk_sammantradesordning_rad_sammantrade',
    onDelete: 'RESTRICT',
  })
  sammantradeId: string | null;
}

/** Radens dag i en kolumn. */
@Entity('sammantradesordning_dag')
@ForeignKey(() => OrdningsradEntitet, ['ordningId', 'radNr'], ['ordningId', 'nr'], {
  name: 'fk_sammantradesordning_dag_rad',
  onDelete: 'CASCADE',
})
@ForeignKey(() => OrdningskolumnEntitet, ['ordningId', 'kolumnNr'], ['ordningId', 'nr'], {
  name: 'fk_sammantradesordning_dag_kolumn',
  onDelete: 'CASCADE',
})
@Index('ix_sammantradesordning_dag_datum', ['datum'])
export class OrdningsdagEntitet {
  @PrimaryColumn('uuid', { name: 'ordning_id', primaryKeyConstraintName: 'pk_sammantradesordning_dag' })
  ordningId: string;

  @PrimaryColumn('integer', { name: 'rad_nr', primaryKeyConstraintName: 'pk_sammantradesordning_dag' })
  radNr: number;

  @PrimaryColumn('integer', { name: 'kolumn_nr', primaryKeyConstraintName: 'pk_sammantradesordning_dag' })
  kolumnNr: number;

  @Column('date')
  datum: string;

  @Column('boolean', { default: false })
  avvikande: boolean;
}
