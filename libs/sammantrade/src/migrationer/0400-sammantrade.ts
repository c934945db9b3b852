import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sammanträde, föredragningslista i versioner, frisläppning, kallelse med svar. */
export class Sammantrade1700000000400 implements MigrationInterface {
  async up(kor: QueryRunner): Promise<void> {
    await kor.query(SAMMANTRADEN);
    await kor.query(LISTOR);
    await kor.query(KALLELSER);
    await kor.query(VAKTER);
  }

  async down(kor: QueryRunner): Promise<void> {
    await kor.query(`
      drop table kallelsesvar, kallelse, frislappning, punkt_handling, punkt, foredragningslista, sammantrade;
      drop function sammantrade_vakt(), lista_last(), punkt_last(), lista_prova_oppen(uuid), kallelse_vakt(), kallelse_fryser(), kallelsesvar_vakt(), frislappning_vakt();
    `);
  }
}

const SAMMANTRADEN = `
  create table sammantrade (
    id uuid not null,
    namnd_id uuid not null,
    datum date not null,
    start time not null,
    slut time,
    plats text not null,
    tillstand text not null default 'planerat',
    installt_skal text,
    sekreterare_id uuid,
    kallelsedag date not null,
    senast_kallelse date not null,
    senast_tillagg date not null,
    version integer not null default 1,
    constraint pk_sammantrade primary key (id),
    constraint fk_sammantrade_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_sammantrade_sekreterare foreign key (sekreterare_id) references person (id) on delete restrict,
    constraint uq_sammantrade_tid unique (namnd_id, datum, start),
    constraint ck_sammantrade_tillstand check (tillstand in ('planerat', 'kallat', 'pagar', 'ajournerat', 'avslutat', 'installt')),
    constraint ck_sammantrade_installt check ((tillstand = 'installt') = (installt_skal is not null)),
    -- Dagarna räknas av regelverket när sammanträdet planeras eller flyttas (KL 6:18, reglementet).
    constraint ck_sammantrade_dagar check (kallelsedag <= datum and senast_kallelse <= senast_tillagg and senast_tillagg <= datum),
    constraint ck_sammantrade_plats check (length(trim(plats)) > 0)
  );
  create index ix_sammantrade_datum on sammantrade (namnd_id, datum desc);
  create index ix_sammantrade_att_kalla on sammantrade (kallelsedag) where tillstand = 'planerat';
`;

const LISTOR = `
  create table foredragningslista (
    id uuid not null,
    sammantrade_id uuid not null,
    nr integer not null,
    frusen_tid timestamptz,
    version integer not null default 1,
    constraint pk_foredragningslista primary key (id),
    constraint fk_foredragningslista_sammantrade foreign key (sammantrade_id) references sammantrade (id) on delete restrict,
    constraint uq_foredragningslista_nr unique (sammantrade_id, nr),
    constraint ck_foredragningslista_nr check (nr >= 1)
  );

  -- Samma punkt har samma nyckel i alla versioner av listan; så jämförs de.
  create table punkt (
    id uuid not null,
    lista_id uuid not null,
    nyckel uuid not null,
    ordning integer not null,
    titel text not null,
    arende_id uuid,
    typ text not null,
    oppen boolean not null default true,
    foredragande text,
    tid_fran time,
    tid_till time,
    sammanfattning text,
    beslutsforslag jsonb not null default '[]',
    utgar boolean not null default false,
    constraint pk_punkt primary key (id),
    constraint fk_punkt_lista foreign key (lista_id) references foredragningslista (id) on delete restrict,
    constraint fk_punkt_arende foreign key (arende_id) references arende (id) on delete restrict,
    constraint uq_punkt_nyckel unique (lista_id, nyckel),
    constraint uq_punkt_ordning unique (lista_id, ordning) deferrable initially deferred,
    constraint ck_punkt_typ check (typ in ('beslut', 'information', 'anmalan', 'delegation', 'formalia', 'val', 'anstallning')),
    constraint ck_punkt_titel check (length(trim(titel)) > 0)
  );
  create index ix_punkt_arende on punkt (arende_id);

  -- Handlingen väljs i en bestämd version (DOMAN 6). Den som ordföranden lämnar utanför namnges i kallelsen.
  create table punkt_handling (
    punkt_id uuid not null,
    handling_version_id uuid not null,
    ordning integer not null,
    utelamnad boolean not null default false,
    constraint pk_punkt_handling primary key (punkt_id, handling_version_id),
    constraint fk_punkt_handling_punkt foreign key (punkt_id) references punkt (id) on delete cascade,
    constraint fk_punkt_handling_version foreign key (handling_version_id) references handling_version (id) on delete restrict,
    constraint uq_punkt_handling_ordning unique (punkt_id, ordning)
  );

  -- Ordföranden, eller den som ordföranden utsett, släpper fri en version av listan. Utan detta skickas ingenting.
  create table frislappning (
    id uuid not null,
    lista_id uuid not null,
    person_id uuid not null,
    i_egenskap_av text not null,
    lista_version integer not null,
    tid timestamptz not null,
    aterkallad_tid timestamptz,
    constraint pk_frislappning primary key (id),
    constraint fk_frislappning_lista foreign key (lista_id) references foredragningslista (id) on delete restrict,
    constraint fk_frislappning_person foreign key (person_id) references person (id) on delete restrict,
    constraint ck_frislappning_egenskap check (i_egenskap_av in ('ordforande', 'utsedd'))
  );
  create unique index uq_frislappning_gallande on frislappning (lista_id) where aterkallad_tid is null;
`;

