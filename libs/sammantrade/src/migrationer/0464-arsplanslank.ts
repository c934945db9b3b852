import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Den hemliga länken till en persons kalender över nämndens hålltider. Bara länkens hash sparas. */
export class Arsplanslank1700000000464 implements MigrationInterface {
  name = 'Arsplanslank1700000000464';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table arsplanslank (
        konto_id uuid not null,
        namnd_id uuid not null,
        hash text not null,
        skapad_tid timestamptz not null,
        constraint pk_arsplanslank primary key (konto_id, namnd_id),
        constraint fk_arsplanslank_konto foreign key (konto_id) references konto (id) on delete cascade,
        constraint fk_arsplanslank_namnd foreign key (namnd_id) references organ (id) on delete restrict,
        constraint uq_arsplanslank_hash unique (hash),
        constraint ck_arsplanslank_hash check (hash ~ '^[0-9a-f]{64}$')
      );
      create index ix_arsplanslank_namnd on arsplanslank (namnd_id);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table arsplanslank');
  }
}
