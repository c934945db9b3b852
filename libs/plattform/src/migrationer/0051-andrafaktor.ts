import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Engångskoder, reservkoder, passnycklar och vilka roller som måste ha en andra faktor. */
export class Andrafaktor1700000000051 implements MigrationInterface {
  async up(fraga: QueryRunner): Promise<void> {
    await fraga.query(`
-- hemlighet och vantande är förseglade; vantande blir hemlighet när en första kod visat att appen har den.
create table totp (
  konto_id uuid constraint pk_totp primary key constraint fk_totp_konto references konto (id) on delete cascade,
  hemlighet bytea,
  bekraftad timestamptz,
  vantande bytea,
  senaste_steg bigint not null default 0,
  constraint ck_totp_bekraftad check ((hemlighet is null) = (bekraftad is null)),
  constraint ck_totp_nagot check (hemlighet is not null or vantande is not null)
);
create table reservkod (
  konto_id uuid not null constraint fk_reservkod_konto references konto (id) on delete cascade,
  kod_hash bytea not null,
  anvand timestamptz,
  constraint pk_reservkod primary key (konto_id, kod_hash),
  constraint ck_reservkod_hash check (octet_length(kod_hash) = 32)
);
create table passnyckel (
  id uuid constraint pk_passnyckel primary key,
  konto_id uuid not null constraint fk_passnyckel_konto references konto (id) on delete cascade,
  nyckel_id text not null,
  publik_nyckel bytea not null,
  raknare bigint not null,
  transporter text[] not null default '{}',
  namn text not null,
  synkad boolean not null,
  skapad timestamptz not null,
  senast_anvand timestamptz,
  constraint uq_passnyckel_nyckel_id unique (nyckel_id),
  constraint ck_passnyckel_namn check (btrim(namn) <> '' and char_length(namn) <= 100),
  constraint ck_passnyckel_raknare check (raknare >= 0)
);
create index ix_passnyckel_konto on passnyckel (konto_id);
-- namnd_id null gäller rollen i alla nämnder. Nämnden ägs av organisationen, som plattformen inte känner.
create table faktorkrav (
  id uuid constraint pk_faktorkrav primary key,
  namnd_id uuid,
  roll text not null,
  skapad timestamptz not null
);
create unique index uq_faktorkrav_roll on faktorkrav (namnd_id, roll) nulls not distinct;
`);
  }

  async down(fraga: QueryRunner): Promise<void> {
    await fraga.query('drop table faktorkrav, passnyckel, reservkod, totp');
  }
}
