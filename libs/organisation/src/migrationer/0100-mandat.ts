/** DDL för uppdrag, förvaltning och roller, en del av migration 0100. */
export const tabellerForMandat = `
create table uppdrag (
  id uuid constraint pk_uppdrag primary key,
  organ_id uuid not null constraint fk_uppdrag_organ references organ (id),
  person_id uuid not null constraint fk_uppdrag_person references person (id),
  roll text not null,
  parti text,
  plats integer,
  turordning integer,
  fran date not null,
  till date,
  version integer not null default 1,
  constraint ck_uppdrag_roll check (roll in ('ordforande', 'forste_vice', 'andre_vice', 'ledamot', 'ersattare', 'insynsplats',
    'personalforetradare', 'personalforetradarersattare', 'narvaroratt')),
  constraint ck_uppdrag_tid check (till >= fran),
  -- Bara den som har en plats i organet har ett platsnummer, och det kan vara okänt i äldre uppgifter.
  constraint ck_uppdrag_plats check (plats is null or (plats between 1 and 200 and roll in ('ordforande', 'forste_vice', 'andre_vice', 'ledamot'))),
  constraint ck_uppdrag_turordning check (turordning is null or (turordning >= 1 and roll = 'ersattare')),
  constraint ck_uppdrag_parti check (parti is null or btrim(parti) <> ''),
  constraint ex_uppdrag_plats exclude using gist (organ_id with =, plats with =, daterange(fran, till, '[]') with &&) where (plats is not null),
  constraint ex_uppdrag_presidium exclude using gist (organ_id with =, roll with =, daterange(fran, till, '[]') with &&)
    where (roll in ('ordforande', 'forste_vice', 'andre_vice')),
  constraint ex_uppdrag_turordning exclude using gist (organ_id with =, parti with =, turordning with =, daterange(fran, till, '[]') with &&)
    where (turordning is not null),
  -- Ingen är både ledamot och ersättare, eller samma sak två gånger, i ett organ samma dag.
  constraint ex_uppdrag_person exclude using gist (organ_id with =, person_id with =, daterange(fran, till, '[]') with &&)
);
create index ix_uppdrag_person on uppdrag (person_id);

create table enhet (
  id uuid constraint pk_enhet primary key,
  organ_id uuid not null constraint fk_enhet_organ references organ (id),
  namn text not null,
  version integer not null default 1,
  constraint uq_enhet_namn unique (organ_id, namn),
  constraint ck_enhet_namn check (btrim(namn) <> '' and char_length(namn) <= 500)
);

create table anstallning (
  id uuid constraint pk_anstallning primary key,
  organ_id uuid not null constraint fk_anstallning_organ references organ (id),
  person_id uuid not null constraint fk_anstallning_person references person (id),
  enhet_id uuid constraint fk_anstallning_enhet references enhet (id),
  titel text not null,
  fran date not null,
  till date,
  version integer not null default 1,
  constraint ck_anstallning_titel check (btrim(titel) <> '' and char_length(titel) <= 500),
  constraint ck_anstallning_tid check (till >= fran),
  constraint ex_anstallning_titel exclude using gist (organ_id with =, person_id with =, titel with =, daterange(fran, till, '[]') with &&)
);
create index ix_anstallning_person on anstallning (person_id);

-- organ_id null gäller hela installationen.
create table rolltilldelning (
  id uuid constraint pk_rolltilldelning primary key,
  konto_id uuid not null constraint fk_rolltilldelning_konto references konto (id),
  organ_id uuid constraint fk_rolltilldelning_organ references organ (id),
  roll text not null,
  fran date not null,
  till date,
  version integer not null default 1,
  constraint ck_rolltilldelning_roll check (roll in ('registrator', 'namndsekreterare', 'handlaggare', 'chef', 'ordforande', 'ledamot',
    'ersattare', 'forvaltningschef', 'administrator', 'revisor')),
  constraint ck_rolltilldelning_tid check (till >= fran),
  constraint ck_rolltilldelning_omfattning check (organ_id is not null or roll in ('administrator', 'revisor')),
  constraint ex_rolltilldelning_roll exclude using gist (konto_id with =, roll with =,
    (coalesce(organ_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =, daterange(fran, till, '[]') with &&)
);
create index ix_rolltilldelning_organ on rolltilldelning (organ_id);
`;
