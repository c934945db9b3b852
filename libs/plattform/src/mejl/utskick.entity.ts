import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Gemensamt, Utskicksslag } from './brev.js';

/** Ett utskick: samma brev, med personliga delar, till flera mottagare i en version. */
@Entity('utskick')
@Unique('uq_utskick_version', ['objekt', 'objektId', 'slag', 'version'])
@Check('ck_utskick_slag', `slag in ('kallelse', 'tillagg', 'installt', 'ovrigt')`)
@Check('ck_utskick_version', `version >= 1`)
export class Utskick {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_utskick' })
  id: string;

  @Index('ix_utskick_namnd')
  @Column({ name: 'namnd_id', type: 'uuid', nullable: true })
  namndId: string | null;

  @Column({ type: 'text' })
  slag: Utskicksslag;

  @Column({ type: 'text' })
  objekt: string;

  @Column({ name: 'objekt_id', type: 'uuid' })
  objektId: string;

  @Column({ type: 'integer' })
  version: number;

  @Column({ type: 'jsonb' })
  gemensamt: Gemensamt;

  @Column({ type: 'timestamptz' })
  skapad: Date;
}
