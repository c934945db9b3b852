import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Worddokument som har lästs in i en skrivelse: originalet ligger i lagringen, och raden säger vad det blev. */
export class Word1700000000315 implements MigrationInterface {
  async up(kor: QueryRunner): Promise<void> {
    await kor.query(`
      create table skrivelse_word (
        id uuid not null,
        tjansteskrivelse_id uuid not null,
        sha256 text not null,
        filnamn text not null,
        storlek bigint not null,
        fran_version integer,
        till_version integer not null,
        konto_id uuid,
        tid timestamptz not null,
        constraint pk_skrivelse_word primary key (id),
        constraint fk_skrivelse_word_skrivelse foreign key (tjansteskrivelse_id) references tjansteskrivelse (id) on delete cascade,
        constraint fk_skrivelse_word_konto foreign key (konto_id) references konto (id) on delete restrict,
        constraint ck_skrivelse_word_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
        constraint ck_skrivelse_word_storlek check (storlek > 0),
        constraint ck_skrivelse_word_version check (till_version >= 0 and coalesce(fran_version, 0) >= 0)
      );
      create index ix_skrivelse_word_skrivelse on skrivelse_word (tjansteskrivelse_id, tid);
    `);
  }

  async down(kor: QueryRunner): Promise<void> {
    await kor.query('drop table skrivelse_word');
  }
}
