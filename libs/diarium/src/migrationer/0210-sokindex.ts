import type { MigrationInterface, QueryRunner } from 'typeorm';
import { SOKBYGGE } from './sok-bygge.js';
import { ORDFORMER } from './sok-ordformer.js';
import { SOKDELAR, SOKTABELLER, SOKVAKTER } from './sok-tabeller.js';

/** Sökindexet: ärendets ord ur ärendemening, handlingar, parter och filer, det skyddade för sig, ett år i taget. */
export class Sokindex1700000000210 implements MigrationInterface {
  name = 'Sokindex1700000000210';

  async up(q: QueryRunner): Promise<void> {
    await q.query('drop index ix_handling_sok');
    await q.query(ORDFORMER);
    await q.query(SOKTABELLER);
    await q.query(SOKBYGGE);
    await q.query(SOKDELAR);
    // Ärenden som redan finns: ärendemeningen i sin nya form direkt, resten av jobbet.
    await q.query('update arende set sokvektor = null');
    await q.query(`
      select sok_del(ar) from (select distinct extract(year from registrerat_tid at time zone 'Europe/Stockholm')::int as ar from arende) x order by ar;
      insert into arende_sok (arende_id, tid, namnd_id, status, arendetyp, handlaggare_id, mening, allt)
        select id, registrerat_tid, namnd_id, status, arendetyp, handlaggare_id, sokvektor, sokvektor from arende;
      insert into sok_ko (arende_id) select id from arende;
    `);
    await q.query(SOKVAKTER);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger tr_arende_sok_nytt on arende;
      drop trigger tr_arende_sok_andrat on arende;
      drop trigger tr_handling_sok_ny on handling;
      drop trigger tr_handling_sok_andrad on handling;
      drop trigger tr_handling_version_sok on handling_version;
      drop trigger tr_filtext_sok_ny on filtext;
      drop trigger tr_filtext_sok_andrad on filtext;
      drop function sok_arende_nytt(), sok_arende_andrat(), sok_handling_ny(), sok_handling_andrad(), sok_version_ny(), sok_filtext_ny(), sok_glom(uuid);
      drop function sok_del(integer), sok_tom_ko(integer), sok_bygg(uuid[]), sok_rader(uuid[]), sok_bered(uuid[]), sok_filer(uuid[]), sok_kort(uuid[]),
        sok_mer(uuid[]), sok_las_filer(uuid[]), sok_las_texter(text[]), sok_lar_ord(text[]);
      drop aggregate sok_samla(tsvector);
      drop function sok_lagg(tsvector, tsvector);
      drop index ix_handling_losa, ix_handling_fil_sha, ix_arende_lopnr;
      drop table sok_ko, sok_text, sok_ord, arende_sok;
      drop schema sokdel;
    `);
    await q.query(GAMLA);
    await q.query('update arende set sokvektor = null');
    await q.query('create index ix_handling_sok on handling using gin (sok_vektor(titel)) with (fastupdate = off)');
  }
}

const GAMLA = `
  create or replace function sok_vektor(p text) returns tsvector language sql immutable parallel safe
    return (select strip(to_tsvector('swedish', j.t) || to_tsvector('swedish', sok_stam(j.t)) || to_tsvector('simple', j.t))
    from (select sok_jamna(p) as t) j);
  create or replace function sok_fraga(p text) returns tsquery language sql immutable parallel safe
    return (select coalesce(string_agg('(' || o.ett || ')', ' & '), '')::tsquery from (
      select concat_ws(' | ', plainto_tsquery('swedish', w)::text, nullif(plainto_tsquery('swedish', sok_stam(w))::text, ''),
        case when length(w) >= 3 then quote_literal(w) || ':*' end) as ett
      from regexp_split_to_table(sok_jamna(p), '[^[:alnum:]]+') w
      where w <> '' and numnode(plainto_tsquery('swedish', w)) > 0) o);
  drop function sok_nagot(text[]), sok_uttryck(text[], text[]), sok_har_fras(uuid, text, boolean), sok_ordfraga(text), sok_orden(text), sok_lexem(text), sok_andelse(text), sok_grund(text), sok_undantag(text);
`;
