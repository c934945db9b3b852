import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Ärendetyper, parter, relationer, samlingsärenden, rättelser, handläggarbyten, flyttade handlingar och avslut i mängd. */
export class Arendet1700000000215 implements MigrationInterface {
  name = 'Arendet1700000000215';

  async up(q: QueryRunner): Promise<void> {
    await q.query(KOLUMNER);
    await q.query(PARTER);
    await q.query(SPAR);
    await q.query(AVSLUT);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table arendeavslut_rad, arendeavslut, handling_flytt, handlaggarbyte, rattelse, arenderelation, arendepart, samlingsregel;
      drop function arendesak_vakt(), arenderelation_vakt(), handling_flytt_vakt();
      drop index uq_arende_samling, uq_arende_nyckel, ix_arende_provas, ix_handling_provas;
      alter table handling drop constraint ck_handling_avsandare_slag, drop constraint ck_handling_mottagare_slag,
        drop column avsandare_slag, drop column mottagare_slag, drop column sekretess_datum, drop column sekretess_beslutad_av,
        drop column sekretess_provas_sedan;
      alter table arende drop constraint ck_arende_samling, drop constraint fk_arende_arendetyp,
        drop column arendetyp_id, drop column gallring, drop column inkom_datum, drop column sekretess_datum,
        drop column sekretess_beslutad_av, drop column sekretess_provas_sedan, drop column avslutat_datum, drop column avslut_skal,
        drop column samling_slag, drop column samling_ar, drop column registreringsnyckel;
      drop table arendetyp;
    `);
  }
}

const KOLUMNER = `
  create table arendetyp (
    id uuid not null,
    namnd_id uuid not null,
    namn text not null,
    handlaggare_id uuid,
    enhet text,
    bevakning_dagar integer,
    bevakning_text text,
    provningsform text not null default 'laglighetsprovning',
    klassificering text,
    gallring text,
    aktiv boolean not null default true,
    version integer not null default 1,
    constraint pk_arendetyp primary key (id),
    constraint fk_arendetyp_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_arendetyp_handlaggare foreign key (handlaggare_id) references person (id) on delete restrict,
    constraint ck_arendetyp_namn check (length(trim(namn)) > 0),
    constraint ck_arendetyp_bevakning check ((bevakning_dagar is null) = (bevakning_text is null) and bevakning_dagar between 1 and 3660),
    constraint ck_arendetyp_provningsform check (provningsform in ('laglighetsprovning', 'forvaltningsbesvar', 'sarskild_ordning', 'ej_overklagbart'))
  );
  create unique index uq_arendetyp_namn on arendetyp (namnd_id, lower(namn));

  create table samlingsregel (
    namnd_id uuid not null,
    slag text not null,
    aktiv boolean not null default true,
    arendemening text not null,
    klassificering text,
    handlaggare_id uuid,
    version integer not null default 1,
    constraint pk_samlingsregel primary key (namnd_id, slag),
    constraint fk_samlingsregel_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_samlingsregel_handlaggare foreign key (handlaggare_id) references person (id) on delete restrict,
    constraint ck_samlingsregel_slag check (slag in ('delegationsbeslut', 'anmalningar', 'sammantradesordning')),
    constraint ck_samlingsregel_mening check (length(trim(arendemening)) > 0)
  );

  alter table arende
    add column arendetyp_id uuid,
    add column gallring text,
    add column inkom_datum date,
    add column sekretess_datum date,
    add column sekretess_beslutad_av text,
    add column sekretess_provas_sedan date,
    add column avslutat_datum date,
    add column avslut_skal text,
    add column samling_slag text,
    add column samling_ar integer,
    add column registreringsnyckel uuid,
    add constraint fk_arende_arendetyp foreign key (arendetyp_id) references arendetyp (id) on delete restrict,
    add constraint ck_arende_samling check ((samling_slag is null) = (samling_ar is null)
      and samling_slag in ('delegationsbeslut', 'anmalningar', 'sammantradesordning'));
  -- Ett samlingsärende per slag och år; en begäran som kommer två gånger är ett ärende.
  create unique index uq_arende_samling on arende (namnd_id, samling_slag, samling_ar) where samling_slag is not null;
  create unique index uq_arende_nyckel on arende (namnd_id, registreringsnyckel) where registreringsnyckel is not null;
  create index ix_arende_provas on arende (namnd_id) where sekretess_under_provning;

  alter table handling
    add column avsandare_slag text not null default 'okand',
    add column mottagare_slag text not null default 'okand',
    add column sekretess_datum date,
    add column sekretess_beslutad_av text,
    add column sekretess_provas_sedan date,
    add constraint ck_handling_avsandare_slag check (avsandare_slag in ('enskild', 'organisation', 'myndighet', 'okand')),
    add constraint ck_handling_mottagare_slag check (mottagare_slag in ('enskild', 'organisation', 'myndighet', 'okand'));
  create index ix_handling_provas on handling (namnd_id) where sekretess_under_provning;
`;

const PARTER = `
  -- Det som hör till ett ärende hör till samma nämnd som ärendet: två nämnder är två myndigheter.
  create function arendesak_vakt() returns trigger language plpgsql as $$
  begin
    if not exists (select 1 from arende a where a.id = new.arende_id and a.namnd_id = new.namnd_id) then
      raise exception using errcode = 'KL001', message = 'Ärendet hör till en annan myndighet.';
    end if;
    return new;
  end $$;

  create table arendepart (
    id uuid not null,
    namnd_id uuid not null,
    arende_id uuid not null,
    roll text not null default 'part',
    slag text not null,
    namn text not null,
    deras_dnr text,
    deras_dnr_norm text,
    epost text,
    telefon text,
    adress text,
    skyddade_personuppgifter boolean not null default false,
    skyddad boolean not null default false,
    borttagen boolean not null default false,
    skapad_tid timestamptz not null,
    version integer not null default 1,
    constraint pk_arendepart primary key (id),
    constraint fk_arendepart_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_arendepart_arende foreign key (arende_id) references arende (id) on delete restrict,
    constraint ck_arendepart_roll check (roll in ('part', 'motpart', 'ombud', 'avsandare', 'berord')),
    constraint ck_arendepart_slag check (slag in ('enskild', 'foretag', 'forening', 'myndighet', 'organisation')),
    constraint ck_arendepart_namn check (length(trim(namn)) > 0)
  );
  create index ix_arendepart_arende on arendepart (arende_id);
  create index ix_arendepart_dnr on arendepart (deras_dnr_norm) where deras_dnr_norm is not null;
  create index ix_arendepart_namn on arendepart (namnd_id, lower(namn));
  create trigger tr_arendepart_vakt before insert or update of arende_id, namnd_id on arendepart for each row execute function arendesak_vakt();
  create trigger tr_arendepart_kvar before delete on arendepart for each row execute function rad_vagra_andring();

  create table arenderelation (
    id uuid not null,
    namnd_id uuid not null,
    fran_arende_id uuid not null,
    till_arende_id uuid not null,
    slag text not null,
    skapad_tid timestamptz not null,
    constraint pk_arenderelation primary key (id),
    constraint fk_arenderelation_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_arenderelation_fran foreign key (fran_arende_id) references arende (id) on delete restrict,
    constraint fk_arenderelation_till foreign key (till_arende_id) references arende (id) on delete restrict,
    constraint ck_arenderelation_andra check (fran_arende_id <> till_arende_id),
    constraint ck_arenderelation_slag check (slag in ('rattelse_av', 'foljer_av', 'svar_pa', 'bereds_med', 'hor_ihop_med', 'del_av'))
  );
  -- De ömsesidiga är en enda åt båda håll.
  create unique index uq_arenderelation on arenderelation (slag, (case when slag in ('bereds_med', 'hor_ihop_med') then least(fran_arende_id, till_arende_id) else fran_arende_id end),
    (case when slag in ('bereds_med', 'hor_ihop_med') then greatest(fran_arende_id, till_arende_id) else till_arende_id end));
  create index ix_arenderelation_fran on arenderelation (fran_arende_id);
  create index ix_arenderelation_till on arenderelation (till_arende_id);
  create function arenderelation_vakt() returns trigger language plpgsql as $$
  begin
    if (select count(*) from arende a where a.id in (new.fran_arende_id, new.till_arende_id) and a.namnd_id = new.namnd_id) <> 2 then
      raise exception using errcode = 'KL001', message = 'Ärenden hör ihop bara inom samma myndighet. Skriv den andras nummer som deras dnr.';
    end if;
    return new;
  end $$;
  create trigger tr_arenderelation_vakt before insert or update on arenderelation for each row execute function arenderelation_vakt();
`;

const SPAR = `
  -- JO 4639-2007: en rättelse syns, med det som stod, vem och när.
  create table rattelse (
    id uuid not null,
    namnd_id uuid not null,
    arende_id uuid,
    objekt text not null,
    objekt_id uuid not null,
    falt text not null,
    fore jsonb,
    efter jsonb,
    skyddad boolean not null,
    skal text,
    aktor jsonb not null,
    tid timestamptz not null,
    constraint pk_rattelse primary key (id),
    constraint fk_rattelse_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_rattelse_arende foreign key (arende_id) references arende (id) on delete restrict,
    constraint ck_rattelse_objekt check (objekt in ('arende', 'handling', 'arendepart'))
  );
  create index ix_rattelse_arende on rattelse (arende_id, tid desc);
  create index ix_rattelse_objekt on rattelse (objekt_id, tid desc);
  create trigger tr_rattelse_last before update or delete on rattelse for each row execute function rad_vagra_andring();

  create table handlaggarbyte (
    id uuid not null,
    namnd_id uuid not null,
    arende_id uuid not null,
    fran_person_id uuid,
    till_person_id uuid,
    fran_enhet text,
    till_enhet text,
    skal text,
    aktor jsonb not null,
    tid timestamptz not null,
    constraint pk_handlaggarbyte primary key (id),
    constraint fk_handlaggarbyte_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_handlaggarbyte_arende foreign key (arende_id) references arende (id) on delete restrict,
    constraint fk_handlaggarbyte_fran foreign key (fran_person_id) references person (id) on delete restrict,
    constraint fk_handlaggarbyte_till foreign key (till_person_id) references person (id) on delete restrict
  );
  create index ix_handlaggarbyte_arende on handlaggarbyte (arende_id, tid desc);
  create trigger tr_handlaggarbyte_vakt before insert on handlaggarbyte for each row execute function arendesak_vakt();
  create trigger tr_handlaggarbyte_last before update or delete on handlaggarbyte for each row execute function rad_vagra_andring();

  -- Raden som låter en handling byta ärende, och som står kvar i båda. Transaktionen skrivs av databasen själv.
  create table handling_flytt (
    id uuid not null,
    namnd_id uuid not null,
    handling_id uuid not null,
    fran_arende_id uuid,
    fran_nr integer,
    till_arende_id uuid not null,
    till_nr integer not null,
    skal text not null,
    aktor jsonb not null,
    tid timestamptz not null,
    transaktion bigint not null,
    constraint pk_handling_flytt primary key (id),
    constraint fk_handling_flytt_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_handling_flytt_handling foreign key (handling_id) references handling (id) on delete restrict,
    constraint fk_handling_flytt_fran foreign key (fran_arende_id) references arende (id) on delete restrict,
    constraint fk_handling_flytt_till foreign key (till_arende_id) references arende (id) on delete restrict,
    constraint ck_handling_flytt_fran check ((fran_arende_id is null) = (fran_nr is null)),
    constraint ck_handling_flytt_andra check (fran_arende_id <> till_arende_id),
    constraint ck_handling_flytt_skal check (length(trim(skal)) > 0)
  );
  create index ix_handling_flytt_handling on handling_flytt (handling_id);
  create index ix_handling_flytt_fran on handling_flytt (fran_arende_id, fran_nr);
  create index ix_handling_flytt_till on handling_flytt (till_arende_id);
  create function handling_flytt_vakt() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from arende a where a.id in (new.fran_arende_id, new.till_arende_id) and a.namnd_id <> new.namnd_id)
      or not exists (select 1 from handling h where h.id = new.handling_id and h.namnd_id = new.namnd_id) then
      raise exception using errcode = 'KL001', message = 'En handling flyttas bara inom sin egen myndighet. Expediera den till den andra i stället.';
    end if;
    new.transaktion := pg_current_xact_id()::text::bigint;
    return new;
  end $$;
  create trigger tr_handling_flytt_vakt before insert on handling_flytt for each row execute function handling_flytt_vakt();
  create trigger tr_handling_flytt_last before update or delete on handling_flytt for each row execute function rad_vagra_andring();
`;

const AVSLUT = `
  -- Många ärenden på en gång: en körning, en rad per ärende, och utfallet på raden.
  create table arendeavslut (
    id uuid not null,
    namnd_id uuid not null,
    filter jsonb not null,
    skal text,
    trots_brister boolean not null default false,
    lage text not null default 'vantar',
    konto_id uuid,
    aktor jsonb not null,
    skapad_tid timestamptz not null,
    klar_tid timestamptz,
    nyckel uuid,
    version integer not null default 1,
    constraint pk_arendeavslut primary key (id),
    constraint fk_arendeavslut_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_arendeavslut_konto foreign key (konto_id) references konto (id) on delete restrict,
    constraint uq_arendeavslut_nyckel unique (namnd_id, nyckel),
    constraint ck_arendeavslut_lage check (lage in ('vantar', 'pagar', 'klar', 'avbruten'))
  );
  create table arendeavslut_rad (
    avslut_id uuid not null,
    ordning integer not null,
    arende_id uuid not null,
    utfall text not null default 'vantar',
    text text,
    constraint pk_arendeavslut_rad primary key (avslut_id, ordning),
    constraint fk_arendeavslut_rad_avslut foreign key (avslut_id) references arendeavslut (id) on delete restrict,
    constraint fk_arendeavslut_rad_arende foreign key (arende_id) references arende (id) on delete restrict,
    constraint uq_arendeavslut_rad unique (avslut_id, arende_id),
    constraint ck_arendeavslut_rad_utfall check (utfall in ('vantar', 'avslutat', 'brister', 'inte_avslutat'))
  );
  create index ix_arendeavslut_rad_kvar on arendeavslut_rad (avslut_id, ordning) where utfall = 'vantar';
`;
