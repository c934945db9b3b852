import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABELLER = `
create table utskick (
  id uuid not null,
  namnd_id uuid,
  slag text not null,
  objekt text not null,
  objekt_id uuid not null,
  version integer not null,
  gemensamt jsonb not null,
  skapad timestamptz not null,
  constraint pk_utskick primary key (id),
  constraint uq_utskick_version unique (objekt, objekt_id, slag, version),
  constraint ck_utskick_slag check (slag in ('kallelse', 'tillagg', 'installt', 'ovrigt')),
  constraint ck_utskick_version check (version >= 1)
);
create index ix_utskick_namnd on utskick (namnd_id);
create table mottagare (
  id uuid not null,
  utskick_id uuid not null,
  person_id uuid not null,
  namn text not null,
  adress text,
  personligt jsonb not null,
  message_id text not null,
  referenser text[] not null default '{}',
  tillstand text not null,
  varit_oviss boolean not null default false,
  oviss_beslut text,
  antal_sandningar integer not null default 0,
  forsok integer not null default 0,
  sandare integer,
  smtp_svar text,
  orsak text,
  sand_tid timestamptz,
  andrad timestamptz not null,
  constraint pk_mottagare primary key (id),
  constraint fk_mottagare_utskick foreign key (utskick_id) references utskick (id) on delete restrict,
  constraint uq_mottagare_person unique (utskick_id, person_id),
  constraint uq_mottagare_message_id unique (message_id),
  constraint ck_mottagare_message_id check (message_id ~ '^<[^<>@[:space:]]+@[^<>@[:space:]]+>$'),
  constraint ck_mottagare_tillstand check (tillstand in ('vantar', 'sander', 'sand', 'misslyckad', 'studsad', 'oviss')),
  constraint ck_mottagare_oviss check (tillstand <> 'oviss' or varit_oviss),
  constraint ck_mottagare_sander check (tillstand <> 'sander' or (sandare is not null and adress is not null and antal_sandningar > 0)),
  constraint ck_mottagare_sand check (tillstand not in ('sand', 'studsad') or (sand_tid is not null and antal_sandningar > 0)),
  constraint ck_mottagare_misslyckad check (tillstand <> 'misslyckad' or orsak is not null),
  constraint ck_mottagare_oviss_beslut check (oviss_beslut in ('skicka_igen', 'avsta'))
);
create table mottagare_historik (
  id bigint generated always as identity,
  mottagare_id uuid not null,
  fran text,
  till text not null,
  smtp_svar text,
  tid timestamptz not null,
  constraint pk_mottagare_historik primary key (id),
  constraint fk_mottagare_historik_mottagare foreign key (mottagare_id) references mottagare (id) on delete restrict
);
create index ix_mottagare_historik_mottagare on mottagare_historik (mottagare_id);
`;

// Samma steg som i mejl/domain/mottagarsteg.ts; ett prov går igenom varje par mot databasen.
const VAKTER = `
create function mottagare_vakt() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    if new.tillstand not in ('vantar', 'misslyckad') then
      raise exception 'En mottagare börjar som vantar eller misslyckad, inte %.', new.tillstand using errcode = 'KL002';
    end if;
    return new;
  end if;
  if new.message_id <> old.message_id or new.utskick_id <> old.utskick_id or new.person_id <> old.person_id then
    raise exception 'En mottagares Message-ID, utskick och person ändras aldrig.' using errcode = 'KL002';
  end if;
  if (old.varit_oviss and not new.varit_oviss) or new.antal_sandningar < old.antal_sandningar then
    raise exception 'Att en mottagare varit oviss och hur många gånger den sänts får inte glömmas.' using errcode = 'KL002';
  end if;
  if new.tillstand = old.tillstand then
    return new;
  end if;
  if (old.tillstand, new.tillstand) not in (
    ('vantar', 'sander'), ('vantar', 'misslyckad'),
    ('sander', 'sand'), ('sander', 'misslyckad'), ('sander', 'oviss'), ('sander', 'vantar'),
    ('oviss', 'sander'), ('oviss', 'sand'), ('oviss', 'misslyckad'),
    ('sand', 'studsad')) then
    raise exception 'En mottagare går inte från % till %.', old.tillstand, new.tillstand using errcode = 'KL002';
  end if;
  if old.tillstand = 'sander' and new.tillstand = 'vantar' and new.smtp_svar is null then
    raise exception 'Från sander till vantar leder bara ett svar från mejlservern.' using errcode = 'KL002';
  end if;
  if new.tillstand = 'sander' and new.antal_sandningar <> old.antal_sandningar + 1 then
    raise exception 'Varje sändning räknas.' using errcode = 'KL002';
  end if;
  return new;
end $$;
create function mottagare_historik_for() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into mottagare_historik (mottagare_id, fran, till, smtp_svar, tid)
    select id, null, tillstand, smtp_svar, andrad from nya;
  else
    insert into mottagare_historik (mottagare_id, fran, till, smtp_svar, tid)
    select n.id, g.tillstand, n.tillstand, n.smtp_svar, n.andrad
    from nya n join gamla g on g.id = n.id where n.tillstand <> g.tillstand;
  end if;
  return null;
end $$;
create function mottagare_vagra() returns trigger language plpgsql as $$
begin
  raise exception 'Mottagare och deras historik tas inte bort och skrivs inte om.' using errcode = 'KL002';
end $$;
create trigger tr_mottagare_vakt before insert or update on mottagare for each row execute function mottagare_vakt();
create trigger tr_mottagare_ny after insert on mottagare
  referencing new table as nya for each statement execute function mottagare_historik_for();
create trigger tr_mottagare_andrad after update on mottagare
  referencing old table as gamla new table as nya for each statement execute function mottagare_historik_for();
create trigger tr_mottagare_kvar before delete on mottagare for each row execute function mottagare_vagra();
create trigger tr_mottagare_historik_oandrad before update or delete on mottagare_historik
  for each row execute function mottagare_vagra();
`;

export class Utskick1700000000021 implements MigrationInterface {
  async up(fraga: QueryRunner): Promise<void> {
    await fraga.query(TABELLER);
    await fraga.query(VAKTER);
  }

  async down(fraga: QueryRunner): Promise<void> {
    await fraga.query('drop table mottagare_historik');
    await fraga.query('drop table mottagare');
    await fraga.query('drop table utskick');
    await fraga.query('drop function mottagare_vakt()');
    await fraga.query('drop function mottagare_historik_for()');
    await fraga.query('drop function mottagare_vagra()');
  }
}
