import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SOKDELAR } from './sok-tabeller.js';

// Ett ord som står i nästan varje ärende kostar en hel del att läsa: delen är därför ett halvår. Finare delning gör i stället
// ovanliga ord dyrare, som måste sökas i varje del.
const HALVAR = `
  create function sok_halva(p_ar integer, p_halva integer, p_ur regclass) returns boolean language plpgsql as $$
  declare
    v_del text := format('ar_%s_%s', p_ar, p_halva);
    v_fran timestamptz := make_timestamptz(p_ar, case p_halva when 1 then 1 else 7 end, 1, 0, 0, 0, 'Europe/Stockholm');
    v_till timestamptz := make_timestamptz(case p_halva when 1 then p_ar else p_ar + 1 end, case p_halva when 1 then 7 else 1 end, 1, 0, 0, 0, 'Europe/Stockholm');
  begin
    if to_regclass('sokdel.' || v_del) is not null then return false; end if;
    execute format('create table sokdel.%I (like public.arende_sok including defaults including storage including constraints) with (toast_tuple_target = 256)', v_del);
    execute format('insert into sokdel.%I select * from %s where tid >= $1 and tid < $2', v_del, p_ur) using v_fran, v_till;
    if p_ur = 'sokdel.ovriga'::regclass then delete from sokdel.ovriga where tid >= v_fran and tid < v_till; end if;
    execute format('alter table public.arende_sok attach partition sokdel.%I for values from (%L) to (%L)', v_del, v_fran, v_till);
    return true;
  end $$;

  create or replace function sok_del(p_ar integer) returns boolean language plpgsql as $$
  declare
    v_forsta boolean;
  begin
    perform pg_advisory_xact_lock(hashtext('sok_del'));
    if to_regclass(format('sokdel.ar_%s_2', p_ar)) is not null then return false; end if;
    lock table sokdel.ovriga in access exclusive mode;
    v_forsta := sok_halva(p_ar, 1, 'sokdel.ovriga');
    return sok_halva(p_ar, 2, 'sokdel.ovriga') or v_forsta;
  end $$;
`;

const lossa = (monster: string, sedan: string): string => `
  do $$
  declare
    v_del record;
  begin
    for v_del in select c.relname as namn from pg_inherits i join pg_class c on c.oid = i.inhrelid
      where i.inhparent = 'public.arende_sok'::regclass and c.relname ~ '${monster}' order by 1 loop
      execute format('alter table public.arende_sok detach partition sokdel.%I', v_del.namn);
      execute format('alter table sokdel.%I rename to %I', v_del.namn, 'gammal_' || v_del.namn);
    end loop;
    ${sedan}
    for v_del in select c.relname as namn, substring(c.relname from 'ar_([0-9]{4})')::int as ar from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'sokdel' and c.relkind = 'r' and c.relname like 'gammal\\_%' order by 1 loop
`;

// Den som bara läser en nämnds diarium söker bland dess ärenden redan i indexet. Ett index byggs snabbast när raderna är på plats.
const TILL_HALVAR = `${lossa(
  '^ar_[0-9]{4}$',
  `drop index ix_arende_sok_allt;
    create index ix_arende_sok_allt on arende_sok using gin (namnd_id, allt) with (fastupdate = off);`,
)}
      perform sok_halva(v_del.ar, 1, ('sokdel.' || v_del.namn)::regclass);
      perform sok_halva(v_del.ar, 2, ('sokdel.' || v_del.namn)::regclass);
      execute format('drop table sokdel.%I', v_del.namn);
    end loop;
  end $$;
`;

const TILL_AR = `${lossa(
  '^ar_[0-9]{4}_[12]$',
  `drop index ix_arende_sok_allt;
    create index ix_arende_sok_allt on arende_sok using gin (allt) with (fastupdate = off);`,
)}
      perform sok_del(v_del.ar);
      execute format('insert into arende_sok select * from sokdel.%I', v_del.namn);
      execute format('drop table sokdel.%I', v_del.namn);
    end loop;
  end $$;
`;

// Början av ett ord, ”nämnd:*”, gör att varje förekomst av varje sådant ord läses. De ord som finns står i sok_ord: söks de
// vart för sig kan indexet hoppa. Fler än tolv sådana ord går fortare att söka som början.
const VIDGAD = `
  create index ix_sok_ord_borjan on sok_ord (ord collate "C");

  create function sok_vidgad(p_ord text[], p_utan text[]) returns tsquery language sql stable parallel safe as $$
    select coalesce(string_agg(d.del, ' & '), '')::tsquery from (
      select '(' || (select string_agg(quote_literal(x), ' | ') from (select unnest(sok_lexem(w)) union select unnest(b.ord) where cardinality(b.ord) <= 12) u (x))
          || case when cardinality(b.ord) > 12 then ' | ' || quote_literal(w) || ':*' else '' end || ')' as del
        from unnest(p_ord) w cross join lateral (select array(select o.ord from sok_ord o
          where length(w) >= 3 and o.ord collate "C" >= w and o.ord collate "C" < w || U&'\\+10FFFF' limit 13) as ord) b
       where cardinality(sok_lexem(w)) > 0
      union all
      select '!(' || (select string_agg(quote_literal(l), ' | ') from unnest(sok_lexem(u)) l) || ')' from unnest(p_utan) u where cardinality(sok_lexem(u)) > 0) d
  $$;
`;

/** Sökindexet delat i halvår, med nämnden i indexet, och början av ett ord sökt som de ord som finns. */
export class Sokhalvar1700000000240 implements MigrationInterface {
  name = 'Sokhalvar1700000000240';

  async up(q: QueryRunner): Promise<void> {
    await q.query('create extension if not exists btree_gin');
    await q.query(`select set_config('maintenance_work_mem', '256MB', true)`);
    await q.query(HALVAR);
    await q.query(TILL_HALVAR);
    await q.query(VIDGAD);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('drop function sok_vidgad(text[], text[])');
    await q.query('drop index ix_sok_ord_borjan');
    await q.query(SOKDELAR.replace('create function', 'create or replace function'));
    await q.query(TILL_AR);
    await q.query('drop function sok_halva(integer, integer, regclass)');
    await q.query('drop extension btree_gin');
  }
}
