import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABELLER = `
create table handelse_huvud (
  kedja uuid not null,
  antal bigint not null default 0,
  sista_hash bytea not null,
  constraint pk_handelse_huvud primary key (kedja),
  constraint ck_handelse_huvud_antal check (antal >= 0),
  constraint ck_handelse_huvud_hash check (octet_length(sista_hash) = 32)
);
create table handelse (
  kedja uuid not null,
  nr bigint not null,
  tid timestamptz not null,
  aktor jsonb not null,
  typ text not null,
  objekt text not null,
  objekt_id text not null,
  fore jsonb,
  efter jsonb,
  skal text,
  forra_hash bytea not null,
  hash bytea not null,
  constraint pk_handelse primary key (kedja, nr),
  constraint fk_handelse_kedja foreign key (kedja) references handelse_huvud (kedja) on delete restrict,
  constraint ck_handelse_nr check (nr >= 1)
);
create index ix_handelse_objekt on handelse (objekt, objekt_id);
`;

// Raden som kanonisk JSON: jsonb skriver alltid samma värde med samma tecken, och tiden står i UTC med mikrosekunder.
const TEXT = `
create function handelse_text(rad handelse) returns text language sql stable as $$
  select jsonb_build_array(
    rad.kedja, rad.nr, to_char(rad.tid at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), rad.aktor, rad.typ,
    rad.objekt, rad.objekt_id, rad.fore, rad.efter, rad.skal)::text
$$;
`;

// Huvudets lås håller ordningen: den som väntar läser det nya huvudet. En ny kedja antecknas i kedjan utan nämnd,
// annars kunde en hel kedja tas bort utan spår.
const LAGG = `
create function handelse_lagg(
  p_namnd uuid, p_tid timestamptz, p_aktor jsonb, p_typ text, p_objekt text, p_objekt_id text,
  p_fore jsonb, p_efter jsonb, p_skal text) returns bigint language plpgsql as $$
declare
  ingen constant uuid := '00000000-0000-0000-0000-000000000000';
  noll constant bytea := decode(repeat('00', 32), 'hex');
  v_kedja uuid := coalesce(p_namnd, ingen);
  v_rad handelse;
begin
  select antal + 1, sista_hash into v_rad.nr, v_rad.forra_hash from handelse_huvud where kedja = v_kedja for update;
  if not found then
    insert into handelse_huvud (kedja, antal, sista_hash) values (v_kedja, 0, noll) on conflict do nothing;
    if found and v_kedja <> ingen then
      perform handelse_lagg(null, p_tid, p_aktor, 'handelsekedja.oppnad', 'handelsekedja', v_kedja::text, null, null, null);
    end if;
    select antal + 1, sista_hash into strict v_rad.nr, v_rad.forra_hash from handelse_huvud where kedja = v_kedja for update;
  end if;
  v_rad.kedja := v_kedja;
  v_rad.tid := p_tid;
  v_rad.aktor := p_aktor;
  v_rad.typ := p_typ;
  v_rad.objekt := p_objekt;
  v_rad.objekt_id := p_objekt_id;
  v_rad.fore := p_fore;
  v_rad.efter := p_efter;
  v_rad.skal := p_skal;
  v_rad.hash := sha256(convert_to(handelse_text(v_rad), 'UTF8') || v_rad.forra_hash);
  insert into handelse select (v_rad).*;
  update handelse_huvud set antal = v_rad.nr, sista_hash = v_rad.hash where kedja = v_kedja;
  return v_rad.nr;
end $$;
`;

const VAKTER = `
create function handelse_vagra() returns trigger language plpgsql as $$
begin
  raise exception 'Händelseloggen kan bara växa: en händelse ändras inte och tas inte bort.' using errcode = 'KL001';
end $$;
create function handelse_huvud_vakt() returns trigger language plpgsql as $$
begin
  if new.kedja <> old.kedja or new.antal <> old.antal + 1 then
    raise exception 'Händelseloggens huvud kan bara gå ett steg framåt.' using errcode = 'KL001';
  end if;
  return new;
end $$;
create trigger tr_handelse_oandrad before update or delete on handelse for each row execute function handelse_vagra();
create trigger tr_handelse_otomd before truncate on handelse for each statement execute function handelse_vagra();
create trigger tr_handelse_huvud_kvar before delete on handelse_huvud for each row execute function handelse_vagra();
create trigger tr_handelse_huvud_otomt before truncate on handelse_huvud for each statement execute function handelse_vagra();
create trigger tr_handelse_huvud_steg before update on handelse_huvud for each row execute function handelse_huvud_vakt();
`;

export class Handelse1700000000001 implements MigrationInterface {
  async up(fraga: QueryRunner): Promise<void> {
    await fraga.query(TABELLER);
    await fraga.query(TEXT);
    await fraga.query(LAGG);
    await fraga.query(VAKTER);
  }

  async down(fraga: QueryRunner): Promise<void> {
    await fraga.query('drop function handelse_lagg(uuid, timestamptz, jsonb, text, text, text, jsonb, jsonb, text)');
    await fraga.query('drop function handelse_text(handelse)');
    await fraga.query('drop table handelse');
    await fraga.query('drop table handelse_huvud');
    await fraga.query('drop function handelse_vagra()');
    await fraga.query('drop function handelse_huvud_vakt()');
  }
}
