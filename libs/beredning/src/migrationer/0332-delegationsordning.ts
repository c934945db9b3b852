import type { MigrationInterface, QueryRunner } from 'typeorm';

const ORDNING = `
  create table delegationsordning (
    id uuid not null,
    namnd_id uuid not null,
    namn text not null,
    galler_fran date not null,
    lage text not null default 'utkast',
    antagen_dag date,
    antagen_paragraf text,
    antagen_tid timestamptz,
    skapad_av text not null,
    skapad_tid timestamptz not null,
    version integer not null default 1,
    constraint pk_delegationsordning primary key (id),
    constraint fk_delegationsordning_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint ck_delegationsordning_namn check (btrim(namn) <> '' and char_length(namn) <= 300),
    constraint ck_delegationsordning_lage check (lage in ('utkast', 'antagen')),
    constraint ck_delegationsordning_antagen check ((lage = 'antagen') = (antagen_dag is not null and antagen_paragraf is not null and antagen_tid is not null))
  );
  create index ix_delegationsordning_namnd on delegationsordning (namnd_id, galler_fran);
  create unique index uq_delegationsordning_dag on delegationsordning (namnd_id, galler_fran) where lage = 'antagen';

  create table delegationspunkt (
    id uuid not null,
    ordning_id uuid not null,
    plats integer not null,
    avsnitt text,
    punkt text not null,
    punkt_norm text not null,
    vad text not null,
    lagrum text,
    delegat_slag text not null,
    delegat_roll text not null,
    ersattare text[] not null default '{}',
    vidaredelegation boolean not null default false,
    bradskande boolean not null default false,
    spar text not null default 'anmals',
    provning text not null default 'laglighetsprovning',
    dokumenttyp text,
    forbud text[] not null default '{}',
    undantagsskal text,
    constraint pk_delegationspunkt primary key (id),
    constraint fk_delegationspunkt_ordning foreign key (ordning_id) references delegationsordning (id) on delete cascade,
    constraint uq_delegationspunkt_norm unique (ordning_id, punkt_norm),
    constraint ck_delegationspunkt_punkt check (btrim(punkt) <> '' and char_length(punkt) <= 30 and punkt_norm <> ''),
    constraint ck_delegationspunkt_vad check (btrim(vad) <> '' and char_length(vad) <= 2000),
    constraint ck_delegationspunkt_slag check (delegat_slag in ('presidium', 'utskott', 'ledamot', 'ersattare', 'anstalld', 'automatiserad', 'flera')),
    constraint ck_delegationspunkt_spar check (spar in ('anmals', 'anmals_inte', 'verkstallighet')),
    constraint ck_delegationspunkt_provning check (provning in ('laglighetsprovning', 'forvaltningsbesvar', 'ingen'))
  );

  -- Förvaltningschefens egna beslut om att en annan anställd får besluta (KL 7:6).
  create table vidaredelegation (
    id uuid not null,
    namnd_id uuid not null,
    punkt_id uuid not null,
    roll text not null,
    fran date not null,
    till date,
    beslutsdag date not null,
    skapad_av text not null,
    skapad_tid timestamptz not null,
    version integer not null default 1,
    constraint pk_vidaredelegation primary key (id),
    constraint fk_vidaredelegation_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_vidaredelegation_punkt foreign key (punkt_id) references delegationspunkt (id) on delete restrict,
    constraint ck_vidaredelegation_roll check (btrim(roll) <> '' and char_length(roll) <= 200),
    constraint ck_vidaredelegation_tid check (till >= fran and fran >= beslutsdag)
  );
  create index ix_vidaredelegation_punkt on vidaredelegation (punkt_id, fran);

  create function delegationsordning_vakt() returns trigger language plpgsql as $$
  begin
    if old.lage = 'antagen' then
      raise exception using errcode = 'KL001', message = 'Delegationsordningen är antagen och kan inte ändras. Gör en ny version.';
    end if;
    return case tg_op when 'DELETE' then old else new end;
  end $$;
  create trigger tr_delegationsordning_vakt before update or delete on delegationsordning for each row execute function delegationsordning_vakt();

  create function delegationspunkt_vakt() returns trigger language plpgsql as $$
  declare ordning uuid := case tg_op when 'DELETE' then old.ordning_id else new.ordning_id end;
  begin
    -- Låset håller dem som ändrar punkter och den som antar isär.
    perform 1 from delegationsordning o where o.id = ordning for share;
    if exists (select 1 from delegationsordning o where o.lage = 'antagen' and o.id = ordning)
      or (tg_op = 'UPDATE' and old.ordning_id is distinct from new.ordning_id) then
      raise exception using errcode = 'KL001', message = 'Delegationsordningen är antagen och kan inte ändras. Gör en ny version.';
    end if;
    return case tg_op when 'DELETE' then old else new end;
  end $$;
  create trigger tr_delegationspunkt_vakt before insert or update or delete on delegationspunkt for each row execute function delegationspunkt_vakt();
`;

/** Delegationsordningen i versioner, låst när den är antagen, och vidaredelegationen (KL 6:37–40, 7:5–8). */
export class Delegationsordning1700000000332 implements MigrationInterface {
  name = 'Delegationsordning1700000000332';

  async up(q: QueryRunner): Promise<void> {
    await q.query(ORDNING);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      'drop table vidaredelegation, delegationspunkt, delegationsordning; drop function delegationspunkt_vakt(), delegationsordning_vakt()',
    );
  }
}
