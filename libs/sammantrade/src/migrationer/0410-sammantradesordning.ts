import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Årets sammanträdesordning i versioner, med kolumner och rader, och påminnelserna inför dess hålltider. */
export class Sammantradesordning1700000000410 implements MigrationInterface {
  async up(kor: QueryRunner): Promise<void> {
    await kor.query(ORDNINGAR);
    await kor.query(INNEHALL);
    await kor.query(PAMINNELSER);
    await kor.query(ORDNINGSVAKT);
    await kor.query(INNEHALLSVAKT);
  }

  async down(kor: QueryRunner): Promise<void> {
    await kor.query(`
      drop function sammantradesordning_prova(sammantradesordning);
      drop table halltidspaminnelse, paminnelseinstallning, sammantradesordning_dag, sammantradesordning_rad, sammantradesordning_kolumn, sammantradesordning;
      drop function sammantradesordning_vakt(), sammantradesordning_foljs(), sammantradesordning_innehall_vakt();
    `);
  }
}

const ORDNINGAR = `
  create table sammantradesordning (
    id uuid not null,
    namnd_id uuid not null,
    ar integer not null,
    nr integer not null,
    tillstand text not null default 'utkast',
    kallelsedagar integer not null,
    rakning text not null,
    monster jsonb,
    ersatter_id uuid,
    rattelse_skal text,
    antagen_paragraf_id uuid,
    antagen_datum date,
    antagen_tid timestamptz,
    version integer not null default 1,
    constraint pk_sammantradesordning primary key (id),
    constraint fk_sammantradesordning_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_sammantradesordning_ersatter foreign key (ersatter_id) references sammantradesordning (id) on delete restrict,
    constraint fk_sammantradesordning_paragraf foreign key (antagen_paragraf_id) references paragraf (id) on delete restrict,
    constraint uq_sammantradesordning_nr unique (namnd_id, ar, nr),
    -- En version ersätts av högst en, så en påbörjad rättelse är den enda.
    constraint uq_sammantradesordning_ersatter unique (ersatter_id),
    -- En § antar högst en ordning för ett år: en rättelse har sitt eget beslut.
    constraint uq_sammantradesordning_paragraf unique (antagen_paragraf_id, ar),
    constraint ck_sammantradesordning_ar check (ar between 1990 and 2099),
    constraint ck_sammantradesordning_nr check (nr >= 1),
    constraint ck_sammantradesordning_tillstand check (tillstand in ('utkast', 'antagen', 'ersatt')),
    constraint ck_sammantradesordning_rakning check (rakning in ('kalenderdagar', 'vardagar')),
    constraint ck_sammantradesordning_kallelsedagar check (kallelsedagar >= 0),
    constraint ck_sammantradesordning_rattelse check ((ersatter_id is null) = (rattelse_skal is null) and ersatter_id is distinct from id),
    constraint ck_sammantradesordning_antagen check (
      (tillstand = 'utkast') = (antagen_paragraf_id is null) and (tillstand = 'utkast') = (antagen_datum is null) and (tillstand = 'utkast') = (antagen_tid is null))
  );
  create unique index uq_sammantradesordning_antagen on sammantradesordning (namnd_id, ar) where tillstand = 'antagen';
`;

const INNEHALL = `
  -- Hålltiderna i den ordning de sker; den sista kolumnen är sammanträdet. Nyckeln är densamma i alla versioner.
  create table sammantradesordning_kolumn (
    ordning_id uuid not null,
    nr integer not null,
    nyckel uuid not null,
    namn text not null,
    veckodag text not null,
    samtidigt boolean not null default false,
    handlingar boolean not null default false,
    klockslag time,
    krets text[] not null,
    constraint pk_sammantradesordning_kolumn primary key (ordning_id, nr),
    constraint fk_sammantradesordning_kolumn_ordning foreign key (ordning_id) references sammantradesordning (id) on delete cascade,
    constraint uq_sammantradesordning_kolumn_namn unique (ordning_id, namn),
    constraint uq_sammantradesordning_kolumn_nyckel unique (ordning_id, nyckel),
    constraint ck_sammantradesordning_kolumn_nr check (nr >= 1),
    constraint ck_sammantradesordning_kolumn_namn check (btrim(namn) <> '' and char_length(namn) <= 200),
    constraint ck_sammantradesordning_kolumn_veckodag check (veckodag in ('måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag')),
    constraint ck_sammantradesordning_kolumn_krets check (krets <@ array['handlaggare', 'chef', 'presidium', 'ledamoter'])
  );

  -- Ett sammanträde per rad, numrerade i tidsordning. Nyckeln följer sammanträdet genom alla versioner.
  create table sammantradesordning_rad (
    ordning_id uuid not null,
    nr integer not null,
    nyckel uuid not null,
    start time not null,
    plats text not null,
    sammantrade_id uuid,
    constraint pk_sammantradesordning_rad primary key (ordning_id, nr),
    constraint fk_sammantradesordning_rad_ordning foreign key (ordning_id) references sammantradesordning (id) on delete cascade,
    constraint fk_sammantradesordning_rad_sammantrade foreign key (sammantrade_id) references sammantrade (id) on delete restrict,
    constraint uq_sammantradesordning_rad_nyckel unique (ordning_id, nyckel),
    constraint uq_sammantradesordning_rad_sammantrade unique (ordning_id, sammantrade_id),
    constraint ck_sammantradesordning_rad_nr check (nr >= 1),
    constraint ck_sammantradesordning_rad_plats check (btrim(plats) <> '')
  );
  create index ix_sammantradesordning_rad_sammantrade on sammantradesordning_rad (sammantrade_id);

  create table sammantradesordning_dag (
    ordning_id uuid not null,
    rad_nr integer not null,
    kolumn_nr integer not null,
    datum date not null,
    avvikande boolean not null default false,
    constraint pk_sammantradesordning_dag primary key (ordning_id, rad_nr, kolumn_nr),
    constraint fk_sammantradesordning_dag_rad foreign key (ordning_id, rad_nr) references sammantradesordning_rad (ordning_id, nr) on delete cascade,
    constraint fk_sammantradesordning_dag_kolumn foreign key (ordning_id, kolumn_nr) references sammantradesordning_kolumn (ordning_id, nr) on delete cascade
  );
  create index ix_sammantradesordning_dag_datum on sammantradesordning_dag (datum);
`;