const KALLELSER = `
  create table kallelse (
    id uuid not null,
    sammantrade_id uuid not null,
    lista_id uuid not null,
    slag text not null,
    nr integer not null,
    senast date not null,
    tillkom_tid timestamptz not null,
    tillkom_datum date not null,
    sen_skal text,
    utskick_id uuid,
    constraint pk_kallelse primary key (id),
    constraint fk_kallelse_sammantrade foreign key (sammantrade_id) references sammantrade (id) on delete restrict,
    constraint fk_kallelse_lista foreign key (lista_id) references foredragningslista (id) on delete restrict,
    constraint fk_kallelse_utskick foreign key (utskick_id) references utskick (id) on delete restrict,
    constraint uq_kallelse_nr unique (sammantrade_id, nr),
    constraint ck_kallelse_slag check (slag in ('kallelse', 'tillagg', 'installt')),
    -- Efter sista dag går den bara med ett skäl (KL 6:18, DOMAN 6).
    constraint ck_kallelse_sen check (tillkom_datum <= senast or sen_skal is not null)
  );
  create unique index uq_kallelse_en_per_lista on kallelse (lista_id) where slag in ('kallelse', 'tillagg');

  create table kallelsesvar (
    id uuid not null,
    kallelse_id uuid not null,
    person_id uuid not null,
    svar text not null,
    satt text not null,
    tid timestamptz not null,
    constraint pk_kallelsesvar primary key (id),
    constraint fk_kallelsesvar_kallelse foreign key (kallelse_id) references kallelse (id) on delete restrict,
    constraint fk_kallelsesvar_person foreign key (person_id) references person (id) on delete restrict,
    constraint ck_kallelsesvar_svar check (svar in ('kommer', 'distans', 'forhinder')),
    constraint ck_kallelsesvar_satt check (satt in ('lank', 'inloggad', 'sekreterare'))
  );
  create index ix_kallelsesvar_person on kallelsesvar (kallelse_id, person_id, tid desc);
`;

