import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique, VersionColumn } from 'typeorm';
import type { Entitet } from '#plattform';

/** När nämndens kallelser går ut och hur långt före det påminns. */
@Entity('kallelseinstallning')
@Check('ck_kallelseinstallning_klockslag', `klockslag >= '06:00'::time and klockslag <= '20:00'::time`)
@Check('ck_kallelseinstallning_dagar', 'cardinality(paminn_dagar) <= 5')
class Kallelseinstallningsrad {
  @PrimaryColumn('uuid', { name: 'namnd_id', primaryKeyConstraintName: 'pk_kallelseinstallning' })
  @ForeignKey('organ', { name: 'fk_kallelseinstallning_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('time')
  klockslag: string;

  @Column('integer', { name: 'paminn_dagar', array: true })
  paminnDagar: number[];

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}

/** Kvittot på en påminnelse eller ett larm om en lista som inte är frisläppt. */
@Entity('kallelsepaminnelse')
@Unique('uq_kallelsepaminnelse_steg', ['sammantradeId', 'kallelsedag', 'steg'])
class Kallelsepaminnelserad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_kallelsepaminnelse' })
  id: string;

  @Column('uuid', { name: 'sammantrade_id' })
  @ForeignKey('sammantrade', { name: 'fk_kallelsepaminnelse_sammantrade', onDelete: 'RESTRICT' })
  sammantradeId: string;

  @Column('date')
  kallelsedag: string;

  @Column('text')
  steg: string;

  @Column('timestamptz')
  tid: Date;
}

/** En punkt som personalföreträdarna inte är med vid (KL 7:13–14). */
@Entity('kallelseundantag')
@Check('ck_kallelseundantag_grund', `grund in ('myndighetsutovning', 'motpart', 'upphandling', 'annan')`)
class Kallelseundantagsrad {
  @PrimaryColumn('uuid', { name: 'sammantrade_id', primaryKeyConstraintName: 'pk_kallelseundantag' })
  @ForeignKey('sammantrade', { name: 'fk_kallelseundantag_sammantrade', onDelete: 'RESTRICT' })
  sammantradeId: string;

  @PrimaryColumn('uuid', { name: 'punkt_nyckel', primaryKeyConstraintName: 'pk_kallelseundantag' })
  punktNyckel: string;

  @Column('text')
  grund: string;
}

export const kallelseentiteter: Entitet[] = [Kallelseinstallningsrad, Kallelsepaminnelserad, Kallelseundantagsrad];
