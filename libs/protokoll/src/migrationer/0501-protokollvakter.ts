import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Vad lagen säger om protokollet, hållet av databasen: delar, underskrifter, anslag, expediering, och att en justerad text står fast. */
export class Protokollvakter1700000000501 implements MigrationInterface {
  async up(kor: QueryRunner): Promise<void> {
    await kor.query(DELVAKT);
    await kor.query(JUSTERING);
    await kor.query(EFTERAT);
    await kor.query(LAS);
    for (const [tabell, vag] of LASTA) {
      await kor.query(
        `create trigger tr_${tabell}_justerad before insert or update or delete on ${tabell} for each row execute function justerad_vagra('${vag}')`,
      );
    }
    for (const tabell of FORSTASIDAN) {
      await kor.query(
        `create trigger tr_${tabell}_justerad before insert or update or delete on ${tabell} for each row execute function forstasida_vagra()`,
      );
    }
  }

  async down(kor: QueryRunner): Promise<void> {
    for (const tabell of [...LASTA.map(([namn]) => namn), ...FORSTASIDAN])
      await kor.query(`drop trigger tr_${tabell}_justerad on ${tabell}`);
    await kor.query(`
      drop trigger tr_protokoll_alla_paragrafer on protokoll;
      drop trigger tr_protokollsdel_paragraf_kvar on protokollsdel_paragraf;
      drop trigger tr_protokollsdel_vakt on protokollsdel;
      drop trigger tr_protokollsdel_paragraf_last on protokollsdel_paragraf;
      drop trigger tr_justering_vakt on justering;
      drop trigger tr_justering_paragraf_vakt on justering_paragraf;
      drop trigger tr_tillkannagivande_vakt on tillkannagivande;
      drop trigger tr_expediering_vakt on expediering;
      drop function expediering_vakt(), tillkannagivande_vakt(), justering_paragraf_vakt(), justering_vakt(), protokollsdel_vakt(),
        del_paragraf_kvar(), del_alla_paragrafer(), forstasida_vagra(), justerad_vagra(), del_paragraf_last(), paragraf_justerad(uuid), omfang_har(text, integer);
    `);
  }
}

/** Tabeller vars rader hör till en § och låses med den; vägen säger hur § hittas. */
const LASTA: readonly (readonly [string, string])[] = [
  ['paragraf', 'id'],
  ['tjanstgorande', 'paragraf_id'],
  ['ordforandeskap', 'paragraf_id'],
  ['jav', 'paragraf_id'],
  ['deltar_inte', 'paragraf_id'],
  ['paragraf_handling', 'paragraf_id'],
  ['beslutspunkt', 'paragraf_id'],
  ['yrkande', 'paragraf_id'],
  ['yrkande_av', 'yrkande'],
  ['omrostning', 'paragraf_id'],
  ['rost', 'omrostning'],
  ['sluten_rost', 'omrostning'],
  ['sarskild_mening', 'paragraf_id'],
  ['sarskild_mening_av', 'sarskild_mening'],
];

/** Tabeller som förstasidan trycks av. */
const FORSTASIDAN = ['narvaro', 'justerare', 'ordforandeskapspost'] as const;

