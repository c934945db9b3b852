import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Inloggningens styrka och enhet, kända enheter och kontots egna inställningar. */
export class Session1700000000050 implements MigrationInterface {
  async up(fraga: QueryRunner): Promise<void> {
    await fraga.query(`
-- De som är inloggade loggar in igen: ingen vet hur starkt de gjorde det.
delete from session;
alter table session
  add column id uuid not null constraint uq_session_id unique,
  add column styrka text not null,
  add column amr text[] not null default '{}',
  add column acr text,
  add column leverantor text,
  add column stegad_till timestamptz,
  add column enhet text not null,
  add column adress text not null,
  add column enhet_hash bytea not null,
  add constraint ck_session_styrka check (styrka in ('enkel', 'tva_faktorer', 'avancerad')),
  add constraint ck_session_enhet check (octet_length(enhet_hash) = 32 and char_length(enhet) <= 100 and char_length(adress) <= 60);
alter table konto add column installningar jsonb not null default '{}',
  add constraint ck_konto_installningar check (jsonb_typeof(installningar) = 'object');
-- En webbläsare som kontot har loggat in i. Bara hashen av kakans värde.
create table kand_enhet (
  konto_id uuid not null constraint fk_kand_enhet_konto references konto (id) on delete cascade,
  enhet_hash bytea not null,
  skapad timestamptz not null,
  senast_anvand timestamptz not null,
  constraint pk_kand_enhet primary key (konto_id, enhet_hash),
  constraint ck_kand_enhet_hash check (octet_length(enhet_hash) = 32)
);
-- Svaret på något som servern frågat en webbläsare: gäller en gång, i den webbläsaren, en kort stund.
create table engangsutmaning (
  nyckel bytea constraint pk_engangsutmaning primary key,
  slag text not null,
  session_id uuid,
  uppgifter jsonb not null,
  gar_ut timestamptz not null,
  constraint ck_engangsutmaning_nyckel check (octet_length(nyckel) = 32),
  constraint ck_engangsutmaning_slag check (slag in ('passnyckel_in', 'passnyckel_faktor', 'passnyckel_steg', 'passnyckel_ny', 'oidc'))
);
create index ix_engangsutmaning_gar_ut on engangsutmaning (gar_ut);
`);
  }

  async down(fraga: QueryRunner): Promise<void> {
    await fraga.query(`
drop table engangsutmaning, kand_enhet;
alter table konto drop constraint ck_konto_installningar, drop column installningar;
delete from session;
alter table session drop constraint ck_session_enhet, drop constraint ck_session_styrka, drop constraint uq_session_id,
  drop column id, drop column styrka, drop column amr, drop column acr, drop column leverantor, drop column stegad_till,
  drop column enhet, drop column adress, drop column enhet_hash;
`);
  }
}
