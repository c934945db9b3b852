/**
 * Hur ett ord söks i alla sina former. Stammaren i PostgreSQL missar -et, -ena och -an, oregelbundna ord (böcker, städer,
 * ledamöter), bortfallande e (cykel, cyklar) och korta ord på vokal (bro, broar). De läggs därför in också i en grundform,
 * och frågan görs likadant. En form för mycket kostar en träff för mycket; en form för lite gömmer ett ärende.
 */
export const ORDFORMER = `
  -- Oregelbundna böjningar, också sist i sammansatta ord; null när ordet inte har någon.
  create function sok_undantag(w text) returns text language sql immutable strict parallel safe
    return case
      when w like '%böcker%' then split_part(w, 'böcker', 1) || 'bok'
      when w like '%länder%' then split_part(w, 'länder', 1) || 'land'
      when w like '%stränder%' then split_part(w, 'stränder', 1) || 'strand'
      when w like '%bränder%' then split_part(w, 'bränder', 1) || 'brand'
      when w like '%händer%' then split_part(w, 'händer', 1) || 'hand'
      when w like '%tänder%' then split_part(w, 'tänder', 1) || 'tand'
      when w like '%städer%' and w not like '%städersk%' then split_part(w, 'städer', 1) || 'stad'
      when w like '%ledamöter%' then split_part(w, 'ledamöter', 1) || 'ledamot'
      when w like '%nätter%' then split_part(w, 'nätter', 1) || 'natt'
      when w like '%fötter%' then split_part(w, 'fötter', 1) || 'fot'
      when w like '%rötter%' then split_part(w, 'rötter', 1) || 'rot'
      when w like '%bönder%' then split_part(w, 'bönder', 1) || 'bonde'
      when w like '%söner%' then split_part(w, 'söner', 1) || 'son'
      when w like '%döttrar%' then split_part(w, 'döttrar', 1) || 'dotter'
      when w like '%mödrar%' then split_part(w, 'mödrar', 1) || 'moder'
      when w like '%bröder%' then split_part(w, 'bröder', 1) || 'broder'
      when w like '%fäder%' then split_part(w, 'fäder', 1) || 'fader'
      when w like '%spänger%' then split_part(w, 'spänger', 1) || 'spång'
      when w like '%sommar%' then split_part(w, 'sommar', 1) || 'somr'
      when w like '%ögon%' then split_part(w, 'ögon', 1) || 'öga'
      when w like '%öron%' then split_part(w, 'öron', 1) || 'öra'
      when w like '%examina%' then split_part(w, 'examina', 1) || 'examen'
      when w like '%ansökning%' then split_part(w, 'ansökning', 1) || 'ansökan'
      when w like '%anmälning%' then split_part(w, 'anmälning', 1) || 'anmälan'
      when w like '%inbjudning%' then split_part(w, 'inbjudning', 1) || 'inbjudan'
      when w like '%fordring%' then split_part(w, 'fordring', 1) || 'fordran'
      when w like '%frågning%' then split_part(w, 'frågning', 1) || 'frågan'
      when w in ('mor', 'modern', 'moderns') then 'moder'
      when w in ('bror', 'brodern', 'broderns') then 'broder'
      when w in ('far', 'fadern', 'faderns') then 'fader'
      when w in ('iden', 'idens') then 'ide'
      when w in ('ögat', 'ögats') then 'öga'
      when w in ('örat', 'örats') then 'öra'
    end;

  -- Böjningens grundform när stammaren inte hittar den; null när ordet inte är av de slagen. Ett ord i gemener.
  create function sok_grund(w text) returns text language plpgsql immutable strict parallel safe as $$
  declare u text;
  begin
    if w ~ '[äöå]|sommar|examina|fordring|inbjudning|^(?:mor|bror|far)$|^(?:mo|bro|fa)derns?$|^idens?$' then
      u := sok_undantag(w);
      if u is not null then return u; end if;
    end if;
    if w ~ '.(?:[bcdfgkmnpstvx]e[lr]|ller)(?:ns?|s|nas?)?$' then
      return replace(regexp_replace(w, 'e([lr])(?:ns?|s|nas?)?$', '\\1'), 'mm', 'm');
    end if;
    if w !~ '[nrstma]$' then return null; end if;
    u := substring(w from '^(.*(?:bro|sjö|vy|by|frö|sko|kö|snö|nivå|depå|miljö|byrå|meny|policy|jury))(?:ns?|ars?|arnas?|ers?|ernas?|rs?|rnas?|ets?|nas?|s)$');
    if u is null then
      u := case
        when w ~ 'm(?:än|äns|annens?|ännens?|ans)$' then regexp_replace(w, 'm(?:än|äns|annens?|ännens?|ans)$', 'man')
        when w ~ '(?:rum|hem|gram|gym|stam)m[ea]|vänn[ea]' then regexp_replace(w, '(rum|hem|gram|gym|stam|vän)[mn][ea].*$', '\\1')
        when w ~ '(?:...i|muse|lyce|centr|spektr)(?:ums?|um[ae][nt]s?|ets?|as?|ers?|ernas?)$' then regexp_replace(w, '(?:ums?|um[ae][nt]s?|ets?|as?|ers?|ernas?)$', 'um')
        when w ~ '(?:radio|foto|video|konto|studio|portfolio|logo|euro)(?:ns?|ts?|nas?|s|rs?|rnas?)$' then regexp_replace(w, '(?:ns?|ts?|nas?|s|rs?|rnas?)$', '')
        when w ~ 'ee(?:rs?|rnas?)$' then regexp_replace(w, 'ee(?:rs?|rnas?)$', 'e')
        when w ~ 'andenas?$' then regexp_replace(w, 'nas?$', '')
        when w ~ '...(?:i|or)ns?$' then regexp_replace(w, 'ns?$', '')
        when w ~ '(?:vatt|teck|sock|bott|ök)ens?$' then regexp_replace(w, 'ens?$', 'n')
        when w ~ '^[öå](?:ns?|ars?|arnas?)$' then left(w, 1)
      end;
    end if;
    return u;
  end $$;

  -- Ändelserna -et, -en, -ena och -an. Ett ord i gemener.
  create function sok_andelse(w text) returns text language sql immutable strict parallel safe
    return regexp_replace(regexp_replace(w, '^(.{2,}?)(?:e[nt]s?|enas?)$', '\\1'), '^(.{3,}?)ans?$', '\\1');

  -- Ett ords alla sökformer; tomt för ord som inte säger något (och, för).
  create function sok_lexem(p text) returns text[] language plpgsql immutable strict parallel safe as $$
  declare
    l text[] := ts_lexize('swedish_stem', p);
    u text := p;
    g text;
  begin
    if l = '{}' then return l; end if;
    if p ~ '[0-9]' then return array[p]; end if;
    l := p || coalesce(l, '{}');
    for varv in 1 .. 2 loop
      if u ~ '[tnas]$' then
        l := l || ts_lexize('swedish_stem', sok_andelse(u));
      end if;
      g := sok_grund(u);
      if g is not null then l := l || g || ts_lexize('swedish_stem', g); end if;
      exit when p !~ '....[^s]s$';
      -- Genitivens s: verkstädernas är verkstäderna.
      if varv = 1 then
        u := left(p, -1);
        l := l || ts_lexize('swedish_stem', u);
      end if;
    end loop;
    return array(select distinct x from unnest(l) x where x <> '');
  end $$;

  -- Orden i en text, vart och ett en gång: gemener utan accenter, bokstäver och siffror. Ett ord är högst 60 tecken.
  create function sok_orden(p text) returns setof text language sql immutable strict parallel safe
    begin atomic
      select distinct left(w, 60) from regexp_split_to_table(sok_jamna(p), '[^[:alnum:]]+') w where w <> '';
    end;

  create or replace function sok_vektor(p text) returns tsvector language plpgsql immutable parallel safe as $$
  declare
    l text[] := '{}';
    w text;
  begin
    if p is null then return ''::tsvector; end if;
    foreach w in array regexp_split_to_array(sok_jamna(p), '[^[:alnum:]]+') loop
      if w <> '' then l := l || sok_lexem(left(w, 60)); end if;
    end loop;
    return array_to_tsvector(l);
  end $$;

  -- Ett sökt ord: någon av dess former, eller början av ett ord från tre bokstäver. Tomt för ord som inte säger något.
  create function sok_ordfraga(w text) returns tsquery language sql immutable strict parallel safe
    return (select coalesce(string_agg(quote_literal(l), ' | ') || case when length(w) >= 3 then ' | ' || quote_literal(w) || ':*' else '' end, '')::tsquery
      from unnest(sok_lexem(w)) l);

  -- Varje ord ska finnas, i någon böjning eller som början av ett ord; ord som inte säger något räknas inte.
  create or replace function sok_fraga(p text) returns tsquery language sql immutable parallel safe
    return (select coalesce(string_agg('(' || f.q::text || ')', ' & '), '')::tsquery
      from (select sok_ordfraga(o) as q from sok_orden(p) o) f where numnode(f.q) > 0);

  -- Hela frågan: varje ord ska finnas, inget av de uteslutna i någon av sina former (men -bygg utesluter inte bygglov).
  create function sok_uttryck(p_ord text[], p_utan text[]) returns tsquery language sql immutable parallel safe
    return (select coalesce(string_agg(d.del, ' & '), '')::tsquery from (
      select '(' || f.q::text || ')' as del from (select sok_ordfraga(o) as q from unnest(p_ord) o) f where numnode(f.q) > 0
      union all
      select '!(' || (select string_agg(quote_literal(l), ' | ') from unnest(sok_lexem(u)) l) || ')' from unnest(p_utan) u where cardinality(sok_lexem(u)) > 0) d);

  -- Någon av orden, för att märka ut dem i en text.
  create function sok_nagot(p_ord text[]) returns tsquery language sql immutable parallel safe
    return (select coalesce(string_agg('(' || f.q::text || ')', ' | '), '')::tsquery from (select sok_ordfraga(o) as q from unnest(p_ord) o) f where numnode(f.q) > 0);
`;
