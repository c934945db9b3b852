import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

export type Utkorgstillstand = 'vantar' | 'klar' | 'misslyckad';

/** Ett jobb som ska göras. Raden, inte kön, är sanningen. */
@Entity('utkorg')
@Unique('uq_utkorg_nyckel', ['nyckel'])
@Check('ck_utkorg_tillstand', `tillstand in ('vantar', 'klar', 'misslyckad')`)
@Check('ck_utkorg_klar', `(tillstand = 'klar') = (klar is not null)`)
@Check('ck_utkorg_forsok', `forsok >= 0`)
@Index('ix_utkorg_vantar', { synchronize: false })
export class Utkorgsrad {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_utkorg' })
  id: string;

  @Column({ type: 'text' })
  jobb: string;

  @Column({ type: 'jsonb' })
  data: Record<string, unknown>;

  @Column({ name: 'namnd_id', type: 'uuid', nullable: true })
  namndId: string | null;

  @Column({ type: 'text', nullable: true })
  nyckel: string | null;

  @Column({ type: 'text', default: 'vantar' })
  tillstand: Utkorgstillstand;

  @Column({ type: 'integer', default: 0 })
  forsok: number;

  @Column({ type: 'integer', nullable: true })
  arbetare: number | null;

  @Column({ type: 'timestamptz' })
  skapad: Date;

  @Column({ type: 'timestamptz', nullable: true })
  koad: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  nasta: Date | null;

  @Column({ type: 'timestamptz', nullable: true })
  klar: Date | null;

  @Column({ type: 'text', nullable: true })
  fel: string | null;
}
