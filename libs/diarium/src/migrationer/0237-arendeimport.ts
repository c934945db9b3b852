import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABELLER = `
  create table arendeimport (
    id uuid not null,
    namnd_id uuid not null,
    kalla text not null,
    lage text not null default 'laser',
    lasfel text,
    mappning jsonb,
    fas text not null default 'hogsta',
    markor integer not null default 0,
    skrivna integer not null default 0,
    totalt integer not null default 0,
    utfall jsonb,
    mapp text,
    skapad_av text not null,
    aktor jsonb not null,
    skapad_tid timestamptz not null,
    klar_tid timestamptz,
    version integer not null default 1,
    constraint pk_arendeimport primary key (id),
    constraint fk_arendeimport_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint ck_arendeimport_kalla check (btrim(kalla) <> ''),
    constraint ck_arendeimport_lage check (lage in ('laser', 'olaslig', 'last', 'provar', 'provad', 'pagar', 'avbruten', 'klar', 'angras', 'angrad', 'slangd')),
    constraint ck_arendeimport_fas check (fas in ('hogsta', 'arenden', 'parter', 'handlingar', 'klar')),
    constraint ck_arendeimport_lasfel check (lage <> 'olaslig' or lasfel is not null)
  );
  create index ix_arendeimport_namnd on arendeimport (namnd_id, skapad_tid desc);

  create table arendeimport_fil (
    id uuid not null,
    import_id uuid not null,
    nr integer not null,
    filnamn text not null,
    slag text not null,
    storlek bigint not null,
    sha256 text not null,
    teckenkodning text,
    constraint pk_arendeimport_fil primary key (id),
    constraint fk_arendeimport_fil_import foreign key (import_id) references arendeimport (id) on delete cascade,
    constraint uq_arendeimport_fil_nr unique (import_id, nr),
    constraint ck_arendeimport_fil_slag check (slag in ('csv', 'xlsx', 'zip')),
    constraint ck_arendeimport_fil_sha check (sha256 ~ '^[0-9a-f]{64}$')
  );
  create index ix_arendeimport_fil_sha on arendeimport_fil (sha256);

  create table arendeimport_blad (
    import_id uuid not null,
    nr integer not null,
    fil_id uuid not null,
    namn text not null,
    rubriker jsonb not null,
    fran1904 boolean not null default false,
    rader integer not null default 0,
    constraint pk_arendeimport_blad primary key (import_id, nr),
    constraint fk_arendeimport_blad_fil foreign key (fil_id) references arendeimport_fil (id) on delete cascade
  );

  -- Raderna som de stod i filen. De ändras aldrig: de är ärendets ursprung så länge det finns.
  create table arendeimport_rad (
    import_id uuid not null,
    nr integer not null,
    blad integer not null,
    rad integer not null,
    celler jsonb not null,
    constraint pk_arendeimport_rad primary key (import_id, nr),
    constraint fk_arendeimport_rad_blad foreign key (import_id, blad) references arendeimport_blad (import_id, nr) on delete cascade
  );

  -- Omdömet om en rad under den mappning som gäller.
  create table arendeimport_prov (
    import_id uuid not null,
    nr integer not null,
    slag text not null,
    lage text not null,
    dnr text,
    nyckel text,
    egen boolean not null default false,
    ar integer,
    lopnr integer,
    sekretess boolean not null default false,
    under_provning boolean not null default false,
    fel jsonb,
    anmarkningar jsonb,
    constraint pk_arendeimport_prov primary key (import_id, nr),
    constraint fk_arendeimport_prov_import foreign key (import_id) references arendeimport (id) on delete cascade,
    constraint ck_arendeimport_prov_slag check (slag in ('arenden', 'parter', 'handlingar')),
    constraint ck_arendeimport_prov_lage check (lage in ('ok', 'fel', 'finns', 'dubblett'))
  );
  create index ix_arendeimport_prov_slag on arendeimport_prov (import_id, slag, lage, nr);
  create index ix_arendeimport_prov_nyckel on arendeimport_prov (import_id, nyckel) where slag = 'arenden';

  -- Vad som skrevs, och av vilken rad. Nyckeln gör att samma ärende eller handling aldrig skrivs två gånger.
  create table arendeimport_objekt (
    namnd_id uuid not null,
    slag text not null,
    nyckel text not null,
    objekt_id uuid not null,
    import_id uuid not null,
    nr integer not null,
    constraint pk_arendeimport_objekt primary key (namnd_id, slag, nyckel),
    constraint uq_arendeimport_objekt unique (objekt_id),
    constraint fk_arendeimport_objekt_import foreign key (import_id) references arendeimport (id) on delete restrict,
    constraint ck_arendeimport_objekt_slag check (slag in ('arenden', 'parter', 'handlingar'))
  );
  create index ix_arendeimport_objekt_import on arendeimport_objekt (import_id, slag, nr);

  create table arendeimport_mappning (
    id uuid not null,
    namnd_id uuid not null,
    namn text not null,
    kalla text not null,
    mappning jsonb not null,
    skapad_av text not null,
    skapad_tid timestamptz not null,
    constraint pk_arendeimport_mappning primary key (id),
    constraint fk_arendeimport_mappning_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint uq_arendeimport_mappning unique (namnd_id, namn)
  );

  -- Många händelser i ett anrop: samma kedja, samma hash, samma lås som en i taget.
  create function handelse_lagg_manga(p_namnd uuid, p_tid timestamptz, p_aktor jsonb, p_typ text, p_objekt text, p_rader jsonb) returns integer
  language plpgsql as $$
  declare
    v_rad record;
    v_antal integer := 0;
  begin
    for v_rad in select x.id, x.efter from jsonb_to_recordset(p_rader) as x(id text, efter jsonb) loop
      perform handelse_lagg(p_namnd, p_tid, p_aktor, p_typ, p_objekt, v_rad.id, null, v_rad.efter, null);
      v_antal := v_antal + 1;
    end loop;
    return v_antal;
  end $$;
`;