const DELVAKT = `
  create function del_alla_paragrafer() returns trigger language plpgsql as $$
  declare
    lucka integer;
  begin
    if new.delar_fordelade_tid is not null then
      select min(p.nr) into lucka from paragraf p where p.sammantrade_id = new.sammantrade_id
        and not exists (select 1 from protokollsdel_paragraf x join protokollsdel d on d.id = x.protokollsdel_id
          where x.paragraf_id = p.id and d.protokoll_id = new.id);
      if lucka is not null then
        raise exception using errcode = 'KL001', message = format('§ %s ligger inte i någon protokollsdel. Varje paragraf ska ligga i exakt en.', lucka);
      end if;
    end if;
    return null;
  end $$;
  create constraint trigger tr_protokoll_alla_paragrafer after insert or update on protokoll deferrable initially deferred
    for each row execute function del_alla_paragrafer();

  -- En § som fördelats till en del blir aldrig utan: den flyttas.
  create function del_paragraf_kvar() returns trigger language plpgsql as $$
  begin
    if not exists (select 1 from protokollsdel_paragraf x where x.paragraf_id = old.paragraf_id) and exists (
      select 1 from paragraf p join protokoll o on o.sammantrade_id = p.sammantrade_id where p.id = old.paragraf_id and o.delar_fordelade_tid is not null) then
      raise exception using errcode = 'KL001', message = 'Varje paragraf ska ligga i exakt en protokollsdel. Lägg den i en annan i stället för att ta bort den.';
    end if;
    return null;
  end $$;
  create constraint trigger tr_protokollsdel_paragraf_kvar after update or delete on protokollsdel_paragraf deferrable initially deferred
    for each row execute function del_paragraf_kvar();

  create function protokollsdel_vakt() returns trigger language plpgsql as $$
  declare
    lucka integer;
    motesdag date;
  begin
    if tg_op = 'DELETE' then
      if old.tillstand in ('hos_justerare', 'justerad') then
        raise exception using errcode = 'KL001', message = 'Protokollsdelen är under justering eller justerad och kan inte tas bort.';
      end if;
      return old;
    end if;
    if tg_op = 'INSERT' then
      if new.tillstand <> 'skrivs' then
        raise exception using errcode = 'KL001', message = 'En protokollsdel börjar som text som skrivs.';
      end if;
      return new;
    end if;
    if old.tillstand = 'justerad' and to_jsonb(new) <> to_jsonb(old) then
      raise exception using errcode = 'KL001', message = 'Ett justerat protokoll ändras aldrig. Rätta med en signerad anteckning (rättelse).';
    end if;
    if old.tillstand <> new.tillstand and (old.tillstand, new.tillstand) not in (
      ('skrivs', 'klart_for_justering'), ('klart_for_justering', 'skrivs'), ('klart_for_justering', 'hos_justerare'), ('hos_justerare', 'justerad')) then
      raise exception using errcode = 'KL001', message = format('En protokollsdel går inte från %s till %s.', old.tillstand, new.tillstand);
    end if;
    if old.tillstand = 'hos_justerare' and (old.protokoll_id, old.ordning, old.slag, old.paragrafer_text, old.text_sha256, old.pdf_sha256, old.arkiv_sha256, old.last_tid, old.last_underlag::text)
      is distinct from (new.protokoll_id, new.ordning, new.slag, new.paragrafer_text, new.text_sha256, new.pdf_sha256, new.arkiv_sha256, new.last_tid, new.last_underlag::text) then
      raise exception using errcode = 'KL001', message = 'Protokollsdelens text är låst: det är just den som skrivs under.';
    end if;
    if new.tillstand = 'hos_justerare' and old.tillstand <> 'hos_justerare' then
      if not exists (select 1 from protokollsdel_paragraf x where x.protokollsdel_id = new.id) then
        raise exception using errcode = 'KL001', message = 'Protokollsdelen har inga paragrafer. Fördela dem först.';
      end if;
      select min(p.nr) into lucka from protokollsdel_paragraf x join paragraf p on p.id = x.paragraf_id where x.protokollsdel_id = new.id and p.tillstand = 'upptagen';
      if lucka is not null then
        raise exception using errcode = 'KL001', message = format('§ %s saknar beslut. Skriv vad som beslutades innan delen lämnas till justering (KL 5:67).', lucka);
      end if;
    end if;
    if new.tillstand = 'justerad' and old.tillstand <> 'justerad' then
      select s.datum into motesdag from protokoll o join sammantrade s on s.id = o.sammantrade_id where o.id = new.protokoll_id;
      if new.justeringsdatum < motesdag then
        raise exception using errcode = 'KL001', message = 'Justeringen kan inte ha skett före sammanträdet.';
      end if;
      -- KL 5:69: varje § skrivs under av den som ledde den och av minst en justerare.
      select min(p.nr) into lucka from protokollsdel_paragraf x join paragraf p on p.id = x.paragraf_id where x.protokollsdel_id = new.id
        and not (
          exists (select 1 from justering_paragraf jp join justering j on j.id = jp.justering_id join ordforandeskap o on o.paragraf_id = jp.paragraf_id and o.person_id = j.person_id
            where jp.paragraf_id = p.id and j.protokollsdel_id = new.id and j.roll = 'ordforande' and j.text_sha256 = new.text_sha256)
          and exists (select 1 from justering_paragraf jp join justering j on j.id = jp.justering_id
            where jp.paragraf_id = p.id and j.protokollsdel_id = new.id and j.roll = 'justerare' and j.text_sha256 = new.text_sha256));
      if lucka is not null then
        raise exception using errcode = 'KL001', message = format('§ %s saknar underskrift av den som ledde den eller av en justerare (KL 5:69).', lucka);
      end if;
    end if;
    return new;
  end $$;
  create trigger tr_protokollsdel_vakt before insert or update or delete on protokollsdel for each row execute function protokollsdel_vakt();
`;

