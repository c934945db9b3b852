import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Konton, sessioner och spärren mot gissade lösenord. */
export class Konto1700000000040 implements MigrationInterface {
  async up(fraga: QueryRunner): Promise<void> {
    await fraga.query(`
create table konto (
  id uuid constraint pk_konto primary key,
  inloggningsnamn text not null,
  namn text not null,
  losenord_hash text not null,
  person_id uuid,
  avstangt boolean not null,
  version integer not null default 1,
  constraint uq_konto_inloggningsnamn unique (inloggningsnamn),
  constraint uq_konto_person unique (person_id),
  constraint ck_konto_inloggningsnamn check (inloggningsnamn = lower(btrim(inloggningsnamn)) and char_length(inloggningsnamn) between 1 and 320),
  constraint ck_konto_namn check (btrim(namn) <> '' and char_length(namn) <= 500),
  constraint ck_konto_losenord check (losenord_hash like '$argon2id$%')
);
-- Bara hashen av kakans värde sparas: den som läser tabellen kan inte logga in med den.
create table session (
  token_hash bytea constraint pk_session primary key,
  konto_id uuid not null constraint fk_session_konto references konto (id) on delete cascade,
  skapad timestamptz not null,
  senast_anvand timestamptz not null,
  constraint ck_session_token check (octet_length(token_hash) = 32)
);
create index ix_session_konto on session (konto_id);
create index ix_session_senast_anvand on session (senast_anvand);
-- Räknas innan lösenordet prövas, även för namn som inte finns: svaret säger ingenting om vilka konton som finns.
create table inloggningsforsok (
  nyckel bytea constraint pk_inloggningsforsok primary key,
  antal integer not null,
  fonster_fran timestamptz not null,
  constraint ck_inloggningsforsok_nyckel check (octet_length(nyckel) = 32 and antal >= 0)
);
create index ix_inloggningsforsok_fonster_fran on inloggningsforsok (fonster_fran);
`);
  }

  async down(fraga: QueryRunner): Promise<void> {
    await fraga.query('drop table inloggningsforsok, session, konto');
  }
}