// Ett ärende tas aldrig bort: utom när en hel import ångras, innan någon har byggt på den. Vakternas egna funktioner är
// oförändrade; triggern frågar bara först om det är en ångring som tar bort just den raden.
const ANGRING = `
  create function arendeimport_angrar(p_id uuid) returns boolean language sql stable as $$
    select exists (select 1 from arendeimport_objekt o join arendeimport i on i.id = o.import_id where o.objekt_id = p_id and i.lage = 'angras')
  $$;
  create function arendeimport_angrar_version(p_version uuid) returns boolean language sql stable as $$
    select exists (select 1 from handling_version v where v.id = p_version and arendeimport_angrar(v.handling_id))
  $$;
  -- Räknaren går tillbaka bara medan en ångring pågår, och bara till ett nummer som ett ärende bär: prövas av nummerserie_utan_lucka.
  create function arendeimport_angrar_serie(p_omfattning uuid) returns boolean language sql stable as $$
    select exists (select 1 from arendeimport i join organ o on o.id = i.namnd_id
      where i.lage = 'angras' and p_omfattning in (o.id, o.kommun_id, o.overordnat_id))
  $$;

  drop trigger tr_arende_vakt on arende;
  create trigger tr_arende_vakt before insert or update on arende for each row execute function arende_vakt();
  create trigger tr_arende_kvar before delete on arende for each row when (not arendeimport_angrar(old.id)) execute function arende_vakt();

  drop trigger tr_handling_vakt on handling;
  create trigger tr_handling_vakt before update on handling for each row execute function handling_vakt();
  create trigger tr_handling_kvar before delete on handling for each row when (not arendeimport_angrar(old.id)) execute function handling_vakt();

  drop trigger tr_handling_version_last on handling_version;
  create trigger tr_handling_version_last before update on handling_version for each row execute function rad_vagra_andring();
  create trigger tr_handling_version_kvar before delete on handling_version for each row when (not arendeimport_angrar(old.handling_id)) execute function rad_vagra_andring();

  drop trigger tr_handling_fil_last on handling_fil;
  create trigger tr_handling_fil_last before update on handling_fil for each row execute function rad_vagra_andring();
  create trigger tr_handling_fil_kvar before delete on handling_fil for each row when (not arendeimport_angrar_version(old.handling_version_id)) execute function rad_vagra_andring();

  drop trigger tr_arendepart_kvar on arendepart;
  create trigger tr_arendepart_kvar before delete on arendepart for each row when (not arendeimport_angrar(old.id)) execute function rad_vagra_andring();

  drop trigger tr_nummerserie_vakt on nummerserie;
  create trigger tr_nummerserie_vakt before update or delete on nummerserie for each row when (not arendeimport_angrar_serie(old.omfattning_id)) execute function nummerserie_vakt();

  -- Hundra tusen införda ärenden är en enda nyhet: importens egen händelse ropas ut, inte var och en.
  drop trigger tr_handelse_flode on handelse;
  create trigger tr_handelse_flode after insert on handelse for each row
    when (new.typ not in ('arende.infort', 'handling.inford')) execute function flode_handelse();
`;

const UTAN_ANGRING = `
  drop trigger tr_handelse_flode on handelse;
  create trigger tr_handelse_flode after insert on handelse for each row execute function flode_handelse();
  drop trigger tr_nummerserie_vakt on nummerserie;
  create trigger tr_nummerserie_vakt before update or delete on nummerserie for each row execute function nummerserie_vakt();
  drop trigger tr_arendepart_kvar on arendepart;
  create trigger tr_arendepart_kvar before delete on arendepart for each row execute function rad_vagra_andring();
  drop trigger tr_handling_fil_kvar on handling_fil;
  drop trigger tr_handling_fil_last on handling_fil;
  create trigger tr_handling_fil_last before update or delete on handling_fil for each row execute function rad_vagra_andring();
  drop trigger tr_handling_version_kvar on handling_version;
  drop trigger tr_handling_version_last on handling_version;
  create trigger tr_handling_version_last before update or delete on handling_version for each row execute function rad_vagra_andring();
  drop trigger tr_handling_kvar on handling;
  drop trigger tr_handling_vakt on handling;
  create trigger tr_handling_vakt before update or delete on handling for each row execute function handling_vakt();
  drop trigger tr_arende_kvar on arende;
  drop trigger tr_arende_vakt on arende;
  create trigger tr_arende_vakt before insert or update or delete on arende for each row execute function arende_vakt();
  drop function arendeimport_angrar_serie(uuid), arendeimport_angrar_version(uuid), arendeimport_angrar(uuid);
`;

/** Import av ett gammalt diarium: filer, rader, omdömen, vad som skrevs, och att en hel import går att ångra. */
export class Arendeimport1700000000237 implements MigrationInterface {
  name = 'Arendeimport1700000000237';

  async up(q: QueryRunner): Promise<void> {
    await q.query(TABELLER);
    await q.query(ANGRING);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(UTAN_ANGRING);
    await q.query(`
      drop function handelse_lagg_manga(uuid, timestamptz, jsonb, text, text, jsonb);
      drop table arendeimport_mappning, arendeimport_objekt, arendeimport_prov, arendeimport_rad, arendeimport_blad, arendeimport_fil, arendeimport;
    `);
  }
}
