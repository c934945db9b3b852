/** Hur ett ärendes ord läggs i indexet. Kan göras om när som helst och blir detsamma. */
export const SOKBYGGE = `
  -- Mer än så i ett ärende söks inte: en tsvector rymmer en megabyte.
  create function sok_lagg(a tsvector, b tsvector) returns tsvector language plpgsql immutable parallel safe as $$
  begin
    if b is null then return a; end if;
    return a || b;
  exception when program_limit_exceeded then return a;
  end $$;
  create aggregate sok_samla(tsvector) (sfunc = sok_lagg, stype = tsvector, initcond = '');

  -- Nya ord får sina sökformer, en gång var. I bokstavsordning, så att två jobb inte väntar på varandra i ring.
  create function sok_lar_ord(p_ord text[]) returns void language sql as $$
    insert into sok_ord (ord, lexem)
      select o, sok_lexem(o) from (select distinct u from unnest(p_ord) u where not exists (select 1 from sok_ord f where f.ord = u) order by 1) x(o)
      on conflict do nothing
  $$;

  -- Orden i de filer som inte redan är inlästa. Högst 20 000 olika ord ur de första två miljonerna tecken i var och en.
  create function sok_las_texter(p_sha text[]) returns void language plpgsql as $$
  declare
    r record;
    v_ord text[];
  begin
    for r in
      select t.sha256, left(t.text, 2000000) as text, length(t.text) > 2000000 as kapad from filtext t
       where t.sha256 = any(p_sha) and t.text is not null and not exists (select 1 from sok_text s where s.sha256 = t.sha256) order by t.sha256
    loop
      v_ord := array(select o from sok_orden(r.text) o limit 20001);
      perform sok_lar_ord(v_ord[1:20000]);
      insert into sok_text (sha256, lexem, avkortad)
        select r.sha256, coalesce(array_to_tsvector(array_agg(distinct l)), ''), r.kapad or cardinality(v_ord) > 20000
          from sok_ord o cross join lateral unnest(o.lexem) l where o.ord = any(v_ord[1:20000])
        on conflict do nothing;
    end loop;
  end $$;

  create function sok_las_filer(p_ids uuid[]) returns void language sql as $$
    select sok_las_texter(array(select distinct f.sha256 from handling h join handling_version v on v.handling_id = h.id join handling_fil f on f.handling_version_id = v.id
      where h.arende_id = any(p_ids) and not exists (select 1 from sok_text s where s.sha256 = f.sha256)))
  $$;

  -- Fler ord om ärendena, var för sig offentliga för nämndens läsare eller skyddade.
  create function sok_mer(p_ids uuid[]) returns table (arende_id uuid, skyddat boolean, ord text) language sql stable as $$
    select null::uuid, false, null::text where false
  $$;

  -- Handlingarna: rubrik och från eller till; hemligt när handlingen eller ärendet är det (OSL 5:2).
  create function sok_kort(p_ids uuid[]) returns table (arende_id uuid, skyddat boolean, ord text) language sql stable as $$
    select a.id, true, a.arendemening_skyddad from arende a where a.id = any(p_ids) and a.arendemening_skyddad is not null
    union all
    select h.arende_id, h.sekretess_lagrum is not null or h.sekretess_under_provning or a.sekretess_lagrum is not null or a.sekretess_under_provning,
        concat_ws(' ', h.titel, h.titel_skyddad, h.avsandare, h.mottagare)
      from handling h join arende a on a.id = h.arende_id where h.arende_id = any(p_ids)
    union all
    select * from sok_mer(p_ids)
  $$;

  -- Orden i den senaste versionen av varje handling som inte är makulerad.
  create function sok_filer(p_ids uuid[]) returns table (arende_id uuid, skyddat boolean, lexem tsvector, avkortad boolean) language sql stable as $$
    select h.arende_id, h.sekretess_lagrum is not null or h.sekretess_under_provning or a.sekretess_lagrum is not null or a.sekretess_under_provning, t.lexem, t.avkortad
      from handling h join arende a on a.id = h.arende_id
        join lateral (select v.id from handling_version v where v.handling_id = h.id order by v.nr desc limit 1) v on true
        join handling_fil f on f.handling_version_id = v.id join sok_text t on t.sha256 = f.sha256
     where h.arende_id = any(p_ids) and h.makulering_skal is null
  $$;

  -- Läser filerna och samlar ärendenas ord i transaktionens egen tabell.
  create function sok_bered(p_ids uuid[]) returns void language plpgsql as $$
  begin
    perform sok_las_filer(p_ids);
    create temporary table if not exists sok_bygge (arende_id uuid, skyddat boolean, ord text) on commit delete rows;
    truncate sok_bygge;
    insert into sok_bygge select x.arende_id, x.skyddat, o from (
      select k.arende_id, k.skyddat, string_agg(k.ord, ' ') as text from sok_kort(p_ids) k group by 1, 2) x cross join lateral sok_orden(x.text) o;
    -- Ärendemeningens ord är redan inlagda men ska också kunna föreslås.
    perform sok_lar_ord(array(select ord from sok_bygge union select o from arende a cross join lateral sok_orden(a.arendemening) o where a.id = any(p_ids)));
  end $$;

  -- Ärendenas rader i indexet, efter sok_bered.
  create function sok_rader(p_ids uuid[]) returns setof arende_sok language plpgsql as $$
  begin
    return query
    select a.id, a.registrerat_tid, a.namnd_id, a.status, a.arendetyp, a.handlaggare_id, a.sokvektor,
        sok_lagg(sok_lagg(a.sokvektor, k.oppet), f.oppet),
        case when k.skyddat is not null or f.har_skyddat then
          sok_lagg(sok_lagg(sok_lagg(sok_lagg(a.sokvektor, k.oppet), f.oppet), k.skyddat), f.skyddat) end,
        coalesce(f.avkortad, false)
      from arende a
        left join (select b.arende_id, array_to_tsvector(array_agg(l) filter (where not b.skyddat)) as oppet,
            array_to_tsvector(array_agg(l) filter (where b.skyddat)) as skyddat
          from sok_bygge b join sok_ord o on o.ord = b.ord cross join lateral unnest(o.lexem) l group by 1) k on k.arende_id = a.id
        left join (select x.arende_id, sok_samla(x.lexem) filter (where not x.skyddat) as oppet, sok_samla(x.lexem) filter (where x.skyddat) as skyddat,
            bool_or(x.skyddat) as har_skyddat, bool_or(x.avkortad) as avkortad from sok_filer(p_ids) x group by 1) f on f.arende_id = a.id
     where a.id = any(p_ids);
  end $$;

  create function sok_bygg(p_ids uuid[]) returns void language plpgsql as $$
  begin
    perform sok_bered(p_ids);
    insert into arende_sok as s select * from sok_rader(p_ids)
      on conflict (arende_id, tid) do update set status = excluded.status, arendetyp = excluded.arendetyp, handlaggare_id = excluded.handlaggare_id,
        mening = excluded.mening, allt = excluded.allt, skyddad = excluded.skyddad, avkortad = excluded.avkortad;
  end $$;

  -- Tar högst så många rader ur kön och lägger deras ärenden i indexet; svarar hur många rader som togs. Det som någon annan
  -- håller i just nu lämnas till nästa gång: jobbet väntar på ingen och kan därför inte stå i en ring med den som skriver.
  create function sok_tom_ko(p_antal integer) returns integer language plpgsql as $$
  declare
    v_ids uuid[];
    v_ko bigint[];
  begin
    v_ids := array(select distinct k.arende_id from (select arende_id from sok_ko order by forsok, id limit p_antal) k);
    v_ids := array(select a.id from arende a join arende_sok s on s.arende_id = a.id and s.tid = a.registrerat_tid where a.id = any(v_ids) for update of s skip locked);
    -- Raderna tas när ärendet är låst: var och en av dem är bokförd, och det den gäller syns i nästa fråga.
    v_ko := array(select id from sok_ko where arende_id = any(v_ids) for update skip locked);
    if cardinality(v_ko) = 0 then return 0; end if;
    perform sok_bygg(v_ids);
    delete from sok_ko where id = any(v_ko);
    return cardinality(v_ko);
  end $$;

  -- Om orden står i följd någonstans i ärendet; i det skyddade bara för den som får läsa det. p_fras är ord med blanksteg mellan.
  create function sok_har_fras(p_arende uuid, p_fras text, p_skyddat boolean) returns boolean language plpgsql stable as $$
  declare
    v_monster text := '\\m' || replace(sok_jamna(p_fras), ' ', '[^[:alnum:]]+') || '\\M';
  begin
    return exists (select 1 from arende a where a.id = p_arende and (sok_jamna(a.arendemening) ~ v_monster or (p_skyddat and sok_jamna(a.arendemening_skyddad) ~ v_monster)))
      or exists (select 1 from sok_mer(array[p_arende]) m where (p_skyddat or not m.skyddat) and sok_jamna(m.ord) ~ v_monster)
      or exists (select 1 from handling h join arende a on a.id = h.arende_id
        left join lateral (select v.id from handling_version v where v.handling_id = h.id order by v.nr desc limit 1) v on h.makulering_skal is null
        left join handling_fil f on f.handling_version_id = v.id left join filtext t on t.sha256 = f.sha256
        where h.arende_id = p_arende
          and (p_skyddat or not (h.sekretess_lagrum is not null or h.sekretess_under_provning or a.sekretess_lagrum is not null or a.sekretess_under_provning))
          and (sok_jamna(concat_ws(' | ', h.titel, h.titel_skyddad, h.avsandare, h.mottagare)) ~ v_monster or sok_jamna(t.text) ~ v_monster));
  end $$;
`;
