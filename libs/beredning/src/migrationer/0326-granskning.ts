import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  UNDERTECKNARE_FORE,
  VANTAR_OCH_DEL,
  UNDERTECKNARE_NU,
  ERSATTER_NU,
  ERSATTER_FORE,
} from './delar/granskning.js';

/**
 * Granskningen: namngivna granskare, godkännanden bundna till den text de gäller, vad var och en har läst, ordning eller
 * parallellt, och vilket sammanträde skrivelsen skrivs för.
 */
export class Granskning1700000000326 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(TABELLER);
    await q.query(ERSATTER_NU);
    await q.query(VANTAR_OCH_DEL);
    await q.query(UNDERTECKNARE_NU);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(UNDERTECKNARE_FORE);
    await q.query('drop function har_del_i_skrivelsen(uuid, uuid, date), skrivelsen_vantar_pa(uuid);');
    await q.query(ERSATTER_FORE);
    await q.query(`
      drop table skrivelsegodkannande, skrivelselasning, skrivelseomgang, granskare;
      drop function skrivelsegodkannande_vakt(), skrivelseomgang_vakt(), granskare_vakt();
      alter table undertecknare drop column godkand_hash;
      alter table tjansteskrivelse drop constraint ck_tjansteskrivelse_godkannandeordning,
        drop column godkannandeordning, drop column for_sammantrade_id;
    `);
  }
}

const TABELLER = `
  alter table tjansteskrivelse
    add column godkannandeordning text not null default 'i_ordning',
    -- Sammanträdena ägs av en senare del; att det finns prövas när det väljs.
    add column for_sammantrade_id uuid,
    add constraint ck_tjansteskrivelse_godkannandeordning check (godkannandeordning in ('i_ordning', 'parallellt'));
  alter table undertecknare add column godkand_hash text;

  create table granskare (
    id uuid not null,
    tjansteskrivelse_id uuid not null,
    person_id uuid not null,
    klar_tid timestamptz,
    klar_av_id uuid,
    constraint pk_granskare primary key (id),
    constraint fk_granskare_skrivelse foreign key (tjansteskrivelse_id) references tjansteskrivelse (id) on delete cascade,
    constraint fk_granskare_person foreign key (person_id) references person (id) on delete restrict,
    constraint fk_granskare_klar_av foreign key (klar_av_id) references person (id) on delete restrict,
    constraint uq_granskare unique (tjansteskrivelse_id, person_id),
    constraint ck_granskare_klar_av check (klar_av_id is null or (klar_tid is not null and klar_av_id <> person_id))
  );
  create index ix_granskare_person on granskare (person_id);

  -- Texten så som den skickades till granskning, och vad den skilde sig från.
  create table skrivelseomgang (
    id uuid not null,
    tjansteskrivelse_id uuid not null,
    nr integer not null,
    texthash text not null,
    innehall jsonb not null,
    skickad_tid timestamptz not null,
    skickad_av_id uuid,
    constraint pk_skrivelseomgang primary key (id),
    constraint fk_skrivelseomgang_skrivelse foreign key (tjansteskrivelse_id) references tjansteskrivelse (id) on delete restrict,
    constraint fk_skrivelseomgang_skickad_av foreign key (skickad_av_id) references person (id) on delete restrict,
    constraint uq_skrivelseomgang unique (tjansteskrivelse_id, nr),
    constraint ck_skrivelseomgang_nr check (nr >= 1)
  );

  create table skrivelselasning (
    omgang_id uuid not null,
    person_id uuid not null,
    tid timestamptz not null,
    constraint pk_skrivelselasning primary key (omgang_id, person_id),
    constraint fk_skrivelselasning_omgang foreign key (omgang_id) references skrivelseomgang (id) on delete restrict,
    constraint fk_skrivelselasning_person foreign key (person_id) references person (id) on delete restrict
  );

  -- Varje godkännande någonsin, med den text det gällde. Det som togs tillbaka står kvar med sin tid.
  create table skrivelsegodkannande (
    id uuid not null,
    tjansteskrivelse_id uuid not null,
    person_id uuid not null,
    av_id uuid not null,
    texthash text not null,
    tid timestamptz not null,
    tillbaka_tid timestamptz,
    constraint pk_skrivelsegodkannande primary key (id),
    constraint fk_skrivelsegodkannande_skrivelse foreign key (tjansteskrivelse_id) references tjansteskrivelse (id) on delete restrict,
    constraint fk_skrivelsegodkannande_person foreign key (person_id) references person (id) on delete restrict,
    constraint fk_skrivelsegodkannande_av foreign key (av_id) references person (id) on delete restrict
  );
  create index ix_skrivelsegodkannande_skrivelse on skrivelsegodkannande (tjansteskrivelse_id);

  create function granskare_vakt() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from tjansteskrivelse t where t.tillstand = 'faststalld'
      and t.id in (case when tg_op <> 'INSERT' then old.tjansteskrivelse_id end, case when tg_op <> 'DELETE' then new.tjansteskrivelse_id end)) then
      raise exception using errcode = 'KL001', message = 'Tjänsteskrivelsen är fastställd och låst. Gör en ny version i stället.';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;
  create trigger tr_granskare_vakt before insert or update or delete on granskare for each row execute function granskare_vakt();

  create function skrivelseomgang_vakt() returns trigger language plpgsql as $$
  begin
    raise exception using errcode = 'KL001', message = 'Det som skickats till granskning står kvar som det var.';
  end $$;
  create trigger tr_skrivelseomgang_vakt before update or delete on skrivelseomgang for each row execute function skrivelseomgang_vakt();

  create function skrivelsegodkannande_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or old.tillbaka_tid is not null
      or (new.id, new.tjansteskrivelse_id, new.person_id, new.av_id, new.texthash, new.tid)
        is distinct from (old.id, old.tjansteskrivelse_id, old.person_id, old.av_id, old.texthash, old.tid) then
      raise exception using errcode = 'KL001', message = 'Ett godkännande ändras inte. Det kan bara tas tillbaka.';
    end if;
    return new;
  end $$;
  create trigger tr_skrivelsegodkannande_vakt before update or delete on skrivelsegodkannande for each row execute function skrivelsegodkannande_vakt();
`;
