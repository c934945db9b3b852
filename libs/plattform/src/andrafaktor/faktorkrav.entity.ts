import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Roll } from '../ratt/rattigheter.js';

/** En roll som måste ha en andra faktor, i en nämnd eller i alla. */
@Entity('faktorkrav')
@Index('uq_faktorkrav_roll', { synchronize: false })
export class Faktorkravsrad {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_faktorkrav' })
  id: string;

  /** null: i alla nämnder. */
  @Column('uuid', { name: 'namnd_id', nullable: true })
  namndId: string | null;

  @Column('text')
  roll: Roll;

  @Column('timestamptz')
  skapad: Date;
}