const PAMINNELSER = `
  create table paminnelseinstallning (
    namnd_id uuid not null,
    dagar integer[] not null,
    version integer not null default 1,
    constraint pk_paminnelseinstallning primary key (namnd_id),
    constraint fk_paminnelseinstallning_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint ck_paminnelseinstallning_dagar check (cardinality(dagar) <= 10 and 0 <= all (dagar) and 90 >= all (dagar))
  );

  -- Raden är kvittot: samma påminnelse om samma dag går en gång till var och en. En flyttad dag är en ny hålltid.
  create table halltidspaminnelse (
    id uuid not null,
    namnd_id uuid not null,
    rad_nyckel uuid not null,
    kolumn_nyckel uuid not null,
    datum date not null,
    dagar integer not null,
    person_id uuid not null,
    omgang_id uuid not null,
    tid timestamptz not null,
    constraint pk_halltidspaminnelse primary key (id),
    constraint fk_halltidspaminnelse_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_halltidspaminnelse_person foreign key (person_id) references person (id) on delete restrict,
    constraint uq_halltidspaminnelse unique (rad_nyckel, kolumn_nyckel, datum, dagar, person_id),
    constraint ck_halltidspaminnelse_dagar check (dagar >= 0)
  );
  create index ix_halltidspaminnelse_namnd on halltidspaminnelse (namnd_id, datum);
`;

