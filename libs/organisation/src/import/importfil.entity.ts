import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Bladslag } from './import.typer.js';
import { Importomgang } from './importomgang.entity.js';

/** En fil i en import. Innehållet försvinner när det är läst. */
@Entity('importfil')
@Unique('uq_importfil_nr', ['omgangId', 'nr'])
export class Importfil {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_importfil' })
  id: string;

  @Column('uuid', { name: 'omgang_id' })
  @ForeignKey(() => Importomgang, { name: 'fk_importfil_omgang' })
  omgangId: string;

  @Column('integer')
  nr: number;

  @Column('text')
  filnamn: string;

  @Column('integer')
  storlek: number;

  @Column('bytea', { nullable: true })
  innehall: Buffer | null;

  @Column('jsonb')
  blad: Bladslag[];

  @Column('text', { name: 'lamnad_av' })
  lamnadAv: string;

  @Column('timestamptz')
  lamnad: Date;
}
