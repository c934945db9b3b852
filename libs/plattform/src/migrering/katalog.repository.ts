import type { DataSource } from 'typeorm';

// Allt som står i schemat public, en rad var, i en ordning som inte beror på när det gjordes.
const KATALOG = `
with egna as (select oid from pg_namespace where nspname = 'public'),
tillagg as (select objid from pg_depend where deptype = 'e')
select 'kolumn ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
       || case when a.attnotnull then ' not null' else '' end
       || coalesce(' collate ' || nullif(k.collname, 'default'), '')
       || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') as rad
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
  left join pg_collation k on k.oid = a.attcollation
 where c.relnamespace in (select oid from egna) and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
union all
select 'villkor ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
  from pg_constraint where connamespace in (select oid from egna) and conrelid <> 0 and contype <> 'n'
union all
select 'index ' || pg_get_indexdef(indexrelid) from pg_index i join pg_class c on c.oid = i.indexrelid
 where c.relnamespace in (select oid from egna)
union all
select 'trigger ' || pg_get_triggerdef(t.oid) || case t.tgenabled when 'O' then '' else ' (' || t.tgenabled::text || ')' end
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
 where not t.tgisinternal and c.relnamespace in (select oid from egna)
union all
select 'funktion ' || case p.prokind when 'a' then p.oid::regprocedure::text else pg_get_functiondef(p.oid) end
  from pg_proc p where p.pronamespace in (select oid from egna) and p.oid not in (select objid from tillagg)
union all
select 'vy ' || c.relname || ' ' || pg_get_viewdef(c.oid) from pg_class c
 where c.relkind in ('v', 'm') and c.relnamespace in (select oid from egna) and c.oid not in (select objid from tillagg)
union all
select 'typ ' || t.typname || ' ' || coalesce((select string_agg(e.enumlabel, ', ' order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid), t.typtype::text)
  from pg_type t left join pg_class c on c.oid = t.typrelid
 where t.typnamespace in (select oid from egna) and t.typtype in ('e', 'd', 'r', 'c') and (t.typtype <> 'c' or c.relkind = 'c')
   and t.oid not in (select objid from tillagg)
union all
select 'tillagg ' || extname from pg_extension where extname <> 'plpgsql'
union all
select 'sekvens ' || c.relname from pg_class c where c.relkind = 'S' and c.relnamespace in (select oid from egna)
order by 1
`;

/**
 * Databasens katalog som text: kolumner, villkor, index, triggrar, funktioner och vyer, sorterade. Två databaser med samma
 * bild är byggda lika, också i det som TypeORM:s jämförelse inte ser. Migrationernas egen tabell är inte med.
 */
export async function katalogbild(ds: DataSource): Promise<string> {
  const rader = await ds.query<{ rad: string }[]>(KATALOG);
  const egna = /^(kolumn migration\.|villkor migration |index .* ON public\.migration |sekvens migration_)/;
  const text = rader.map((rad) => rad.rad).filter((rad) => !egna.test(rad));
  return `${text.sort().join('\n')}\n`;
}

/**
 * Det som TypeORM skulle vilja ändra för att tabellerna ska motsvara entiteterna; tomt när inget skiljer.
 * Jämför kolumner och namn, inte innehållet i villkor och triggrar: se katalogbild.
 */
export async function driftkontroll(ds: DataSource): Promise<string[]> {
  const andringar = await ds.driver.createSchemaBuilder().log();
  return andringar.upQueries.map((fraga) => fraga.query);
}
