import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ARENDEVAKT } from './0201-sokning.js';

const HANDLINGSVAKT = `
  create or replace function handling_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception using errcode = 'KL001', message = 'En registrerad handling tas aldrig bort. Makulera den i stället, med skäl.';
    end if;
    if new.arende_id is distinct from old.arende_id or new.nr is distinct from old.nr or new.namnd_id is distinct from old.namnd_id then
      raise exception using errcode = 'KL001', message = 'En handling behåller sitt ärende och sitt nummer.';
    end if;
    return new;
  end $$;
`;

const HANDLINGSNUMMER = `
  create or replace function handling_nummer() returns trigger language plpgsql as $$
  begin
    if new.arende_id is not null and new.nr <> coalesce((select max(h.nr) from handling h where h.arende_id = new.arende_id), 0) + 1 then
      raise exception using errcode = 'KL001', message = 'Handlingarna i ett ärende numreras utan luckor. Läs om ärendet och försök igen.';
    end if;
    return new;
  end $$;
`;

const ARENDEVAKT_NU = `
  create or replace function arende_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception using errcode = 'KL001', message = 'Ett ärende tas aldrig bort ur diariet. Makulera det i stället, med skäl.';
    end if;
    if tg_op = 'INSERT' then
      if new.ursprung = 'egen' and not exists (
        select 1 from nummerserie s where s.omfattning_id = new.serie_omfattning_id and s.slag = 'arende' and s.kod = new.serie_kod
          and s.ar = new.ar and s.senaste = new.lopnr) then
        raise exception using errcode = 'KL001', message = 'Diarienumret är inte nästa nummer i serien. Numret ges av Klubba när ärendet registreras.';
      end if;
      -- Räknaren kan ha flyttats mer än ett steg: numret före måste också bäras av ett ärende.
      if new.ursprung = 'egen' and new.lopnr > 1 and not exists (
        select 1 from arende a where a.serie_omfattning_id = new.serie_omfattning_id and a.serie_kod = new.serie_kod
          and a.ar = new.ar and a.lopnr = new.lopnr - 1) then
        raise exception using errcode = 'KL001', message = format('Nummer %s i serien %s år %s har inget ärende. Serien får inte ha luckor.', new.lopnr - 1, new.serie_kod, new.ar);
      end if;
      new.dnr_norm := dnr_normalisera(new.dnr);
      -- Prövningen börjar när ärendet registreras, vem som än skriver raden.
      if new.sekretess_under_provning then
        new.sekretess_provas_sedan := coalesce(new.sekretess_provas_sedan, new.registrerat_datum);
      end if;
    else
      if (new.id, new.namnd_id, new.dnr, new.serie_omfattning_id, new.serie_kod, new.ar, new.lopnr, new.ursprung, new.registrerat_datum, new.samling_slag, new.samling_ar, new.registreringsnyckel)
        is distinct from (old.id, old.namnd_id, old.dnr, old.serie_omfattning_id, old.serie_kod, old.ar, old.lopnr, old.ursprung, old.registrerat_datum, old.samling_slag, old.samling_ar, old.registreringsnyckel) then
        raise exception using errcode = 'KL001', message = 'Diarienummer och registreringsdag ändras inte. Makulera ärendet och registrera ett nytt om de är fel.';
      end if;
      if old.status = 'makulerat' and new.sokvektor is not distinct from old.sokvektor then
        raise exception using errcode = 'KL001', message = 'Ett makulerat ärende ändras inte. Registrera ett nytt.';
      end if;
      new.dnr_norm := dnr_normalisera(old.dnr);
      if not new.sekretess_under_provning then
        new.sekretess_provas_sedan := null;
      end if;
    end if;
    if tg_op = 'INSERT' or new.sokvektor is null or new.arendemening is distinct from old.arendemening then
      new.sokvektor := sok_vektor(new.arendemening);
    end if;
    return new;
  end $$;
`;