const ORDNINGSVAKT = `
  -- KL 6:23: nämnden bestämmer tid och plats för sina sammanträden. Ordningen antas av ett eget, fattat beslut.
  create function sammantradesordning_prova(o sammantradesordning) returns void language plpgsql as $$
  declare
    p paragraf;
    dag date;
    rader integer;
    kolumner integer;
  begin
    select * into p from paragraf x where x.id = o.antagen_paragraf_id;
    if p.namnd_id is distinct from o.namnd_id then
      raise exception using errcode = 'KL001', message = 'En sammanträdesordning antas genom ett beslut av den egna nämnden. Välj en paragraf ur nämndens protokoll.';
    end if;
    if p.tillstand <> 'beslutad' or p.utfall in ('avslag', 'aterremiss', 'bordlagd', 'utgar', 'antecknad') then
      raise exception using errcode = 'KL001', message = format('§ %s är inget beslut att anta sammanträdesordningen. Välj den paragraf där nämnden antog den.', p.nr);
    end if;
    select s.datum into dag from sammantrade s where s.id = p.sammantrade_id;
    if dag is distinct from o.antagen_datum then
      raise exception using errcode = 'KL001', message = 'Ordningen är antagen den dag då sammanträdet med beslutet hölls.';
    end if;
    if exists (select 1 from sammantradesordning f where f.id = o.ersatter_id and (f.tillstand <> 'ersatt' or f.antagen_datum > dag)) then
      raise exception using errcode = 'KL001', message = 'Rättelsen kan inte antas: ordningen den ersätter gäller inte, eller antogs senare än det här beslutet.';
    end if;
    select count(*) into rader from sammantradesordning_rad r where r.ordning_id = o.id;
    select count(*) into kolumner from sammantradesordning_kolumn k where k.ordning_id = o.id;
    if rader = 0 or kolumner = 0 or (select count(*) from sammantradesordning_dag d where d.ordning_id = o.id) <> rader * kolumner then
      raise exception using errcode = 'KL001', message = 'Varje sammanträde i ordningen ska ha ett datum i varje kolumn. Fyll i dem som saknas.';
    end if;
    if exists (select 1 from sammantradesordning_dag d where d.ordning_id = o.id and d.kolumn_nr = (select max(k.nr) from sammantradesordning_kolumn k where k.ordning_id = o.id)
      and extract(year from d.datum)::int <> o.ar) then
      raise exception using errcode = 'KL001', message = format('Sammanträdena i ordningen ska hållas under %s.', o.ar);
    end if;
  end $$;

  create function sammantradesordning_vakt() returns trigger language plpgsql as $$
  declare
    f sammantradesordning;
  begin
    if tg_op = 'DELETE' then
      if old.tillstand <> 'utkast' then
        raise exception using errcode = 'KL001', message = 'En antagen sammanträdesordning tas inte bort. Gör en rättelse och låt nämnden anta den.';
      end if;
      return old;
    end if;
    if tg_op = 'INSERT' then
      if new.tillstand <> 'utkast' then
        raise exception using errcode = 'KL001', message = 'En sammanträdesordning börjar som utkast och antas genom ett beslut.';
      end if;
      if new.ersatter_id is not null then
        select * into f from sammantradesordning x where x.id = new.ersatter_id;
        if f.tillstand <> 'antagen' or (f.namnd_id, f.ar) is distinct from (new.namnd_id, new.ar) then
          raise exception using errcode = 'KL001', message = 'En rättelse utgår från nämndens antagna ordning för samma år.';
        end if;
      end if;
      return new;
    end if;
    if (old.id, old.namnd_id, old.ar, old.nr, old.ersatter_id) is distinct from (new.id, new.namnd_id, new.ar, new.nr, new.ersatter_id) then
      raise exception using errcode = 'KL001', message = 'En sammanträdesordning behåller sin nämnd, sitt år och sitt versionsnummer.';
    end if;
    if old.tillstand = 'utkast' and new.tillstand = 'antagen' then
      perform sammantradesordning_prova(new);
    elsif old.tillstand = 'antagen' and new.tillstand = 'ersatt' then
      if to_jsonb(old) - 'tillstand' - 'version' is distinct from to_jsonb(new) - 'tillstand' - 'version' then
        raise exception using errcode = 'KL001', message = 'En antagen sammanträdesordning ändras inte. Gör en rättelse och låt nämnden anta den.';
      end if;
    elsif old.tillstand <> 'utkast' or new.tillstand <> 'utkast' then
      raise exception using errcode = 'KL001', message = 'En antagen sammanträdesordning ändras inte. Gör en rättelse och låt nämnden anta den.';
    end if;
    return new;
  end $$;
  create trigger tr_sammantradesordning_vakt before insert or update or delete on sammantradesordning
    for each row execute function sammantradesordning_vakt();

  -- En ordning slutar gälla bara genom att en antagen rättelse tar vid; prövas vid commit.
  create function sammantradesordning_foljs() returns trigger language plpgsql as $$
  begin
    if new.tillstand = 'ersatt' and not exists (select 1 from sammantradesordning e where e.ersatter_id = new.id and e.tillstand <> 'utkast') then
      raise exception using errcode = 'KL001', message = 'En sammanträdesordning ersätts bara av en rättelse som nämnden har antagit.';
    end if;
    return null;
  end $$;
  create constraint trigger tr_sammantradesordning_foljs after update on sammantradesordning deferrable initially deferred
    for each row execute function sammantradesordning_foljs();

  create trigger tr_halltidspaminnelse_last before update or delete on halltidspaminnelse for each row execute function rad_vagra_andring();
`;

const INNEHALLSVAKT = `
  create function sammantradesordning_innehall_vakt() returns trigger language plpgsql as $$
  declare
    lage text;
  begin
    if tg_op = 'UPDATE' and new.ordning_id <> old.ordning_id then
      raise exception using errcode = 'KL001', message = 'Raden hör till sin sammanträdesordning.';
    end if;
    -- Låset gör att en ordning inte hinner antas medan någon ändrar i den. Saknas den tas utkastet bort i samma sats.
    select o.tillstand into lage from sammantradesordning o
      where o.id = (case when tg_op = 'DELETE' then old.ordning_id else new.ordning_id end) for share;
    if lage <> 'utkast' then
      raise exception using errcode = 'KL001', message = 'En antagen sammanträdesordning ändras inte. Gör en rättelse och låt nämnden anta den.';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;
  create trigger tr_sammantradesordning_kolumn_last before insert or update or delete on sammantradesordning_kolumn
    for each row execute function sammantradesordning_innehall_vakt();
  create trigger tr_sammantradesordning_rad_last before insert or update or delete on sammantradesordning_rad
    for each row execute function sammantradesordning_innehall_vakt();
  create trigger tr_sammantradesordning_dag_last before insert or update or delete on sammantradesordning_dag
    for each row execute function sammantradesordning_innehall_vakt();
`;