const JUSTERING = `
  -- "9-12, 14"; null är alla §§.
  create function omfang_har(p_omfang text, p_nr integer) returns boolean language sql immutable as $$
    select p_omfang is null or exists (
      select 1 from unnest(string_to_array(replace(p_omfang, ' ', ''), ',')) as del
      where p_nr between split_part(del, '-', 1)::int and coalesce(nullif(split_part(del, '-', 2), ''), split_part(del, '-', 1))::int)
  $$;

  create function justering_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op <> 'INSERT' then
      raise exception using errcode = 'KL001', message = 'En registrerad underskrift ändras inte.';
    end if;
    if not exists (select 1 from protokollsdel d where d.id = new.protokollsdel_id and d.tillstand = 'hos_justerare' and d.text_sha256 = new.text_sha256) then
      raise exception using errcode = 'KL001', message = 'Underskriften gäller inte den låsta texten. Lämna delen till justering och skriv under just den texten.';
    end if;
    return new;
  end $$;
  create trigger tr_justering_vakt before insert or update or delete on justering for each row execute function justering_vakt();

  create function justering_paragraf_vakt() returns trigger language plpgsql as $$
  declare
    j justering;
  begin
    if tg_op <> 'INSERT' then
      raise exception using errcode = 'KL001', message = 'En registrerad underskrift ändras inte.';
    end if;
    select * into j from justering where id = new.justering_id;
    if not exists (select 1 from protokollsdel_paragraf x where x.paragraf_id = new.paragraf_id and x.protokollsdel_id = j.protokollsdel_id) then
      raise exception using errcode = 'KL001', message = 'Paragrafen ligger i en annan protokollsdel än underskriften.';
    end if;
    -- Två underskrifter av samma person räknas inte (KL 5:69).
    if exists (select 1 from justering_paragraf jp join justering a on a.id = jp.justering_id
      where jp.paragraf_id = new.paragraf_id and a.person_id = j.person_id) then
      raise exception using errcode = 'KL001', message = 'Samma person kan inte skriva under samma paragraf två gånger. En annan justerare behövs (KL 5:69).';
    end if;
    if j.roll = 'ordforande' and not exists (select 1 from ordforandeskap o where o.paragraf_id = new.paragraf_id and o.person_id = j.person_id) then
      raise exception using errcode = 'KL001', message = 'Bara den som ledde paragrafen skriver under som ordförande (KL 5:69).';
    end if;
    if j.roll = 'justerare' and not (serverar(new.paragraf_id, j.person_id) and exists (
      select 1 from justerare u join paragraf p on p.sammantrade_id = u.sammantrade_id
      where p.id = new.paragraf_id and u.person_id = j.person_id and omfang_har(u.paragrafer, p.nr))) then
      raise exception using errcode = 'KL001', message = 'En justerare ska vara vald för paragrafen, ha tjänstgjort vid den och inte ha varit jävig där (KL 5:69).';
    end if;
    return new;
  end $$;
  create trigger tr_justering_paragraf_vakt before insert or update or delete on justering_paragraf for each row execute function justering_paragraf_vakt();
`;

const EFTERAT = `
  create function tillkannagivande_vakt() returns trigger language plpgsql as $$
  declare
    d protokollsdel;
  begin
    if tg_op = 'DELETE' then
      raise exception using errcode = 'KL001', message = 'Ett tillkännagivande tas aldrig bort. Det tas ned på sin dag, med bevis.';
    end if;
    if tg_op = 'UPDATE' then
      if to_jsonb(old) - 'nedtaget_datum' <> to_jsonb(new) - 'nedtaget_datum' or old.nedtaget_datum is not null then
        raise exception using errcode = 'KL001', message = 'Ett tillkännagivandes dagar ändras inte. Gör ett nytt tillkännagivande med ny full tid (KL 13:5).';
      end if;
      return new;
    end if;
    select * into d from protokollsdel where id = new.protokollsdel_id for share;
    if d.tillstand <> 'justerad' or new.anslagsdatum < d.justeringsdatum then
      raise exception using errcode = 'KL001', message = 'Bara en justerad protokollsdel tillkännages, tidigast samma dag som den justerades (KL 8:12).';
    end if;
    if new.nedtaget_datum is not null then
      raise exception using errcode = 'KL001', message = 'Ett anslag sätts upp innan det tas ned.';
    end if;
    if new.nr <> coalesce((select max(t.nr) from tillkannagivande t where t.protokollsdel_id = new.protokollsdel_id), 0) + 1 then
      raise exception using errcode = 'KL001', message = 'Delen är redan tillkännagiven. Läs om sidan.';
    end if;
    return new;
  end $$;
  create trigger tr_tillkannagivande_vakt before insert or update or delete on tillkannagivande for each row execute function tillkannagivande_vakt();

  -- Expediering görs ur en justerad del (DOMAN 8); det som är lämnat är lämnat.
  create function expediering_vakt() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or (tg_op = 'UPDATE' and (old.tillstand = 'skickad'
      or (old.id, old.paragraf_id, old.ordning, old.mottagare) is distinct from (new.id, new.paragraf_id, new.ordning, new.mottagare))) then
      raise exception using errcode = 'KL001', message = 'En expediering ändras inte. Anteckna en ny om något ska lämnas igen.';
    end if;
    if not exists (select 1 from protokollsdel_paragraf x join protokollsdel d on d.id = x.protokollsdel_id
      where x.paragraf_id = new.paragraf_id and d.tillstand = 'justerad') then
      raise exception using errcode = 'KL001', message = 'Paragrafen är inte justerad. Expediera när den är det.';
    end if;
    return new;
  end $$;
  create trigger tr_expediering_vakt before insert or update or delete on expediering for each row execute function expediering_vakt();
`;

