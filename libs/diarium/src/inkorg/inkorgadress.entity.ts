import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique, VersionColumn } from 'typeorm';

/** En adress som nämnden tar emot e-post på. */
@Entity('inkorgadress')
@Unique('uq_inkorgadress_adress', ['adress'])
@Index('ix_inkorgadress_namnd', ['namndId'])
@Check('ck_inkorgadress_adress', `adress = lower(adress) and adress ~ '^[^@+[:space:]]+@[^@[:space:]]+$'`)
@Check('ck_inkorgadress_autosvar', `autosvar is null or btrim(autosvar) <> ''`)
export class Inkorgadressrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_inkorgadress' })
  id: string;

  @Column('uuid', { name: 'namnd_id' })
  @ForeignKey('organ', { name: 'fk_inkorgadress_namnd', onDelete: 'RESTRICT' })
  namndId: string;

  @Column('text')
  adress: string;

  @Column('text', { nullable: true })
  autosvar: string | null;

  @VersionColumn({ type: 'integer', default: 1 })
  version: number;
}
