import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABELLER = `
  -- Adresserna som nämnden tar emot e-post på.
  create table inkorgadress (
    id uuid not null,
    namnd_id uuid not null,
    adress text not null,
    autosvar text,
    version integer not null default 1,
    constraint pk_inkorgadress primary key (id),
    constraint fk_inkorgadress_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint uq_inkorgadress_adress unique (adress),
    constraint ck_inkorgadress_adress check (adress = lower(adress) and adress ~ '^[^@+[:space:]]+@[^@[:space:]]+$'),
    constraint ck_inkorgadress_autosvar check (autosvar is null or btrim(autosvar) <> '')
  );
  create index ix_inkorgadress_namnd on inkorgadress (namnd_id);

  -- Det som har kommit in och ännu inte är registrerat, och vad det blev.
  create table inkorgpost (
    id uuid not null,
    namnd_id uuid not null,
    slag text not null,
    lada text not null default 'inkommet',
    lada_skal text,
    lada_tid timestamptz not null,
    tillstand text not null default 'ny',
    leveransnyckel text,
    innehallshash text not null,
    original_sha256 text not null,
    original_filnamn text not null,
    original_mediatyp text not null,
    original_storlek bigint not null,
    fran_namn text,
    fran_adress text,
    till text,
    amne text not null,
    brevtext text not null default '',
    message_id text,
    referenser text[] not null default '{}',
    nummer text[] not null default '{}',
    brev_tid timestamptz,
    inkom_tid timestamptz not null,
    inkom_datum date not null,
    kontroll text not null default 'ej_kontrollerad',
    kontroll_text text,
    delning text not null default 'vantar',
    automatiskt boolean not null default false,
    sekretess_under_provning boolean not null default false,
    sekretess_sedan date,
    fran_organ_id uuid,
    deras_dnr text,
    dubblett_av uuid,
    uppdelad_fran uuid,
    hanterad_konto uuid,
    hanterad_namn text,
    hanterad_tid timestamptz,
    skal text,
    version integer not null default 1,
    constraint pk_inkorgpost primary key (id),
    constraint fk_inkorgpost_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_inkorgpost_fran_organ foreign key (fran_organ_id) references organ (id) on delete restrict,
    constraint fk_inkorgpost_dubblett foreign key (dubblett_av) references inkorgpost (id) on delete set null,
    constraint fk_inkorgpost_uppdelad foreign key (uppdelad_fran) references inkorgpost (id) on delete set null,
    constraint fk_inkorgpost_hanterad foreign key (hanterad_konto) references konto (id) on delete restrict,
    constraint uq_inkorgpost_leverans unique (namnd_id, leveransnyckel),
    constraint ck_inkorgpost_slag check (slag in ('epost', 'fil', 'namnd')),
    constraint ck_inkorgpost_lada check (lada in ('inkommet', 'skrappost', 'dubblett', 'studs')),
    constraint ck_inkorgpost_lada_skal check (lada = 'inkommet' or lada_skal is not null),
    constraint ck_inkorgpost_tillstand check (tillstand in ('ny', 'registrerad', 'inte_allman')),
    constraint ck_inkorgpost_hanterad check ((tillstand = 'ny') = (hanterad_tid is null) and (tillstand = 'ny') = (hanterad_namn is null)),
    constraint ck_inkorgpost_skal check (tillstand <> 'inte_allman' or btrim(coalesce(skal, '')) <> ''),
    constraint ck_inkorgpost_kontroll check (kontroll in ('akta', 'underkand', 'ej_kontrollerad')),
    constraint ck_inkorgpost_delning check (delning in ('vantar', 'klar', 'misslyckad')),
    constraint ck_inkorgpost_sekretess check (sekretess_under_provning = (sekretess_sedan is not null)),
    constraint ck_inkorgpost_namnd check ((slag = 'namnd') = (fran_organ_id is not null)),
    constraint ck_inkorgpost_sha check (original_sha256 ~ '^[0-9a-f]{64}$' and innehallshash ~ '^[0-9a-f]{64}$')
  );
  create index ix_inkorgpost_lista on inkorgpost (namnd_id, tillstand, lada, inkom_tid, id);
  create index ix_inkorgpost_message_id on inkorgpost (namnd_id, message_id);
  create index ix_inkorgpost_innehall on inkorgpost (namnd_id, innehallshash);
  create index ix_inkorgpost_fran on inkorgpost (namnd_id, fran_adress);
  create index ix_inkorgpost_nummer on inkorgpost using gin (nummer);

  -- Det som en post består av: e-brevet och dess bilagor, eller filerna.
  create table inkorgdel (
    id uuid not null,
    post_id uuid not null,
    ordning integer not null,
    slag text not null,
    filnamn text not null,
    mediatyp text not null,
    storlek bigint not null,
    sha256 text,
    forvald boolean not null default true,
    skal text,
    constraint pk_inkorgdel primary key (id),
    constraint fk_inkorgdel_post foreign key (post_id) references inkorgpost (id) on delete restrict,
    constraint uq_inkorgdel_ordning unique (post_id, ordning),
    constraint ck_inkorgdel_slag check (slag in ('brev', 'bilaga')),
    constraint ck_inkorgdel_sha check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint ck_inkorgdel_brev check (slag = 'brev' or sha256 is not null)
  );

  -- Vad en post registrerades som. Samma klick två gånger är samma rad; det som ångrats står kvar.
  create table inkorgregistrering (
    id uuid not null,
    post_id uuid not null,
    namnd_id uuid not null,
    nyckel text not null,
    arende_id uuid not null,
    handling_id uuid not null,
    nytt_arende boolean not null,
    delar uuid[] not null,
    konto_id uuid,
    namn text not null,
    tid timestamptz not null,
    angrad_tid timestamptz,
    angrad_namn text,
    constraint pk_inkorgregistrering primary key (id),
    constraint fk_inkorgregistrering_post foreign key (post_id) references inkorgpost (id) on delete restrict,
    constraint fk_inkorgregistrering_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_inkorgregistrering_arende foreign key (arende_id) references arende (id) on delete restrict,
    constraint fk_inkorgregistrering_handling foreign key (handling_id) references handling (id) on delete restrict,
    constraint fk_inkorgregistrering_konto foreign key (konto_id) references konto (id) on delete restrict,
    constraint uq_inkorgregistrering_nyckel unique (post_id, nyckel),
    constraint ck_inkorgregistrering_angrad check ((angrad_tid is null) = (angrad_namn is null))
  );
  create unique index uq_inkorgregistrering_en on inkorgregistrering (post_id) where angrad_tid is null;
  create index ix_inkorgregistrering_arende on inkorgregistrering (arende_id);
`;

