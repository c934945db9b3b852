import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ordförandens och sekreterarens kommentarer på en lista under arbete: arbetsmaterial, på hela listan eller på en punkt. */
export class Beredningskommentar1700000000465 implements MigrationInterface {
  name = 'Beredningskommentar1700000000465';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table beredningskommentar (
        id uuid not null,
        sammantrade_id uuid not null,
        punkt_nyckel uuid,
        text text not null,
        namn text not null,
        person_id uuid,
        tid timestamptz not null,
        constraint pk_beredningskommentar primary key (id),
        constraint fk_beredningskommentar_sammantrade foreign key (sammantrade_id) references sammantrade (id) on delete restrict,
        constraint fk_beredningskommentar_person foreign key (person_id) references person (id) on delete restrict,
        constraint ck_beredningskommentar_text check (btrim(text) <> '' and char_length(text) <= 4000)
      );
      create index ix_beredningskommentar_sammantrade on beredningskommentar (sammantrade_id, tid);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table beredningskommentar');
  }
}
