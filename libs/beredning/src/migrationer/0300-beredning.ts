import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tjänsteskrivelsen med sina undertecknare och sitt förslag till beslut som ett träd av instanser. */
export class Beredning1700000000300 implements MigrationInterface {
  async up(kor: QueryRunner): Promise<void> {
    await kor.query(`
      create table tjansteskrivelse (
        id uuid not null,
        namnd_id uuid not null,
        arende_id uuid,
        handling_id uuid,
        rubrik text not null,
        forvaltning text,
        datum date not null,
        referens_id uuid,
        mottagare text,
        sammanfattning text,
        arendet text,
        tillstand text not null default 'utkast',
        aterlamnad_skal text,
        faststalld_tid timestamptz,
        version integer not null default 1,
        constraint pk_tjansteskrivelse primary key (id),
        constraint fk_tjansteskrivelse_namnd foreign key (namnd_id) references organ (id) on delete restrict,
        constraint fk_tjansteskrivelse_arende foreign key (arende_id) references arende (id) on delete restrict,
        constraint fk_tjansteskrivelse_handling foreign key (handling_id) references handling (id) on delete restrict,
        constraint fk_tjansteskrivelse_referens foreign key (referens_id) references person (id) on delete restrict,
        constraint uq_tjansteskrivelse_handling unique (handling_id),
        constraint ck_tjansteskrivelse_tillstand check (tillstand in ('utkast', 'granskning', 'godkand', 'faststalld')),
        constraint ck_tjansteskrivelse_rubrik check (length(trim(rubrik)) > 0),
        constraint ck_tjansteskrivelse_faststalld check ((tillstand = 'faststalld') = (faststalld_tid is not null) and (tillstand <> 'faststalld' or handling_id is not null))
      );
      create index ix_tjansteskrivelse_arende on tjansteskrivelse (arende_id);
      create index ix_tjansteskrivelse_namnd on tjansteskrivelse (namnd_id, tillstand);

      create table undertecknare (
        id uuid not null,
        tjansteskrivelse_id uuid not null,
        ordning integer not null,
        person_id uuid not null,
        titel text not null,
        godkand_tid timestamptz,
        constraint pk_undertecknare primary key (id),
        constraint fk_undertecknare_skrivelse foreign key (tjansteskrivelse_id) references tjansteskrivelse (id) on delete cascade,
        constraint fk_undertecknare_person foreign key (person_id) references person (id) on delete restrict,
        constraint uq_undertecknare_ordning unique (tjansteskrivelse_id, ordning),
        constraint uq_undertecknare_person unique (tjansteskrivelse_id, person_id)
      );

      create table beslutsforslag (
        id uuid not null,
        tjansteskrivelse_id uuid not null,
        foralder_id uuid,
        ordning integer not null,
        instans text,
        text text,
        constraint pk_beslutsforslag primary key (id),
        constraint fk_beslutsforslag_skrivelse foreign key (tjansteskrivelse_id) references tjansteskrivelse (id) on delete cascade,
        constraint fk_beslutsforslag_foralder foreign key (foralder_id) references beslutsforslag (id) on delete cascade,
        constraint uq_beslutsforslag_ordning unique nulls not distinct (tjansteskrivelse_id, foralder_id, ordning),
        -- En nod är antingen en instans ("Nämndens förslag till kommunstyrelsen") eller en punkt med text.
        constraint ck_beslutsforslag_slag check ((instans is null) <> (text is null))
      );
    `);
    await kor.query(SKRIVELSE_LAST);
  }

  async down(kor: QueryRunner): Promise<void> {
    await kor.query('drop table beslutsforslag, undertecknare, tjansteskrivelse; drop function skrivelse_last();');
  }
}

/** Den första lydelsen av låset; 0301 byter ut den och går tillbaka till den. */
export const SKRIVELSE_LAST = `
  -- En fastställd skrivelse är låst (DOMAN 4): ändring sker i en ny version av handlingen.
  create function skrivelse_last() returns trigger language plpgsql as $$
  declare
    skrivelse uuid;
  begin
    if tg_table_name = 'tjansteskrivelse' then
      if old.tillstand = 'faststalld' then
        raise exception using errcode = 'KL001', message = 'Tjänsteskrivelsen är fastställd och låst. Gör en ny version i stället.';
      end if;
    else
      skrivelse := case when tg_op = 'DELETE' then old.tjansteskrivelse_id else new.tjansteskrivelse_id end;
      if exists (select 1 from tjansteskrivelse t where t.id = skrivelse and t.tillstand = 'faststalld') then
        raise exception using errcode = 'KL001', message = 'Tjänsteskrivelsen är fastställd och låst. Gör en ny version i stället.';
      end if;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;
  create trigger tr_tjansteskrivelse_last before update or delete on tjansteskrivelse for each row execute function skrivelse_last();
  create trigger tr_undertecknare_last before insert or update or delete on undertecknare for each row execute function skrivelse_last();
  create trigger tr_beslutsforslag_last before insert or update or delete on beslutsforslag for each row execute function skrivelse_last();
`;
