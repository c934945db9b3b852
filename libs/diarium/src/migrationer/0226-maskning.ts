import type { MigrationInterface, QueryRunner } from 'typeorm';

const MASKNING = `
  create table maskning (
    id uuid not null,
    namnd_id uuid not null,
    handling_id uuid not null,
    handling_fil_id uuid not null,
    utlamnande_id uuid,
    lage text not null,
    fel text,
    kalla_sha256 text,
    sidor integer,
    rutor jsonb not null,
    ord jsonb not null,
    visa_lagrum boolean not null,
    skapad_av uuid,
    skapad_tid timestamptz not null,
    version integer not null default 1,
    constraint pk_maskning primary key (id),
    constraint fk_maskning_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_maskning_handling foreign key (handling_id) references handling (id) on delete restrict,
    constraint fk_maskning_fil foreign key (handling_fil_id) references handling_fil (id) on delete restrict,
    constraint fk_maskning_skapad_av foreign key (skapad_av) references konto (id) on delete restrict,
    constraint uq_maskning unique nulls not distinct (utlamnande_id, handling_fil_id),
    constraint ck_maskning_lage check (lage in ('vantar', 'klar', 'vagrad')),
    constraint ck_maskning_kalla check ((lage = 'klar') = (kalla_sha256 is not null and sidor is not null)),
    constraint ck_maskning_fel check ((lage = 'vagrad') = (fel is not null))
  );
  create index ix_maskning_handling on maskning (handling_id);

  create table maskning_version (
    id uuid not null,
    maskning_id uuid not null,
    nr integer not null,
    lage text not null,
    rutor jsonb not null,
    ord jsonb not null,
    visa_lagrum boolean not null,
    sha256 text,
    storlek bigint,
    sidor integer,
    bevis jsonb,
    fel text,
    begard_av uuid,
    begard_namn text not null,
    begard_tid timestamptz not null,
    klar_tid timestamptz,
    constraint pk_maskning_version primary key (id),
    constraint fk_maskning_version_maskning foreign key (maskning_id) references maskning (id) on delete restrict,
    constraint fk_maskning_version_begard_av foreign key (begard_av) references konto (id) on delete restrict,
    constraint uq_maskning_version unique (maskning_id, nr),
    constraint ck_maskning_version_lage check (lage in ('vantar', 'klar', 'stoppad')),
    -- Det som inte har prövats lämnas aldrig ut: en fil finns bara när beviset finns.
    constraint ck_maskning_version_klar check ((lage = 'klar') = (sha256 is not null and bevis is not null and klar_tid is not null))
  );

  create function maskning_version_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or old.lage <> 'vantar' then
      raise exception using errcode = 'KL001', message = 'En framställd maskning ändras inte. Framställ en ny i stället.';
    end if;
    return new;
  end $$;
  create trigger tr_maskning_version_vakt before update or delete on maskning_version for each row execute function maskning_version_vakt();
`;

/** Maskning: markeringar på en handlings sidor, och de framställda maskade filerna med sina bevis. */
export class Maskning1700000000226 implements MigrationInterface {
  name = 'Maskning1700000000226';

  async up(q: QueryRunner): Promise<void> {
    await q.query(MASKNING);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table maskning_version, maskning; drop function maskning_version_vakt()');
  }
}
