import type { MigrationInterface, QueryRunner } from 'typeorm';

const PLANER = `
  create table hanteringsplan (
    id uuid not null,
    namnd_id uuid not null,
    nr integer not null,
    namn text not null,
    galler_fran date not null,
    galler_till date,
    beslut text not null,
    beslut_datum date not null,
    filnamn text not null,
    skapad_namn text not null,
    skapad_tid timestamptz not null,
    version integer not null default 1,
    constraint pk_hanteringsplan primary key (id),
    constraint fk_hanteringsplan_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint uq_hanteringsplan_nr unique (namnd_id, nr),
    constraint ck_hanteringsplan_tid check (galler_till >= galler_fran),
    constraint ck_hanteringsplan_beslut check (btrim(beslut) <> ''),
    -- En dag har en plan: den nya börjar när den gamla slutar.
    constraint ex_hanteringsplan_tid exclude using gist (namnd_id with =, daterange(galler_fran, galler_till, '[]') with &&)
  );

  create table planrad (
    id uuid not null,
    plan_id uuid not null,
    ordning integer not null,
    kod text not null,
    process text not null,
    handlingstyp text not null,
    bevaras boolean not null,
    gallras_ar integer,
    gallras_fran text,
    sekretess_lagrum text,
    format text,
    forvaring text,
    anmarkning text,
    constraint pk_planrad primary key (id),
    constraint fk_planrad_plan foreign key (plan_id) references hanteringsplan (id) on delete restrict,
    constraint uq_planrad_ordning unique (plan_id, ordning),
    constraint uq_planrad_typ unique (plan_id, kod, handlingstyp),
    constraint ck_planrad_gallring check (case when bevaras then gallras_ar is null and gallras_fran is null
      else gallras_fran is not null and (gallras_ar is not null) = (gallras_fran <> 'inaktualitet') end),
    constraint ck_planrad_ar check (gallras_ar between 0 and 200),
    constraint ck_planrad_fran check (gallras_fran in ('registrering', 'handlingens_datum', 'arendets_avslut', 'inaktualitet'))
  );
  -- Det som en handling har fått ändras inte i efterhand: en ny plan är nya rader.
  create trigger tr_planrad_last before update or delete on planrad for each row execute function rad_vagra_andring();

  create table handling_plan (
    handling_id uuid not null,
    namnd_id uuid not null,
    planrad_id uuid not null,
    satt text not null,
    vald_namn text not null,
    vald_tid timestamptz not null,
    version integer not null default 1,
    constraint pk_handling_plan primary key (handling_id),
    constraint fk_handling_plan_handling foreign key (handling_id) references handling (id) on delete restrict,
    constraint fk_handling_plan_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_handling_plan_planrad foreign key (planrad_id) references planrad (id) on delete restrict,
    constraint ck_handling_plan_satt check (satt in ('vald', 'arendetyp'))
  );
  create index ix_handling_plan_planrad on handling_plan (planrad_id);

  create table arendetyp_plan (
    id uuid not null,
    namnd_id uuid not null,
    arendetyp text not null,
    handlingens_typ text,
    kod text not null,
    handlingstyp text not null,
    constraint pk_arendetyp_plan primary key (id),
    constraint fk_arendetyp_plan_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint uq_arendetyp_plan unique nulls not distinct (namnd_id, arendetyp, handlingens_typ)
  );

  create table planimport (
    id uuid not null,
    namnd_id uuid not null,
    filnamn text not null,
    lage text not null,
    anmarkningar jsonb not null,
    rader jsonb not null,
    plan_id uuid,
    skapad_namn text not null,
    skapad_tid timestamptz not null,
    version integer not null default 1,
    constraint pk_planimport primary key (id),
    constraint fk_planimport_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_planimport_plan foreign key (plan_id) references hanteringsplan (id) on delete restrict,
    constraint ck_planimport_lage check (lage in ('last', 'genomford', 'avbruten')),
    constraint ck_planimport_plan check ((lage = 'genomford') = (plan_id is not null))
  );
  create index ix_planimport_namnd on planimport (namnd_id, skapad_tid desc);
`;

/** Informationshanteringsplanen: versioner med rader, handlingarnas rader, och inläsningen av en fil. */
export class Hanteringsplan1700000000225 implements MigrationInterface {
  name = 'Hanteringsplan1700000000225';

  async up(q: QueryRunner): Promise<void> {
    await q.query(PLANER);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table planimport, arendetyp_plan, handling_plan, planrad, hanteringsplan');
  }
}
