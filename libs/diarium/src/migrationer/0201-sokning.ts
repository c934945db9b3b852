import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ARENDE_VAKT } from './0200-diarium.js';

/** Sökning på böjda ord och dnr i varje stavning, och vakter som håller nummerserierna hela. */
export class Sokning1700000000201 implements MigrationInterface {
  async up(kor: QueryRunner): Promise<void> {
    await kor.query(SOK);
    await kor.query(ARENDEVAKT);
    await kor.query(SERIEVAKT);
    await kor.query(HANDLINGSNUMMER);
    await kor.query('update arende set sokvektor = null');
  }

  async down(kor: QueryRunner): Promise<void> {
    await kor.query(`
      drop trigger tr_handling_nummer on handling;
      drop trigger tr_nummerserie_vakt on nummerserie;
      drop function handling_nummer(), nummerserie_vakt();
    `);
    await kor.query(ARENDE_VAKT);
    await kor.query('update arende set sokvektor = null');
    await kor.query(`
      drop index ix_handling_sok;
      drop function sok_fraga(text), sok_vektor(text), sok_stam(text), sok_jamna(text), dnr_normalisera(text);
      drop collation dnr_ordning;
    `);
  }
}

// Stammaren i PostgreSQL missar -et, -ena och -an (protokollet, ärendena, skolan). Orden läggs därför in tre gånger: som
// stammaren ger dem, med de ändelserna borta, och hela, så att början av ett ord också träffar. Frågan görs likadant.
// Funktionerna binds till varandra när de görs (return, inte $$): ett index får inte hänga på search_path.
const SOK = `
  -- Dnr i nummerordning: 2 före 10.
  create collation dnr_ordning (provider = icu, locale = 'sv-u-kn-true');

  -- Skiljetecken, skiftläge, inledande nollor och ordet dnr spelar ingen roll.
  create function dnr_normalisera(p text) returns text language sql immutable parallel safe
    return (select btrim(regexp_replace(regexp_replace(
      regexp_replace(upper(p collate "sv-x-icu"), '^\\s*(DNR|DIARIENR|DIARIENUMMER)[.:\\s]+', ''),
      '[^[:alnum:]]+', ' ', 'g'), '\\m0+(?=[0-9])', '', 'g')));

  -- Accenter bort men å, ä och ö kvar.
  create function sok_jamna(p text) returns text language sql immutable parallel safe
    return (select translate(lower(p collate "sv-x-icu"), 'áàâãéèêëíìîïóòôõúùûüýÿñçøæ', 'aaaaeeeeiiiioooouuuuyyncöä'));

  create function sok_stam(p text) returns text language sql immutable parallel safe
    return (select regexp_replace(regexp_replace(p collate "sv-x-icu",
      '\\m([[:alpha:]]{2,}?)(?:e[nt]s?|enas?)+\\M', '\\1', 'g'), '\\m([[:alpha:]]{4,}?)ans?\\M', '\\1', 'g'));

  create function sok_vektor(p text) returns tsvector language sql immutable parallel safe
    return (select strip(to_tsvector('swedish', j.t) || to_tsvector('swedish', sok_stam(j.t)) || to_tsvector('simple', j.t))
    from (select sok_jamna(p) as t) j);

  -- Varje ord ska finnas, i någon böjning eller som början av ett ord; ord som inte säger något (och, för) räknas inte.
  create function sok_fraga(p text) returns tsquery language sql immutable parallel safe
    return (select coalesce(string_agg('(' || o.ett || ')', ' & '), '')::tsquery from (
      select concat_ws(' | ', plainto_tsquery('swedish', w)::text, nullif(plainto_tsquery('swedish', sok_stam(w))::text, ''),
        case when length(w) >= 3 then quote_literal(w) || ':*' end) as ett
      from regexp_split_to_table(sok_jamna(p), '[^[:alnum:]]+') w
      where w <> '' and numnode(plainto_tsquery('swedish', w)) > 0) o);

  create index ix_handling_sok on handling using gin (sok_vektor(titel)) with (fastupdate = off);
`;

/** Den lydelse som 0216 bygger vidare på och går tillbaka till. */
export const ARENDEVAKT = `
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
    else
      if (new.id, new.namnd_id, new.dnr, new.serie_omfattning_id, new.serie_kod, new.ar, new.lopnr, new.ursprung, new.registrerat_datum)
        is distinct from (old.id, old.namnd_id, old.dnr, old.serie_omfattning_id, old.serie_kod, old.ar, old.lopnr, old.ursprung, old.registrerat_datum) then
        raise exception using errcode = 'KL001', message = 'Diarienummer och registreringsdag ändras inte. Makulera ärendet och registrera ett nytt om de är fel.';
      end if;
      if old.status = 'makulerat' and new.sokvektor is not distinct from old.sokvektor then
        raise exception using errcode = 'KL001', message = 'Ett makulerat ärende ändras inte. Registrera ett nytt.';
      end if;
      new.dnr_norm := dnr_normalisera(old.dnr);
    end if;
    if tg_op = 'INSERT' or new.sokvektor is null or new.arendemening is distinct from old.arendemening then
      new.sokvektor := sok_vektor(new.arendemening);
    end if;
    return new;
  end $$;
`;

// Räknaren är det som hindrar att ett nummer ges två gånger: den går aldrig tillbaka och tas aldrig bort.
const SERIEVAKT = `
  create function nummerserie_vakt() returns trigger language plpgsql as $$
  begin
    if old.slag = 'arende' and (tg_op = 'DELETE' or (new.omfattning_id, new.slag, new.kod, new.ar, new.forsta)
      is distinct from (old.omfattning_id, old.slag, old.kod, old.ar, old.forsta) or new.senaste < old.senaste) then
      raise exception using errcode = 'KL001', message = 'En nummerserie går bara framåt och tas aldrig bort. Ett nummer som getts används inte igen.';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;
  create trigger tr_nummerserie_vakt before update or delete on nummerserie for each row execute function nummerserie_vakt();
`;

const HANDLINGSNUMMER = `
  create function handling_nummer() returns trigger language plpgsql as $$
  begin
    if new.arende_id is not null and new.nr <> coalesce((select max(h.nr) from handling h where h.arende_id = new.arende_id), 0) + 1 then
      raise exception using errcode = 'KL001', message = 'Handlingarna i ett ärende numreras utan luckor. Läs om ärendet och försök igen.';
    end if;
    return new;
  end $$;
  create trigger tr_handling_nummer before insert on handling for each row execute function handling_nummer();
`;
