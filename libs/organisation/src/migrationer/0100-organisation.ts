import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tabellerForMandat } from './0100-mandat.js';

// Datumspann är slutna i båda ändar: "till" är sista dagen, null betyder tills vidare.
const kommunOchOrgan = `
create extension if not exists btree_gist;

create table kommun (
  id uuid constraint pk_kommun primary key,
  namn text not null,
  sate text not null,
  organisationsnummer text,
  postadress text,
  epost text,
  telefon text,
  webbplats text,
  accentfarg text not null,
  vapen_sha256 text,
  vapen_alttext text,
  version integer not null default 1,
  constraint uq_kommun_namn unique (namn),
  constraint ck_kommun_namn check (btrim(namn) <> '' and char_length(namn) <= 500),
  constraint ck_kommun_accentfarg check (accentfarg ~ '^#[0-9a-f]{6}$'),
  constraint ck_kommun_vapen check (vapen_sha256 is null or (vapen_sha256 ~ '^[0-9a-f]{64}$' and btrim(coalesce(vapen_alttext, '')) <> ''))
);

create table organ (
  id uuid constraint pk_organ primary key,
  kommun_id uuid not null constraint fk_organ_kommun references kommun (id),
  overordnat_id uuid constraint fk_organ_overordnat references organ (id),
  namn text not null,
  slag text not null,
  diariekod text not null,
  forvaltning text,
  version integer not null default 1,
  constraint uq_organ_namn unique (kommun_id, namn),
  constraint ck_organ_namn check (btrim(namn) <> '' and char_length(namn) <= 500),
  constraint ck_organ_slag check (slag in ('kommunfullmaktige', 'kommunstyrelse', 'namnd', 'utskott', 'beredning')),
  constraint ck_organ_diariekod check (btrim(diariekod) <> '' and char_length(diariekod) <= 50),
  -- Ett utskott eller en beredning finns bara under ett annat organ (KL 3:12, 3:14).
  constraint ck_organ_overordnat check (
    (slag not in ('utskott', 'beredning') or overordnat_id is not null) and overordnat_id is distinct from id)
);
create index ix_organ_overordnat on organ (overordnat_id);

create table person (
  id uuid constraint pk_person primary key,
  namn text not null,
  epost text,
  telefon text,
  fodelsedatum date,
  skyddade_personuppgifter boolean not null,
  version integer not null default 1,
  constraint ck_person_namn check (btrim(namn) <> '' and char_length(namn) <= 500),
  constraint ck_person_epost check (epost is null or (epost ~ '^[^@\\s<>]+@[^@\\s<>]+$' and char_length(epost) <= 320))
);
create index ix_person_namn on person (namn);
`;

const reglemente = `
create table reglemente (
  id uuid constraint pk_reglemente primary key,
  organ_id uuid not null constraint fk_reglemente_organ references organ (id),
  giltig_fran date not null,
  giltig_till date,
  beslutad text,
  platser integer not null,
  antal_ersattare integer not null,
  kallelsedagar integer not null,
  kallelse_i_vardagar boolean not null,
  tillaggsdagar integer not null,
  justeringsdagar integer not null,
  antal_justerare integer not null,
  inkallelseordning jsonb not null,
  atergangsregel text not null,
  ersattare_yttrar_sig boolean not null,
  ersattare_sarskilt_yttrande boolean not null,
  distans boolean not null,
  distans_paragraf text,
  distans_datum date,
  digital_justering boolean not null,
  digital_justering_paragraf text,
  digital_justering_datum date,
  digital_justering_niva text,
  extra_arende text not null,
  forvaringsplats text not null,
  dnr_monster text not null,
  dnr_omfattning text not null,
  offentliga_sammantraden boolean not null,
  frislappare_person_id uuid constraint fk_reglemente_frislappare references person (id),
  version integer not null default 1,
  constraint ck_reglemente_giltighet check (giltig_till >= giltig_fran),
  -- En dag har högst ett gällande reglemente.
  constraint ex_reglemente_giltighet exclude using gist (organ_id with =, daterange(giltig_fran, giltig_till, '[]') with &&),
  constraint ck_reglemente_platser check (platser between 1 and 10000 and antal_ersattare between 0 and 10000),
  constraint ck_reglemente_kallelsedagar check (kallelsedagar between 0 and 36500 and tillaggsdagar between 0 and kallelsedagar),
  -- KL 5:69, 6:35: senast fjorton dagar efter sammanträdet, av ordföranden och minst en till.
  constraint ck_reglemente_justeringsdagar check (justeringsdagar between 0 and 14),
  constraint ck_reglemente_justerare check (antal_justerare >= 1),
  constraint ck_reglemente_inkallelseordning check (jsonb_typeof(inkallelseordning) = 'object'),
  constraint ck_reglemente_atergangsregel check (atergangsregel in ('styrkebalans', 'aldrig', 'alltid')),
  -- KL 5:16, 6:24: distans bara så långt fullmäktige har beslutat.
  constraint ck_reglemente_distans check (not distans or (distans_paragraf is not null and distans_datum is not null)),
  -- KL 5:69: digital justering bara efter beslut av fullmäktige.
  constraint ck_reglemente_digital_justering check (not digital_justering
    or (digital_justering_paragraf is not null and digital_justering_datum is not null and digital_justering_niva in ('enkel', 'avancerad'))),
  constraint ck_reglemente_extra_arende check (extra_arende in ('alla', 'majoritet', 'ordforande')),
  constraint ck_reglemente_dnr_omfattning check (dnr_omfattning in ('namnd', 'organ', 'kommun')),
  constraint ck_reglemente_dnr_monster check (dnr_monster like '%{lopnr}%' and dnr_monster like '%{ar}%')
);
`;

/** Kommun, organ, reglemente, personer, uppdrag, förvaltning och roller. */
export class Organisation1700000000100 implements MigrationInterface {
  name = 'Organisation1700000000100';

  async up(q: QueryRunner): Promise<void> {
    await q.query(kommunOchOrgan);
    await q.query(reglemente);
    await q.query(tabellerForMandat);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop table rolltilldelning, anstallning, enhet, uppdrag, reglemente, person, organ, kommun');
  }
}
