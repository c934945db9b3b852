import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Diariet: nummerserier, ärenden, handlingar med versioner och filer, framställda dokument. */
export class Diarium1700000000200 implements MigrationInterface {
  async up(kor: QueryRunner): Promise<void> {
    await kor.query(SERIER);
    await kor.query(ARENDEN);
    await kor.query(ARENDEVAKT);
    await kor.query(HANDLINGAR);
    await kor.query(HANDLINGSVAKT);
  }

  async down(kor: QueryRunner): Promise<void> {
    await kor.query(`
      drop table framstallt_dokument, handling_fil, handling_version, handling, arende, nummerserie;
      drop function nummer_ta(uuid, text, text, integer), nummer_fortsatt_efter(uuid, text, text, integer, integer),
        nummerserie_utan_lucka(), arende_vakt(), handling_vakt(), handling_version_vakt(), rad_vagra_andring();
    `);
  }
}

const SERIER = `
  -- En räknare per omfattning (organ eller kommun), slag, kod och år. Raden är låset: numret tas i samma transaktion som ärendet.
  create table nummerserie (
    omfattning_id uuid not null,
    slag text not null,
    kod text not null,
    ar integer not null,
    forsta integer not null,
    senaste integer not null,
    constraint pk_nummerserie primary key (omfattning_id, slag, kod, ar),
    constraint ck_nummerserie_slag check (slag in ('arende', 'paragraf')),
    constraint ck_nummerserie_ordning check (forsta >= 1 and senaste >= forsta)
  );

  create function nummer_ta(p_omfattning uuid, p_slag text, p_kod text, p_ar integer) returns integer
  language sql as $$
    insert into nummerserie as s (omfattning_id, slag, kod, ar, forsta, senaste) values (p_omfattning, p_slag, p_kod, p_ar, 1, 1)
    on conflict (omfattning_id, slag, kod, ar) do update set senaste = s.senaste + 1
    returning senaste
  $$;

  -- Ett övertaget nummer flyttar räknaren framåt men aldrig bakåt.
  create function nummer_fortsatt_efter(p_omfattning uuid, p_slag text, p_kod text, p_ar integer, p_nr integer) returns void
  language sql as $$
    insert into nummerserie as s (omfattning_id, slag, kod, ar, forsta, senaste) values (p_omfattning, p_slag, p_kod, p_ar, p_nr, p_nr)
    on conflict (omfattning_id, slag, kod, ar) do update set senaste = greatest(s.senaste, p_nr)
  $$;

  create function rad_vagra_andring() returns trigger language plpgsql as $$
  begin
    raise exception using errcode = 'KL001', message = format('En rad i %s ändras eller tas aldrig bort. Rätta med en ny anteckning i stället.', tg_table_name);
  end $$;
`;

const ARENDEN = `
  create table arende (
    id uuid not null,
    namnd_id uuid not null,
    dnr text not null,
    dnr_norm text not null,
    serie_omfattning_id uuid,
    serie_kod text,
    ar integer,
    lopnr integer,
    ursprung text not null,
    arendemening text not null,
    arendemening_skyddad text,
    arendetyp text,
    initiativ text not null default 'eget',
    handlaggare_id uuid,
    enhet text,
    klassificering text,
    provningsform text not null default 'laglighetsprovning',
    status text not null default 'registrerat',
    sekretess_lagrum text,
    sekretess_under_provning boolean not null default false,
    makulering_skal text,
    registrerat_datum date not null,
    registrerat_tid timestamptz not null,
    sokvektor tsvector,
    version integer not null default 1,
    constraint pk_arende primary key (id),
    constraint fk_arende_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_arende_handlaggare foreign key (handlaggare_id) references person (id) on delete restrict,
    constraint uq_arende_dnr unique (namnd_id, dnr),
    constraint uq_arende_nummer unique (serie_omfattning_id, serie_kod, ar, lopnr),
    constraint ck_arende_ursprung check (ursprung in ('egen', 'overtaget')),
    constraint ck_arende_egen_har_nummer check (ursprung = 'overtaget' or (serie_omfattning_id is not null and serie_kod is not null and ar is not null and lopnr is not null)),
    constraint ck_arende_initiativ check (initiativ in ('inkommande', 'eget')),
    constraint ck_arende_status check (status in ('registrerat', 'bereds', 'pa_lista', 'beslutat', 'avslutat', 'makulerat')),
    constraint ck_arende_makulering check ((status = 'makulerat') = (makulering_skal is not null)),
    constraint ck_arende_provningsform check (provningsform in ('laglighetsprovning', 'forvaltningsbesvar', 'sarskild_ordning', 'ej_overklagbart')),
    constraint ck_arende_mening check (length(trim(arendemening)) > 0),
    -- Ordalydelsen som skyddas kräver att sekretessen är angiven, eller att den prövas (OSL 5:2).
    constraint ck_arende_skyddad check (arendemening_skyddad is null or sekretess_lagrum is not null or sekretess_under_provning)
  );
  create index ix_arende_lista on arende (namnd_id, registrerat_tid desc, id desc);
  create index ix_arende_status on arende (namnd_id, status);
  create index ix_arende_dnr_norm on arende (dnr_norm);
  create index ix_arende_handlaggare on arende (handlaggare_id);
  create index ix_arende_sok on arende using gin (sokvektor) with (fastupdate = off);
`;

