import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABELLER = `
  -- Vad innehållet är, en rad per innehåll: samma fil prövas en gång.
  create table filkontroll (
    sha256 text not null,
    storlek bigint not null,
    mediatyp text not null,
    andelse text,
    varningar jsonb not null default '[]',
    slag text,
    skal text,
    skanning text not null default 'ej_skannad',
    skannad_tid timestamptz,
    fynd text,
    kontrollerad_tid timestamptz not null,
    constraint pk_filkontroll primary key (sha256),
    constraint ck_filkontroll_sha check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint ck_filkontroll_skal check ((slag is null) = (skal is null)),
    constraint ck_filkontroll_skanning check (skanning in ('ej_skannad', 'vantar', 'ren', 'smittad', 'misslyckad')),
    constraint ck_filkontroll_fynd check ((skanning = 'smittad') = (fynd is not null))
  );
  create index ix_filkontroll_oskannade on filkontroll (kontrollerad_tid) where skanning in ('ej_skannad', 'vantar', 'misslyckad');

  -- En nämnd släpper för egen del: en annan myndighets prövning är dess egen.
  create table filslapp (
    namnd_id uuid not null,
    sha256 text not null,
    skal text not null,
    konto_id uuid,
    tid timestamptz not null,
    constraint pk_filslapp primary key (namnd_id, sha256),
    constraint fk_filslapp_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_filslapp_kontroll foreign key (sha256) references filkontroll (sha256) on delete restrict,
    constraint fk_filslapp_konto foreign key (konto_id) references konto (id) on delete restrict,
    constraint ck_filslapp_skal check (length(trim(skal)) > 0)
  );
  create trigger tr_filslapp_last before update or delete on filslapp for each row execute function rad_vagra_andring();

  create table filgrans (
    namnd_id uuid not null,
    storsta_fil_mb integer not null,
    version integer not null default 1,
    constraint pk_filgrans primary key (namnd_id),
    constraint fk_filgrans_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint ck_filgrans_storlek check (storsta_fil_mb between 1 and 10000)
  );

  create table uppladdning (
    id uuid not null,
    namnd_id uuid not null,
    konto_id uuid not null,
    filnamn text not null,
    storlek bigint not null,
    tillstand text not null default 'pagar',
    sha256 text,
    handling_id uuid,
    handling_version_id uuid,
    skapad_tid timestamptz not null,
    andrad_tid timestamptz not null,
    constraint pk_uppladdning primary key (id),
    constraint fk_uppladdning_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_uppladdning_konto foreign key (konto_id) references konto (id) on delete restrict,
    constraint fk_uppladdning_handling foreign key (handling_id) references handling (id) on delete restrict,
    constraint fk_uppladdning_version foreign key (handling_version_id) references handling_version (id) on delete restrict,
    constraint ck_uppladdning_storlek check (storlek > 0),
    constraint ck_uppladdning_tillstand check (tillstand in ('pagar', 'klar', 'registrerad')),
    constraint ck_uppladdning_sha check ((tillstand = 'pagar') = (sha256 is null)),
    constraint ck_uppladdning_registrerad check ((tillstand = 'registrerad') = (handling_id is not null) and (handling_id is null) = (handling_version_id is null))
  );
  create index ix_uppladdning_konto on uppladdning (konto_id, namnd_id) where tillstand <> 'registrerad';
  create index ix_uppladdning_tid on uppladdning (andrad_tid);

  create table handling_bilaga (
    handling_id uuid not null,
    till_handling_id uuid not null,
    ordning integer not null,
    constraint pk_handling_bilaga primary key (handling_id),
    constraint fk_handling_bilaga_handling foreign key (handling_id) references handling (id) on delete restrict,
    constraint fk_handling_bilaga_till foreign key (till_handling_id) references handling (id) on delete restrict,
    constraint uq_handling_bilaga_ordning unique (till_handling_id, ordning) deferrable initially deferred,
    constraint ck_handling_bilaga_annan check (handling_id <> till_handling_id),
    constraint ck_handling_bilaga_ordning check (ordning >= 1)
  );

  -- Fastställd är inte upprättad: det blir handlingen av en händelse (TF 2:10, DOMAN 4).
  create table handling_upprattande (
    handling_id uuid not null,
    faststalld_tid timestamptz not null,
    upprattad_tid timestamptz,
    genom text,
    constraint pk_handling_upprattande primary key (handling_id),
    constraint fk_handling_upprattande_handling foreign key (handling_id) references handling (id) on delete restrict,
    constraint ck_handling_upprattande_genom check ((genom is null) = (upprattad_tid is null) and genom in ('expediering', 'publicering', 'slutbehandling'))
  );

  -- Filens namn som det kom, när ändelsen rättats efter innehållet.
  alter table handling_fil add column ursprungsnamn text;

  insert into filtext (sha256, skapad_tid)
    select f.sha256, min(v.skapad_tid) from handling_fil f join handling_version v on v.id = f.handling_version_id group by f.sha256
    on conflict do nothing;
`;

/** Filernas kontroll och karantän, uppladdningar som återupptas, bilagor i ordning, fastställt och upprättat. */
export class Filer1700000000220 implements MigrationInterface {
  name = 'Filer1700000000220';

  async up(q: QueryRunner): Promise<void> {
    await q.query(TABELLER);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table handling_fil drop column ursprungsnamn;
      drop table handling_upprattande, handling_bilaga, uppladdning, filgrans, filslapp, filkontroll;
    `);
  }
}
