import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Läsloggen: vem som läst det som har sekretess, och vad en revisor läst. Den kan bara växa (DOMAN 11, KL 12:9). */
export class Laslogg1700000000080 implements MigrationInterface {
  async up(fraga: QueryRunner): Promise<void> {
    await fraga.query(`
create table laslogg (
  id uuid constraint pk_laslogg primary key,
  tid timestamptz not null,
  namnd_id uuid not null,
  konto_id uuid not null constraint fk_laslogg_konto references konto (id) on delete restrict,
  aktor jsonb not null,
  slag text not null,
  grund text not null,
  objekt text not null,
  objekt_id text not null,
  constraint ck_laslogg_slag check (slag in ('sekretess', 'granskning')),
  constraint ck_laslogg_text check (btrim(grund) <> '' and btrim(objekt) <> '' and btrim(objekt_id) <> '')
);
create index ix_laslogg_namnd on laslogg (namnd_id, tid desc, id desc);
create index ix_laslogg_objekt on laslogg (objekt, objekt_id);
create function laslogg_vagra() returns trigger language plpgsql as $$
begin
  raise exception 'Läsloggen kan bara växa: en läsning ändras inte och tas inte bort.' using errcode = 'KL001';
end $$;
create trigger tr_laslogg_oandrad before update or delete on laslogg for each row execute function laslogg_vagra();
create trigger tr_laslogg_otomd before truncate on laslogg for each statement execute function laslogg_vagra();
`);
  }

  async down(fraga: QueryRunner): Promise<void> {
    await fraga.query('drop table laslogg');
    await fraga.query('drop function laslogg_vagra()');
  }
}
