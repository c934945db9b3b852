import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SKRIVELSE_LAST } from './0300-beredning.js';

/** Skrivelsens flöde: versioner, avsnitt, och vakter som håller det granskade och det fastställda oförändrat (DOMAN 4). */
export class Skrivelseflode1700000000301 implements MigrationInterface {
  async up(kor: QueryRunner): Promise<void> {
    await kor.query(KOLUMNER);
    await kor.query(VAKTER);
  }

  async down(kor: QueryRunner): Promise<void> {
    await kor.query(`
      drop trigger tr_tjansteskrivelse_vakt on tjansteskrivelse;
      drop trigger tr_undertecknare_vakt on undertecknare;
      drop trigger tr_beslutsforslag_vakt on beslutsforslag;
      drop function skrivelse_vakt(), undertecknare_vakt(), beslutsforslag_vakt();
      alter table tjansteskrivelse
        drop constraint uq_tjansteskrivelse_version, drop constraint uq_tjansteskrivelse_foregaende,
        drop constraint ck_tjansteskrivelse_version, drop constraint ck_tjansteskrivelse_avsnitt,
        drop column versionsnr, drop column versionsskal, drop column foregaende_id, drop column handling_version_id,
        drop column avsnitt, drop column expedieras,
        add constraint uq_tjansteskrivelse_handling unique (handling_id);
    `);
    await kor.query(SKRIVELSE_LAST);
  }
}

const KOLUMNER = `
  alter table tjansteskrivelse
    drop constraint uq_tjansteskrivelse_handling,
    add column versionsnr integer not null default 1,
    add column versionsskal text,
    add column foregaende_id uuid,
    add column handling_version_id uuid,
    add column avsnitt jsonb not null default '[]',
    add column expedieras text[] not null default '{}',
    add constraint fk_tjansteskrivelse_foregaende foreign key (foregaende_id) references tjansteskrivelse (id) on delete restrict,
    add constraint fk_tjansteskrivelse_handling_version foreign key (handling_version_id) references handling_version (id) on delete restrict,
    -- En handling har varje version en gång, och en version har högst en efterföljare.
    add constraint uq_tjansteskrivelse_version unique (handling_id, versionsnr),
    add constraint uq_tjansteskrivelse_foregaende unique (foregaende_id),
    add constraint ck_tjansteskrivelse_version check (versionsnr >= 1 and (versionsnr = 1) = (foregaende_id is null) and (versionsnr = 1) = (versionsskal is null)),
    add constraint ck_tjansteskrivelse_avsnitt check (jsonb_typeof(avsnitt) = 'array');
  drop trigger tr_tjansteskrivelse_last on tjansteskrivelse;
  drop trigger tr_undertecknare_last on undertecknare;
  drop trigger tr_beslutsforslag_last on beslutsforslag;
  drop function skrivelse_last();
`;

const VAKTER = `
  create function skrivelse_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception using errcode = 'KL001', message = 'En tjänsteskrivelse tas inte bort.';
    end if;
    if old.tillstand = 'faststalld' then
      raise exception using errcode = 'KL001', message = 'Tjänsteskrivelsen är fastställd och låst. Gör en ny version i stället.';
    end if;
    if (new.id, new.namnd_id, new.versionsnr, new.foregaende_id) is distinct from (old.id, old.namnd_id, old.versionsnr, old.foregaende_id) then
      raise exception using errcode = 'KL001', message = 'En tjänsteskrivelse behåller sin nämnd och sitt versionsnummer.';
    end if;
    if old.tillstand <> 'utkast' and
      (new.arende_id, new.rubrik, new.forvaltning, new.datum, new.referens_id, new.mottagare, new.sammanfattning, new.arendet, new.avsnitt, new.expedieras)
      is distinct from
      (old.arende_id, old.rubrik, old.forvaltning, old.datum, old.referens_id, old.mottagare, old.sammanfattning, old.arendet, old.avsnitt, old.expedieras) then
      raise exception using errcode = 'KL001', message = 'Det som granskas ändras inte. Återlämna skrivelsen först.';
    end if;
    if new.tillstand <> old.tillstand and (old.tillstand, new.tillstand) not in
      (('utkast', 'granskning'), ('granskning', 'godkand'), ('godkand', 'faststalld'), ('granskning', 'utkast'), ('godkand', 'utkast')) then
      raise exception using errcode = 'KL001', message = 'Tjänsteskrivelsen kan inte gå till det läget nu.';
    end if;
    if new.tillstand in ('godkand', 'faststalld') and (
      not exists (select 1 from undertecknare u where u.tjansteskrivelse_id = new.id)
      or exists (select 1 from undertecknare u where u.tjansteskrivelse_id = new.id and u.godkand_tid is null)) then
      raise exception using errcode = 'KL001', message = 'Varje undertecknare ska godkänna skrivelsen innan den är godkänd.';
    end if;
    return new;
  end $$;
  create trigger tr_tjansteskrivelse_vakt before update or delete on tjansteskrivelse for each row execute function skrivelse_vakt();

  -- Undertecknarna bestäms i utkastet. I granskningen godkänner de i ordning, och då ändras inget annat.
  create function undertecknare_vakt() returns trigger language plpgsql as $$
  declare
    lage text;
  begin
    if tg_op = 'UPDATE' and (new.id, new.tjansteskrivelse_id) is distinct from (old.id, old.tjansteskrivelse_id) then
      raise exception using errcode = 'KL001', message = 'En undertecknare hör till sin skrivelse.';
    end if;
    select t.tillstand into lage from tjansteskrivelse t where t.id = case when tg_op = 'DELETE' then old.tjansteskrivelse_id else new.tjansteskrivelse_id end;
    if lage = 'faststalld' then
      raise exception using errcode = 'KL001', message = 'Tjänsteskrivelsen är fastställd och låst. Gör en ny version i stället.';
    end if;
    if lage <> 'utkast' and (tg_op <> 'UPDATE' or (new.ordning, new.person_id, new.titel) is distinct from (old.ordning, old.person_id, old.titel)) then
      raise exception using errcode = 'KL001', message = 'Det som granskas ändras inte. Återlämna skrivelsen först.';
    end if;
    if tg_op = 'DELETE' then
      return old;
    end if;
    if new.godkand_tid is not null then
      if lage <> 'granskning' then
        raise exception using errcode = 'KL001', message = 'En skrivelse godkänns när den granskas.';
      end if;
      if exists (select 1 from undertecknare u where u.tjansteskrivelse_id = new.tjansteskrivelse_id and u.ordning < new.ordning and u.godkand_tid is null) then
        raise exception using errcode = 'KL001', message = 'En undertecknare före i ordningen har inte godkänt skrivelsen än.';
      end if;
    end if;
    return new;
  end $$;
  create trigger tr_undertecknare_vakt before insert or update or delete on undertecknare for each row execute function undertecknare_vakt();

  create function beslutsforslag_vakt() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from tjansteskrivelse t where t.tillstand <> 'utkast'
      and t.id in (case when tg_op <> 'INSERT' then old.tjansteskrivelse_id end, case when tg_op <> 'DELETE' then new.tjansteskrivelse_id end)) then
      raise exception using errcode = 'KL001', message = 'Förslaget till beslut ändras bara i utkastet. Återlämna skrivelsen, eller gör en ny version av den.';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;
  create trigger tr_beslutsforslag_vakt before insert or update or delete on beslutsforslag for each row execute function beslutsforslag_vakt();
`;
