import type { MigrationInterface, QueryRunner } from 'typeorm';

const personer = `
create sequence skyddsnamn_nr;

alter table person
  add column adress text,
  add column parti text,
  add column namn_skyddat boolean not null default false,
  add column skyddsnamn text,
  add column visat_namn text,
  add constraint ck_person_namnskydd check (not namn_skyddat or skyddade_personuppgifter),
  add constraint ck_person_parti check (parti is null or btrim(parti) <> ''),
  add constraint uq_person_skyddsnamn unique (skyddsnamn);
update person set visat_namn = namn;
alter table person alter column visat_namn set not null;
create index ix_person_visat_namn on person (visat_namn);

-- Namnet som får visas står i en kolumn för sig. Det som skrivs ut läser den, och kan då inte visa fel.
create function person_visat_namn() returns trigger language plpgsql as $$
begin
  if new.namn_skyddat and new.skyddsnamn is null then
    new.skyddsnamn := 'Skyddad person ' || nextval('skyddsnamn_nr');
  end if;
  new.visat_namn := case when new.namn_skyddat then new.skyddsnamn else new.namn end;
  return new;
end $$;
create trigger tr_person_visat_namn before insert or update on person
  for each row execute function person_visat_namn();

-- Kontot bär sitt eget namn. Är personens namn skyddat får kontot heta det som får visas.
create function konto_visat_namn() returns trigger language plpgsql as $$
declare v_namn text;
begin
  select visat_namn into v_namn from person where id = new.person_id and namn_skyddat;
  if v_namn is not null then new.namn := v_namn; end if;
  return new;
end $$;
create trigger tr_konto_visat_namn before insert or update of namn, person_id on konto
  for each row execute function konto_visat_namn();

create function person_namn_till_konto() returns trigger language plpgsql as $$
begin
  update konto set namn = new.visat_namn where person_id = new.id and namn is distinct from new.visat_namn;
  return null;
end $$;
create trigger tr_person_namn_till_konto after update on person
  for each row when (old.visat_namn is distinct from new.visat_namn and (old.namn_skyddat or new.namn_skyddat))
  execute function person_namn_till_konto();
`;

const insyn = `
-- Vem som är utsedd att se skyddade personuppgifter i nämnden. Rollen registrator eller nämndsekreterare krävs därtill.
create table skyddsinsyn (
  id uuid constraint pk_skyddsinsyn primary key,
  organ_id uuid not null constraint fk_skyddsinsyn_organ references organ (id),
  konto_id uuid not null constraint fk_skyddsinsyn_konto references konto (id),
  fran date not null,
  till date,
  skal text not null,
  version integer not null default 1,
  constraint ck_skyddsinsyn_tid check (till >= fran),
  constraint ck_skyddsinsyn_skal check (btrim(skal) <> '' and char_length(skal) <= 500),
  constraint ex_skyddsinsyn_konto exclude using gist (organ_id with =, konto_id with =, daterange(fran, till, '[]') with &&)
);
create index ix_skyddsinsyn_konto on skyddsinsyn (konto_id);
`;

/** Skyddade personuppgifter: vad som döljs, vad personen då heter, och vem som är utsedd att se det. */
export class Skyddade1700000000121 implements MigrationInterface {
  name = 'Skyddade1700000000121';

  async up(q: QueryRunner): Promise<void> {
    await q.query(personer);
    await q.query(insyn);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table skyddsinsyn;
      drop trigger tr_person_namn_till_konto on person;
      drop function person_namn_till_konto();
      drop trigger tr_konto_visat_namn on konto;
      drop function konto_visat_namn();
      drop trigger tr_person_visat_namn on person;
      drop function person_visat_namn();
      alter table person drop column adress, drop column parti, drop column namn_skyddat, drop column skyddsnamn, drop column visat_namn;
      drop sequence skyddsnamn_nr`);
  }
}
