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

/** Den lydelse som 0241 bygger vidare på och går tillbaka till. */
export const INSYN = `
  -- Vad ett konto får läsa av det skyddade en viss dag, som mängder: samma svar som arende_insyn och handling_insyn, utan att
  -- gå igenom ärendena. Par är nämnd och handläggare, hopskrivna.
  create function sok_insyn(p_konto uuid, p_dag date, p_namnder uuid[], p_las text[], p_sekretess text[], p_provning text[])
    returns table (namnder uuid[], par text[], arenden uuid[], handlingar uuid[]) language sql stable as $$
    with roller as materialized (select * from roller_den(p_dag) r where r.konto_id = p_konto and r.namnd_id = any(p_namnder)),
      sekretess as materialized (select distinct namnd_id from roller where roll = any(p_sekretess) or (roll = 'revisor' and sekretess)),
      provar as materialized (select distinct namnd_id from roller where roll = any(p_provning) and namnd_id not in (select namnd_id from sekretess)),
      namngiven as materialized (select s.arende_id, s.handling_id from sekretessatkomst s where s.konto_id = p_konto and not s.aterkallad
        and s.fran <= p_dag and (s.till is null or s.till >= p_dag) and exists (select 1 from roller r where r.namnd_id = s.namnd_id and r.roll <> 'insynsplats'))
    select array(select namnd_id from sekretess),
      array(select distinct r.namnd_id::text || k.person_id::text from roller r join konto k on k.id = case when r.grund = 'franvaro' then r.for_konto_id else p_konto end
        where r.roll = any(p_las) and k.person_id is not null),
      array(select a.id from arende a where a.namnd_id in (select namnd_id from provar) and a.sekretess_under_provning
        union select arende_id from namngiven where arende_id is not null),
      array(select h.id from handling h where h.namnd_id in (select namnd_id from provar) and h.sekretess_under_provning
        union select handling_id from namngiven where handling_id is not null)
  $$;
`;

/** Parterna i sökningen, och vem som får söka i det skyddade. */
export class Sokparter1700000000234 implements MigrationInterface {
  name = 'Sokparter1700000000234';

  async up(q: QueryRunner): Promise<void> {
    await q.query(PARTER);
    await q.query(INSYN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function sok_insyn(uuid, date, uuid[], text[], text[], text[]);
      drop trigger tr_arendepart_sok on arendepart;
      drop function sok_part_andrad();
      create or replace function sok_mer(p_ids uuid[]) returns table (arende_id uuid, skyddat boolean, ord text) language sql stable as $$
        select null::uuid, false, null::text where false
      $$;
    `);
  }
}
