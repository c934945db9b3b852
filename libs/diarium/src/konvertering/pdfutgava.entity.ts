import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Ett innehåll som PDF. Innehållet är nyckeln: samma fil i två handlingar görs om en gång. */
@Entity('pdfutgava')
@Index('ix_pdfutgava_saknar', ['skapadTid'], { where: `tillstand = 'saknar_program'` })
@Check('ck_pdfutgava_sha', `sha256 ~ '^[0-9a-f]{64}$' and (pdf_sha256 is null or pdf_sha256 ~ '^[0-9a-f]{64}$')`)
@Check('ck_pdfutgava_tillstand', `tillstand in ('vantar', 'klar', 'fel', 'saknar_program')`)
@Check(
  'ck_pdfutgava_pdf',
  `(tillstand = 'klar') = (pdf_sha256 is not null) and (pdf_sha256 is null) = (pdf_storlek is null) and (pdf_sha256 is null) = (sidor is null) and sidor >= 1`,
)
@Check('ck_pdfutgava_fel', `tillstand <> 'fel' or skal is not null`)
export class Pdfutgavarad {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_pdfutgava' })
  sha256: string;

  @Column('text', { default: 'vantar' })
  tillstand: string;

  @Column('text', { name: 'pdf_sha256', nullable: true })
  pdfSha256: string | null;

  /** Byte. */
  @Column('bigint', { name: 'pdf_storlek', nullable: true })
  pdfStorlek: string | null;

  @Column('integer', { nullable: true })
  sidor: number | null;

  /** Varför det inte blev någon PDF. */
  @Column('text', { nullable: true })
  skal: string | null;

  @Column('timestamptz', { name: 'skapad_tid' })
  skapadTid: Date;

  @Column('timestamptz', { name: 'gjord_tid', nullable: true })
  gjordTid: Date | null;
}
