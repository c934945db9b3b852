import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABELL = `
create table notis (
  id uuid not null,
  konto_id uuid not null,
  slag text not null,
  text text not null,
  lank text not null,
  namnd_id uuid,
  objekt text not null,
  objekt_id text not null,
  nyckel text,
  tid timestamptz not null,
  last_tid timestamptz,
  constraint pk_notis primary key (id),
  constraint fk_notis_konto foreign key (konto_id) references konto (id) on delete cascade,
  -- Det som redan är sagt sägs inte igen: samma nyckel ger en rad per konto.
  constraint uq_notis_nyckel unique (konto_id, nyckel),
  constraint ck_notis_text check (btrim(text) <> '' and char_length(text) <= 500),
  -- En länk leder bara inom Klubba.
  constraint ck_notis_lank check (lank ~ '^/([^/\\\\].*)?$' and char_length(lank) <= 500)
);
create index ix_notis_konto on notis (konto_id, tid desc, id desc);
create index ix_notis_olast on notis (konto_id) where last_tid is null;
create index ix_notis_tid on notis (tid);

create function flode_notis() returns trigger language plpgsql as $$
begin
  perform pg_notify('klubba_flode', json_build_object('n', json_build_array(new.konto_id, new.id))::text);
  return null;
end $$;
create trigger tr_notis_flode after insert or update on notis for each row execute function flode_notis();
`;

/** Notiser till ett konto: vad som hänt och var, med de offentliga orden. */
export class Notis1700000000071 implements MigrationInterface {
  async up(fraga: QueryRunner): Promise<void> {
    await fraga.query(TABELL);
  }

  async down(fraga: QueryRunner): Promise<void> {
    await fraga.query('drop table notis; drop function flode_notis();');
  }
}
