import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Skriften: innehållet i en skrivelse som ett dokument, med varje steg som skrivits i det. Raden läggs när någon först skriver;
 * en skrivelse utan rad har den skrift som dess kolumner ger, och det fastställda skrivs aldrig om.
 */
export class Skrift1700000000320 implements MigrationInterface {
  async up(kor: QueryRunner): Promise<void> {
    await kor.query(TABELLER);
    await kor.query(VAKTER);
  }

  async down(kor: QueryRunner): Promise<void> {
    await kor.query(`
      drop table skriftlydelse, skriftsteg, skrift;
      drop function skrift_vakt(), skriftsteg_vakt(), skrift_rop();
    `);
  }
}

const TABELLER = `
  create table skrift (
    tjansteskrivelse_id uuid not null,
    version integer not null default 0,
    innehall jsonb not null,
    andrad_av uuid,
    andrad_tid timestamptz not null,
    constraint pk_skrift primary key (tjansteskrivelse_id),
    constraint fk_skrift_skrivelse foreign key (tjansteskrivelse_id) references tjansteskrivelse (id) on delete cascade,
    constraint fk_skrift_konto foreign key (andrad_av) references konto (id) on delete restrict,
    constraint ck_skrift_version check (version >= 0),
    constraint ck_skrift_innehall check (innehall ->> 'type' = 'skrift')
  );

  -- Stegen i den ordning de gäller: version är skriftens efter steget. Samma steg från samma skrivyta finns en gång.
  create table skriftsteg (
    tjansteskrivelse_id uuid not null,
    version integer not null,
    klient text not null,
    klient_nr integer not null,
    slag text not null default 'skrivet',
    konto_id uuid,
    tid timestamptz not null,
    steg jsonb not null,
    constraint pk_skriftsteg primary key (tjansteskrivelse_id, version),
    constraint fk_skriftsteg_skrift foreign key (tjansteskrivelse_id) references skrift (tjansteskrivelse_id) on delete cascade,
    constraint fk_skriftsteg_konto foreign key (konto_id) references konto (id) on delete restrict,
    constraint uq_skriftsteg_klient unique (tjansteskrivelse_id, klient, klient_nr),
    constraint ck_skriftsteg_version check (version >= 1),
    constraint ck_skriftsteg_slag check (slag in ('skrivet', 'falt', 'aterstallt', 'forslag'))
  );
  create index ix_skriftsteg_konto on skriftsteg (tjansteskrivelse_id, konto_id, tid);

  -- Skriften som den var vid en version, så att ingen äldre lydelse behöver alla steg från början.
  create table skriftlydelse (
    tjansteskrivelse_id uuid not null,
    version integer not null,
    innehall jsonb not null,
    constraint pk_skriftlydelse primary key (tjansteskrivelse_id, version),
    constraint fk_skriftlydelse_skrift foreign key (tjansteskrivelse_id) references skrift (tjansteskrivelse_id) on delete cascade
  );
`;

const VAKTER = `
  create function skrift_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception using errcode = 'KL001', message = 'En skrift tas inte bort.';
    end if;
    if not exists (select 1 from tjansteskrivelse t where t.id = new.tjansteskrivelse_id and t.tillstand = 'utkast') then
      raise exception using errcode = 'KL001', message = 'Texten ändras bara i utkastet. Återlämna skrivelsen, eller gör en ny version av den.';
    end if;
    if tg_op = 'UPDATE' and (new.tjansteskrivelse_id <> old.tjansteskrivelse_id or new.version < old.version) then
      raise exception using errcode = 'KL001', message = 'Skriftens version räknas bara uppåt.';
    end if;
    return new;
  end $$;
  create trigger tr_skrift_vakt before insert or update or delete on skrift for each row execute function skrift_vakt();

  -- Det som skrivits står kvar: historiken ändras aldrig.
  create function skriftsteg_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op <> 'INSERT' then
      raise exception using errcode = 'KL001', message = 'Skriftens historik ändras inte.';
    end if;
    if not exists (select 1 from tjansteskrivelse t where t.id = new.tjansteskrivelse_id and t.tillstand = 'utkast') then
      raise exception using errcode = 'KL001', message = 'Texten ändras bara i utkastet. Återlämna skrivelsen, eller gör en ny version av den.';
    end if;
    return new;
  end $$;
  create trigger tr_skriftsteg_vakt before insert or update or delete on skriftsteg for each row execute function skriftsteg_vakt();
  create trigger tr_skriftlydelse_vakt before insert or update or delete on skriftlydelse for each row execute function skriftsteg_vakt();

  -- Att skriften har ändrats, aldrig vad som står i den.
  create function skrift_rop() returns trigger language plpgsql as $$
  begin
    perform pg_notify('klubba_flode', json_build_object('h', json_build_array('skrift.andrad', 'skrift', new.tjansteskrivelse_id,
      (select t.namnd_id from tjansteskrivelse t where t.id = new.tjansteskrivelse_id), new.andrad_av))::text);
    return null;
  end $$;
  create trigger tr_skrift_rop after insert or update on skrift for each row execute function skrift_rop();
`;
