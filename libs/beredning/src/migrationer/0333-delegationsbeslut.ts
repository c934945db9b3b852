import type { MigrationInterface, QueryRunner } from 'typeorm';

const BESLUT = `
  -- Hur en enhet registrerar: sin kod i numret, om nummer tas av sig själva, och om den ska lämna lista.
  create table delegationsenhet (
    enhet_id uuid not null,
    namnd_id uuid not null,
    kod text,
    autodnr boolean not null default false,
    rapporterar boolean not null default true,
    version integer not null default 1,
    constraint pk_delegationsenhet primary key (enhet_id),
    constraint fk_delegationsenhet_enhet foreign key (enhet_id) references enhet (id) on delete restrict,
    constraint fk_delegationsenhet_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint uq_delegationsenhet_kod unique (namnd_id, kod),
    constraint ck_delegationsenhet_kod check (kod ~ '^[[:upper:]][[:upper:][:digit:]]{0,9}$'),
    constraint ck_delegationsenhet_auto check (not autodnr or kod is not null)
  );

  -- Det senaste numret i enhetens egen serie ett år.
  create table delegationsserie (
    enhet_id uuid not null,
    ar integer not null,
    senaste integer not null,
    constraint pk_delegationsserie primary key (enhet_id, ar),
    constraint fk_delegationsserie_enhet foreign key (enhet_id) references enhet (id) on delete restrict,
    constraint ck_delegationsserie_senaste check (senaste >= 1)
  );

  create table delegationsbeslut (
    id uuid not null,
    namnd_id uuid not null,
    enhet_id uuid not null,
    manad_fran text not null,
    manad text not null,
    ordningsnr integer not null,
    datum_text text,
    fran date,
    till date,
    punkt_text text,
    punkt_norm text,
    beslut text not null,
    antal integer not null default 1,
    dnr_text text,
    dnr_kod text,
    dnr_ar integer,
    dnr_fran integer,
    dnr_till integer,
    dnr_auto boolean not null default false,
    delegat_person_id uuid,
    delegat_text text,
    delegat_titel text,
    spar text not null,
    part_underrattad date,
    sekretess_lagrum text,
    sekretess_under_provning boolean not null default false,
    medgivet jsonb not null default '[]',
    lista_id uuid,
    borttagen boolean not null default false,
    nyckel text,
    registrerad_av uuid,
    skapad_tid timestamptz not null,
    version integer not null default 1,
    constraint pk_delegationsbeslut primary key (id),
    constraint fk_delegationsbeslut_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_delegationsbeslut_enhet foreign key (enhet_id) references enhet (id) on delete restrict,
    constraint fk_delegationsbeslut_delegat foreign key (delegat_person_id) references person (id) on delete restrict,
    constraint fk_delegationsbeslut_konto foreign key (registrerad_av) references konto (id) on delete restrict,
    constraint uq_delegationsbeslut_ordning unique (enhet_id, manad, ordningsnr),
    constraint uq_delegationsbeslut_nyckel unique (namnd_id, nyckel),
    constraint ck_delegationsbeslut_manad check (manad ~ '^[0-9]{4}-(0[1-9]|1[0-2])$' and manad_fran ~ '^[0-9]{4}-(0[1-9]|1[0-2])$' and manad_fran <= manad),
    constraint ck_delegationsbeslut_tid check ((fran is null) = (till is null) and till >= fran),
    constraint ck_delegationsbeslut_beslut check (btrim(beslut) <> '' and char_length(beslut) <= 2000),
    constraint ck_delegationsbeslut_antal check (antal between 1 and 100000),
    constraint ck_delegationsbeslut_dnr check ((dnr_ar is null) = (dnr_fran is null) and (dnr_fran is null) = (dnr_till is null) and dnr_till >= dnr_fran),
    constraint ck_delegationsbeslut_spar check (spar in ('anmals', 'anmals_inte', 'verkstallighet')),
    -- Ett nummer som enhetens serie har gett kan inte stå två gånger.
    constraint ex_delegationsbeslut_dnr exclude using gist (enhet_id with =, dnr_ar with =, int4range(dnr_fran, dnr_till, '[]') with &&) where (dnr_auto)
  );
  create index ix_delegationsbeslut_manad on delegationsbeslut (namnd_id, manad, enhet_id);
  create index ix_delegationsbeslut_nummer on delegationsbeslut (namnd_id, dnr_ar, dnr_fran);
  create index ix_delegationsbeslut_lista on delegationsbeslut (lista_id);

  create table delegationsbeslut_andring (
    id uuid not null,
    beslut_id uuid not null,
    tid timestamptz not null,
    av text not null,
    vad text not null,
    fore jsonb,
    efter jsonb,
    skal text,
    constraint pk_delegationsbeslut_andring primary key (id),
    constraint fk_delegationsbeslut_andring_beslut foreign key (beslut_id) references delegationsbeslut (id) on delete restrict,
    constraint ck_delegationsbeslut_andring_vad check (vad in ('registrerad', 'andrad', 'medgiven', 'borttagen', 'aterstalld'))
  );
  create index ix_delegationsbeslut_andring on delegationsbeslut_andring (beslut_id, tid);
  create trigger tr_delegationsbeslut_andring_last before update or delete on delegationsbeslut_andring for each row execute function rad_vagra_andring();

  create function delegationsbeslut_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception using errcode = 'KL001', message = 'En registrerad rad stryks men tas inte bort ur historiken.';
    end if;
    if tg_op = 'UPDATE' and old.lista_id is not null and new.lista_id is not distinct from old.lista_id then
      raise exception using errcode = 'KL001', message = 'Raden står i en inlämnad lista och är låst. Ta tillbaka listan först, eller rätta i nästa månads lista.';
    end if;
    if not exists (select 1 from enhet e where e.id = new.enhet_id and e.organ_id = new.namnd_id) then
      raise exception using errcode = 'KL001', message = 'Enheten ska höra till nämnden.';
    end if;
    return new;
  end $$;
  create trigger tr_delegationsbeslut_vakt before insert or update or delete on delegationsbeslut for each row execute function delegationsbeslut_vakt();
`;

/** Delegationsbesluten enhet för enhet och månad för månad, deras nummerserier och rättelser (KL 6:40, 7:8; DOMAN 4). */
export class Delegationsbeslut1700000000333 implements MigrationInterface {
  name = 'Delegationsbeslut1700000000333';

  async up(q: QueryRunner): Promise<void> {
    await q.query(BESLUT);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      'drop table delegationsbeslut_andring, delegationsbeslut, delegationsserie, delegationsenhet; drop function delegationsbeslut_vakt()',
    );
  }
}
