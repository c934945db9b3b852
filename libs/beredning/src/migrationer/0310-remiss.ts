import type { MigrationInterface, QueryRunner } from 'typeorm';

const REMISS = `
  create table remiss (
    id uuid not null,
    namnd_id uuid not null,
    arende_id uuid not null,
    rubrik text not null,
    fraga text not null,
    sista_dag date not null,
    fl26 boolean not null default false,
    paminn_fore integer,
    paminn_efter integer,
    handlaggare_id uuid,
    lage text not null default 'utkast',
    skickad_tid timestamptz,
    avslutad_tid timestamptz,
    missiv_handling_id uuid,
    missiv_datum date,
    utskick integer not null default 0,
    slutsats text,
    skapad_tid timestamptz not null,
    version integer not null default 1,
    constraint pk_remiss primary key (id),
    constraint fk_remiss_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_remiss_arende foreign key (arende_id) references arende (id) on delete restrict,
    constraint fk_remiss_handlaggare foreign key (handlaggare_id) references person (id) on delete restrict,
    constraint fk_remiss_missiv foreign key (missiv_handling_id) references handling (id) on delete restrict,
    constraint ck_remiss_rubrik check (btrim(rubrik) <> '' and char_length(rubrik) <= 300),
    constraint ck_remiss_fraga check (btrim(fraga) <> '' and char_length(fraga) <= 20000),
    constraint ck_remiss_lage check (lage in ('utkast', 'skickas', 'skickad', 'avslutad')),
    constraint ck_remiss_skickad check ((lage in ('utkast', 'skickas')) = (skickad_tid is null)),
    constraint ck_remiss_missiv check (skickad_tid is null or missiv_handling_id is not null),
    constraint ck_remiss_avslutad check ((lage = 'avslutad') = (avslutad_tid is not null)),
    constraint ck_remiss_paminn check (paminn_fore between 1 and 60 and paminn_efter between 1 and 60)
  );
  create index ix_remiss_namnd on remiss (namnd_id, lage, sista_dag);
  create index ix_remiss_arende on remiss (arende_id);

  -- De delar som instanserna ombeds ta ställning till, och förvaltningens kommentar i sammanställningen.
  create table remissavsnitt (
    id uuid not null,
    remiss_id uuid not null,
    ordning integer not null,
    rubrik text not null,
    kommentar text,
    constraint pk_remissavsnitt primary key (id),
    constraint fk_remissavsnitt_remiss foreign key (remiss_id) references remiss (id) on delete cascade,
    constraint uq_remissavsnitt_ordning unique (remiss_id, ordning) deferrable initially deferred,
    constraint ck_remissavsnitt_rubrik check (btrim(rubrik) <> '' and char_length(rubrik) <= 200)
  );

  -- De handlingar som följer med, i den version som gällde när remissen gick ut.
  create table remissbilaga (
    remiss_id uuid not null,
    handling_id uuid not null,
    ordning integer not null,
    handling_version_id uuid,
    constraint pk_remissbilaga primary key (remiss_id, handling_id),
    constraint fk_remissbilaga_remiss foreign key (remiss_id) references remiss (id) on delete cascade,
    constraint fk_remissbilaga_handling foreign key (handling_id) references handling (id) on delete restrict,
    constraint fk_remissbilaga_version foreign key (handling_version_id) references handling_version (id) on delete restrict
  );

  create table remissinstans (
    id uuid not null,
    remiss_id uuid not null,
    ordning integer not null,
    namn text not null,
    satt text not null,
    kontakt text,
    epost text,
    telefon text,
    till_namnd_id uuid,
    enhet_id uuid,
    sista_dag date not null,
    lage text not null default 'ny',
    skickad_tid timestamptz,
    lankhash text,
    lank_nr integer not null default 1,
    lank_galler_till date,
    lank_aterkallad boolean not null default false,
    paminnelser integer not null default 0,
    version integer not null default 1,
    constraint pk_remissinstans primary key (id),
    constraint fk_remissinstans_remiss foreign key (remiss_id) references remiss (id) on delete restrict,
    constraint fk_remissinstans_namnd foreign key (till_namnd_id) references organ (id) on delete restrict,
    constraint fk_remissinstans_enhet foreign key (enhet_id) references enhet (id) on delete restrict,
    constraint uq_remissinstans_namn unique (remiss_id, namn),
    constraint uq_remissinstans_lank unique (lankhash),
    constraint ck_remissinstans_namn check (btrim(namn) <> '' and char_length(namn) <= 200),
    constraint ck_remissinstans_satt check (satt in ('epost', 'papper', 'namnd', 'enhet')),
    constraint ck_remissinstans_mottagare check ((satt = 'namnd') = (till_namnd_id is not null) and (satt = 'enhet') = (enhet_id is not null) and (satt <> 'epost' or epost is not null)),
    constraint ck_remissinstans_lage check (lage in ('ny', 'vantar', 'svarat', 'avstar', 'utan_svar')),
    constraint ck_remissinstans_lank check (lankhash ~ '^[0-9a-f]{64}$' and lank_nr >= 1)
  );
  create index ix_remissinstans_remiss on remissinstans (remiss_id, ordning);
  create index ix_remissinstans_vantar on remissinstans (sista_dag) where lage = 'vantar';

  -- Vad som har hänt med en instans; ändras aldrig.
  create table remisshandelse (
    id uuid not null,
    instans_id uuid not null,
    slag text not null,
    fran_dag date,
    till_dag date,
    text text,
    nyckel text,
    av text not null,
    dag date not null,
    tid timestamptz not null,
    constraint pk_remisshandelse primary key (id),
    constraint fk_remisshandelse_instans foreign key (instans_id) references remissinstans (id) on delete restrict,
    constraint uq_remisshandelse_nyckel unique (instans_id, nyckel),
    constraint ck_remisshandelse_slag check (slag in ('skickad', 'paminnelse', 'forlangd', 'anteckning', 'lank_ny', 'lank_aterkallad', 'utan_svar', 'svar', 'avstar', 'oppnad')),
    constraint ck_remisshandelse_dagar check ((slag = 'forlangd') = (fran_dag is not null and till_dag is not null))
  );
  create index ix_remisshandelse_instans on remisshandelse (instans_id, tid);
  create trigger tr_remisshandelse_last before update or delete on remisshandelse for each row execute function rad_vagra_andring();
`;

