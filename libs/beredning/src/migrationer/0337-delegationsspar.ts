import type { MigrationInterface, QueryRunner } from 'typeorm';

const SPAR = `
  -- Delegatens särskilda protokoll över beslut som inte anmäls men får överklagas (KL 6:40, 7:8).
  create table delegationsprotokoll (
    id uuid not null,
    namnd_id uuid not null,
    enhet_id uuid not null,
    delegat_person_id uuid not null,
    delegat text not null,
    delegat_titel text not null,
    datum date not null,
    lage text not null default 'utkast',
    underlag jsonb,
    text_sha256 text,
    last_tid timestamptz,
    justerat_dag date,
    justerat_plats text,
    justering_registrerad_av text,
    tillkannagiven date,
    sista_overklagandedag date,
    handling_id uuid,
    skapad_av text not null,
    skapad_tid timestamptz not null,
    version integer not null default 1,
    constraint pk_delegationsprotokoll primary key (id),
    constraint fk_delegationsprotokoll_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_delegationsprotokoll_enhet foreign key (enhet_id) references enhet (id) on delete restrict,
    constraint fk_delegationsprotokoll_delegat foreign key (delegat_person_id) references person (id) on delete restrict,
    constraint fk_delegationsprotokoll_handling foreign key (handling_id) references handling (id) on delete restrict,
    constraint ck_delegationsprotokoll_lage check (lage in ('utkast', 'last', 'justerat')),
    constraint ck_delegationsprotokoll_last check ((lage <> 'utkast') = (last_tid is not null and underlag is not null and text_sha256 ~ '^[0-9a-f]{64}$')),
    constraint ck_delegationsprotokoll_justerat check ((lage = 'justerat') = (justerat_dag is not null and justerat_plats is not null and justering_registrerad_av is not null)),
    constraint ck_delegationsprotokoll_tid check ((tillkannagiven is null) = (sista_overklagandedag is null) and tillkannagiven >= justerat_dag),
    constraint ck_delegationsprotokoll_ordning check (justerat_dag >= datum and (tillkannagiven is null or justerat_dag is not null))
  );
  create index ix_delegationsprotokoll_namnd on delegationsprotokoll (namnd_id, datum);

  -- Ett beslut protokollförs en gång.
  create table delegationsprotokoll_beslut (
    beslut_id uuid not null,
    protokoll_id uuid not null,
    ordning integer not null,
    text text not null,
    constraint pk_delegationsprotokoll_beslut primary key (beslut_id),
    constraint fk_delegationsprotokoll_beslut_beslut foreign key (beslut_id) references delegationsbeslut (id) on delete restrict,
    constraint fk_delegationsprotokoll_beslut_protokoll foreign key (protokoll_id) references delegationsprotokoll (id) on delete cascade,
    constraint uq_delegationsprotokoll_beslut_ordning unique (protokoll_id, ordning),
    constraint ck_delegationsprotokoll_beslut_text check (btrim(text) <> '' and char_length(text) <= 10000)
  );

  -- Att en part fått veta beslutet, hur och när (FL 33 §). Tiden att överklaga går från dagen den fick del av det (FL 44 §).
  create table delegationsunderrattelse (
    id uuid not null,
    namnd_id uuid not null,
    beslut_id uuid not null,
    part text not null,
    satt text not null,
    skickad_dag date not null,
    mottagen_dag date,
    hanvisning text not null,
    registrerad_av text not null,
    registrerad_tid timestamptz not null,
    version integer not null default 1,
    constraint pk_delegationsunderrattelse primary key (id),
    constraint fk_delegationsunderrattelse_namnd foreign key (namnd_id) references organ (id) on delete restrict,
    constraint fk_delegationsunderrattelse_beslut foreign key (beslut_id) references delegationsbeslut (id) on delete restrict,
    constraint uq_delegationsunderrattelse_part unique (beslut_id, part),
    constraint ck_delegationsunderrattelse_part check (btrim(part) <> '' and char_length(part) <= 200),
    constraint ck_delegationsunderrattelse_satt check (satt in ('delgivning', 'brev', 'epost', 'muntligt', 'overlamnat')),
    constraint ck_delegationsunderrattelse_dagar check (mottagen_dag >= skickad_dag)
  );

  create function delegationsprotokoll_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      if old.lage <> 'utkast' then
        raise exception using errcode = 'KL001', message = 'Protokollet är låst och tas inte bort.';
      end if;
      return old;
    end if;
    if (old.lage, new.lage) not in (('utkast', 'utkast'), ('utkast', 'last'), ('last', 'utkast'), ('last', 'last'), ('last', 'justerat'), ('justerat', 'justerat')) then
      raise exception using errcode = 'KL001', message = 'Ett justerat protokoll ändras aldrig.';
    end if;
    if old.lage = 'justerat' and to_jsonb(new) - array['tillkannagiven', 'sista_overklagandedag', 'handling_id', 'version']
      <> to_jsonb(old) - array['tillkannagiven', 'sista_overklagandedag', 'handling_id', 'version'] then
      raise exception using errcode = 'KL001', message = 'Ett justerat protokoll ändras aldrig.';
    end if;
    if old.lage = 'last' and new.lage <> 'utkast' and (new.underlag, new.text_sha256, new.delegat_person_id, new.datum) is distinct from (old.underlag, old.text_sha256, old.delegat_person_id, old.datum) then
      raise exception using errcode = 'KL001', message = 'Protokollets text är låst: det är just den som delegaten skriver under.';
    end if;
    return new;
  end $$;
  create trigger tr_delegationsprotokoll_vakt before update or delete on delegationsprotokoll for each row execute function delegationsprotokoll_vakt();

  create function delegationsprotokoll_beslut_vakt() returns trigger language plpgsql as $$
  declare
    p uuid := case tg_op when 'DELETE' then old.protokoll_id else new.protokoll_id end;
  begin
    if exists (select 1 from delegationsprotokoll x where x.id = p and x.lage <> 'utkast') then
      raise exception using errcode = 'KL001', message = 'Protokollets text är låst: det är just den som delegaten skriver under.';
    end if;
    if tg_op <> 'DELETE' and not exists (select 1 from delegationsbeslut b join delegationsprotokoll x on x.id = p
      where b.id = new.beslut_id and b.namnd_id = x.namnd_id and b.enhet_id = x.enhet_id and b.spar = 'anmals_inte' and not b.borttagen) then
      raise exception using errcode = 'KL001', message = 'Bara beslut som inte anmäls protokollförs särskilt (KL 6:40).';
    end if;
    return case tg_op when 'DELETE' then old else new end;
  end $$;
  create trigger tr_delegationsprotokoll_beslut_vakt before insert or update or delete on delegationsprotokoll_beslut for each row execute function delegationsprotokoll_beslut_vakt();

  create function delegationsunderrattelse_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception using errcode = 'KL001', message = 'En antecknad underrättelse tas inte bort.';
    end if;
    if tg_op = 'UPDATE' and (to_jsonb(new) - array['mottagen_dag', 'version'] <> to_jsonb(old) - array['mottagen_dag', 'version'] or old.mottagen_dag is not null) then
      raise exception using errcode = 'KL001', message = 'Dagen då parten fick del av beslutet är antecknad och ändras inte.';
    end if;
    if not exists (select 1 from delegationsbeslut b where b.id = new.beslut_id and b.namnd_id = new.namnd_id and not b.borttagen) then
      raise exception using errcode = 'KL001', message = 'Beslutet ska höra till nämnden.';
    end if;
    return new;
  end $$;
  create trigger tr_delegationsunderrattelse_vakt before insert or update or delete on delegationsunderrattelse for each row execute function delegationsunderrattelse_vakt();
`;

/** De beslut som inte anmäls, och de som har en part: eget protokoll, underrättelse, egen tid. */
export class Delegationsspar1700000000337 implements MigrationInterface {
  name = 'Delegationsspar1700000000337';

  async up(q: QueryRunner): Promise<void> {
    await q.query(SPAR);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table delegationsunderrattelse, delegationsprotokoll_beslut, delegationsprotokoll;
      drop function delegationsunderrattelse_vakt(), delegationsprotokoll_beslut_vakt(), delegationsprotokoll_vakt();
    `);
  }
}