const VAKTER = `
  -- Lägen och steg (DOMAN 7); kallelsen är ute innan sammanträdet kan hållas (KL 6:17).
  create function sammantrade_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      if new.tillstand <> 'planerat' then
        raise exception using errcode = 'KL001', message = 'Ett sammanträde börjar som planerat.';
      end if;
      return new;
    end if;
    if old.namnd_id <> new.namnd_id then
      raise exception using errcode = 'KL001', message = 'Ett sammanträde behåller sin nämnd.';
    end if;
    if old.tillstand <> 'planerat' and (old.datum, old.start, old.plats, old.kallelsedag, old.senast_kallelse, old.senast_tillagg)
      is distinct from (new.datum, new.start, new.plats, new.kallelsedag, new.senast_kallelse, new.senast_tillagg) then
      raise exception using errcode = 'KL001', message = 'Kallelsen har gått ut: tid och plats ändras inte. Ställ in sammanträdet och planera ett nytt.';
    end if;
    if old.tillstand <> new.tillstand then
      if (old.tillstand, new.tillstand) not in (('planerat', 'kallat'), ('planerat', 'installt'), ('kallat', 'installt'), ('kallat', 'pagar'),
        ('pagar', 'ajournerat'), ('ajournerat', 'pagar'), ('pagar', 'avslutat')) then
        raise exception using errcode = 'KL001', message = format('Ett sammanträde går inte från %s till %s.', old.tillstand, new.tillstand);
      end if;
      if new.tillstand = 'kallat' and not exists (select 1 from kallelse k where k.sammantrade_id = new.id and k.slag = 'kallelse') then
        raise exception using errcode = 'KL001', message = 'Sammanträdet är inte kallat förrän kallelsen har gått ut (KL 6:17).';
      end if;
      if new.tillstand = 'avslutat' and new.slut is null then
        raise exception using errcode = 'KL001', message = 'Ange när sammanträdet slutade.';
      end if;
    end if;
    return new;
  end $$;
  create trigger tr_sammantrade_vakt before insert or update on sammantrade for each row execute function sammantrade_vakt();

  -- En frusen version ändras inte: tillägg gör en ny version (DOMAN 6). En frisläppt ändras bara som en ny lydelse.
  create function lista_prova_oppen(p_lista uuid) returns void language plpgsql as $$
  declare
    l foredragningslista;
  begin
    select * into l from foredragningslista f where f.id = p_lista for share;
    if l.frusen_tid is not null then
      raise exception using errcode = 'KL001', message = 'Den här versionen av föredragningslistan är utskickad och låst. Gör ändringen som ett tillägg.';
    end if;
    if exists (select 1 from frislappning f where f.lista_id = l.id and f.aterkallad_tid is null and f.lista_version = l.version) then
      raise exception using errcode = 'KL001', message = 'Föredragningslistan är frisläppt i den här lydelsen. En ändring gör en ny lydelse, som måste släppas på nytt.';
    end if;
  end $$;

  create function lista_last() returns trigger language plpgsql as $$
  begin
    if old.frusen_tid is not null then
      raise exception using errcode = 'KL001', message = 'Den här versionen av föredragningslistan är utskickad och låst. Gör ändringen som ett tillägg.';
    end if;
    if tg_op = 'DELETE' then
      return old;
    end if;
    if (old.id, old.sammantrade_id, old.nr) is distinct from (new.id, new.sammantrade_id, new.nr) or new.version < old.version then
      raise exception using errcode = 'KL001', message = 'En version av föredragningslistan behåller sitt sammanträde och sitt nummer.';
    end if;
    return new;
  end $$;
  create trigger tr_foredragningslista_last before update or delete on foredragningslista for each row execute function lista_last();

  create function punkt_last() returns trigger language plpgsql as $$
  declare
    lista uuid;
  begin
    if tg_op <> 'INSERT' then
      for lista in select case tg_table_name when 'punkt' then (to_jsonb(old)->>'lista_id')::uuid
        else (select p.lista_id from punkt p where p.id = (to_jsonb(old)->>'punkt_id')::uuid) end loop
        perform lista_prova_oppen(lista);
      end loop;
    end if;
    if tg_op <> 'DELETE' then
      for lista in select case tg_table_name when 'punkt' then (to_jsonb(new)->>'lista_id')::uuid
        else (select p.lista_id from punkt p where p.id = (to_jsonb(new)->>'punkt_id')::uuid) end loop
        perform lista_prova_oppen(lista);
      end loop;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;
  create trigger tr_punkt_last before insert or update or delete on punkt for each row execute function punkt_last();
  create trigger tr_punkt_handling_last before insert or update or delete on punkt_handling for each row execute function punkt_last();

  create function frislappning_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or (old.id, old.lista_id, old.person_id, old.i_egenskap_av, old.lista_version, old.tid)
      is distinct from (new.id, new.lista_id, new.person_id, new.i_egenskap_av, new.lista_version, new.tid) or old.aterkallad_tid is not null then
      raise exception using errcode = 'KL001', message = 'En frisläppning ändras inte. Återkalla den och släpp listan på nytt.';
    end if;
    if exists (select 1 from foredragningslista l where l.id = old.lista_id and l.frusen_tid is not null) then
      raise exception using errcode = 'KL001', message = 'Kallelsen har gått ut och kan inte hållas inne. Skicka ett tillägg eller ställ in sammanträdet.';
    end if;
    return new;
  end $$;
  create trigger tr_frislappning_vakt before update or delete on frislappning for each row execute function frislappning_vakt();

  -- Inget skickas utan gällande frisläppning av just den listan i just den lydelsen (KL 6:18: ordföranden ansvarar).
  create function kallelse_vakt() returns trigger language plpgsql as $$
  declare
    s sammantrade;
    l foredragningslista;
  begin
    if tg_op = 'INSERT' then
      select * into s from sammantrade x where x.id = new.sammantrade_id;
      select * into l from foredragningslista x where x.id = new.lista_id;
      if l.sammantrade_id <> new.sammantrade_id then
        raise exception using errcode = 'KL001', message = 'Föredragningslistan hör till ett annat sammanträde.';
      end if;
      if new.slag <> 'installt' and not exists (
        select 1 from frislappning f where f.lista_id = new.lista_id and f.aterkallad_tid is null and f.lista_version = l.version) then
        raise exception using errcode = 'KL001', message = 'Föredragningslistan är inte frisläppt i sin nuvarande lydelse. Ordföranden eller den som ordföranden utsett måste släppa den innan kallelsen kan gå.';
      end if;
      if new.senast <> (case new.slag when 'kallelse' then s.senast_kallelse when 'tillagg' then s.senast_tillagg else s.datum end) then
        raise exception using errcode = 'KL001', message = 'Kallelsens sista dag är den som räknades när sammanträdet planerades (KL 6:18, reglementet).';
      end if;
      if new.tillkom_datum <> (new.tillkom_tid at time zone 'Europe/Stockholm')::date then
        raise exception using errcode = 'KL001', message = 'Kallelsens dag är den svenska dag då den gick.';
      end if;
      return new;
    end if;
    if tg_op = 'UPDATE' and old.utskick_id is null and to_jsonb(old) - 'utskick_id' = to_jsonb(new) - 'utskick_id' then
      return new;
    end if;
    raise exception using errcode = 'KL001', message = 'En kallelse som har gått ut ändras inte. Skicka ett tillägg eller ställ in sammanträdet.';
  end $$;
  create trigger tr_kallelse_vakt before insert or update or delete on kallelse for each row execute function kallelse_vakt();

  create function kallelse_fryser() returns trigger language plpgsql as $$
  begin
    if not exists (select 1 from foredragningslista l where l.id = new.lista_id and l.frusen_tid is not null) then
      raise exception using errcode = 'KL001', message = 'Den föredragningslista som har skickats ska vara låst.';
    end if;
    return null;
  end $$;
  create constraint trigger tr_kallelse_fryser after insert on kallelse deferrable initially deferred for each row execute function kallelse_fryser();

  create function kallelsesvar_vakt() returns trigger language plpgsql as $$
  begin
    if not exists (select 1 from kallelse k join mottagare m on m.utskick_id = k.utskick_id where k.id = new.kallelse_id and m.person_id = new.person_id) then
      raise exception using errcode = 'KL001', message = 'Bara den som fått kallelsen svarar på den.';
    end if;
    return new;
  end $$;
  create trigger tr_kallelsesvar_vakt before insert on kallelsesvar for each row execute function kallelsesvar_vakt();
  create trigger tr_kallelsesvar_last before update or delete on kallelsesvar for each row execute function rad_vagra_andring();
`;
