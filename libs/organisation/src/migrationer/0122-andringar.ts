import type { MigrationInterface, QueryRunner } from 'typeorm';

const tabeller = `
alter table uppdrag
  add column efter_id uuid constraint fk_uppdrag_efter references uppdrag (id),
  add column slutorsak text,
  add constraint ck_uppdrag_efter check (efter_id is distinct from id),
  add constraint ck_uppdrag_slutorsak check (slutorsak is null or (till is not null and slutorsak in
    ('avsagelse', 'aterkallelse', 'valbarhet', 'avliden', 'mandattid', 'byte', 'organet_upphor', 'annat')));
create index ix_uppdrag_efter on uppdrag (efter_id);

-- Vad som ändrats i organets uppdrag, på vilket beslut, av vem. Raden ändras aldrig: en rättelse är en ny rad.
create table uppdragsandring (
  id uuid constraint pk_uppdragsandring primary key,
  organ_id uuid not null constraint fk_uppdragsandring_organ references organ (id),
  uppdrag_id uuid constraint fk_uppdragsandring_uppdrag references uppdrag (id),
  parti text,
  slag text not null,
  galler date not null,
  beslut_organ text,
  beslut_paragraf text,
  beslut_datum date,
  fore jsonb,
  efter jsonb,
  skal text,
  tid timestamptz not null,
  konto_id uuid,
  constraint ck_uppdragsandring_slag check (slag in ('val', 'fyllnadsval', 'avsagelse', 'slut', 'byte', 'turordning', 'rattelse')),
  constraint ck_uppdragsandring_beslut check (
    (beslut_organ is null) = (beslut_datum is null) and (beslut_paragraf is null) = (beslut_datum is null)),
  -- Fyllnadsval och byte av uppdrag är val, och val görs genom beslut.
  constraint ck_uppdragsandring_fyllnadsval check (slag not in ('fyllnadsval', 'byte') or beslut_datum is not null),
  -- KL 4:6: den som vill avgå befrias av fullmäktige.
  constraint ck_uppdragsandring_avsagelse check (slag <> 'avsagelse' or beslut_datum is not null),
  constraint ck_uppdragsandring_rattelse check (slag <> 'rattelse' or (fore is not null and efter is not null))
);
create index ix_uppdragsandring_organ on uppdragsandring (organ_id, tid);
create index ix_uppdragsandring_uppdrag on uppdragsandring (uppdrag_id);

create function uppdragsandring_oforanderlig() returns trigger language plpgsql as $$
begin
  raise exception 'Det som skrivits om ett uppdrag står kvar. Gör en rättelse i stället.' using errcode = 'KL001';
end $$;
create trigger tr_uppdragsandring_oforanderlig before update or delete on uppdragsandring
  for each row execute function uppdragsandring_oforanderlig();

-- Ersättarnas ordning inom ett parti, hel från en viss dag. Den som tillkommer senare står sist tills ordningen görs om.
create table turordning (
  id uuid constraint pk_turordning primary key,
  organ_id uuid not null constraint fk_turordning_organ references organ (id),
  parti text not null,
  nr integer not null,
  fran date not null,
  ordning uuid[] not null,
  constraint uq_turordning_nr unique (organ_id, parti, nr),
  constraint ck_turordning_nr check (nr >= 1),
  constraint ck_turordning_ordning check (cardinality(ordning) >= 1)
);

create function turordning_stammer() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    raise exception 'En ordning som gällt står kvar. Gör en ny från den dag den ska gälla.' using errcode = 'KL001';
  end if;
  if cardinality(new.ordning) <> (select count(*) from uppdrag u where u.id = any(new.ordning)
      and u.organ_id = new.organ_id and u.parti = new.parti and u.roll = 'ersattare') then
    raise exception 'Ordningen ska ta upp partiets ersättare, var och en en gång.' using errcode = 'KL001';
  end if;
  return new;
end $$;
create trigger tr_turordning_stammer before insert or update or delete on turordning
  for each row execute function turordning_stammer();

-- Ersättarens nummer i ordningen en viss dag.
create function uppdrag_turordning(p_id uuid, p_organ uuid, p_parti text, p_turordning integer, p_datum date)
returns integer language sql stable as $$
  select coalesce((select coalesce(array_position(t.ordning, p_id), cardinality(t.ordning) + p_turordning)
    from turordning t where t.organ_id = p_organ and t.parti = p_parti and t.fran <= p_datum
    order by t.fran desc, t.nr desc limit 1), p_turordning)
$$;

-- En ledamots eller ersättares särskilda kontakt med en verksamhet.
create table kontaktpolitiker (
  id uuid constraint pk_kontaktpolitiker primary key,
  organ_id uuid not null constraint fk_kontaktpolitiker_organ references organ (id),
  person_id uuid not null constraint fk_kontaktpolitiker_person references person (id),
  verksamhet text not null,
  fran date not null,
  till date,
  version integer not null default 1,
  constraint ck_kontaktpolitiker_verksamhet check (btrim(verksamhet) <> '' and char_length(verksamhet) <= 500),
  constraint ck_kontaktpolitiker_tid check (till >= fran),
  constraint ex_kontaktpolitiker_verksamhet exclude using gist (organ_id with =, person_id with =, verksamhet with =, daterange(fran, till, '[]') with &&)
);
create index ix_kontaktpolitiker_person on kontaktpolitiker (person_id);
`;

