import type { MigrationInterface, QueryRunner } from 'typeorm';

const PARTER = `
  -- Parternas namn och deras diarienummer. Skyddat: det som part, person eller ärende säger är det.
  create or replace function sok_mer(p_ids uuid[]) returns table (arende_id uuid, skyddat boolean, ord text) language sql stable as $$
    select p.arende_id, p.skyddad or p.skyddade_personuppgifter or a.sekretess_lagrum is not null or a.sekretess_under_provning, concat_ws(' ', p.namn, p.deras_dnr)
      from arendepart p join arende a on a.id = p.arende_id where p.arende_id = any(p_ids) and not p.borttagen
  $$;

  create function sok_part_andrad() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then insert into sok_ko (arende_id) values (new.arende_id);
    else perform sok_glom(old.arende_id);
    end if;
    return null;
  end $$;
  create trigger tr_arendepart_sok after insert or update on arendepart for each row execute function sok_part_andrad();
  insert into sok_ko (arende_id) select distinct arende_id from arendepart;
`;

/** Parterna i sökningen. */
export class Sokparter1700000000234 implements MigrationInterface {
  name = 'Sokparter1700000000234';

  async up(q: QueryRunner): Promise<void> {
    await q.query(PARTER);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger tr_arendepart_sok on arendepart;
      drop function sok_part_andrad();
      create or replace function sok_mer(p_ids uuid[]) returns table (arende_id uuid, skyddat boolean, ord text) language sql stable as $$
        select null::uuid, false, null::text where false
      $$;
    `);
  }
}
