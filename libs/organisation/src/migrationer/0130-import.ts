import type { MigrationInterface, QueryRunner } from 'typeorm';

const tabeller = `
create table importomgang (
  id uuid constraint pk_importomgang primary key,
  kommun_id uuid not null constraint fk_importomgang_kommun references kommun (id),
  organ_id uuid constraint fk_importomgang_organ references organ (id),
  lage text not null,
  period_fran date,
  period_till date,
  tillstand text not null,
  lasfel text,
  lasta_rader integer not null,
  totalt_rader integer,
  anmarkningar jsonb not null,
  skapad_av text not null,
  skapad timestamptz not null,
  genomford timestamptz,
  -- Antal per slag när omgången är genomförd: raderna gallras, talen står kvar.
  utfall jsonb,
  version integer not null default 1,
  constraint ck_importomgang_lage check (lage in ('komplettera', 'hel_period') and (lage = 'komplettera' or period_fran is not null)),
  constraint ck_importomgang_period check (period_till >= period_fran),
  constraint ck_importomgang_tillstand check (tillstand in ('vantar', 'laser', 'last', 'olaslig', 'genomford', 'avbruten')),
  constraint ck_importomgang_genomford check ((tillstand = 'genomford') = (genomford is not null))
);
create index ix_importomgang_kommun on importomgang (kommun_id, organ_id);

create table importfil (
  id uuid constraint pk_importfil primary key,
  omgang_id uuid not null constraint fk_importfil_omgang references importomgang (id),
  nr integer not null,
  filnamn text not null,
  storlek integer not null,
  -- Innehållet finns bara tills det är läst: en import är inget arkiv över människors uppgifter.
  innehall bytea,
  blad jsonb not null,
  lamnad_av text not null,
  lamnad timestamptz not null,
  constraint uq_importfil_nr unique (omgang_id, nr)
);

create table importrad (
  id uuid constraint pk_importrad primary key,
  omgang_id uuid not null constraint fk_importrad_omgang references importomgang (id),
  fil_nr integer not null,
  blad text not null,
  rad integer not null,
  falt jsonb not null,
  person_id uuid constraint fk_importrad_person references person (id),
  ny_person boolean not null,
  borttagen boolean not null,
  rattad boolean not null,
  version integer not null default 1,
  constraint uq_importrad_rad unique (omgang_id, blad, rad),
  constraint ck_importrad_blad check (blad in ('namnder', 'reglementen', 'inkallelseordning', 'fortroendevalda', 'forvaltning')),
  constraint ck_importrad_rad check (rad >= 1),
  constraint ck_importrad_val check (not ny_person or person_id is null)
);

-- Samma människa i ett annat system (valnämndens, lönesystemets): personen känns igen på det vid nästa import.
create table person_externt_id (
  person_id uuid constraint pk_person_externt_id primary key constraint fk_person_externt_id_person references person (id),
  externt_id text not null,
  constraint uq_person_externt_id_id unique (externt_id),
  constraint ck_person_externt_id_id check (btrim(externt_id) <> '' and char_length(externt_id) <= 200)
);
`;

/** Import av organisationen: filer, rader och personers id i andra system. */
export class Organisationsimport1700000000130 implements MigrationInterface {
  name = 'Organisationsimport1700000000130';

  async up(q: QueryRunner): Promise<void> {
    await q.query(tabeller);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table person_externt_id, importrad, importfil, importomgang');
  }
}
