import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Kommentarer och ändringsförslag vid en plats i skriften, med svar; och vilka som har skriften öppen. */
export class Skriftkommentar1700000000321 implements MigrationInterface {
  async up(kor: QueryRunner): Promise<void> {
    await kor.query(`
      create table skriftkommentar (
        id uuid not null,
        tjansteskrivelse_id uuid not null,
        slag text not null,
        -- Platsen i skriften som den är nu; null när texten är borttagen. Följer med varje steg.
        fran integer,
        till integer,
        citat text not null,
        text text not null,
        ersattning text,
        lage text not null default 'oppen',
        konto_id uuid,
        tid timestamptz not null,
        avgjord_av uuid,
        avgjord_tid timestamptz,
        constraint pk_skriftkommentar primary key (id),
        constraint fk_skriftkommentar_skrivelse foreign key (tjansteskrivelse_id) references tjansteskrivelse (id) on delete cascade,
        constraint fk_skriftkommentar_konto foreign key (konto_id) references konto (id) on delete restrict,
        constraint fk_skriftkommentar_avgjord foreign key (avgjord_av) references konto (id) on delete restrict,
        constraint ck_skriftkommentar_slag check (slag in ('kommentar', 'forslag') and (slag = 'forslag') = (ersattning is not null)),
        constraint ck_skriftkommentar_plats check ((fran is null) = (till is null) and (fran is null or (fran >= 0 and fran < till))),
        constraint ck_skriftkommentar_lage check (lage in ('oppen', 'klar', 'godtagen', 'avbojd') and (lage = 'oppen' or avgjord_tid is not null)
          and (lage not in ('godtagen', 'avbojd') or slag = 'forslag'))
      );
      create index ix_skriftkommentar_skrivelse on skriftkommentar (tjansteskrivelse_id);

      create table skriftkommentarsvar (
        id uuid not null,
        skriftkommentar_id uuid not null,
        konto_id uuid,
        tid timestamptz not null,
        text text not null,
        constraint pk_skriftkommentarsvar primary key (id),
        constraint fk_skriftkommentarsvar_kommentar foreign key (skriftkommentar_id) references skriftkommentar (id) on delete cascade,
        constraint fk_skriftkommentarsvar_konto foreign key (konto_id) references konto (id) on delete restrict
      );
      create index ix_skriftkommentarsvar_kommentar on skriftkommentarsvar (skriftkommentar_id);

      -- Skrivytorna som är öppna just nu. En rad som inte har sagt till på en minut gäller inte; den städas när någon annan säger till.
      create table skriftnarvaro (
        tjansteskrivelse_id uuid not null,
        klient text not null,
        konto_id uuid not null,
        tid timestamptz not null,
        constraint pk_skriftnarvaro primary key (tjansteskrivelse_id, klient),
        constraint fk_skriftnarvaro_skrivelse foreign key (tjansteskrivelse_id) references tjansteskrivelse (id) on delete cascade,
        constraint fk_skriftnarvaro_konto foreign key (konto_id) references konto (id) on delete cascade
      );
    `);
    await kor.query(VAKTER);
  }

  async down(kor: QueryRunner): Promise<void> {
    await kor.query(`
      drop table skriftnarvaro, skriftkommentarsvar, skriftkommentar;
      drop function skriftkommentar_vakt(), skriftkommentarsvar_vakt(), skriftkommentar_rop(), skriftkommentarsvar_rop(), skriftnarvaro_rop();
    `);
  }
}

const VAKTER = `
  -- Vad någon skrev, var och när, ändras inte efteråt; platsen följer texten, och läget ändras.
  create function skriftkommentar_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception using errcode = 'KL001', message = 'En kommentar tas inte bort. Gör den klar i stället.';
    end if;
    if exists (select 1 from tjansteskrivelse t where t.id = new.tjansteskrivelse_id and t.tillstand = 'faststalld') then
      raise exception using errcode = 'KL001', message = 'Tjänsteskrivelsen är fastställd och låst. Gör en ny version i stället.';
    end if;
    if tg_op = 'UPDATE' and (new.id, new.tjansteskrivelse_id, new.slag, new.citat, new.text, new.ersattning, new.konto_id, new.tid)
      is distinct from (old.id, old.tjansteskrivelse_id, old.slag, old.citat, old.text, old.ersattning, old.konto_id, old.tid) then
      raise exception using errcode = 'KL001', message = 'Det som står i en kommentar ändras inte. Svara på den i stället.';
    end if;
    if tg_op = 'UPDATE' and old.lage in ('godtagen', 'avbojd') and new.lage <> old.lage then
      raise exception using errcode = 'KL001', message = 'Förslaget är redan avgjort.';
    end if;
    return new;
  end $$;
  create trigger tr_skriftkommentar_vakt before insert or update or delete on skriftkommentar for each row execute function skriftkommentar_vakt();

  create function skriftkommentarsvar_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op <> 'INSERT' then
      raise exception using errcode = 'KL001', message = 'Ett svar på en kommentar ändras inte.';
    end if;
    if exists (select 1 from skriftkommentar k join tjansteskrivelse t on t.id = k.tjansteskrivelse_id
      where k.id = new.skriftkommentar_id and t.tillstand = 'faststalld') then
      raise exception using errcode = 'KL001', message = 'Tjänsteskrivelsen är fastställd och låst. Gör en ny version i stället.';
    end if;
    return new;
  end $$;
  create trigger tr_skriftkommentarsvar_vakt before insert or update or delete on skriftkommentarsvar
    for each row execute function skriftkommentarsvar_vakt();

  create function skriftkommentar_rop() returns trigger language plpgsql as $$
  begin
    perform pg_notify('klubba_flode', json_build_object('h', json_build_array('skrift.kommenterad', 'skrift', new.tjansteskrivelse_id,
      (select t.namnd_id from tjansteskrivelse t where t.id = new.tjansteskrivelse_id),
      case when tg_op = 'INSERT' then new.konto_id else new.avgjord_av end))::text);
    return null;
  end $$;
  create trigger tr_skriftkommentar_rop after insert or update of lage on skriftkommentar for each row execute function skriftkommentar_rop();

  create function skriftkommentarsvar_rop() returns trigger language plpgsql as $$
  begin
    perform pg_notify('klubba_flode', (select json_build_object('h', json_build_array('skrift.kommenterad', 'skrift', t.id, t.namnd_id, new.konto_id))::text
      from skriftkommentar k join tjansteskrivelse t on t.id = k.tjansteskrivelse_id where k.id = new.skriftkommentar_id));
    return null;
  end $$;
  create trigger tr_skriftkommentarsvar_rop after insert on skriftkommentarsvar for each row execute function skriftkommentarsvar_rop();

  -- Att någon kom eller gick; den som bara är kvar ropas inte ut.
  create function skriftnarvaro_rop() returns trigger language plpgsql as $$
  declare
    rad skriftnarvaro := case when tg_op = 'DELETE' then old else new end;
  begin
    perform pg_notify('klubba_flode', (select json_build_object('h', json_build_array('skrift.narvaro', 'skrift', t.id, t.namnd_id, rad.konto_id))::text
      from tjansteskrivelse t where t.id = rad.tjansteskrivelse_id));
    return null;
  end $$;
  create trigger tr_skriftnarvaro_rop after insert or delete on skriftnarvaro for each row execute function skriftnarvaro_rop();
`;