const LAS = `
  -- Från första underskriften är delens text låst (DOMAN 8).
  create function paragraf_justerad(p uuid) returns boolean language sql stable as $$
    select exists (select 1 from protokollsdel_paragraf x join protokollsdel d on d.id = x.protokollsdel_id
      where x.paragraf_id = p and d.tillstand in ('hos_justerare', 'justerad'))
  $$;

  create function justerad_vagra() returns trigger language plpgsql as $$
  declare
    rad jsonb;
    p uuid;
  begin
    for rad in select x from (values (to_jsonb(old)), (to_jsonb(new))) as r (x) where x is not null and x <> 'null'::jsonb loop
      case tg_argv[0]
        when 'yrkande' then select y.paragraf_id into p from yrkande y where y.id = (rad->>'yrkande_id')::uuid;
        when 'omrostning' then select o.paragraf_id into p from omrostning o where o.id = (rad->>'omrostning_id')::uuid;
        when 'sarskild_mening' then select m.paragraf_id into p from sarskild_mening m where m.id = (rad->>'sarskild_mening_id')::uuid;
        else p := (rad->>tg_argv[0])::uuid;
      end case;
      if paragraf_justerad(p) then
        raise exception using errcode = 'KL001', message = 'Paragrafen ligger i en protokollsdel som är under justering eller justerad. Den texten ändras inte.';
      end if;
    end loop;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;

  -- Uppropet är en del av den låsta texten. Medan sammanträdet pågår kan det växa, men den som tjänstgjort i en låst § står kvar som den stod.
  create function forstasida_vagra() returns trigger language plpgsql as $$
  declare
    fore jsonb := to_jsonb(old);
    efter jsonb := to_jsonb(new);
    s sammantrade;
  begin
    select * into s from sammantrade x where x.id = (coalesce(fore, efter)->>'sammantrade_id')::uuid;
    if not exists (select 1 from protokoll o join protokollsdel d on d.protokoll_id = o.id
      where o.sammantrade_id = s.id and d.tillstand in ('hos_justerare', 'justerad')) then
      return case when tg_op = 'DELETE' then old else new end;
    end if;
    if s.tillstand = 'avslutat' or (tg_table_name = 'narvaro' and fore is not null
      and (efter is null or fore - array['ordning', 'paragrafer', 'version'] <> efter - array['ordning', 'paragrafer', 'version'])
      and exists (select 1 from tjanstgorande t join paragraf p on p.id = t.paragraf_id
        where p.sammantrade_id = s.id and t.person_id = (fore->>'person_id')::uuid and paragraf_justerad(p.id))) then
      raise exception using errcode = 'KL001', message = 'En protokollsdel är under justering eller justerad. Uppropet och justerarna i den ändras inte.';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;

  create function del_paragraf_last() returns trigger language plpgsql as $$
  declare
    d uuid;
  begin
    for d in select unnest(array_remove(array[(to_jsonb(old)->>'protokollsdel_id')::uuid, (to_jsonb(new)->>'protokollsdel_id')::uuid], null)) loop
      if exists (select 1 from protokollsdel x where x.id = d and x.tillstand in ('hos_justerare', 'justerad')) then
        raise exception using errcode = 'KL001', message = 'Protokollsdelen är under justering eller justerad. Dess paragrafer flyttas inte.';
      end if;
    end loop;
    return case when tg_op = 'DELETE' then old else new end;
  end $$;
  create trigger tr_protokollsdel_paragraf_last before insert or update or delete on protokollsdel_paragraf for each row execute function del_paragraf_last();
`;