// Originalet och dagen det kom in (FL 22 §) står fast, och en handling slängs aldrig tyst: bara det som ligger för sig
// som skräppost, dubblett eller studs tas bort.
const VAKT = `
  create function inkorgpost_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      if old.lada = 'inkommet' or old.tillstand <> 'ny' then
        raise exception using errcode = 'KL001', message = 'Det som har kommit in tas inte bort. Registrera det, eller ange varför det inte är en allmän handling.';
      end if;
      return old;
    end if;
    if (new.namnd_id, new.slag, new.original_sha256, new.inkom_tid, new.inkom_datum, new.fran_organ_id, new.leveransnyckel)
      is distinct from (old.namnd_id, old.slag, old.original_sha256, old.inkom_tid, old.inkom_datum, old.fran_organ_id, old.leveransnyckel) then
      raise exception using errcode = 'KL001', message = 'Originalet och dagen det kom in ändras inte.';
    end if;
    return new;
  end $$;
  create trigger tr_inkorgpost_vakt before update or delete on inkorgpost for each row execute function inkorgpost_vakt();
  create trigger tr_inkorgregistrering_kvar before delete on inkorgregistrering for each row execute function rad_vagra_andring();
`;

/** Att registrera: adresser, poster, deras delar och vad de registrerades som. */
export class Inkorg1700000000228 implements MigrationInterface {
  async up(kor: QueryRunner): Promise<void> {
    await kor.query(TABELLER);
    await kor.query(VAKT);
  }

  async down(kor: QueryRunner): Promise<void> {
    await kor.query(`
      drop table inkorgregistrering, inkorgdel, inkorgpost, inkorgadress;
      drop function inkorgpost_vakt();
    `);
  }
}