/** Den första lydelsen; 0201 byter ut den och går tillbaka till den. */
export const ARENDE_VAKT = `
  create or replace function arende_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception using errcode = 'KL001', message = 'Ett ärende tas aldrig bort ur diariet. Makulera det i stället, med skäl.';
    end if;
    if tg_op = 'INSERT' then
      if new.ursprung = 'egen' and not exists (
        select 1 from nummerserie s where s.omfattning_id = new.serie_omfattning_id and s.slag = 'arende' and s.kod = new.serie_kod
          and s.ar = new.ar and s.senaste = new.lopnr) then
        raise exception using errcode = 'KL001', message = 'Diarienumret är inte nästa nummer i serien. Numret ges av Klubba när ärendet registreras.';
      end if;
    else
      if (new.namnd_id, new.dnr, new.serie_omfattning_id, new.serie_kod, new.ar, new.lopnr, new.ursprung, new.registrerat_datum)
        is distinct from (old.namnd_id, old.dnr, old.serie_omfattning_id, old.serie_kod, old.ar, old.lopnr, old.ursprung, old.registrerat_datum) then
        raise exception using errcode = 'KL001', message = 'Diarienummer och registreringsdag ändras inte. Makulera ärendet och registrera ett nytt om de är fel.';
      end if;
    end if;
    new.sokvektor := to_tsvector('swedish', new.dnr || ' ' || new.arendemening);
    return new;
  end $$;
`;

const ARENDEVAKT = `
  ${ARENDE_VAKT}
  create trigger tr_arende_vakt before insert or update or delete on arende for each row execute function arende_vakt();

  -- OSL 5:1 och god ordning: räknaren får inte gå förbi ett nummer som inget ärende bär. Prövas vid commit, per steg.
  create function nummerserie_utan_lucka() returns trigger language plpgsql as $$
  begin
    if new.slag = 'arende' and not exists (
      select 1 from arende a where a.serie_omfattning_id = new.omfattning_id and a.serie_kod = new.kod and a.ar = new.ar and a.lopnr = new.senaste) then
      raise exception using errcode = 'KL001', message = format('Nummer %s i serien %s år %s har inget ärende. Serien får inte ha luckor.', new.senaste, new.kod, new.ar);
    end if;
    return null;
  end $$;
  create constraint trigger tr_nummerserie_utan_lucka after insert or update on nummerserie
    deferrable initially deferred for each row execute function nummerserie_utan_lucka();
`;

