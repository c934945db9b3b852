import type { MigrationInterface, QueryRunner } from 'typeorm';

const tabeller = `
create table mandatskifte (
  id uuid constraint pk_mandatskifte primary key,
  kommun_id uuid not null constraint fk_mandatskifte_kommun references kommun (id),
  organ_id uuid constraint fk_mandatskifte_organ references organ (id),
  skiftesdag date not null,
  period_till date,
  beslut text,
  tillstand text not null,
  import_id uuid constraint fk_mandatskifte_import references importomgang (id),
  skapad_av text not null,
  skapad timestamptz not null,
  genomfort timestamptz,
  -- Vad som skrevs när skiftet genomfördes, så att det kan ångras innan det har hänt.
  utfort jsonb,
  version integer not null default 1,
  constraint ck_mandatskifte_period check (period_till >= skiftesdag),
  constraint ck_mandatskifte_tillstand check (tillstand in ('utkast', 'genomfort', 'angrat', 'avbrutet')),
  constraint ck_mandatskifte_genomfort check (tillstand not in ('genomfort', 'angrat') or (genomfort is not null and utfort is not null))
);
create index ix_mandatskifte_kommun on mandatskifte (kommun_id, organ_id);
create unique index uq_mandatskifte_import on mandatskifte (import_id) where import_id is not null;

create table mandatskifte_namnd (
  skifte_id uuid constraint fk_mandatskifte_namnd_skifte references mandatskifte (id),
  organ_id uuid constraint fk_mandatskifte_namnd_organ references organ (id),
  constraint pk_mandatskifte_namnd primary key (skifte_id, organ_id)
);

create table kvarlosning (
  id uuid constraint pk_kvarlosning primary key,
  skifte_id uuid not null constraint fk_kvarlosning_skifte references mandatskifte (id),
  nyckel text not null,
  organ_id uuid not null constraint fk_kvarlosning_organ references organ (id),
  person_id uuid not null constraint fk_kvarlosning_person references person (id),
  vad text not null,
  till_person_id uuid constraint fk_kvarlosning_till_person references person (id),
  anteckning text,
  av text not null,
  tid timestamptz not null,
  constraint uq_kvarlosning_nyckel unique (skifte_id, nyckel),
  -- Antingen har någon tagit över, eller också står det hur saken är löst ändå.
  constraint ck_kvarlosning_hur check ((till_person_id is null) <> (anteckning is null) and btrim(coalesce(anteckning, 'x')) <> '')
);

create table standardlista (
  organ_id uuid constraint pk_standardlista primary key constraint fk_standardlista_organ references organ (id),
  punkter jsonb not null,
  version integer not null default 1,
  constraint ck_standardlista_punkter check (jsonb_typeof(punkter) = 'array')
);
`;

/** Mandatskifte: omgången, det som hänger kvar och de stående punkterna på en ny nämnds första möte. */
export class Mandatskifte1700000000131 implements MigrationInterface {
  name = 'Mandatskifte1700000000131';

  async up(q: QueryRunner): Promise<void> {
    await q.query(tabeller);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table standardlista, kvarlosning, mandatskifte_namnd, mandatskifte');
  }
}
