import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Var i texten den som har skriften öppen står. Det är inget som har hänt med skrivelsen, och skrivs inte i händelseloggen. */
export class Skriftmarkor1700000000347 implements MigrationInterface {
  async up(kor: QueryRunner): Promise<void> {
    await kor.query(`
      alter table skriftnarvaro add column version integer, add column plats integer,
        add constraint ck_skriftnarvaro_plats check ((version is null) = (plats is null) and coalesce(plats, 0) >= 0);
      create trigger tr_skriftnarvaro_markor after update on skriftnarvaro for each row
        when ((old.version, old.plats) is distinct from (new.version, new.plats)) execute function skriftnarvaro_rop();
    `);
  }

  async down(kor: QueryRunner): Promise<void> {
    await kor.query(`
      drop trigger tr_skriftnarvaro_markor on skriftnarvaro;
      alter table skriftnarvaro drop constraint ck_skriftnarvaro_plats, drop column version, drop column plats;
    `);
  }
}
