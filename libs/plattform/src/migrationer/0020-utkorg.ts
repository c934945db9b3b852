import type { MigrationInterface, QueryRunner } from 'typeorm';

// Raden är sanningen om jobbet. koad, nasta och arbetare är teknik (databasens egen klocka och arbetarens nummer);
// skapad och klar är händelser i verksamheten och kommer ur porten Klocka.
const UPP = `
create sequence arbetare_nr as integer minvalue 1 cycle;
create table utkorg (
  id uuid not null,
  jobb text not null,
  data jsonb not null,
  namnd_id uuid,
  nyckel text,
  tillstand text not null default 'vantar',
  forsok integer not null default 0,
  arbetare integer,
  skapad timestamptz not null,
  koad timestamptz,
  nasta timestamptz,
  klar timestamptz,
  fel text,
  constraint pk_utkorg primary key (id),
  constraint uq_utkorg_nyckel unique (nyckel),
  constraint ck_utkorg_tillstand check (tillstand in ('vantar', 'klar', 'misslyckad')),
  constraint ck_utkorg_klar check ((tillstand = 'klar') = (klar is not null)),
  constraint ck_utkorg_forsok check (forsok >= 0)
);
create index ix_utkorg_vantar on utkorg (id) where tillstand = 'vantar';
`;

export class Utkorg1700000000020 implements MigrationInterface {
  async up(fraga: QueryRunner): Promise<void> {
    await fraga.query(UPP);
  }

  async down(fraga: QueryRunner): Promise<void> {
    await fraga.query('drop table utkorg');
    await fraga.query('drop sequence arbetare_nr');
  }
}
