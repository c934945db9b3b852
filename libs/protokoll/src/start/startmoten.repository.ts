import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { IsoDatum } from '#regelverk';
import { UNDERTECKNARE } from '../justering/undertecknare.repository.js';
import type { Startmote } from './domain/startmote.js';

/** Så många kommande sammanträden per nämnd som Start visar. */
const KOMMANDE = 3;
/** Så länge ett avslutat sammanträde söks: längre hänger inget anslag uppe. */
const BAKAT_DAGAR = 365;

const LISTA = `(select json_build_object('id', l.id, 'fryst', l.frusen_tid is not null,
    'frislappt', exists (select 1 from frislappning f where f.lista_id = l.id and f.aterkallad_tid is null and f.lista_version = l.version),
    'punkter', (select count(*) from punkt p where p.lista_id = l.id and not p.utgar),
    'handlingar', (select count(*) from punkt p join punkt_handling ph on ph.punkt_id = p.id where p.lista_id = l.id and not p.utgar))
  from foredragningslista l where l.sammantrade_id = s.id order by l.nr desc limit 1)`;

const ANSLAG = `(select json_build_object('anslagsdatum', t.anslagsdatum, 'tidigastNed', t.tidigast_ned, 'nedtaget', t.nedtaget_datum)
  from tillkannagivande t where t.protokollsdel_id = d.id order by t.nr desc limit 1)`;

const DELAR = `coalesce((select json_agg(json_build_object('id', d.id, 'slag', d.slag, 'tillstand', d.tillstand, 'justeringsdatum', d.justeringsdatum,
    'lamnad', (d.last_tid at time zone 'Europe/Stockholm')::date,
    'paragrafer', array(select g.nr from protokollsdel_paragraf x join paragraf g on g.id = x.paragraf_id where x.protokollsdel_id = d.id order by g.nr),
    'vantarPa', case when d.tillstand = 'hos_justerare' then array(select p.visat_namn from person p where p.id in (${UNDERTECKNARE('d.id')})
      and not exists (select 1 from justering j where j.protokollsdel_id = d.id and j.person_id = p.id) order by p.visat_namn collate "sv-x-icu", p.id) else array[]::text[] end,
    'anslag', ${ANSLAG}) order by d.ordning)
  from protokollsdel d where d.protokoll_id = r.id), '[]'::json)`;

const OSLUT = `(r.id is null or not exists (select 1 from protokollsdel d where d.protokoll_id = r.id)
  or exists (select 1 from protokollsdel d left join lateral (select t.nedtaget_datum from tillkannagivande t
    where t.protokollsdel_id = d.id order by t.nr desc limit 1) t on true where d.protokoll_id = r.id and t.nedtaget_datum is null))`;

@Injectable()
export class StartmotenForrad extends Forrad {
  /** Nämndernas kommande sammanträden, nästa först, och därefter de avslutade till dess att anslaget är nere. Namnet sätts av den som frågar. */
  async moten(namndIds: readonly string[], idag: IsoDatum): Promise<Omit<Startmote, 'namnd'>[]> {
    return await this.rader<Omit<Startmote, 'namnd'>>(
      `select s.id, s.namnd_id as "namndId", s.datum, to_char(s.start, 'HH24:MI') as start, to_char(s.slut, 'HH24:MI') as slut, s.plats, s.tillstand,
         s.kallelsedag, s.senast_kallelse as "senastKallelse", ${LISTA} as lista,
         (select min(k.tillkom_datum) from kallelse k where k.sammantrade_id = s.id and k.slag = 'kallelse') as kallades,
         r.id is not null as "harProtokoll", ${DELAR} as delar
       from (select s.*, row_number() over (partition by s.namnd_id, s.tillstand = 'avslutat' order by s.datum, s.start) as plats_i_raden
           from sammantrade s where s.namnd_id = any($1::uuid[])
             and (s.tillstand in ('planerat', 'kallat', 'pagar', 'ajournerat') or (s.tillstand = 'installt' and s.datum >= $2::date)
               or (s.tillstand = 'avslutat' and s.datum >= $2::date - ${String(BAKAT_DAGAR)}))) s
       left join protokoll r on r.sammantrade_id = s.id
       where (s.tillstand <> 'avslutat' and s.plats_i_raden <= ${String(KOMMANDE)}) or (s.tillstand = 'avslutat' and ${OSLUT})
       order by s.tillstand = 'avslutat', s.datum, s.start, s.id`,
      [namndIds, idag],
    );
  }
}
