import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Det som händer på mötet: närvaro, paragrafer, yrkanden, omröstningar, beslut, och vad lagen säger om dem. */
export class Mote1700000000401 implements MigrationInterface {
  async up(kor: QueryRunner): Promise<void> {
    await kor.query(NARVARO);
    await kor.query(PARAGRAFER);
    await kor.query(OMROSTNINGAR);
    await kor.query(MENINGAR);
    await kor.query(SERIEVAKT);
    await kor.query(ROSTVAKT);
    await kor.query(DELTAGANDEVAKT);
  }

  async down(kor: QueryRunner): Promise<void> {
    await kor.query(`
      drop table avvikelse, sarskild_mening_av, sarskild_mening, sluten_rost, rost, omrostning, yrkande_av, yrkande,
        beslutspunkt, paragraf_handling, deltar_inte, jav, ordforandeskapspost, ordforandeskap, tjanstgorande, paragraf, justerare, narvaro;
      drop function paragraf_serie(), rost_vakt(), sluten_rost_vakt(), omrostning_summa(), mening_av_vakt(), deltar_inte_vakt(),
        ordforandeskap_vakt(), tjanstgorande_vakt(), serverar(uuid, uuid);
    `);
  }
}

const NARVARO = `
  -- En rad per person och sammanträde, med namn och parti som de skrevs den dagen.
  create table narvaro (
    id uuid not null,
    sammantrade_id uuid not null,
    person_id uuid not null,
    ordning integer not null,
    slag text not null,
    roll text,
    namn text not null,
    parti text,
    titel text,
    for_person_id uuid,
    paragrafer text,
    distans boolean not null default false,
    version integer not null default 1,
    constraint pk_narvaro primary key (id),
    constraint fk_narvaro_sammantrade foreign key (sammantrade_id) references sammantrade (id) on delete restrict,
    constraint fk_narvaro_person foreign key (person_id) references person (id) on delete restrict,
    constraint fk_narvaro_for foreign key (for_person_id) references person (id) on delete restrict,
    constraint uq_narvaro_person unique (sammantrade_id, person_id),
    constraint uq_narvaro_ordning unique (sammantrade_id, slag, ordning) deferrable initially deferred,
    constraint ck_narvaro_slag check (slag in ('beslutande', 'ersattare', 'franvarande', 'ovrig')),
    constraint ck_narvaro_roll check (roll is null or roll in ('ordforande', 'forste_vice', 'andre_vice', 'ledamot', 'tjanstgorande_ersattare', 'ersattare')),
    constraint ck_narvaro_roll_slag check ((slag = 'ovrig') = (roll is null))
  );

  create table justerare (
    id uuid not null,
    sammantrade_id uuid not null,
    person_id uuid not null,
    ordning integer not null,
    paragrafer text,
    constraint pk_justerare primary key (id),
    constraint fk_justerare_sammantrade foreign key (sammantrade_id) references sammantrade (id) on delete restrict,
    constraint fk_justerare_person foreign key (person_id) references person (id) on delete restrict,
    constraint uq_justerare_ordning unique (sammantrade_id, ordning)
  );
`;

