import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABELL = `
  create table sekretessatkomst (
    id uuid not null,
    namnd_id uuid not null,
    arende_id uuid,
    handling_id uuid,
    konto_id uuid not null,
    skal text not null,
    given_av uuid,
    given_tid timestamptz not null,
    fran date not null,
    till date,
    aterkallad boolean not null default false,
    version integer not null default 1,
    constraint pk_sekretessatkomst primary key (id),
    constraint fk_sekretessatkomst_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_sekretessatkomst_arende foreign key (arende_id) references arende (id) on delete restrict,
    constraint fk_sekretessatkomst_handling foreign key (handling_id) references handling (id) on delete restrict,
    constraint fk_sekretessatkomst_konto foreign key (konto_id) references konto (id) on delete restrict,
    constraint fk_sekretessatkomst_given_av foreign key (given_av) references konto (id) on delete restrict,
    constraint ck_sekretessatkomst_objekt check (num_nonnulls(arende_id, handling_id) = 1),
    constraint ck_sekretessatkomst_skal check (btrim(skal) <> '' and char_length(skal) <= 500),
    constraint ck_sekretessatkomst_tid check (till >= fran),
    constraint ex_sekretessatkomst_tid exclude using gist (konto_id with =, (coalesce(arende_id, handling_id)) with =, daterange(fran, till, '[]') with &&) where (not aterkallad)
  );
  create index ix_sekretessatkomst_arende on sekretessatkomst (arende_id);
  create index ix_sekretessatkomst_handling on sekretessatkomst (handling_id);
  create trigger tr_sekretessatkomst_kvar before delete on sekretessatkomst for each row execute function ratt_vagra_borttagning();
`;

// Den enda sanningen om vem som får läsa det skyddade i ett ärende eller en handling en viss dag, och varför. Rollerna
// kommer ur rättstabellen som mängder: p_las läser diariet, p_sekretess sköter sekretess, p_provning prövar den.
const INSYN = `
  create function arende_insyn(p_dag date, p_las text[], p_sekretess text[], p_provning text[])
    returns table (arende_id uuid, namnd_id uuid, konto_id uuid, grund text, grund_id uuid, roll text, for_konto_id uuid, fran date, till date)
    language sql stable as $$
    select a.id, a.namnd_id, r.konto_id,
        case when r.roll = any(p_sekretess) then 'sekretess' when r.roll = 'revisor' then 'granskning' else 'provning' end,
        r.grund_id, r.roll, r.for_konto_id, r.fran, r.till
      from arende a join roller_den(p_dag) r on r.namnd_id = a.namnd_id
     where r.roll = any(p_sekretess) or (r.roll = 'revisor' and r.sekretess) or (a.sekretess_under_provning and r.roll = any(p_provning))
    union all
    select a.id, a.namnd_id, k.id, 'handlaggare', a.id, r.roll, null, a.registrerat_datum, null
      from arende a join konto k on k.person_id = a.handlaggare_id join roller_den(p_dag) r on r.konto_id = k.id and r.namnd_id = a.namnd_id
     where r.roll = any(p_las) and r.grund <> 'franvaro'
    union all
    select a.id, a.namnd_id, r.konto_id, 'ersatter', r.grund_id, r.roll, r.for_konto_id, r.fran, r.till
      from arende a join konto k on k.person_id = a.handlaggare_id join roller_den(p_dag) r on r.for_konto_id = k.id and r.namnd_id = a.namnd_id
     where r.roll = any(p_las) and r.grund = 'franvaro'
    union all
    select s.arende_id, s.namnd_id, s.konto_id, 'namngiven', s.id, null, null, s.fran, s.till
      from sekretessatkomst s
     where s.arende_id is not null and not s.aterkallad and s.fran <= p_dag and (s.till is null or s.till >= p_dag)
       and exists (select 1 from roller_den(p_dag) r where r.konto_id = s.konto_id and r.namnd_id = s.namnd_id and r.roll <> 'insynsplats')
  $$;

  create function handling_insyn(p_dag date, p_las text[], p_sekretess text[], p_provning text[])
    returns table (handling_id uuid, namnd_id uuid, konto_id uuid, grund text, grund_id uuid, roll text, for_konto_id uuid, fran date, till date)
    language sql stable as $$
    select h.id, h.namnd_id, i.konto_id, i.grund, i.grund_id, i.roll, i.for_konto_id, i.fran, i.till
      from handling h join arende_insyn(p_dag, p_las, p_sekretess, p_provning) i on i.arende_id = h.arende_id
    union all
    select h.id, h.namnd_id, r.konto_id,
        case when r.roll = any(p_sekretess) then 'sekretess' when r.roll = 'revisor' then 'granskning' else 'provning' end,
        r.grund_id, r.roll, r.for_konto_id, r.fran, r.till
      from handling h join roller_den(p_dag) r on r.namnd_id = h.namnd_id
     where (h.arende_id is null and (r.roll = any(p_sekretess) or (r.roll = 'revisor' and r.sekretess)))
        or (h.sekretess_under_provning and r.roll = any(p_provning))
    union all
    select s.handling_id, s.namnd_id, s.konto_id, 'namngiven', s.id, null, null, s.fran, s.till
      from sekretessatkomst s
     where s.handling_id is not null and not s.aterkallad and s.fran <= p_dag and (s.till is null or s.till >= p_dag)
       and exists (select 1 from roller_den(p_dag) r where r.konto_id = s.konto_id and r.namnd_id = s.namnd_id and r.roll <> 'insynsplats')
  $$;
`;

/** Namngiven åtkomst till det som har sekretess, och den enda frågan om vem som får läsa det. */
export class Atkomst1700000000230 implements MigrationInterface {
  name = 'Atkomst1700000000230';

  async up(q: QueryRunner): Promise<void> {
    await q.query(TABELL);
    await q.query(INSYN);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop function handling_insyn(date, text[], text[], text[])');
    await q.query('drop function arende_insyn(date, text[], text[], text[])');
    await q.query('drop table sekretessatkomst');
  }
}
