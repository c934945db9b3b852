import type { MigrationInterface, QueryRunner } from 'typeorm';

// Förvaltningens roller: bara de följer med till den som ersätter. Ett uppdrag är personligt och lämnas aldrig över.
const LAMNAS_OVER = `('registrator', 'namndsekreterare', 'handlaggare', 'chef', 'forvaltningschef')`;

const TABELLER = `
create table franvaro (
  id uuid constraint pk_franvaro primary key,
  namnd_id uuid not null constraint fk_franvaro_namnd references organ (id) on delete restrict,
  konto_id uuid not null constraint fk_franvaro_konto references konto (id) on delete restrict,
  ersattare_konto_id uuid not null constraint fk_franvaro_ersattare references konto (id) on delete restrict,
  fran date not null,
  till date not null,
  aterkallad boolean not null default false,
  satt_av uuid constraint fk_franvaro_satt_av references konto (id) on delete restrict,
  version integer not null default 1,
  constraint ck_franvaro_tid check (till >= fran),
  constraint ck_franvaro_sig_sjalv check (ersattare_konto_id <> konto_id),
  -- En dag har den frånvarande högst en ersättare i nämnden.
  constraint ex_franvaro_tid exclude using gist (konto_id with =, namnd_id with =, daterange(fran, till, '[]') with &&) where (not aterkallad)
);
create index ix_franvaro_namnd on franvaro (namnd_id, fran desc);
create index ix_franvaro_ersattare on franvaro (ersattare_konto_id);

create table presidieforhinder (
  id uuid constraint pk_presidieforhinder primary key,
  uppdrag_id uuid not null constraint fk_presidieforhinder_uppdrag references uppdrag (id) on delete restrict,
  fran date not null,
  till date not null,
  aterkallad boolean not null default false,
  version integer not null default 1,
  constraint ck_presidieforhinder_tid check (till >= fran),
  constraint ex_presidieforhinder_tid exclude using gist (uppdrag_id with =, daterange(fran, till, '[]') with &&) where (not aterkallad)
);

-- KL 12:9: nämnden lämnar revisorerna det granskningen kräver. Utan granskning ger rollen ingenting.
create table granskning (
  id uuid constraint pk_granskning primary key,
  namnd_id uuid not null constraint fk_granskning_namnd references organ (id) on delete restrict,
  konto_id uuid not null constraint fk_granskning_konto references konto (id) on delete restrict,
  andamal text not null,
  beslutad_av text not null,
  sekretess boolean not null default false,
  fran date not null,
  till date not null,
  aterkallad boolean not null default false,
  version integer not null default 1,
  constraint ck_granskning_andamal check (btrim(andamal) <> '' and char_length(andamal) <= 500),
  constraint ck_granskning_beslutad check (btrim(beslutad_av) <> '' and char_length(beslutad_av) <= 500),
  constraint ck_granskning_tid check (till >= fran)
);
create index ix_granskning_namnd on granskning (namnd_id, fran desc);
create index ix_granskning_konto on granskning (konto_id);
`;