const PARAGRAFER = `
  create table paragraf (
    id uuid not null,
    sammantrade_id uuid not null,
    namnd_id uuid not null,
    ar integer not null,
    nr integer not null,
    punkt_id uuid,
    arende_id uuid,
    titel text not null,
    typ text not null,
    tillstand text not null default 'upptagen',
    utfall text,
    provningsform text not null default 'laglighetsprovning',
    oppen boolean not null default true,
    omedelbar_justering boolean not null default false,
    sammanfattning text,
    tabeller jsonb not null default '[]',
    propositionsordning text,
    expedieras jsonb not null default '[]',
    upptagen_tid timestamptz not null,
    version integer not null default 1,
    constraint pk_paragraf primary key (id),
    constraint fk_paragraf_sammantrade foreign key (sammantrade_id) references sammantrade (id) on delete restrict,
    constraint fk_paragraf_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_paragraf_punkt foreign key (punkt_id) references punkt (id) on delete restrict,
    constraint fk_paragraf_arende foreign key (arende_id) references arende (id) on delete restrict,
    constraint uq_paragraf_nr unique (namnd_id, ar, nr),
    constraint uq_paragraf_punkt unique (punkt_id),
    constraint ck_paragraf_nr check (nr >= 1),
    constraint ck_paragraf_typ check (typ in ('beslut', 'information', 'anmalan', 'delegation', 'formalia', 'val', 'anstallning')),
    constraint ck_paragraf_tillstand check (tillstand in ('upptagen', 'beslutad', 'ej_behandlad')),
    constraint ck_paragraf_utfall check (utfall is null or utfall in ('enligt_forslag', 'med_andring', 'avslag', 'aterremiss', 'bordlagd', 'utgar', 'antecknad', 'ej_angivet')),
    constraint ck_paragraf_beslutad check ((tillstand = 'beslutad') = (utfall is not null)),
    constraint ck_paragraf_provningsform check (provningsform in ('laglighetsprovning', 'forvaltningsbesvar', 'sarskild_ordning', 'ej_overklagbart'))
  );
  create index ix_paragraf_sammantrade on paragraf (sammantrade_id, nr);
  create index ix_paragraf_arende on paragraf (arende_id);

  -- Vem som tjänstgör vid § (som det antecknades), i uppropets ordning.
  create table tjanstgorande (
    paragraf_id uuid not null,
    person_id uuid not null,
    ordning integer not null,
    for_person_id uuid,
    constraint pk_tjanstgorande primary key (paragraf_id, person_id),
    constraint fk_tjanstgorande_paragraf foreign key (paragraf_id) references paragraf (id) on delete restrict,
    constraint fk_tjanstgorande_person foreign key (person_id) references person (id) on delete restrict,
    constraint fk_tjanstgorande_for foreign key (for_person_id) references person (id) on delete restrict,
    constraint uq_tjanstgorande_ordning unique (paragraf_id, ordning) deferrable initially deferred
  );

  create table ordforandeskap (
    paragraf_id uuid not null,
    person_id uuid not null,
    constraint pk_ordforandeskap primary key (paragraf_id),
    constraint fk_ordforandeskap_paragraf foreign key (paragraf_id) references paragraf (id) on delete restrict,
    constraint fk_ordforandeskap_person foreign key (person_id) references person (id) on delete restrict
  );

  -- Ordförandeskapet som det antecknades, när det inte är det vanliga.
  create table ordforandeskapspost (
    sammantrade_id uuid not null,
    ordning integer not null,
    person_id uuid not null,
    paragrafer text not null,
    constraint pk_ordforandeskapspost primary key (sammantrade_id, ordning),
    constraint fk_ordforandeskapspost_sammantrade foreign key (sammantrade_id) references sammantrade (id) on delete restrict,
    constraint fk_ordforandeskapspost_person foreign key (person_id) references person (id) on delete restrict
  );

  create table jav (
    paragraf_id uuid not null,
    person_id uuid not null,
    ordning integer not null,
    constraint pk_jav primary key (paragraf_id, person_id),
    constraint fk_jav_paragraf foreign key (paragraf_id) references paragraf (id) on delete restrict,
    constraint fk_jav_person foreign key (person_id) references person (id) on delete restrict
  );

  create table deltar_inte (
    paragraf_id uuid not null,
    person_id uuid not null,
    ordning integer not null,
    constraint pk_deltar_inte primary key (paragraf_id, person_id),
    constraint fk_deltar_inte_paragraf foreign key (paragraf_id) references paragraf (id) on delete restrict,
    constraint fk_deltar_inte_person foreign key (person_id) references person (id) on delete restrict
  );

  create table paragraf_handling (
    paragraf_id uuid not null,
    handling_id uuid not null,
    ordning integer not null,
    constraint pk_paragraf_handling primary key (paragraf_id, ordning),
    constraint fk_paragraf_handling_paragraf foreign key (paragraf_id) references paragraf (id) on delete restrict,
    constraint fk_paragraf_handling_handling foreign key (handling_id) references handling (id) on delete restrict
  );

  create table beslutspunkt (
    id uuid not null,
    paragraf_id uuid not null,
    ordning integer not null,
    text text not null,
    provningsform text,
    constraint pk_beslutspunkt primary key (id),
    constraint fk_beslutspunkt_paragraf foreign key (paragraf_id) references paragraf (id) on delete restrict,
    constraint uq_beslutspunkt_ordning unique (paragraf_id, ordning),
    constraint ck_beslutspunkt_provningsform check (provningsform is null or provningsform in ('laglighetsprovning', 'forvaltningsbesvar', 'sarskild_ordning', 'ej_overklagbart'))
  );

  create table avvikelse (
    id uuid not null,
    sammantrade_id uuid not null,
    paragraf_id uuid,
    regel text not null,
    kommentar text not null,
    antecknad_av text not null,
    tid timestamptz not null,
    constraint pk_avvikelse primary key (id),
    constraint fk_avvikelse_sammantrade foreign key (sammantrade_id) references sammantrade (id) on delete restrict,
    constraint fk_avvikelse_paragraf foreign key (paragraf_id) references paragraf (id) on delete restrict
  );
  create index ix_avvikelse_sammantrade on avvikelse (sammantrade_id);
`;

