import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Word-filer och andra kontorsdokument som PDF: en rad per innehåll, hur många handlingar som än bär det. */
export class Pdfutgava1700000000250 implements MigrationInterface {
  name = 'Pdfutgava1700000000250';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table pdfutgava (
        sha256 text not null,
        tillstand text not null default 'vantar',
        pdf_sha256 text,
        pdf_storlek bigint,
        sidor integer,
        skal text,
        skapad_tid timestamptz not null,
        gjord_tid timestamptz,
        constraint pk_pdfutgava primary key (sha256),
        constraint ck_pdfutgava_sha check (sha256 ~ '^[0-9a-f]{64}$' and (pdf_sha256 is null or pdf_sha256 ~ '^[0-9a-f]{64}$')),
        constraint ck_pdfutgava_tillstand check (tillstand in ('vantar', 'klar', 'fel', 'saknar_program')),
        constraint ck_pdfutgava_pdf check ((tillstand = 'klar') = (pdf_sha256 is not null) and (pdf_sha256 is null) = (pdf_storlek is null) and (pdf_sha256 is null) = (sidor is null) and sidor >= 1),
        constraint ck_pdfutgava_fel check (tillstand <> 'fel' or skal is not null)
      );
      create index ix_pdfutgava_saknar on pdfutgava (skapad_tid) where tillstand = 'saknar_program';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table pdfutgava');
  }
}
