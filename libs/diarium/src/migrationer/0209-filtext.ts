import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Texten i en fil, utdragen i ett avgränsat jobb: en rad per innehåll, hur många handlingar som än bär det. */
export class Filtext1700000000209 implements MigrationInterface {
  name = 'Filtext1700000000209';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table filtext (
        sha256 text not null,
        tillstand text not null default 'vantar',
        text text,
        sidor integer,
        skal text,
        skapad_tid timestamptz not null,
        constraint pk_filtext primary key (sha256),
        constraint ck_filtext_sha check (sha256 ~ '^[0-9a-f]{64}$'),
        constraint ck_filtext_tillstand check (tillstand in ('vantar', 'klar', 'ingen_text', 'fel')),
        constraint ck_filtext_text check (text is null or tillstand = 'klar'),
        constraint ck_filtext_fel check (tillstand <> 'fel' or skal is not null)
      );
      create index ix_filtext_vantar on filtext (skapad_tid) where tillstand = 'vantar';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table filtext');
  }
}