const OMROSTNINGAR = `
  create table yrkande (
    id uuid not null,
    paragraf_id uuid not null,
    ordning integer not null,
    typ text not null,
    text text,
    atertaget boolean not null default false,
    constraint pk_yrkande primary key (id),
    constraint fk_yrkande_paragraf foreign key (paragraf_id) references paragraf (id) on delete restrict,
    constraint uq_yrkande_ordning unique (paragraf_id, ordning),
    constraint ck_yrkande_typ check (typ in ('bifall', 'avslag', 'andring', 'tillagg', 'aterremiss', 'bordlaggning'))
  );
  create table yrkande_av (
    yrkande_id uuid not null,
    ordning integer not null,
    person_id uuid not null,
    constraint pk_yrkande_av primary key (yrkande_id, ordning),
    constraint fk_yrkande_av_yrkande foreign key (yrkande_id) references yrkande (id) on delete cascade,
    constraint fk_yrkande_av_person foreign key (person_id) references person (id) on delete restrict
  );

  create table omrostning (
    id uuid not null,
    paragraf_id uuid not null,
    ordning integer not null,
    sluten boolean not null,
    ja_innebar text,
    nej_innebar text,
    blanka integer,
    lottning text,
    utfall text not null,
    utslagsrost boolean not null default false,
    constraint pk_omrostning primary key (id),
    constraint fk_omrostning_paragraf foreign key (paragraf_id) references paragraf (id) on delete restrict,
    constraint uq_omrostning_ordning unique (paragraf_id, ordning),
    constraint ck_omrostning_blanka check (blanka is null or blanka >= 0),
    constraint ck_omrostning_slag check (
      (sluten and ja_innebar is null and nej_innebar is null and not utslagsrost)
      or (not sluten and ja_innebar is not null and nej_innebar is not null and blanka is null and lottning is null))
  );

  -- Öppen omröstning: en rad per röstande. En sluten har bara antal: ingen ska kunna veta hur någon röstade (KL 5:54).
  create table rost (
    omrostning_id uuid not null,
    person_id uuid not null,
    val text not null,
    ordning integer not null,
    constraint pk_rost primary key (omrostning_id, person_id),
    constraint fk_rost_omrostning foreign key (omrostning_id) references omrostning (id) on delete restrict,
    constraint fk_rost_person foreign key (person_id) references person (id) on delete restrict,
    constraint uq_rost_ordning unique (omrostning_id, val, ordning),
    constraint ck_rost_val check (val in ('ja', 'nej', 'avstar'))
  );
  create table sluten_rost (
    omrostning_id uuid not null,
    ordning integer not null,
    alternativ text not null,
    antal integer not null,
    constraint pk_sluten_rost primary key (omrostning_id, ordning),
    constraint fk_sluten_rost_omrostning foreign key (omrostning_id) references omrostning (id) on delete restrict,
    constraint uq_sluten_rost_alternativ unique (omrostning_id, alternativ),
    constraint ck_sluten_rost_antal check (antal >= 0)
  );
`;

