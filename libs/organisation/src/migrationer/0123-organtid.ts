import type { MigrationInterface, QueryRunner } from 'typeorm';

const organtid = `
alter table organ
  add column fran date,
  add column till date,
  add constraint ck_organ_tid check (till >= fran);

-- Organets namn över tiden. fran null är namnet från början; saknas raderna har organet alltid hetat så.
create table organnamn (
  id uuid constraint pk_organnamn primary key,
  organ_id uuid not null constraint fk_organnamn_organ references organ (id),
  namn text not null,
  fran date,
  beslut_organ text,
  beslut_paragraf text,
  beslut_datum date,
  constraint uq_organnamn_fran unique (organ_id, fran),
  constraint ck_organnamn_namn check (btrim(namn) <> '' and char_length(namn) <= 500),
  constraint ck_organnamn_beslut check (
    (beslut_organ is null) = (beslut_datum is null) and (beslut_paragraf is null) = (beslut_datum is null))
);
create unique index uq_organnamn_forsta on organnamn (organ_id) where fran is null;

create function uppdrag_i_organets_tid() returns trigger language plpgsql as $$
declare v_till date;
begin
  select till into v_till from organ where id = new.organ_id;
  if v_till is not null and (new.till is null or new.till > v_till) then
    raise exception 'Organet upphör %. Ett uppdrag där kan inte gälla längre.', v_till using errcode = 'KL001';
  end if;
  return new;
end $$;
create trigger tr_uppdrag_organtid before insert or update of organ_id, till on uppdrag
  for each row execute function uppdrag_i_organets_tid();

create function organ_avslutas() returns trigger language plpgsql as $$
begin
  if exists (select 1 from uppdrag where organ_id = new.id and (till is null or till > new.till)) then
    raise exception 'Någon har uppdrag i organet efter %. Avsluta uppdragen först.', new.till using errcode = 'KL001';
  end if;
  if exists (select 1 from organ o where o.overordnat_id = new.id and (o.till is null or o.till > new.till)) then
    raise exception 'Ett utskott eller en beredning under organet finns kvar efter %. Avsluta den först.', new.till using errcode = 'KL001';
  end if;
  return null;
end $$;
create trigger tr_organ_avslutas after update of till on organ
  for each row when (new.till is not null) execute function organ_avslutas();
`;

/** När ett organ finns, och vad det har hetat. */
export class Organtid1700000000123 implements MigrationInterface {
  name = 'Organtid1700000000123';

  async up(q: QueryRunner): Promise<void> {
    await q.query(organtid);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger tr_organ_avslutas on organ;
      drop function organ_avslutas();
      drop trigger tr_uppdrag_organtid on uppdrag;
      drop function uppdrag_i_organets_tid();
      drop table organnamn;
      alter table organ drop column fran, drop column till`);
  }
}
