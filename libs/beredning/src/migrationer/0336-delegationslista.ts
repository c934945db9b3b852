import type { MigrationInterface, QueryRunner } from 'typeorm';

const LISTOR = `
  -- Nämndens regler för listorna, och vem som får besluta när det brådskar (KL 6:39). En nämnd utan rad har de förvalda.
  create table delegationsregel (
    namnd_id uuid not null,
    dag integer not null default 2,
    klockan time not null default '12:00',
    nasta_vardag boolean not null default true,
    paminn_fore integer,
    paminn_efter integer,
    fran_manad text,
    bradskande_genom text,
    bradskande_person_id uuid,
    version integer not null default 1,
    constraint pk_delegationsregel primary key (namnd_id),
    constraint fk_delegationsregel_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_delegationsregel_person foreign key (bradskande_person_id) references person (id) on delete restrict,
    constraint ck_delegationsregel_dag check (dag between 1 and 28),
    constraint ck_delegationsregel_manad check (fran_manad ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    constraint ck_delegationsregel_paminn check (paminn_fore between 1 and 20 and paminn_efter between 1 and 20),
    constraint ck_delegationsregel_bradskande check (btrim(bradskande_genom) <> '' and char_length(bradskande_genom) <= 300),
    constraint ck_delegationsregel_utsedd check (bradskande_person_id is null or bradskande_genom is not null)
  );

  -- En enhets lista för en månad. Raden kommer till när listan lämnas in första gången.
  create table delegationslista (
    id uuid not null,
    namnd_id uuid not null,
    enhet_id uuid not null,
    manad_fran text not null,
    manad text not null,
    lage text not null,
    inget boolean not null default false,
    omgang integer not null default 1,
    senast text not null,
    forsta_tid timestamptz not null,
    inlamnad_tid timestamptz not null,
    inlamnad_av_id uuid,
    inlamnad_av text not null,
    rader integer not null,
    beslut integer not null,
    handling_id uuid,
    framstalld_omgang integer,
    oppnad_skal text,
    version integer not null default 1,
    constraint pk_delegationslista primary key (id),
    constraint fk_delegationslista_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_delegationslista_enhet foreign key (enhet_id) references enhet (id) on delete restrict,
    constraint fk_delegationslista_person foreign key (inlamnad_av_id) references person (id) on delete restrict,
    constraint fk_delegationslista_handling foreign key (handling_id) references handling (id) on delete restrict,
    -- Två som lämnar in samtidigt lämnar in en lista.
    constraint uq_delegationslista_manad unique (enhet_id, manad),
    constraint ck_delegationslista_manad check (manad ~ '^[0-9]{4}-(0[1-9]|1[0-2])$' and manad_fran ~ '^[0-9]{4}-(0[1-9]|1[0-2])$' and manad_fran <= manad),
    constraint ck_delegationslista_lage check (lage in ('inlamnad', 'oppnad')),
    constraint ck_delegationslista_oppnad check (lage <> 'oppnad' or oppnad_skal is not null),
    constraint ck_delegationslista_summor check (rader >= 0 and beslut >= rader and inget = (rader = 0)),
    constraint ck_delegationslista_omgang check (omgang >= 1 and framstalld_omgang <= omgang and (framstalld_omgang is null) = (handling_id is null))
  );
  create index ix_delegationslista_namnd on delegationslista (namnd_id, manad);

  create table delegationspaminnelse (
    enhet_id uuid not null,
    manad text not null,
    slag text not null,
    dag date not null,
    utskick_id uuid,
    constraint pk_delegationspaminnelse primary key (enhet_id, manad, slag),
    constraint fk_delegationspaminnelse_enhet foreign key (enhet_id) references enhet (id) on delete restrict,
    constraint fk_delegationspaminnelse_utskick foreign key (utskick_id) references utskick (id) on delete restrict,
    constraint ck_delegationspaminnelse_slag check (slag in ('fore', 'efter', 'begard'))
  );
`;

