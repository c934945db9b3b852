import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Bilderna i skrivelserna. */
export class Skriftbild1700000000319 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table skriftbild (
        tjansteskrivelse_id uuid not null,
        sha256 text not null,
        typ text not null,
        storlek integer not null,
        skapad_tid timestamptz not null,
        constraint pk_skriftbild primary key (tjansteskrivelse_id, sha256),
        constraint fk_skriftbild_skrivelse foreign key (tjansteskrivelse_id) references tjansteskrivelse (id) on delete cascade,
        constraint ck_skriftbild_typ check (typ in ('image/png', 'image/jpeg')),
        constraint ck_skriftbild_sha256 check (sha256 ~ '^[0-9a-f]{64}$')
      )`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table skriftbild');
  }
}
