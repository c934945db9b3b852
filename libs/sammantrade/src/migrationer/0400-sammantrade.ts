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
      drop function lista_last(), kallelse_vakt(), frislappning_vakt();
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
  -- En frusen version ändras inte: tillägg gör en ny version (DOMAN 6).
  create function lista_last() returns trigger language plpgsql as $$
  declare
    lista uuid;
    frusen boolean;
  begin
    if tg_table_name = 'punkt' then
      lista := case when tg_op = 'DELETE' then old.lista_id else new.lista_id end;
    elsif tg_table_name = 'punkt_handling' then
      select p.lista_id into lista from punkt p where p.id = case when tg_op = 'DELETE' then old.punkt_id else new.punkt_id end;
    else
      if old.frusen_tid is not null then
        raise exception using errcode = 'KL001', message = 'Den här versionen av föredragningslistan är utskickad och låst. Gör ändringen som ett tillägg.';
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end if;
    select l.frusen_tid is not null into frusen from foredragningslista l where l.id = lista for share;
    if frusen then
      raise exception using errcode = 'KL001', message = 'Den här versionen av föredragningslistan är utskickad och låst. Gör ändringen som ett tillägg.';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;
  create trigger tr_foredragningslista_last before update or delete on foredragningslista for each row execute function lista_last();
  create trigger tr_punkt_last before insert or update or delete on punkt for each row execute function lista_last();
  create trigger tr_punkt_handling_last before insert or update or delete on punkt_handling for each row execute function lista_last();

  create function frislappning_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or (old.id, old.lista_id, old.person_id, old.i_egenskap_av, old.lista_version, old.tid)
      is distinct from (new.id, new.lista_id, new.person_id, new.i_egenskap_av, new.lista_version, new.tid) or old.aterkallad_tid is not null then
      raise exception using errcode = 'KL001', message = 'En frisläppning ändras inte. Återkalla den och släpp listan på nytt.';
    end if;
    return new;
  end $$;
  create trigger tr_frislappning_vakt before update or delete on frislappning for each row execute function frislappning_vakt();

  -- Inget skickas utan gällande frisläppning av just den listan i just den lydelsen (KL 6:18: ordföranden ansvarar).
  create function kallelse_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'INSERT' then
      if new.slag <> 'installt' and not exists (
        select 1 from frislappning f join foredragningslista l on l.id = f.lista_id
        where f.lista_id = new.lista_id and f.aterkallad_tid is null and f.lista_version = l.version) then
        raise exception using errcode = 'KL001', message = 'Föredragningslistan är inte frisläppt i sin nuvarande lydelse. Ordföranden eller den som ordföranden utsett måste släppa den innan kallelsen kan gå.';
      end if;
      return new;
    end if;
    if tg_op = 'UPDATE' and old.utskick_id is null and (old.id, old.sammantrade_id, old.lista_id, old.slag, old.nr, old.senast, old.tillkom_tid)
      is not distinct from (new.id, new.sammantrade_id, new.lista_id, new.slag, new.nr, new.senast, new.tillkom_tid) then
      return new;
    end if;
    raise exception using errcode = 'KL001', message = 'En kallelse som har gått ut ändras inte. Skicka ett tillägg eller ställ in sammanträdet.';
  end $$;
  create trigger tr_kallelse_vakt before insert or update or delete on kallelse for each row execute function kallelse_vakt();
  create trigger tr_kallelsesvar_last before update or delete on kallelsesvar for each row execute function rad_vagra_andring();
`;