const SVAR = `
  create table remissvar (
    id uuid not null,
    instans_id uuid not null,
    handling_id uuid,
    satt text not null,
    hallning text not null,
    text text,
    innehall text,
    inkommet_dag date not null,
    inkommet_tid timestamptz not null,
    lamnat_av text,
    efter_sista_dag boolean not null,
    innehallshash text not null,
    version integer not null default 1,
    constraint pk_remissvar primary key (id),
    constraint fk_remissvar_instans foreign key (instans_id) references remissinstans (id) on delete restrict,
    constraint fk_remissvar_handling foreign key (handling_id) references handling (id) on delete restrict,
    -- En instans har ett svar: samma sändning två gånger blir ett.
    constraint uq_remissvar_instans unique (instans_id),
    constraint ck_remissvar_satt check (satt in ('lank', 'registrerat', 'namnd')),
    constraint ck_remissvar_hallning check (hallning in ('tillstyrker', 'tillstyrker_med_andring', 'avstyrker', 'ingen_erinran', 'avstar', 'ej_angiven')),
    constraint ck_remissvar_innehall check (char_length(innehall) <= 500),
    constraint ck_remissvar_hash check (innehallshash ~ '^[0-9a-f]{64}$')
  );

  create table remissvar_avsnitt (
    svar_id uuid not null,
    avsnitt_id uuid not null,
    hallning text not null,
    text text,
    constraint pk_remissvar_avsnitt primary key (svar_id, avsnitt_id),
    constraint fk_remissvar_avsnitt_svar foreign key (svar_id) references remissvar (id) on delete cascade,
    constraint fk_remissvar_avsnitt_avsnitt foreign key (avsnitt_id) references remissavsnitt (id) on delete restrict,
    constraint ck_remissvar_avsnitt_hallning check (hallning in ('tillstyrker', 'tillstyrker_med_andring', 'avstyrker', 'ingen_erinran', 'avstar', 'ej_angiven'))
  );

  -- Det som instansen har skrivit men inte skickat. Tas bort när svaret är lämnat.
  create table remissvarsutkast (
    instans_id uuid not null,
    innehall jsonb not null,
    filer jsonb not null default '[]',
    andrad_tid timestamptz not null,
    version integer not null default 1,
    constraint pk_remissvarsutkast primary key (instans_id),
    constraint fk_remissvarsutkast_instans foreign key (instans_id) references remissinstans (id) on delete restrict,
    constraint ck_remissvarsutkast_filer check (jsonb_typeof(filer) = 'array' and jsonb_array_length(filer) <= 10)
  );
`;

const VAKT = `
  create function remiss_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      if old.lage <> 'utkast' then
        raise exception using errcode = 'KL001', message = 'En skickad remiss tas inte bort. Avsluta den i stället.';
      end if;
      return old;
    end if;
    if tg_op = 'UPDATE' then
      if (new.namnd_id, new.arende_id) is distinct from (old.namnd_id, old.arende_id) then
        raise exception using errcode = 'KL001', message = 'En remiss hör till sitt ärende.';
      end if;
      if old.lage in ('skickad', 'avslutad') and (new.rubrik, new.fraga, new.missiv_handling_id, new.skickad_tid) is distinct from (old.rubrik, old.fraga, old.missiv_handling_id, old.skickad_tid) then
        raise exception using errcode = 'KL001', message = 'Remissen är skickad: frågan ändras inte. Skriv en ny remiss om något annat ska frågas.';
      end if;
    end if;
    if not exists (select 1 from arende a where a.id = new.arende_id and a.namnd_id = new.namnd_id) then
      raise exception using errcode = 'KL001', message = 'Ärendet ska höra till nämnden som remitterar.';
    end if;
    return new;
  end $$;
  create trigger tr_remiss_vakt before insert or update or delete on remiss for each row execute function remiss_vakt();

  create function remissbilaga_vakt() returns trigger language plpgsql as $$
  begin
    if not exists (select 1 from handling h join remiss r on r.id = new.remiss_id where h.id = new.handling_id and h.namnd_id = r.namnd_id) then
      raise exception using errcode = 'KL001', message = 'Bilagan ska vara en handling hos nämnden som remitterar.';
    end if;
    return new;
  end $$;
  create trigger tr_remissbilaga_vakt before insert or update on remissbilaga for each row execute function remissbilaga_vakt();
`;

/** Remisser ut: vad som frågas, vilka instanser, deras svar och utkast (DOMAN 4, FL 26 §). */
export class Remiss1700000000310 implements MigrationInterface {
  name = 'Remiss1700000000310';

  async up(q: QueryRunner): Promise<void> {
    await q.query(REMISS);
    await q.query(SVAR);
    await q.query(VAKT);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table remissvarsutkast, remissvar_avsnitt, remissvar, remisshandelse, remissinstans, remissbilaga, remissavsnitt, remiss;
      drop function remiss_vakt(), remissbilaga_vakt();
    `);
  }
}
