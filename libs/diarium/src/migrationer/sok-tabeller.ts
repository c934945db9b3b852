/** Sökindexets tabeller och vakterna som håller det aktuellt. */
export const SOKTABELLER = `
  create extension if not exists pg_trgm;
  create schema sokdel;

  -- Varje ord som står någonstans i diariet, med sina sökformer. Stavningsförslag söks här och prövas sedan mot det läsaren får se.
  create table sok_ord (
    ord text not null,
    lexem text[] not null,
    constraint pk_sok_ord primary key (ord)
  );
  create index ix_sok_ord_trigram on sok_ord using gin (ord gin_trgm_ops) with (fastupdate = off);

  -- Orden i en fil, en rad per innehåll.
  create table sok_text (
    sha256 text not null,
    lexem tsvector not null,
    avkortad boolean not null default false,
    constraint pk_sok_text primary key (sha256)
  );
  alter table sok_text alter column lexem set storage external;

  -- Ett ärendes ord: de offentliga i ärendemeningen (mening), allt som var och en i nämndens diarium får läsa (allt), och
  -- därtill det skyddade (skyddad, bara när det finns). Delad efter registreringsår: det nyaste läses först och räcker oftast.
  create table arende_sok (
    arende_id uuid not null,
    tid timestamptz not null,
    namnd_id uuid not null,
    status text not null,
    arendetyp text,
    handlaggare_id uuid,
    mening tsvector not null,
    allt tsvector not null,
    skyddad tsvector,
    avkortad boolean not null default false,
    constraint pk_arende_sok primary key (arende_id, tid)
  ) partition by range (tid);
  alter table arende_sok alter column allt set storage external;
  alter table arende_sok alter column skyddad set storage external;
  create index ix_arende_sok_mening on arende_sok using gin (mening) with (fastupdate = off);
  create index ix_arende_sok_allt on arende_sok using gin (allt) with (fastupdate = off);
  create index ix_arende_sok_skyddad on arende_sok using gin (skyddad) with (fastupdate = off) where skyddad is not null;
  -- Ett år utan egen del hamnar här, så att inget ärende stoppas; jobbet gör årets del och flyttar raderna.
  create table sokdel.ovriga partition of arende_sok default with (toast_tuple_target = 256);

  -- Ärenden vars ord ska läggas in på nytt. Bara tillägg: den som skriver väntar aldrig på någon annan.
  create table sok_ko (
    id bigint generated always as identity,
    arende_id uuid not null,
    forsok integer not null default 0,
    constraint pk_sok_ko primary key (id)
  );
  create index ix_sok_ko_arende on sok_ko (arende_id);
  create index ix_handling_fil_sha on handling_fil (sha256);
  create index ix_arende_lopnr on arende ((ar::bigint * 10000000000 + lopnr)) where lopnr is not null;
  create index ix_handling_losa on handling ((case when arende_id is null then namnd_id end)) where arende_id is null;
`;