const MENINGAR = `
  create table sarskild_mening (
    id uuid not null,
    paragraf_id uuid not null,
    slag text not null,
    ordning integer not null,
    text text not null,
    constraint pk_sarskild_mening primary key (id),
    constraint fk_sarskild_mening_paragraf foreign key (paragraf_id) references paragraf (id) on delete restrict,
    constraint uq_sarskild_mening_ordning unique (paragraf_id, slag, ordning),
    constraint ck_sarskild_mening_slag check (slag in ('reservation', 'sarskilt_yttrande', 'protokollsanteckning'))
  );
  create table sarskild_mening_av (
    sarskild_mening_id uuid not null,
    ordning integer not null,
    person_id uuid,
    parti text,
    constraint pk_sarskild_mening_av primary key (sarskild_mening_id, ordning),
    constraint fk_sarskild_mening_av_mening foreign key (sarskild_mening_id) references sarskild_mening (id) on delete cascade,
    constraint fk_sarskild_mening_av_person foreign key (person_id) references person (id) on delete restrict,
    constraint ck_sarskild_mening_av_en check ((person_id is null) <> (parti is null))
  );
`;

const SERIEVAKT = `
  -- DOMAN 8: en serie per organ och kalenderår, utan luckor från sitt första nummer; ett tidigare sammanträde numreras före ett senare.
  create function paragraf_serie() returns trigger language plpgsql as $$
  declare
    motesdag date;
    organ uuid;
    senast integer;
  begin
    if tg_op = 'DELETE' then
      raise exception using errcode = 'KL001', message = 'En paragraf som fått nummer tas inte bort. Anteckna vad som hände i stället.';
    end if;
    if tg_op = 'UPDATE' then
      if (old.sammantrade_id, old.namnd_id, old.ar, old.nr) is distinct from (new.sammantrade_id, new.namnd_id, new.ar, new.nr) then
        raise exception using errcode = 'KL001', message = 'En paragraf behåller sitt nummer och sitt sammanträde.';
      end if;
      return new;
    end if;
    select s.datum, s.namnd_id into motesdag, organ from sammantrade s where s.id = new.sammantrade_id;
    if organ is distinct from new.namnd_id or extract(year from motesdag)::int <> new.ar then
      raise exception using errcode = 'KL001', message = 'Paragrafen hör till sammanträdets nämnd och år.';
    end if;
    insert into nummerserie as s (omfattning_id, slag, kod, ar, forsta, senaste)
      values (new.namnd_id, 'paragraf', '§', new.ar, new.nr, new.nr)
      on conflict (omfattning_id, slag, kod, ar) do update set senaste = s.senaste + 1
      returning s.senaste into senast;
    if senast <> new.nr then
      raise exception using errcode = 'KL001', message = format('§ %s kan inte tas upp: nästa paragraf år %s är § %s.', new.nr, new.ar, senast);
    end if;
    if exists (select 1 from paragraf p join sammantrade s on s.id = p.sammantrade_id
      where p.namnd_id = new.namnd_id and p.ar = new.ar and s.datum > motesdag) then
      raise exception using errcode = 'KL001', message = 'Ett senare sammanträde har redan fått paragrafnummer. Ett tidigare numreras före ett senare.';
    end if;
    return new;
  end $$;
  create trigger tr_paragraf_serie before insert or update or delete on paragraf for each row execute function paragraf_serie();
`;

