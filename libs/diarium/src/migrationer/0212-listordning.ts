import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ärendelistans ordningar och urval i en nämnd med hundratusentals ärenden, och början av ett dnr. */
export class Listordning1700000000212 implements MigrationInterface {
  name = 'Listordning1700000000212';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create index ix_arende_dnrordning on arende (namnd_id, (dnr_norm collate dnr_ordning), id);
      create index ix_arende_meningsordning on arende (namnd_id, (arendemening collate "sv-x-icu"), id);
      create index ix_arende_statusordning on arende (namnd_id, status, id);
      create index ix_arende_handlaggarordning on arende (namnd_id, handlaggare_id, registrerat_tid desc, id desc);
      create index ix_arende_arsordning on arende (namnd_id, (coalesce(ar, extract(year from registrerat_datum)::int)), registrerat_tid desc, id desc);
      create index ix_arende_dnrborjan on arende ((dnr_norm collate "C"));
      drop index ix_arende_status;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      create index ix_arende_status on arende (namnd_id, status);
      drop index ix_arende_dnrborjan, ix_arende_arsordning, ix_arende_handlaggarordning, ix_arende_statusordning, ix_arende_meningsordning, ix_arende_dnrordning;
    `);
  }
}
