import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Texten i en fil. Innehållet är nyckeln: samma fil i två handlingar läses en gång. */
@Entity('filtext')
@Index('ix_filtext_vantar', ['skapadTid'], { where: `tillstand = 'vantar'` })
@Check('ck_filtext_sha', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('ck_filtext_tillstand', `tillstand in ('vantar', 'klar', 'ingen_text', 'fel')`)
@Check('ck_filtext_text', `text is null or tillstand = 'klar'`)
@Check('ck_filtext_fel', `tillstand <> 'fel' or skal is not null`)
export class Filtextrad {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_filtext' })
  sha256: string;

  @Column('text', { default: 'vantar' })
  tillstand: string;

  /** Bara när tillståndet är `klar`. */
  @Column('text', { nullable: true })
  text: string | null;

  /** Sidor som lästes, när filen har sidor. */
  @Column('integer', { nullable: true })
  sidor: number | null;

  /** Varför det blev fel, eller vad som utelämnades. */
  @Column('text', { nullable: true })
  skal: string | null;

  @Column('timestamptz', { name: 'skapad_tid' })
  skapadTid: Date;
}
