import type { MigrationInterface, QueryRunner } from 'typeorm';

const forvaltning = `
create table forvaltning (
  id uuid constraint pk_forvaltning primary key,
  kommun_id uuid not null constraint fk_forvaltning_kommun references kommun (id),
  namn text not null,
  organisationsnummer text,
  postadress text,
  besoksadress text,
  telefon text,
  epost text,
  webbplats text,
  fotrader text,
  logotyp_sha256 text,
  logotyp_alttext text,
  version integer not null default 1,
  constraint uq_forvaltning_namn unique (kommun_id, namn),
  constraint ck_forvaltning_namn check (btrim(namn) <> '' and char_length(namn) <= 500),
  constraint ck_forvaltning_organisationsnummer check (organisationsnummer ~ '^[0-9]{6}-[0-9]{4}$'),
  constraint ck_forvaltning_logotyp check (logotyp_sha256 is null
    or (logotyp_sha256 ~ '^[0-9a-f]{64}$' and btrim(coalesce(logotyp_alttext, '')) <> ''))
);

alter table organ add column forvaltning_id uuid constraint fk_organ_forvaltning references forvaltning (id);
create index ix_organ_forvaltning on organ (forvaltning_id);

-- Organets förvaltning heter det som förvaltningen heter: ett namn, på ett ställe.
create function organ_forvaltningens_namn() returns trigger language plpgsql as $$
declare v_forvaltning forvaltning;
begin
  if new.forvaltning_id is null then return new; end if;
  select * into v_forvaltning from forvaltning where id = new.forvaltning_id;
  if v_forvaltning.kommun_id is distinct from new.kommun_id then
    raise exception 'Förvaltningen finns inte i organets kommun. Välj en annan.' using errcode = 'KL001';
  end if;
  new.forvaltning := v_forvaltning.namn;
  return new;
end $$;
create trigger tr_organ_forvaltning before insert or update of forvaltning_id, forvaltning on organ
  for each row execute function organ_forvaltningens_namn();

create function forvaltning_namn_till_organ() returns trigger language plpgsql as $$
begin
  update organ set forvaltning = new.namn where forvaltning_id = new.id and forvaltning is distinct from new.namn;
  return null;
end $$;
create trigger tr_forvaltning_namn after update of namn on forvaltning
  for each row execute function forvaltning_namn_till_organ();
`;

const enheter = `
alter table enhet
  add column overordnad_id uuid constraint fk_enhet_overordnad references enhet (id),
  add column chef_id uuid constraint fk_enhet_chef references person (id),
  add column fran date,
  add column till date,
  add constraint ck_enhet_tid check (till >= fran),
  add constraint ck_enhet_overordnad check (overordnad_id is distinct from id);
create index ix_enhet_overordnad on enhet (overordnad_id);

-- Enheterna är ett träd inom en nämnds förvaltning. Organets rad låses, så att två flyttar inte gör en ring tillsammans.
create function enhet_trad() returns trigger language plpgsql as $$
begin
  if new.overordnad_id is null then return new; end if;
  perform 1 from organ where id = new.organ_id for no key update;
  if not exists (select 1 from enhet where id = new.overordnad_id and organ_id = new.organ_id) then
    raise exception 'Den överordnade enheten finns inte i samma förvaltning.' using errcode = 'KL001';
  end if;
  if exists (
    with recursive upp as (
      select id, overordnad_id from enhet where id = new.overordnad_id
      union select e.id, e.overordnad_id from enhet e join upp on e.id = upp.overordnad_id)
    select 1 from upp where id = new.id) then
    raise exception 'Enheten kan inte ligga under sig själv. Välj en annan överordnad enhet.' using errcode = 'KL001';
  end if;
  return new;
end $$;
create trigger tr_enhet_trad before insert or update of overordnad_id, organ_id on enhet
  for each row execute function enhet_trad();
`;

/** Förvaltningen med sitt brevhuvud, och enheterna som ett träd med chefer. */
export class Forvaltningar1700000000120 implements MigrationInterface {
  name = 'Forvaltningar1700000000120';

  async up(q: QueryRunner): Promise<void> {
    await q.query(forvaltning);
    await q.query(enheter);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger tr_enhet_trad on enhet;
      drop function enhet_trad();
      alter table enhet drop column overordnad_id, drop column chef_id, drop column fran, drop column till;
      drop trigger tr_forvaltning_namn on forvaltning;
      drop function forvaltning_namn_till_organ();
      drop trigger tr_organ_forvaltning on organ;
      drop function organ_forvaltningens_namn();
      alter table organ drop column forvaltning_id;
      drop table forvaltning`);
  }
}
