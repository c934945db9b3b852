import type { MigrationInterface, QueryRunner } from 'typeorm';

const DOKUMENTTYPER = `('tjansteskrivelse', 'tjansteutlatande', 'yttrande', 'ordforandeskrivelse', 'remissmissiv', 'delegationsbeslut')`;

const MALL = `
  create table mall (
    id uuid not null,
    namnd_id uuid not null,
    dokumenttyp text not null,
    namn text not null,
    forvald boolean not null default false,
    aktiv boolean not null default true,
    version integer not null default 1,
    constraint pk_mall primary key (id),
    constraint fk_mall_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint uq_mall_typ unique (id, namnd_id, dokumenttyp),
    constraint ck_mall_namn check (length(trim(namn)) > 0),
    constraint ck_mall_dokumenttyp check (dokumenttyp in ${DOKUMENTTYPER}),
    constraint ck_mall_forvald check (aktiv or not forvald)
  );
  create unique index uq_mall_namn on mall (namnd_id, dokumenttyp, lower(namn));
  create unique index uq_mall_forvald on mall (namnd_id, dokumenttyp) where forvald;

  create table mall_version (
    id uuid not null,
    mall_id uuid not null,
    nr integer not null,
    innehall jsonb not null,
    tid timestamptz not null,
    av text not null,
    constraint pk_mall_version primary key (id),
    constraint fk_mall_version_mall foreign key (mall_id) references mall (id) on delete restrict,
    constraint uq_mall_version_nr unique (mall_id, nr),
    constraint ck_mall_version_nr check (nr >= 1),
    constraint ck_mall_version_innehall check (jsonb_typeof(innehall) = 'object')
  );
  -- Det som dokument är gjorda med ändras inte: en ändring är en ny version.
  create trigger tr_mall_version_last before update or delete on mall_version for each row execute function rad_vagra_andring();
`;

const FORMULERING = `
  create table formulering (
    id uuid not null,
    namnd_id uuid not null,
    namn text not null,
    text text not null,
    platser text[] not null,
    aktiv boolean not null default true,
    anvand integer not null default 0,
    version integer not null default 1,
    constraint pk_formulering primary key (id),
    constraint fk_formulering_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint ck_formulering_namn check (length(trim(namn)) > 0),
    constraint ck_formulering_text check (length(trim(text)) > 0 and char_length(text) <= 2000),
    constraint ck_formulering_platser check (cardinality(platser) > 0 and platser <@ array['forslag', 'yttrande', 'delegationsbeslut']::text[]),
    constraint ck_formulering_anvand check (anvand >= 0)
  );
  create unique index uq_formulering_namn on formulering (namnd_id, lower(namn));
`;

const SKRIVELSE = `
  alter table tjansteskrivelse
    add column dokumenttyp text not null default 'tjansteskrivelse',
    add column mall_version_id uuid,
    add constraint fk_tjansteskrivelse_mall_version foreign key (mall_version_id) references mall_version (id) on delete restrict,
    add constraint ck_tjansteskrivelse_dokumenttyp check (dokumenttyp in ${DOKUMENTTYPER});
  create index ix_tjansteskrivelse_mall_version on tjansteskrivelse (mall_version_id);

  create function skrivelse_mall_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' and new.dokumenttyp is distinct from old.dokumenttyp then
      raise exception using errcode = 'KL001', message = 'En skrivelse byter inte slag. Börja en ny i stället.';
    end if;
    if tg_op = 'UPDATE' and new.mall_version_id is distinct from old.mall_version_id and old.tillstand <> 'utkast' then
      raise exception using errcode = 'KL001', message = 'Det som granskas ändras inte. Återlämna skrivelsen först.';
    end if;
    if new.mall_version_id is not null and not exists (
      select 1 from mall_version v join mall m on m.id = v.mall_id
       where v.id = new.mall_version_id and m.namnd_id = new.namnd_id and m.dokumenttyp = new.dokumenttyp) then
      raise exception using errcode = 'KL001', message = 'Välj en av nämndens mallar för det slags dokument du skriver.';
    end if;
    return new;
  end $$;
  create trigger tr_tjansteskrivelse_mall before insert or update of namnd_id, dokumenttyp, mall_version_id on tjansteskrivelse
    for each row execute function skrivelse_mall_vakt();
`;

/** Mallar med versioner och formuleringar med luckor, per nämnd; skrivelsen behåller den mall den gjordes med (DOMAN 4). */
export class Mall1700000000323 implements MigrationInterface {
  name = 'Mall1700000000323';

  async up(kor: QueryRunner): Promise<void> {
    await kor.query(MALL);
    await kor.query(FORMULERING);
    await kor.query(SKRIVELSE);
  }

  async down(kor: QueryRunner): Promise<void> {
    await kor.query(`
      drop trigger tr_tjansteskrivelse_mall on tjansteskrivelse;
      drop function skrivelse_mall_vakt();
      alter table tjansteskrivelse drop column mall_version_id, drop column dokumenttyp;
      drop table formulering, mall_version, mall;
    `);
  }
}
