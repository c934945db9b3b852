import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Identiteter hos andra (OIDC) som hör till ett konto, och återställning av lösenord. */
export class Externidentitet1700000000052 implements MigrationInterface {
  async up(fraga: QueryRunner): Promise<void> {
    await fraga.query(`
create table extern_identitet (
  id uuid constraint pk_extern_identitet primary key,
  konto_id uuid not null constraint fk_extern_identitet_konto references konto (id) on delete cascade,
  leverantor text not null,
  utgivare text not null,
  subjekt text not null,
  visning text not null,
  skapad timestamptz not null,
  senast_anvand timestamptz,
  constraint uq_extern_identitet_subjekt unique (utgivare, subjekt),
  constraint uq_extern_identitet_konto unique (konto_id, leverantor)
);
-- Satt av en administratör: den som leverantören, som är betrodd, ger det här värdet på är kontots innehavare.
create table kontoidentifierare (
  konto_id uuid not null constraint fk_kontoidentifierare_konto references konto (id) on delete cascade,
  leverantor text not null,
  varde text not null,
  constraint pk_kontoidentifierare primary key (konto_id, leverantor),
  constraint uq_kontoidentifierare_varde unique (leverantor, varde),
  constraint ck_kontoidentifierare_varde check (varde = lower(btrim(varde)) and varde <> '')
);
-- En rad för varje begäran, också när inget konto finns: arbetet och svaret är desamma.
create table aterstallning (
  id uuid constraint pk_aterstallning primary key,
  konto_id uuid constraint fk_aterstallning_konto references konto (id) on delete cascade,
  nyckel_hash bytea,
  skapad timestamptz not null,
  gar_ut timestamptz not null,
  anvand timestamptz,
  constraint uq_aterstallning_nyckel unique (nyckel_hash),
  constraint ck_aterstallning_nyckel check (octet_length(nyckel_hash) = 32)
);
create index ix_aterstallning_konto on aterstallning (konto_id);
create index ix_aterstallning_gar_ut on aterstallning (gar_ut);
`);
  }

  async down(fraga: QueryRunner): Promise<void> {
    await fraga.query('drop table aterstallning, kontoidentifierare, extern_identitet');
  }
}
