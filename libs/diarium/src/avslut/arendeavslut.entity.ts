import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** En körning som avslutar många ärenden efter ett urval. */
@Entity('arendeavslut')
@Unique('uq_arendeavslut_nyckel', ['namndId', 'nyckel'])
@Check('ck_arendeavslut_lage', `lage in ('vantar', 'pagar', 'klar', 'avbruten')`)
export class Arendeavslutspost {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_arendeavslut' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_arendeavslut_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('jsonb')
  filter: unknown;

  @Column('text', { nullable: true })
  skal: string | null;

  @Column('boolean', { name: 'trots_brister', default: false })
  trotsBrister: boolean;

  @Column('text', { default: 'vantar' })
  lage: string;

  @Column('uuid', { name: 'konto_id', nullable: true })
  @ForeignKey('konto', { name: 'fk_arendeavslut_konto', onDelete: 'RESTRICT' })
  kontoId: string | null;

  @Column('jsonb')
  aktor: unknown;

  @Column('timestamptz', { name: 'skapad_tid' })
  skapadTid: Date;

  @Column('timestamptz', { name: 'klar_tid', nullable: true })
  klarTid: Date | null;

  @Column('uuid', { nullable: true })
  nyckel: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}

/** Ett ärende i en sådan körning, och hur det gick. */
@Entity('arendeavslut_rad')
@Unique('uq_arendeavslut_rad', ['avslutId', 'arendeId'])
@Index('ix_arendeavslut_rad_kvar', { synchronize: false })
@Check('ck_arendeavslut_rad_utfall', `utfall in ('vantar', 'avslutat', 'brister', 'inte_avslutat')`)
export class Arendeavslutsrad {
  @PrimaryColumn('uuid', { name: 'avslut_id', primaryKeyConstraintName: 'pk_arendeavslut_rad' })
  @ForeignKey('arendeavslut', { name: 'fk_arendeavslut_rad_avslut', onDelete: 'RESTRICT' })
  avslutId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'pk_arendeavslut_rad' })
  ordning: number;

  @Column('uuid', { name: 'arende_id' })
  @ForeignKey('arende', { name: 'fk_arendeavslut_rad_arende', onDelete: 'RESTRICT' })
  arendeId: string;

  @Column('text', { default: 'vantar' })
  utfall: string;

  @Column('text', { nullable: true })
  text: string | null;
}