// Det som blir hemligt, rättas eller flyttas försvinner ur sökningen i samma transaktion; jobbet lägger in resten igen.
export const SOKVAKTER = `
  create function sok_arende_nytt() returns trigger language plpgsql as $$
  begin
    insert into arende_sok (arende_id, tid, namnd_id, status, arendetyp, handlaggare_id, mening, allt)
      values (new.id, new.registrerat_tid, new.namnd_id, new.status, new.arendetyp, new.handlaggare_id, new.sokvektor, new.sokvektor);
    insert into sok_ko (arende_id) values (new.id);
    return null;
  end $$;
  create trigger tr_arende_sok_nytt after insert on arende for each row execute function sok_arende_nytt();

  create function sok_arende_andrat() returns trigger language plpgsql as $$
  begin
    if (new.sokvektor, new.arendemening_skyddad, new.sekretess_lagrum is null, new.sekretess_under_provning)
      is distinct from (old.sokvektor, old.arendemening_skyddad, old.sekretess_lagrum is null, old.sekretess_under_provning) then
      update arende_sok s set status = new.status, arendetyp = new.arendetyp, handlaggare_id = new.handlaggare_id,
          mening = new.sokvektor, allt = new.sokvektor, skyddad = null
        where s.arende_id = new.id and s.tid = new.registrerat_tid;
      insert into sok_ko (arende_id) values (new.id);
    else
      update arende_sok s set status = new.status, arendetyp = new.arendetyp, handlaggare_id = new.handlaggare_id
        where s.arende_id = new.id and s.tid = new.registrerat_tid;
    end if;
    return null;
  end $$;
  create trigger tr_arende_sok_andrat after update on arende for each row
    when ((new.sokvektor, new.arendemening_skyddad, new.sekretess_lagrum, new.sekretess_under_provning, new.status, new.arendetyp, new.handlaggare_id)
      is distinct from (old.sokvektor, old.arendemening_skyddad, old.sekretess_lagrum, old.sekretess_under_provning, old.status, old.arendetyp, old.handlaggare_id))
    execute function sok_arende_andrat();

  -- Glömmer allt utom ärendemeningen och lägger ärendet i kön.
  create function sok_glom(p_arende uuid) returns void language sql as $$
    update arende_sok s set allt = s.mening, skyddad = null from arende a where a.id = p_arende and s.arende_id = a.id and s.tid = a.registrerat_tid;
    insert into sok_ko (arende_id) values (p_arende);
  $$;

  create function sok_handling_ny() returns trigger language plpgsql as $$
  begin
    insert into sok_ko (arende_id) values (new.arende_id);
    return null;
  end $$;
  create trigger tr_handling_sok_ny after insert on handling for each row when (new.arende_id is not null) execute function sok_handling_ny();

  create function sok_handling_andrad() returns trigger language plpgsql as $$
  begin
    if old.arende_id is not null then perform sok_glom(old.arende_id); end if;
    if new.arende_id is not null and new.arende_id is distinct from old.arende_id then insert into sok_ko (arende_id) values (new.arende_id); end if;
    return null;
  end $$;
  create trigger tr_handling_sok_andrad after update on handling for each row
    when ((new.arende_id, new.titel, new.titel_skyddad, new.avsandare, new.mottagare, new.sekretess_lagrum, new.sekretess_under_provning, new.makulering_skal)
      is distinct from (old.arende_id, old.titel, old.titel_skyddad, old.avsandare, old.mottagare, old.sekretess_lagrum, old.sekretess_under_provning, old.makulering_skal))
    execute function sok_handling_andrad();

  create function sok_version_ny() returns trigger language plpgsql as $$
  begin
    insert into sok_ko (arende_id) select h.arende_id from handling h where h.id = new.handling_id and h.arende_id is not null;
    return null;
  end $$;
  create trigger tr_handling_version_sok after insert on handling_version for each row execute function sok_version_ny();

  create function sok_filtext_ny() returns trigger language plpgsql as $$
  begin
    delete from sok_text where sha256 = new.sha256;
    insert into sok_ko (arende_id)
      select distinct h.arende_id from handling_fil f join handling_version v on v.id = f.handling_version_id join handling h on h.id = v.handling_id
       where f.sha256 = new.sha256 and h.arende_id is not null;
    return null;
  end $$;
  create trigger tr_filtext_sok_ny after insert on filtext for each row when (new.text is not null) execute function sok_filtext_ny();
  create trigger tr_filtext_sok_andrad after update on filtext for each row when (new.text is distinct from old.text) execute function sok_filtext_ny();
`;

/** Årets del av indexet, och raderna flyttade dit. */
export const SOKDELAR = `
  create function sok_del(p_ar integer) returns boolean language plpgsql as $$
  declare
    v_del text := format('ar_%s', p_ar);
    v_fran timestamptz := make_timestamptz(p_ar, 1, 1, 0, 0, 0, 'Europe/Stockholm');
    v_till timestamptz := make_timestamptz(p_ar + 1, 1, 1, 0, 0, 0, 'Europe/Stockholm');
  begin
    perform pg_advisory_xact_lock(hashtext('sok_del'));
    if to_regclass('sokdel.' || v_del) is not null then return false; end if;
    execute format('create table sokdel.%I (like public.arende_sok including defaults including storage including constraints) with (toast_tuple_target = 256)', v_del);
    lock table sokdel.ovriga in access exclusive mode;
    execute format('insert into sokdel.%I select * from sokdel.ovriga where tid >= $1 and tid < $2', v_del) using v_fran, v_till;
    delete from sokdel.ovriga where tid >= v_fran and tid < v_till;
    execute format('alter table public.arende_sok attach partition sokdel.%I for values from (%L) to (%L)', v_del, v_fran, v_till);
    return true;
  end $$;
`;
