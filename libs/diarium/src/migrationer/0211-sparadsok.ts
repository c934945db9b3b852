import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABELLER = `
  -- En sökning som ett konto har sparat; bara dess egen.
  create table sparad_sokning (
    id uuid not null,
    konto_id uuid not null,
    namn text not null,
    fraga text not null,
    bevaka boolean not null default false,
    skapad_tid timestamptz not null,
    version integer not null default 1,
    constraint pk_sparad_sokning primary key (id),
    constraint fk_sparad_sokning_konto foreign key (konto_id) references konto (id) on delete cascade,
    constraint uq_sparad_sokning_namn unique (konto_id, namn),
    constraint ck_sparad_sokning_namn check (btrim(namn) <> '' and char_length(namn) <= 100),
    constraint ck_sparad_sokning_fraga check (btrim(fraga) <> '' and char_length(fraga) <= 500)
  );
  create index ix_sparad_sokning_bevakad on sparad_sokning (id) where bevaka;

  -- Det som sökningen redan har träffat: om ett ärende sägs till en gång.
  create table sparad_sokning_traff (
    sokning_id uuid not null,
    arende_id uuid not null,
    constraint pk_sparad_sokning_traff primary key (sokning_id, arende_id),
    constraint fk_sparad_sokning_traff_sokning foreign key (sokning_id) references sparad_sokning (id) on delete cascade,
    constraint fk_sparad_sokning_traff_arende foreign key (arende_id) references arende (id) on delete cascade
  );

  -- Ärenden vars ord lagts in sedan de bevakade sökningarna prövades. Bara när någon bevakar.
  create table sok_nytt (
    id bigint generated always as identity,
    arende_id uuid not null,
    constraint pk_sok_nytt primary key (id)
  );

  create function sok_nytt_noterat() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from sparad_sokning where bevaka) then
      insert into sok_nytt (arende_id) select distinct arende_id from borta;
    end if;
    return null;
  end $$;
  create trigger tr_sok_ko_nytt after delete on sok_ko referencing old table as borta for each statement execute function sok_nytt_noterat();
`;

/** Sparade sökningar, och vad de redan har träffat. */
export class SparadSokning1700000000211 implements MigrationInterface {
  name = 'SparadSokning1700000000211';

  async up(q: QueryRunner): Promise<void> {
    await q.query(TABELLER);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger tr_sok_ko_nytt on sok_ko;
      drop function sok_nytt_noterat();
      drop table sok_nytt, sparad_sokning_traff, sparad_sokning;
    `);
  }
}