const ROSTVAKT = `
  -- Tjänstgör vid § och är inte jävig där.
  create function serverar(p_paragraf uuid, p_person uuid) returns boolean language sql stable as $$
    select exists (select 1 from tjanstgorande t where t.paragraf_id = p_paragraf and t.person_id = p_person)
      and not exists (select 1 from jav j where j.paragraf_id = p_paragraf and j.person_id = p_person)
  $$;

  create function rost_vakt() returns trigger language plpgsql as $$
  declare
    o omrostning;
  begin
    select * into o from omrostning where id = new.omrostning_id;
    if o.sluten then
      raise exception using errcode = 'KL001', message = 'Omröstningen är sluten. Anteckna bara antal: vem som röstade hur får inte framgå (KL 5:54).';
    end if;
    if not serverar(o.paragraf_id, new.person_id) then
      raise exception using errcode = 'KL001', message = 'Bara den som tjänstgör vid paragrafen och inte är jävig kan rösta. Rätta närvaron eller röstlistan.';
    end if;
    return new;
  end $$;
  create trigger tr_rost_vakt before insert or update on rost for each row execute function rost_vakt();

  create function sluten_rost_vakt() returns trigger language plpgsql as $$
  begin
    if not (select o.sluten from omrostning o where o.id = new.omrostning_id) then
      raise exception using errcode = 'KL001', message = 'Omröstningen är öppen. Anteckna vars och ens röst.';
    end if;
    return new;
  end $$;
  create trigger tr_sluten_rost_vakt before insert or update on sluten_rost for each row execute function sluten_rost_vakt();

  -- Summan ska stämma med dem som tjänstgör och inte är jäviga; prövas vid commit.
  create function omrostning_summa() returns trigger language plpgsql as $$
  declare
    valjare integer;
    roster integer;
  begin
    select count(*) into valjare from tjanstgorande t where t.paragraf_id = new.paragraf_id
      and not exists (select 1 from jav j where j.paragraf_id = t.paragraf_id and j.person_id = t.person_id);
    if new.sluten then
      select coalesce(sum(s.antal), 0) + coalesce(new.blanka, 0) into roster from sluten_rost s where s.omrostning_id = new.id;
    else
      select count(*) into roster from rost r where r.omrostning_id = new.id;
    end if;
    if roster <> valjare then
      raise exception using errcode = 'KL001', message = format('Rösterna är %s men %s tjänstgör vid paragrafen. Rätta röstlistan så att alla finns med en gång.', roster, valjare);
    end if;
    return null;
  end $$;
  create constraint trigger tr_omrostning_summa after insert or update on omrostning deferrable initially deferred
    for each row execute function omrostning_summa();

  create function tjanstgorande_vakt() returns trigger language plpgsql as $$
  declare
    p uuid := case when tg_op = 'DELETE' then old.paragraf_id else new.paragraf_id end;
  begin
    -- Valmanskåren är frusen när omröstningen är gjord (DOMAN 7).
    if exists (select 1 from omrostning o where o.paragraf_id = p) then
      raise exception using errcode = 'KL001', message = 'Paragrafen har en omröstning. Ändra inte vilka som tjänstgör; ta bort omröstningen först om närvaron var fel.';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;
  create trigger tr_tjanstgorande_vakt before insert or update or delete on tjanstgorande for each row execute function tjanstgorande_vakt();
  create trigger tr_jav_vakt before insert or update or delete on jav for each row execute function tjanstgorande_vakt();
`;

const DELTAGANDEVAKT = `
  -- KL 4:27: bara den som deltagit i avgörandet kan reservera sig.
  create function mening_av_vakt() returns trigger language plpgsql as $$
  declare
    m sarskild_mening;
  begin
    select * into m from sarskild_mening where id = new.sarskild_mening_id;
    if m.slag = 'reservation' then
      if new.person_id is null then
        raise exception using errcode = 'KL001', message = 'En reservation görs av personer. Skriv ut gruppen som dem som tjänstgör.';
      end if;
      if not serverar(m.paragraf_id, new.person_id)
        or exists (select 1 from deltar_inte d where d.paragraf_id = m.paragraf_id and d.person_id = new.person_id) then
        raise exception using errcode = 'KL001', message = 'Bara den som deltagit i beslutet kan reservera sig (KL 4:27). Anteckna i stället en protokollsanteckning.';
      end if;
    end if;
    return null;
  end $$;
  create constraint trigger tr_mening_av_vakt after insert or update on sarskild_mening_av deferrable initially deferred
    for each row execute function mening_av_vakt();

  create function deltar_inte_vakt() returns trigger language plpgsql as $$
  begin
    if not serverar(new.paragraf_id, new.person_id) then
      raise exception using errcode = 'KL001', message = 'Den som inte tjänstgör vid paragrafen kan inte avstå från att delta i beslutet. Rätta närvaron först.';
    end if;
    return null;
  end $$;
  create constraint trigger tr_deltar_inte_vakt after insert or update on deltar_inte deferrable initially deferred
    for each row execute function deltar_inte_vakt();

  create function ordforandeskap_vakt() returns trigger language plpgsql as $$
  begin
    if not serverar(new.paragraf_id, new.person_id) then
      raise exception using errcode = 'KL001', message = 'Den som leder en paragraf ska tjänstgöra där och får inte vara jävig. Välj någon annan ordförande för paragrafen.';
    end if;
    return null;
  end $$;
  create constraint trigger tr_ordforandeskap_vakt after insert or update on ordforandeskap deferrable initially deferred
    for each row execute function ordforandeskap_vakt();
`;
