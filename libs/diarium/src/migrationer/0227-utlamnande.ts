import type { MigrationInterface, QueryRunner } from 'typeorm';

const UTLAMNANDE = `
  create table utlamnandeval (
    kommun_id uuid not null,
    taxa text,
    fria_sidor integer not null,
    forsta_avgift_ore integer not null,
    sid_avgift_ore integer not null,
    kammarratt text not null,
    gallra_dagar integer not null,
    version integer not null default 1,
    constraint pk_utlamnandeval primary key (kommun_id),
    constraint fk_utlamnandeval_kommun foreign key (kommun_id) references kommun (id) on delete restrict,
    constraint ck_utlamnandeval_tal check (fria_sidor >= 0 and forsta_avgift_ore >= 0 and sid_avgift_ore >= 0 and gallra_dagar between 0 and 3650),
    -- KL 2:5: en avgift tas bara ut efter en beslutad taxa.
    constraint ck_utlamnandeval_taxa check (taxa is not null or (forsta_avgift_ore = 0 and sid_avgift_ore = 0))
  );

  create table utlamnande (
    id uuid not null,
    namnd_id uuid not null,
    ar integer not null,
    lopnr integer not null,
    inkom_tid timestamptz not null,
    satt text not null,
    beskrivning text,
    onskar text not null,
    kontakt_namn text,
    kontakt_epost text,
    kontakt_adress text,
    kontakt_telefon text,
    syfte text,
    syfte_skal text,
    ansvarig_konto_id uuid not null,
    status text not null,
    utfall text,
    leverans text,
    sidor integer,
    avgift_ore integer,
    upplyst boolean not null default false,
    hanskjuten_tid timestamptz,
    avslutad_tid timestamptz,
    kontakt_gallrad_tid timestamptz,
    skapad_av uuid not null,
    skapad_tid timestamptz not null,
    version integer not null default 1,
    constraint pk_utlamnande primary key (id),
    constraint fk_utlamnande_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_utlamnande_ansvarig foreign key (ansvarig_konto_id) references konto (id) on delete restrict,
    constraint fk_utlamnande_skapad_av foreign key (skapad_av) references konto (id) on delete restrict,
    constraint uq_utlamnande_nr unique (namnd_id, ar, lopnr),
    constraint ck_utlamnande_satt check (satt in ('besok', 'telefon', 'epost', 'brev')),
    constraint ck_utlamnande_onskar check (onskar in ('lasa', 'papper', 'epost')),
    constraint ck_utlamnande_leverans check (leverans in ('lasa', 'papper', 'epost')),
    constraint ck_utlamnande_status check (status in ('ny', 'provas', 'myndigheten', 'avslutad', 'atertagen')),
    constraint ck_utlamnande_utfall check (utfall in ('lamnad', 'delvis', 'forbehall', 'avslag', 'finns_inte')),
    constraint ck_utlamnande_avslut check ((status = 'avslutad') = (utfall is not null)),
    -- TF 2:18: syftet antecknas bara när sekretessprövningen kräver det, och då med varför.
    constraint ck_utlamnande_syfte check (syfte is null or btrim(syfte_skal) <> '')
  );
  create index ix_utlamnande_oppna on utlamnande (namnd_id, inkom_tid) where status in ('ny', 'provas', 'myndigheten');

  create table utlamnande_deltagare (
    utlamnande_id uuid not null,
    konto_id uuid not null,
    tillagd_namn text not null,
    tillagd_tid timestamptz not null,
    constraint pk_utlamnande_deltagare primary key (utlamnande_id, konto_id),
    constraint fk_utlamnande_deltagare_utlamnande foreign key (utlamnande_id) references utlamnande (id) on delete restrict,
    constraint fk_utlamnande_deltagare_konto foreign key (konto_id) references konto (id) on delete restrict
  );

  create table utlamnande_handling (
    id uuid not null,
    utlamnande_id uuid not null,
    handling_id uuid not null,
    handling_version_id uuid not null,
    ordning integer not null,
    bedomning text,
    lagrum text,
    skal text,
    forbehall text,
    provad_av uuid,
    provad_namn text,
    provad_tid timestamptz,
    version integer not null default 1,
    constraint pk_utlamnande_handling primary key (id),
    constraint fk_utlamnande_handling_utlamnande foreign key (utlamnande_id) references utlamnande (id) on delete restrict,
    constraint fk_utlamnande_handling_handling foreign key (handling_id) references handling (id) on delete restrict,
    constraint fk_utlamnande_handling_version foreign key (handling_version_id) references handling_version (id) on delete restrict,
    constraint fk_utlamnande_handling_provad_av foreign key (provad_av) references konto (id) on delete restrict,
    constraint uq_utlamnande_handling unique (utlamnande_id, handling_id),
    constraint ck_utlamnande_handling_bedomning check (bedomning in ('lamnas_ut', 'maskas', 'forbehall', 'lamnas_inte_ut')),
    constraint ck_utlamnande_handling_lagrum check (bedomning is null or bedomning = 'lamnas_ut' or btrim(lagrum) <> ''),
    constraint ck_utlamnande_handling_forbehall check ((bedomning is not distinct from 'forbehall') = (forbehall is not null)),
    constraint ck_utlamnande_handling_provad check ((bedomning is null) = (provad_tid is null))
  );

  create table utlamnandebeslut (
    id uuid not null,
    utlamnande_id uuid not null,
    nr integer not null,
    lage text not null,
    skal text not null,
    delegation text not null,
    titel text not null,
    kammarratt text not null,
    handlingar jsonb not null,
    beslutat_av uuid,
    beslutat_namn text,
    beslutat_datum date,
    beslutat_tid timestamptz,
    version integer not null default 1,
    constraint pk_utlamnandebeslut primary key (id),
    constraint fk_utlamnandebeslut_utlamnande foreign key (utlamnande_id) references utlamnande (id) on delete restrict,
    constraint fk_utlamnandebeslut_beslutat_av foreign key (beslutat_av) references konto (id) on delete restrict,
    constraint uq_utlamnandebeslut_nr unique (utlamnande_id, nr),
    constraint ck_utlamnandebeslut_lage check (lage in ('utkast', 'beslutat')),
    constraint ck_utlamnandebeslut_beslutat check ((lage = 'beslutat') = (beslutat_tid is not null and beslutat_namn is not null and beslutat_datum is not null))
  );
  create function utlamnandebeslut_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or old.lage = 'beslutat' then
      raise exception using errcode = 'KL001', message = 'Ett fattat beslut ändras inte. Fatta ett nytt beslut i stället.';
    end if;
    return new;
  end $$;
  create trigger tr_utlamnandebeslut_vakt before update or delete on utlamnandebeslut for each row execute function utlamnandebeslut_vakt();

  create table utlamnande_fil (
    id uuid not null,
    utlamnande_id uuid not null,
    utlamnande_handling_id uuid,
    beslut_id uuid,
    slag text not null,
    format text not null,
    filnamn text not null,
    mediatyp text not null,
    storlek bigint not null,
    sha256 text not null,
    faktahash text,
    skapad_tid timestamptz not null,
    constraint pk_utlamnande_fil primary key (id),
    constraint fk_utlamnande_fil_utlamnande foreign key (utlamnande_id) references utlamnande (id) on delete restrict,
    constraint fk_utlamnande_fil_handling foreign key (utlamnande_handling_id) references utlamnande_handling (id) on delete restrict,
    constraint fk_utlamnande_fil_beslut foreign key (beslut_id) references utlamnandebeslut (id) on delete restrict,
    constraint ck_utlamnande_fil_slag check (slag in ('handling', 'maskad', 'beslut', 'foljebrev')),
    constraint ck_utlamnande_fil_sha check (sha256 ~ '^[0-9a-f]{64}$')
  );
  create unique index uq_utlamnande_fil_dokument on utlamnande_fil (utlamnande_id, slag, format, faktahash) where faktahash is not null;
  create index ix_utlamnande_fil_utlamnande on utlamnande_fil (utlamnande_id);
  create trigger tr_utlamnande_fil_last before update or delete on utlamnande_fil for each row execute function rad_vagra_andring();

  alter table maskning add constraint fk_maskning_utlamnande foreign key (utlamnande_id) references utlamnande (id) on delete restrict;
`;

/** Utlämnande av allmän handling (TF 2:15–20): begäran, prövningen per handling, beslutet och det som lämnades ut. */
export class Utlamnande1700000000227 implements MigrationInterface {
  name = 'Utlamnande1700000000227';

  async up(q: QueryRunner): Promise<void> {
    await q.query(UTLAMNANDE);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('alter table maskning drop constraint fk_maskning_utlamnande');
    await q.query(
      'drop table utlamnande_fil, utlamnandebeslut, utlamnande_handling, utlamnande_deltagare, utlamnande, utlamnandeval',
    );
    await q.query('drop function utlamnandebeslut_vakt()');
  }
}