const BRADSKANDE = `
  -- Beslut i ärenden så brådskande att nämndens avgörande inte kan avvaktas (KL 6:39).
  create table ordforandebeslut (
    id uuid not null,
    namnd_id uuid not null,
    arende_id uuid,
    datum date not null,
    rubrik text not null,
    beslut text not null,
    skal text not null,
    beslutad_av_id uuid not null,
    beslutad_av text not null,
    egenskap text not null,
    genom text not null,
    provningsform text not null default 'laglighetsprovning',
    handling_id uuid,
    registrerad_av text not null,
    registrerad_tid timestamptz not null,
    nyckel text,
    version integer not null default 1,
    constraint pk_ordforandebeslut primary key (id),
    constraint fk_ordforandebeslut_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_ordforandebeslut_arende foreign key (arende_id) references arende (id) on delete restrict,
    constraint fk_ordforandebeslut_person foreign key (beslutad_av_id) references person (id) on delete restrict,
    constraint fk_ordforandebeslut_handling foreign key (handling_id) references handling (id) on delete restrict,
    constraint uq_ordforandebeslut_nyckel unique (namnd_id, nyckel),
    constraint ck_ordforandebeslut_text check (btrim(rubrik) <> '' and char_length(rubrik) <= 300 and btrim(beslut) <> '' and btrim(skal) <> ''),
    constraint ck_ordforandebeslut_egenskap check (egenskap in ('ordforande', 'utsedd')),
    constraint ck_ordforandebeslut_provningsform check (provningsform in ('laglighetsprovning', 'forvaltningsbesvar', 'sarskild_ordning', 'ej_overklagbart'))
  );
  create index ix_ordforandebeslut_namnd on ordforandebeslut (namnd_id, datum);

  -- Det som ett justerat protokoll visar att nämnden har fått anmält (KL 6:40). Tiden att överklaga går från protokollets anslag.
  create table delegationsanmald (
    id uuid not null,
    namnd_id uuid not null,
    lista_id uuid,
    ordforandebeslut_id uuid,
    paragraf_id uuid not null,
    paragraf integer not null,
    sammantradesdag date not null,
    tillkannagiven date,
    sista_overklagandedag date,
    constraint pk_delegationsanmald primary key (id),
    constraint fk_delegationsanmald_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_delegationsanmald_lista foreign key (lista_id) references delegationslista (id) on delete restrict,
    constraint fk_delegationsanmald_ordforandebeslut foreign key (ordforandebeslut_id) references ordforandebeslut (id) on delete restrict,
    -- En sak anmäls en gång.
    constraint uq_delegationsanmald_lista unique (lista_id),
    constraint uq_delegationsanmald_ordforandebeslut unique (ordforandebeslut_id),
    constraint ck_delegationsanmald_vad check ((lista_id is null) <> (ordforandebeslut_id is null)),
    constraint ck_delegationsanmald_tid check ((tillkannagiven is null) = (sista_overklagandedag is null) and tillkannagiven >= sammantradesdag)
  );
  create index ix_delegationsanmald_paragraf on delegationsanmald (paragraf_id);
`;

const RADLAS = `
  -- En inlämnad lista växer inte: en sen rad står i nästa lista, med skäl. Raden pekar på sin egen lista.
  create function delegationsbeslut_lista() returns trigger language plpgsql as $$
  declare
    l delegationslista;
  begin
    -- Den som lämnar in listan håller låset ensam: ingen rad hinner in bredvid.
    perform pg_advisory_xact_lock_shared(hashtextextended('delegationslista:' || new.enhet_id || ':' || new.manad, 0));
    if new.lista_id is not null then
      select * into l from delegationslista x where x.id = new.lista_id;
      if l.id is null or (l.enhet_id, l.manad) is distinct from (new.enhet_id, new.manad) then
        raise exception using errcode = 'KL001', message = 'Raden hör till en annan enhets eller månads lista.';
      end if;
    elsif not new.borttagen and exists (select 1 from delegationslista x where x.enhet_id = new.enhet_id and x.manad = new.manad and x.lage = 'inlamnad')
      and (tg_op = 'INSERT' or old.lista_id is not distinct from new.lista_id) then
      raise exception using errcode = 'KL001', message = 'Listan för månaden är inlämnad. Anmäl raden i nästa lista, med skäl.';
    end if;
    return new;
  end $$;
  create trigger tr_delegationsbeslut_lista before insert or update on delegationsbeslut for each row execute function delegationsbeslut_lista();
`;