const vakt = `
-- Platser och ersättare är högst så många som reglementet säger (KL 6:16 jämförd med 5:8). Organets rad låses: två val samtidigt räknas i tur.
create function uppdrag_ryms() returns trigger language plpgsql as $$
declare v_tal record;
begin
  perform 1 from organ where id = new.organ_id for no key update;
  if new.plats is not null then
    select r.platser into v_tal from reglemente r where r.organ_id = new.organ_id and daterange(r.giltig_fran, r.giltig_till, '[]') @> new.fran;
    if new.plats > v_tal.platser then
      raise exception 'Organet har % platser. Ange en plats mellan 1 och %.', v_tal.platser, v_tal.platser using errcode = 'KL001';
    end if;
  end if;
  -- Den som slutar tidigare gör inte fler av dem som är kvar.
  if tg_op = 'UPDATE' and old.roll = new.roll and old.organ_id = new.organ_id
    and daterange(old.fran, old.till, '[]') @> daterange(new.fran, new.till, '[]') then return new; end if;
  if new.roll = 'ersattare' then
    select d.dag, r.antal_ersattare as mest into v_tal from (
        select new.fran as dag
        union select u.fran from uppdrag u where u.organ_id = new.organ_id and u.roll = 'ersattare' and u.fran > new.fran
          and (new.till is null or u.fran <= new.till)) d
      join reglemente r on r.organ_id = new.organ_id and daterange(r.giltig_fran, r.giltig_till, '[]') @> d.dag and r.antal_ersattare > 0
      where r.antal_ersattare <= (select count(*) from uppdrag u where u.organ_id = new.organ_id and u.roll = 'ersattare' and u.id <> new.id
        and u.fran <= d.dag and (u.till is null or u.till >= d.dag))
      order by d.dag limit 1;
    if found then
      raise exception 'Reglementet säger % ersättare, och så många finns redan den %. Avsluta ett uppdrag först, eller ändra reglementet.', v_tal.mest, v_tal.dag
        using errcode = 'KL001';
    end if;
  end if;
  return new;
end $$;
create trigger tr_uppdrag_ryms before insert or update of organ_id, roll, plats, fran, till on uppdrag
  for each row execute function uppdrag_ryms();
`;

/** Val, avsägelser och ordningar med sina beslut, och kontaktpolitiker. */
export class Uppdragsandringar1700000000122 implements MigrationInterface {
  name = 'Uppdragsandringar1700000000122';

  async up(q: QueryRunner): Promise<void> {
    await q.query(tabeller);
    await q.query(vakt);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger tr_uppdrag_ryms on uppdrag;
      drop function uppdrag_ryms();
      drop table kontaktpolitiker;
      drop function uppdrag_turordning(uuid, uuid, text, integer, date);
      drop table turordning;
      drop function turordning_stammer();
      drop table uppdragsandring;
      drop function uppdragsandring_oforanderlig();
      alter table uppdrag drop column efter_id, drop column slutorsak`);
  }
}