// Ett nummer som en handling haft i ett ärende ges aldrig åt en annan: annars pekar gamla hänvisningar fel.
const HANDLINGSNUMMER_NU = `
  create function handling_nasta_nr(p_arende uuid) returns integer language sql stable as $$
    select greatest(coalesce((select max(h.nr) from handling h where h.arende_id = p_arende), 0),
      coalesce((select max(f.fran_nr) from handling_flytt f where f.fran_arende_id = p_arende), 0)) + 1
  $$;

  create or replace function handling_nummer() returns trigger language plpgsql as $$
  begin
    if new.arende_id is not null and new.nr <> handling_nasta_nr(new.arende_id) then
      raise exception using errcode = 'KL001', message = 'Handlingarna i ett ärende numreras utan luckor. Läs om ärendet och försök igen.';
    end if;
    if new.sekretess_under_provning then
      new.sekretess_provas_sedan := coalesce(new.sekretess_provas_sedan, new.registrerad_datum);
    end if;
    return new;
  end $$;

  create or replace function handling_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' then
      raise exception using errcode = 'KL001', message = 'En registrerad handling tas aldrig bort. Makulera den i stället, med skäl.';
    end if;
    if (new.id, new.namnd_id) is distinct from (old.id, old.namnd_id) then
      raise exception using errcode = 'KL001', message = 'En handling behåller sitt ärende och sitt nummer.';
    end if;
    if new.arende_id is distinct from old.arende_id or new.nr is distinct from old.nr then
      -- JO 4639-2007: en flytt lämnar en rad i båda ärendena, i samma transaktion.
      if not exists (select 1 from handling_flytt f where f.handling_id = old.id and f.transaktion = pg_current_xact_id()::text::bigint
          and f.fran_arende_id is not distinct from old.arende_id and f.fran_nr is not distinct from old.nr
          and f.till_arende_id = new.arende_id and f.till_nr = new.nr) then
        raise exception using errcode = 'KL001', message = 'En handling behåller sitt ärende och sitt nummer.';
      end if;
      if new.nr <> handling_nasta_nr(new.arende_id) then
        raise exception using errcode = 'KL001', message = 'Handlingarna i ett ärende numreras utan luckor. Läs om ärendet och försök igen.';
      end if;
    end if;
    if not new.sekretess_under_provning then
      new.sekretess_provas_sedan := null;
    end if;
    return new;
  end $$;

  -- En rad om en flytt som inte blev av vore en osann uppgift i diariet.
  create function handling_flytt_gjord() returns trigger language plpgsql as $$
  begin
    if not exists (select 1 from handling h where h.id = new.handling_id and h.arende_id = new.till_arende_id and h.nr = new.till_nr)
      and not exists (select 1 from handling_flytt f where f.handling_id = new.handling_id and f.fran_arende_id = new.till_arende_id and f.fran_nr = new.till_nr) then
      raise exception using errcode = 'KL001', message = 'Handlingen flyttades inte dit raden säger.';
    end if;
    return null;
  end $$;
  create constraint trigger tr_handling_flytt_gjord after insert on handling_flytt
    deferrable initially deferred for each row execute function handling_flytt_gjord();
`;

/** Vakterna över ärenden och handlingar: flytt med spår, nummer som aldrig ges igen, och när en prövning började. */
export class Arendevakter1700000000216 implements MigrationInterface {
  name = 'Arendevakter1700000000216';

  async up(q: QueryRunner): Promise<void> {
    await q.query(ARENDEVAKT_NU);
    await q.query(HANDLINGSNUMMER_NU);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop trigger tr_handling_flytt_gjord on handling_flytt');
    await q.query('drop function handling_flytt_gjord()');
    await q.query(HANDLINGSVAKT);
    await q.query(HANDLINGSNUMMER);
    await q.query('drop function handling_nasta_nr(uuid)');
    await q.query(ARENDEVAKT);
  }
}
