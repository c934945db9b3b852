import type { MigrationInterface, QueryRunner } from 'typeorm';

const VAGRA = `
  create or replace function mottagare_vagra() returns trigger language plpgsql as $$
  begin
    raise exception 'Mottagare och deras historik tas inte bort och skrivs inte om.' using errcode = 'KL002';
  end $$;
`;

// Ett svar från en mejlserver kan nämna adressen. Den som bett om en allmän handling ska gå att glömma (TF 2:18).
const FAR_GLOMMA = `
  create or replace function mottagare_vagra() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and tg_table_name = 'mottagare_historik' and new.smtp_svar is null
      and (new.id, new.mottagare_id, new.till, new.tid) = (old.id, old.mottagare_id, old.till, old.tid) and new.fran is not distinct from old.fran then
      return new;
    end if;
    raise exception 'Mottagare och deras historik tas inte bort och skrivs inte om.' using errcode = 'KL002';
  end $$;
`;

/** Vem en utlämnad kopia mejlades till går att glömma. */
export class Utlamnandemejl1700000000242 implements MigrationInterface {
  name = 'Utlamnandemejl1700000000242';

  async up(q: QueryRunner): Promise<void> {
    await q.query(FAR_GLOMMA);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(VAGRA);
  }
}
