import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Det som händer på mötet: närvaro, paragrafer, yrkanden, omröstningar, beslut. Lagens regler om dem står i 0402. */
export class Mote1700000000401 implements MigrationInterface {
  async up(kor: QueryRunner): Promise<void> {
    await kor.query(NARVARO);
    await kor.query(PARAGRAFER);
    await kor.query(OMROSTNINGAR);
    await kor.query(MENINGAR);
  }

  async down(kor: QueryRunner): Promise<void> {
    await kor.query(`
      drop table avvikelse, sarskild_mening_av, sarskild_mening, sluten_rost, rost, omrostning, yrkande_av, yrkande,
        beslutspunkt, paragraf_handling, deltar_inte, jav, ordforandeskapspost, ordforandeskap, tjanstgorande, paragraf, justerare, narvaro;
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
