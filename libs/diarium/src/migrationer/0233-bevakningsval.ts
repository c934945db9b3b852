import type { MigrationInterface, QueryRunner } from 'typeorm';

const VAL = `
  -- Hur ett konto vill bli påmint, och hashen av den hemliga delen i dess kalenderlänk.
  create table bevakningsval (
    konto_id uuid not null,
    dagar_fore integer not null default 3,
    pa_dagen boolean not null default true,
    forsenade boolean not null default true,
    notis boolean not null default true,
    mejl boolean not null default true,
    kalenderhash text,
    kalender_skapad timestamptz,
    version integer not null default 1,
    constraint pk_bevakningsval primary key (konto_id),
    constraint fk_bevakningsval_konto foreign key (konto_id) references konto (id) on delete cascade,
    constraint uq_bevakningsval_kalender unique (kalenderhash),
    constraint ck_bevakningsval_dagar check (dagar_fore between 0 and 60),
    constraint ck_bevakningsval_kalender check (kalenderhash ~ '^[0-9a-f]{64}$'),
    constraint ck_bevakningsval_kalendertid check ((kalenderhash is null) = (kalender_skapad is null))
  );

  -- Det som ett konto har påmints om: samma påminnelse ges en gång, hur ofta jobbet än körs.
  create table bevakningspaminnelse (
    bevakning_id uuid not null,
    konto_id uuid not null,
    nyckel text not null,
    dag date not null,
    constraint pk_bevakningspaminnelse primary key (bevakning_id, konto_id, nyckel),
    constraint fk_bevakningspaminnelse_bevakning foreign key (bevakning_id) references bevakning (id) on delete cascade,
    constraint fk_bevakningspaminnelse_konto foreign key (konto_id) references konto (id) on delete cascade
  );
  create index ix_bevakningspaminnelse_konto on bevakningspaminnelse (konto_id, dag);

  -- Högst ett samlat mejl om dagen och konto.
  create table bevakningsmejl (
    konto_id uuid not null,
    dag date not null,
    omgang_id uuid not null,
    constraint pk_bevakningsmejl primary key (konto_id, dag),
    constraint fk_bevakningsmejl_konto foreign key (konto_id) references konto (id) on delete cascade
  );
`;

/** Påminnelser om bevakningar: personens val, vad som är sagt, och det samlade mejlet. */
export class Bevakningsval1700000000233 implements MigrationInterface {
  name = 'Bevakningsval1700000000233';

  async up(q: QueryRunner): Promise<void> {
    await q.query(VAL);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table bevakningsmejl, bevakningspaminnelse, bevakningsval');
  }
}