// Den enda sanningen om vem som har vilken roll i vilken nämnd en viss dag, och varför. Vakterna, listorna och frågan
// "vem får se" läser alla den.
const ROLLER = `
create function presidieordning(p_roll text) returns integer language sql immutable as $$
  select array_position(array['ordforande', 'forste_vice', 'andre_vice'], p_roll)
$$;

create function presidiet_den(p_dag date)
  returns table (uppdrag_id uuid, namnd_id uuid, person_id uuid, roll text, fran date, till date, hinder_id uuid, hinder_fran date, hinder_till date)
  language sql stable as $$
  select u.id, u.organ_id, u.person_id, u.roll, u.fran, u.till, f.id, f.fran, f.till
    from uppdrag u left join presidieforhinder f on f.uppdrag_id = u.id and not f.aterkallad and p_dag between f.fran and f.till
   where u.roll in ('ordforande', 'forste_vice', 'andre_vice') and u.fran <= p_dag and (u.till is null or u.till >= p_dag)
$$;

create function roller_den(p_dag date)
  returns table (konto_id uuid, namnd_id uuid, roll text, grund text, grund_id uuid, for_konto_id uuid, fran date, till date, sekretess boolean)
  language sql stable as $$
  select r.konto_id, o.id, r.roll, 'tilldelad', r.id, null::uuid, r.fran, r.till, false
    from rolltilldelning r join organ o on r.organ_id is null or o.id = r.organ_id
   where r.roll <> 'revisor' and r.fran <= p_dag and (r.till is null or r.till >= p_dag)
  union all
  select k.id, u.organ_id, case when u.roll in ('forste_vice', 'andre_vice') then 'vice_ordforande' else u.roll end, 'uppdrag', u.id, null, u.fran, u.till, false
    from uppdrag u join konto k on k.person_id = u.person_id
   where u.roll in ('ordforande', 'forste_vice', 'andre_vice', 'ledamot', 'ersattare', 'insynsplats')
     and u.fran <= p_dag and (u.till is null or u.till >= p_dag)
  union all
  -- KL 6:22 och reglementet: är ordföranden förhindrad eller uppdraget vakant träder 1:e, därefter 2:e vice in.
  select k.id, v.namnd_id, 'ordforande', 'presidium', v.uppdrag_id, null, coalesce(b.hinder_fran, v.fran), coalesce(b.hinder_till, v.till), false
    from presidiet_den(p_dag) v join konto k on k.person_id = v.person_id
      left join presidiet_den(p_dag) b on b.namnd_id = v.namnd_id and b.roll = 'ordforande'
   where v.roll <> 'ordforande' and v.hinder_id is null
     and not exists (select 1 from presidiet_den(p_dag) f where f.namnd_id = v.namnd_id and f.hinder_id is null
       and presidieordning(f.roll) < presidieordning(v.roll))
  union all
  select f.ersattare_konto_id, f.namnd_id, r.roll, 'franvaro', f.id, f.konto_id, greatest(f.fran, r.fran), least(f.till, r.till), false
    from franvaro f join rolltilldelning r on r.konto_id = f.konto_id and r.organ_id = f.namnd_id
   where not f.aterkallad and p_dag between f.fran and f.till and r.roll in ${LAMNAS_OVER}
     and r.fran <= p_dag and (r.till is null or r.till >= p_dag)
  union all
  select g.konto_id, g.namnd_id, 'revisor', 'granskning', g.id, null, g.fran, g.till, g.sekretess
    from granskning g
   where not g.aterkallad and p_dag between g.fran and g.till and exists (
     select 1 from rolltilldelning r where r.konto_id = g.konto_id and r.roll = 'revisor' and (r.organ_id is null or r.organ_id = g.namnd_id)
       and r.fran <= p_dag and (r.till is null or r.till >= p_dag))
$$;
`;

const VAKTER = `
create function ratt_vagra_borttagning() returns trigger language plpgsql as $$
begin
  raise exception 'Vem som har haft rätt till vad står kvar: avsluta eller återkalla i stället för att ta bort.' using errcode = 'KL001';
end $$;
create trigger tr_franvaro_kvar before delete on franvaro for each row execute function ratt_vagra_borttagning();
create trigger tr_presidieforhinder_kvar before delete on presidieforhinder for each row execute function ratt_vagra_borttagning();
create trigger tr_granskning_kvar before delete on granskning for each row execute function ratt_vagra_borttagning();
`;

/** Frånvaro, presidiets förhinder, revisorers granskning, och frågan om vem som har vilken roll en viss dag. */
export class Rattigheter1700000000110 implements MigrationInterface {
  name = 'Rattigheter1700000000110';

  async up(q: QueryRunner): Promise<void> {
    await q.query(TABELLER);
    await q.query(ROLLER);
    await q.query(VAKTER);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop function roller_den(date)');
    await q.query('drop function presidiet_den(date)');
    await q.query('drop function presidieordning(text)');
    await q.query('drop table granskning, presidieforhinder, franvaro');
    await q.query('drop function ratt_vagra_borttagning()');
  }
}
