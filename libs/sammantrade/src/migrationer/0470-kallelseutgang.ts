import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  -- Klockslaget då nämndens kallelser går ut av sig själva, och hur många dagar före kallelsedagen den som inte är frisläppt påminns om.
  create table kallelseinstallning (
    namnd_id uuid not null,
    klockslag time not null,
    paminn_dagar integer[] not null,
    version integer not null default 1,
    constraint pk_kallelseinstallning primary key (namnd_id),
    constraint fk_kallelseinstallning_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint ck_kallelseinstallning_klockslag check (klockslag >= '06:00'::time and klockslag <= '20:00'::time),
    constraint ck_kallelseinstallning_dagar check (cardinality(paminn_dagar) <= 5)
  );

  -- Kvittot på en påminnelse eller ett larm om en lista som inte är frisläppt: en gång per steg och kallelsedag.
  create table kallelsepaminnelse (
    id uuid not null,
    sammantrade_id uuid not null,
    kallelsedag date not null,
    steg text not null,
    tid timestamptz not null,
    constraint pk_kallelsepaminnelse primary key (id),
    constraint fk_kallelsepaminnelse_sammantrade foreign key (sammantrade_id) references sammantrade (id) on delete restrict,
    constraint uq_kallelsepaminnelse_steg unique (sammantrade_id, kallelsedag, steg)
  );

  -- Punkter som personalföreträdarna inte är med vid (KL 7:13–14). Punkten har samma nyckel i alla versioner av listan.
  create table kallelseundantag (
    sammantrade_id uuid not null,
    punkt_nyckel uuid not null,
    grund text not null,
    constraint pk_kallelseundantag primary key (sammantrade_id, punkt_nyckel),
    constraint fk_kallelseundantag_sammantrade foreign key (sammantrade_id) references sammantrade (id) on delete restrict,
    constraint ck_kallelseundantag_grund check (grund in ('myndighetsutovning', 'motpart', 'upphandling', 'annan'))
  );
`;

/** Kallelsens väg ut: nämndens klockslag, påminnelserna innan, och det som personalföreträdare inte är med vid. */
export class Kallelseutgang1700000000470 implements MigrationInterface {
  async up(kor: QueryRunner): Promise<void> {
    await kor.query(UP);
  }

  async down(kor: QueryRunner): Promise<void> {
    await kor.query('drop table kallelseundantag; drop table kallelsepaminnelse; drop table kallelseinstallning');
  }
}