const HANDLINGAR = `
  create table handling (
    id uuid not null,
    namnd_id uuid not null,
    arende_id uuid,
    nr integer,
    typ text not null,
    titel text not null,
    titel_skyddad text,
    riktning text not null,
    datum date,
    registrerad_datum date not null,
    avsandare text,
    mottagare text,
    sekretess_lagrum text,
    sekretess_under_provning boolean not null default false,
    makulering_skal text,
    version integer not null default 1,
    constraint pk_handling primary key (id),
    constraint fk_handling_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_handling_arende foreign key (arende_id) references arende (id) on delete restrict,
    constraint uq_handling_nr unique (arende_id, nr),
    constraint ck_handling_nr check ((arende_id is null) = (nr is null)),
    constraint ck_handling_typ check (typ in ('tjansteskrivelse', 'yttrande', 'yrkande', 'skrivelse', 'rapport', 'remiss', 'protokollsutdrag', 'bilaga', 'ovrigt')),
    constraint ck_handling_riktning check (riktning in ('inkommen', 'upprattad', 'utgaende', 'intern')),
    constraint ck_handling_titel check (length(trim(titel)) > 0),
    constraint ck_handling_skyddad check (titel_skyddad is null or sekretess_lagrum is not null or sekretess_under_provning)
  );
  create index ix_handling_namnd on handling (namnd_id, registrerad_datum desc);

  create table handling_version (
    id uuid not null,
    handling_id uuid not null,
    nr integer not null,
    skal text,
    skapad_tid timestamptz not null,
    constraint pk_handling_version primary key (id),
    constraint fk_handling_version_handling foreign key (handling_id) references handling (id) on delete restrict,
    constraint uq_handling_version unique (handling_id, nr),
    constraint ck_handling_version_nr check (nr >= 1)
  );

  create table handling_fil (
    id uuid not null,
    handling_version_id uuid not null,
    ordning integer not null,
    filnamn text not null,
    mediatyp text not null,
    storlek bigint not null,
    sha256 text not null,
    constraint pk_handling_fil primary key (id),
    constraint fk_handling_fil_version foreign key (handling_version_id) references handling_version (id) on delete restrict,
    constraint uq_handling_fil_ordning unique (handling_version_id, ordning),
    constraint ck_handling_fil_sha check (sha256 ~ '^[0-9a-f]{64}$')
  );

  create table framstallt_dokument (
    id uuid not null,
    namnd_id uuid not null,
    slag text not null,
    objekt_id uuid not null,
    objekt_version integer not null default 1,
    format text not null,
    filnamn text not null,
    mediatyp text not null,
    storlek bigint not null,
    sha256 text not null,
    faktahash text not null,
    skapat_tid timestamptz not null,
    constraint pk_framstallt_dokument primary key (id),
    constraint fk_framstallt_dokument_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint ck_framstallt_dokument_slag check (slag in ('kallelse', 'tillagg', 'protokoll', 'protokollsdel', 'utdrag', 'anslag')),
    constraint ck_framstallt_dokument_sha check (sha256 ~ '^[0-9a-f]{64}$' and faktahash ~ '^[0-9a-f]{64}$')
  );
  create index ix_framstallt_dokument_objekt on framstallt_dokument (objekt_id, slag, skapat_tid desc);
`;

const HANDLINGSVAKT = `
  create function handling_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception using errcode = 'KL001', message = 'En registrerad handling tas aldrig bort. Makulera den i stället, med skäl.';
    end if;
    if new.arende_id is distinct from old.arende_id or new.nr is distinct from old.nr or new.namnd_id is distinct from old.namnd_id then
      raise exception using errcode = 'KL001', message = 'En handling behåller sitt ärende och sitt nummer.';
    end if;
    return new;
  end $$;
  create trigger tr_handling_vakt before update or delete on handling for each row execute function handling_vakt();

  create function handling_version_vakt() returns trigger language plpgsql as $$
  begin
    if new.nr <> coalesce((select max(v.nr) from handling_version v where v.handling_id = new.handling_id), 0) + 1 then
      raise exception using errcode = 'KL001', message = 'Versionerna av en handling numreras utan luckor. Läs om handlingen och försök igen.';
    end if;
    return new;
  end $$;
  create trigger tr_handling_version_vakt before insert on handling_version for each row execute function handling_version_vakt();
  create trigger tr_handling_version_last before update or delete on handling_version for each row execute function rad_vagra_andring();
  create trigger tr_handling_fil_last before update or delete on handling_fil for each row execute function rad_vagra_andring();
  create trigger tr_framstallt_dokument_last before update or delete on framstallt_dokument for each row execute function rad_vagra_andring();
`;
