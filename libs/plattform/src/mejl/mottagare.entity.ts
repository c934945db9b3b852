import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn, Unique } from 'typeorm';
import type { Personligt } from './brev.js';
import type { Mottagartillstand } from './domain/mottagarsteg.js';
import { Utskick } from './utskick.entity.js';

/** En mottagare av ett utskick: en rad och ett Message-ID per person och version. */
@Entity('mottagare')
@Unique('uq_mottagare_person', ['utskickId', 'personId'])
@Unique('uq_mottagare_message_id', ['messageId'])
@Check('ck_mottagare_message_id', `message_id ~ '^<[^<>@[:space:]]+@[^<>@[:space:]]+>$'`)
@Check('ck_mottagare_tillstand', `tillstand in ('vantar', 'sander', 'sand', 'misslyckad', 'studsad', 'oviss')`)
@Check('ck_mottagare_oviss', `tillstand <> 'oviss' or varit_oviss`)
@Check('ck_mottagare_sander', `tillstand <> 'sander' or sandare is not null`)
@Check('ck_mottagare_sand', `tillstand not in ('sand', 'studsad') or sand_tid is not null`)
@Check('ck_mottagare_misslyckad', `tillstand <> 'misslyckad' or orsak is not null`)
@Check('ck_mottagare_oviss_beslut', `oviss_beslut in ('skicka_igen', 'avsta')`)
export class Mottagare {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_mottagare' })
  id: string;

  @Column({ name: 'utskick_id', type: 'uuid' })
  @ForeignKey(() => Utskick, 'id', { name: 'fk_mottagare_utskick', onDelete: 'RESTRICT' })
  utskickId: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ type: 'text' })
  namn: string;

  @Column({ type: 'text', nullable: true })
  adress: string | null;

  @Column({ type: 'jsonb' })
  personligt: Personligt;

  @Column({ name: 'message_id', type: 'text' })
  messageId: string;

  @Column({ type: 'text', array: true, default: '{}' })
  referenser: string[];

  @Column({ type: 'text' })
  tillstand: Mottagartillstand;

  @Column({ name: 'varit_oviss', type: 'boolean', default: false })
  varitOviss: boolean;

  @Column({ name: 'oviss_beslut', type: 'text', nullable: true })
  ovissBeslut: 'skicka_igen' | 'avsta' | null;

  @Column({ name: 'antal_sandningar', type: 'integer', default: 0 })
  antalSandningar: number;

  @Column({ type: 'integer', default: 0 })
  forsok: number;

  @Column({ type: 'integer', nullable: true })
  sandare: number | null;

  @Column({ name: 'smtp_svar', type: 'text', nullable: true })
  smtpSvar: string | null;

  @Column({ type: 'text', nullable: true })
  orsak: string | null;

  @Column({ name: 'sand_tid', type: 'timestamptz', nullable: true })
  sandTid: Date | null;

  @Column({ type: 'timestamptz' })
  andrad: Date;
}

/** Varje steg en mottagare har tagit. Skrivs av databasen. */
@Entity('mottagare_historik')
export class Mottagarhistorik {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_mottagare_historik',
  })
  id: string;

  @Index('ix_mottagare_historik_mottagare')
  @Column({ name: 'mottagare_id', type: 'uuid' })
  @ForeignKey(() => Mottagare, 'id', { name: 'fk_mottagare_historik_mottagare', onDelete: 'RESTRICT' })
  mottagareId: string;

  @Column({ type: 'text', nullable: true })
  fran: Mottagartillstand | null;

  @Column({ type: 'text' })
  till: Mottagartillstand;

  @Column({ name: 'smtp_svar', type: 'text', nullable: true })
  smtpSvar: string | null;

  @Column({ type: 'timestamptz' })
  tid: Date;
}