const VAKT = `
  create function delegationslista_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception using errcode = 'KL001', message = 'En inlämnad lista tas inte bort. Öppna den igen med skäl om något ska rättas.';
    end if;
    if not exists (select 1 from enhet e where e.id = new.enhet_id and e.organ_id = new.namnd_id) then
      raise exception using errcode = 'KL001', message = 'Enheten ska höra till nämnden.';
    end if;
    if tg_op = 'UPDATE' then
      if (new.id, new.namnd_id, new.enhet_id, new.manad, new.senast, new.forsta_tid) is distinct from (old.id, old.namnd_id, old.enhet_id, old.manad, old.senast, old.forsta_tid) then
        raise exception using errcode = 'KL001', message = 'En lista hör till sin enhet och sin månad.';
      end if;
      if old.lage = 'inlamnad' and new.lage = 'inlamnad'
        and (new.inget, new.omgang, new.inlamnad_tid, new.inlamnad_av, new.rader, new.beslut) is distinct from (old.inget, old.omgang, old.inlamnad_tid, old.inlamnad_av, old.rader, old.beslut) then
        raise exception using errcode = 'KL001', message = 'Listan är inlämnad. Öppna den igen med skäl innan något ändras.';
      end if;
      if old.lage = 'inlamnad' and new.lage = 'oppnad' and exists (select 1 from delegationsanmald a where a.lista_id = new.id) then
        raise exception using errcode = 'KL001', message = 'Listan är anmäld till nämnden och ändras inte. Ta med rättelsen i nästa lista, med skäl.';
      end if;
    end if;
    return new;
  end $$;
  create trigger tr_delegationslista_vakt before insert or update or delete on delegationslista for each row execute function delegationslista_vakt();

  create function ordforandebeslut_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception using errcode = 'KL001', message = 'Ett fattat beslut tas inte bort.';
    end if;
    if tg_op = 'UPDATE' and to_jsonb(new) - array['handling_id', 'version'] <> to_jsonb(old) - array['handling_id', 'version'] then
      raise exception using errcode = 'KL001', message = 'Ett fattat beslut ändras inte. Fatta ett nytt beslut.';
    end if;
    if new.arende_id is not null and not exists (select 1 from arende a where a.id = new.arende_id and a.namnd_id = new.namnd_id) then
      raise exception using errcode = 'KL001', message = 'Ärendet ska höra till nämnden.';
    end if;
    return new;
  end $$;
  create trigger tr_ordforandebeslut_vakt before insert or update or delete on ordforandebeslut for each row execute function ordforandebeslut_vakt();

  create function delegationsanmald_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or (tg_op = 'UPDATE' and to_jsonb(new) - array['tillkannagiven', 'sista_overklagandedag'] <> to_jsonb(old) - array['tillkannagiven', 'sista_overklagandedag']) then
      raise exception using errcode = 'KL001', message = 'Det som ett justerat protokoll visar ändras inte.';
    end if;
    return new;
  end $$;
  create trigger tr_delegationsanmald_vakt before update or delete on delegationsanmald for each row execute function delegationsanmald_vakt();
`;

/** Enheternas listor, brådskande beslut, och vad som är anmält till nämnden (KL 6:37–40, 7:8). */
export class Delegationslista1700000000336 implements MigrationInterface {
  name = 'Delegationslista1700000000336';

  async up(q: QueryRunner): Promise<void> {
    await q.query(LISTOR);
    await q.query(BRADSKANDE);
    await q.query(RADLAS);
    await q.query(VAKT);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger tr_delegationsbeslut_lista on delegationsbeslut;
      drop function delegationsbeslut_lista();
      drop table delegationsanmald, ordforandebeslut, delegationspaminnelse, delegationslista, delegationsregel;
      drop function delegationsanmald_vakt(), ordforandebeslut_vakt(), delegationslista_vakt();
    `);
  }
}
