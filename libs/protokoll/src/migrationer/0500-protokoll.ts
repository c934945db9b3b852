import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Protokoll i delar, justering på papper, anslag per del, expediering per paragraf. Lagens regler om dem står i 0501. */
export class Protokoll1700000000500 implements MigrationInterface {
  async up(kor: QueryRunner): Promise<void> {
    await kor.query(DELAR);
    await kor.query(ANSLAG);
  }

  async down(kor: QueryRunner): Promise<void> {
    await kor.query(
      'drop table expediering, tillkannagivande, justering_paragraf, justering, protokollsdel_paragraf, protokollsdel, protokoll',
    );
  }
}

const DELAR = `
  create table protokoll (
    id uuid not null,
    sammantrade_id uuid not null,
    namnd_id uuid not null,
    sekreterare_namn text not null,
    sekreterare_person_id uuid,
    delar_fordelade_tid timestamptz,
    version integer not null default 1,
    constraint pk_protokoll primary key (id),
    constraint fk_protokoll_sammantrade foreign key (sammantrade_id) references sammantrade (id) on delete restrict,
    constraint fk_protokoll_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_protokoll_sekreterare foreign key (sekreterare_person_id) references person (id) on delete restrict,
    constraint uq_protokoll_sammantrade unique (sammantrade_id)
  );

  create table protokollsdel (
    id uuid not null,
    protokoll_id uuid not null,
    ordning integer not null,
    slag text not null,
    tillstand text not null default 'skrivs',
    paragrafer_text text,
    text_sha256 text,
    pdf_sha256 text,
    arkiv_sha256 text,
    -- Det som den låsta texten är gjord av: det protokoll som lämnas ut görs av detta, vad som än ändras sedan (DOMAN 8).
    last_underlag json,
    last_tid timestamptz,
    justeringsdatum date,
    justeringsplats text,
    version integer not null default 1,
    constraint pk_protokollsdel primary key (id),
    constraint fk_protokollsdel_protokoll foreign key (protokoll_id) references protokoll (id) on delete restrict,
    constraint uq_protokollsdel_ordning unique (protokoll_id, ordning),
    constraint ck_protokollsdel_slag check (slag in ('ordinarie', 'omedelbar', 'sekretess')),
    constraint ck_protokollsdel_tillstand check (tillstand in ('skrivs', 'klart_for_justering', 'hos_justerare', 'justerad')),
    constraint ck_protokollsdel_last check ((tillstand in ('hos_justerare', 'justerad')) = (last_tid is not null and text_sha256 is not null and pdf_sha256 is not null and last_underlag is not null)),
    constraint ck_protokollsdel_justerad check ((tillstand = 'justerad') = (justeringsdatum is not null and justeringsplats is not null))
  );

  -- Varje § i exakt en del: § är nyckeln, och när delarna är fördelade saknas ingen.
  create table protokollsdel_paragraf (
    paragraf_id uuid not null,
    protokollsdel_id uuid not null,
    constraint pk_protokollsdel_paragraf primary key (paragraf_id),
    constraint fk_protokollsdel_paragraf_paragraf foreign key (paragraf_id) references paragraf (id) on delete restrict,
    constraint fk_protokollsdel_paragraf_del foreign key (protokollsdel_id) references protokollsdel (id) on delete restrict
  );
  create index ix_protokollsdel_paragraf_del on protokollsdel_paragraf (protokollsdel_id);

  create table justering (
    id uuid not null,
    protokollsdel_id uuid not null,
    person_id uuid not null,
    roll text not null,
    satt text not null,
    datum date not null,
    plats text not null,
    text_sha256 text not null,
    registrerad_av text not null,
    registrerad_tid timestamptz not null,
    constraint pk_justering primary key (id),
    constraint fk_justering_del foreign key (protokollsdel_id) references protokollsdel (id) on delete restrict,
    constraint fk_justering_person foreign key (person_id) references person (id) on delete restrict,
    constraint uq_justering_person unique (protokollsdel_id, person_id, roll),
    constraint ck_justering_roll check (roll in ('ordforande', 'justerare')),
    constraint ck_justering_satt check (satt = 'papper')
  );
  create table justering_paragraf (
    justering_id uuid not null,
    paragraf_id uuid not null,
    constraint pk_justering_paragraf primary key (justering_id, paragraf_id),
    constraint fk_justering_paragraf_justering foreign key (justering_id) references justering (id) on delete restrict,
    constraint fk_justering_paragraf_paragraf foreign key (paragraf_id) references paragraf (id) on delete restrict
  );
`;

const ANSLAG = `
  -- Anslaget för en del (KL 8:10). nr > 1 är ett nytt tillkännagivande med ny full tid (KL 13:5).
  create table tillkannagivande (
    id uuid not null,
    protokollsdel_id uuid not null,
    nr integer not null,
    anslagsdatum date not null,
    sista_overklagandedag date not null,
    tidigast_ned date not null,
    nedtas_enligt_papper date,
    paragrafer_text text,
    forvaringsplats text not null,
    uppsatt_tid timestamptz,
    nedtaget_datum date,
    skal text,
    constraint pk_tillkannagivande primary key (id),
    constraint fk_tillkannagivande_del foreign key (protokollsdel_id) references protokollsdel (id) on delete restrict,
    constraint uq_tillkannagivande_nr unique (protokollsdel_id, nr),
    constraint ck_tillkannagivande_tid check (sista_overklagandedag >= anslagsdatum + 21 and tidigast_ned > sista_overklagandedag),
    -- Det får inte tas ned före dagen efter sista överklagandedag (KL 8:11).
    constraint ck_tillkannagivande_ned check (nedtaget_datum is null or nedtaget_datum >= tidigast_ned),
    constraint ck_tillkannagivande_skal check (nr = 1 or skal is not null),
    constraint ck_tillkannagivande_forvaringsplats check (length(trim(forvaringsplats)) > 0)
  );

  create table expediering (
    id uuid not null,
    paragraf_id uuid not null,
    ordning integer not null,
    mottagare text not null,
    satt text,
    tillstand text not null default 'klar_att_skickas',
    stoppad_skal text,
    dokument_id uuid,
    skickad_datum date,
    skickad_av text,
    version integer not null default 1,
    constraint pk_expediering primary key (id),
    constraint fk_expediering_paragraf foreign key (paragraf_id) references paragraf (id) on delete restrict,
    constraint fk_expediering_dokument foreign key (dokument_id) references framstallt_dokument (id) on delete restrict,
    constraint uq_expediering_ordning unique (paragraf_id, ordning),
    constraint ck_expediering_tillstand check (tillstand in ('klar_att_skickas', 'stoppad', 'skickad')),
    constraint ck_expediering_skickad check (
      (tillstand = 'skickad') = (skickad_datum is not null and skickad_av is not null and satt is not null and dokument_id is not null)
      and (tillstand = 'skickad' or (skickad_datum is null and skickad_av is null))),
    constraint ck_expediering_mottagare check (length(trim(mottagare)) > 0),
    constraint ck_expediering_stoppad check ((tillstand = 'stoppad') = (stoppad_skal is not null))
  );
`;
