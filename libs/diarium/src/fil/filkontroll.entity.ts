import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Vad ett innehåll är och om det hålls tillbaka. Innehållet är nyckeln. */
@Entity('filkontroll')
@Index('ix_filkontroll_oskannade', ['kontrolleradTid'], {
  where: `skanning in ('ej_skannad', 'vantar', 'misslyckad')`,
})
@Check('ck_filkontroll_sha', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('ck_filkontroll_skal', '(slag is null) = (skal is null)')
@Check('ck_filkontroll_skanning', `skanning in ('ej_skannad', 'vantar', 'ren', 'smittad', 'misslyckad')`)
@Check('ck_filkontroll_fynd', `(skanning = 'smittad') = (fynd is not null)`)
export class Filkontrollrad {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_filkontroll' })
  sha256: string;

  @Column('bigint')
  storlek: string;

  /** Efter innehållet, inte efter namnet. */
  @Column('text')
  mediatyp: string;

  /** Den ändelse som innehållet brukar ha; null när ingen är given. */
  @Column('text', { nullable: true })
  andelse: string | null;

  @Column('jsonb', { default: '[]' })
  varningar: unknown;

  /** Varför innehållet hålls tillbaka, som kod; null när det inte gör det. */
  @Column('text', { nullable: true })
  slag: string | null;

  @Column('text', { nullable: true })
  skal: string | null;

  @Column('text', { default: 'ej_skannad' })
  skanning: string;

  @Column('timestamptz', { name: 'skannad_tid', nullable: true })
  skannadTid: Date | null;

  /** Vad virusskyddet kallar det som det fann. */
  @Column('text', { nullable: true })
  fynd: string | null;

  @Column('timestamptz', { name: 'kontrollerad_tid' })
  kontrolleradTid: Date;
}
