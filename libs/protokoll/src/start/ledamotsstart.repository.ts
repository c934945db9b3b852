import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { IsoDatum } from '#regelverk';
import { LEDDE, UNDERTECKNARE } from '../justering/undertecknare.repository.js';

export interface MinKallelse {
  sammantradeId: string;
  namndId: string;
  datum: IsoDatum;
  start: string;
  plats: string;
  tillstand: string;
  kallad: boolean;
  distans: boolean;
  svar: 'kommer' | 'distans' | 'forhinder' | null;
  svarTid: Date | null;
}

export interface AttJustera {
  sammantradeId: string;
  namndId: string;
  sammantradesdag: IsoDatum;
  delId: string;
  paragrafer: number[];
  roll: 'ordforande' | 'justerare';
  sedan: IsoDatum;
}

export interface Nytt {
  sammantradeId: string;
  namndId: string;
  sammantradesdag: IsoDatum;
  slag: 'kallelse' | 'tillagg' | 'installt' | 'protokoll';
  datum: IsoDatum;
  paragrafer: number[];
}

const KOMMANDE = 4;

@Injectable()
export class LedamotsstartForrad extends Forrad {
  /** De kommande sammanträden som personen är kallad till eller hör till, nästa först, med det senaste svaret. */
  async kallelser(namndIds: readonly string[], personId: string, idag: IsoDatum): Promise<MinKallelse[]> {
    return await this.rader<MinKallelse>(
      `select s.id as "sammantradeId", s.namnd_id as "namndId", s.datum, to_char(s.start, 'HH24:MI') as start, s.plats, s.tillstand, m.kallad,
         coalesce(r.distans, false) as distans, v.svar, v.tid as "svarTid"
       from sammantrade s
         cross join lateral (select exists (select 1 from kallelse k join mottagare m on m.utskick_id = k.utskick_id
           where k.sammantrade_id = s.id and m.person_id = $2) as kallad) m
         left join reglemente r on r.organ_id = s.namnd_id and daterange(r.giltig_fran, r.giltig_till, '[]') @> s.datum
         left join lateral (select v.svar, v.tid from kallelsesvar v join kallelse k on k.id = v.kallelse_id
           where k.sammantrade_id = s.id and v.person_id = $2 order by v.tid desc, v.id desc limit 1) v on true
       where s.namnd_id = any($1::uuid[]) and s.datum >= $3::date and s.tillstand in ('planerat', 'kallat', 'pagar', 'ajournerat')
         and (m.kallad or exists (select 1 from uppdrag u where u.organ_id = s.namnd_id and u.person_id = $2 and u.fran <= s.datum
           and (u.till is null or u.till >= s.datum)))
       order by s.datum, s.start, s.id limit ${String(KOMMANDE)}`,
      [namndIds, personId, idag],
    );
  }

  /** De låsta delar som personen ska skriva under och inte har skrivit under, den äldsta först. */
  async attJustera(namndIds: readonly string[], personId: string): Promise<AttJustera[]> {
    return await this.rader<AttJustera>(
      `select s.id as "sammantradeId", s.namnd_id as "namndId", s.datum as "sammantradesdag", d.id as "delId",
         array(select g.nr from protokollsdel_paragraf x join paragraf g on g.id = x.paragraf_id where x.protokollsdel_id = d.id order by g.nr) as paragrafer,
         case when ${LEDDE('d.id', '$2::uuid')} then 'ordforande' else 'justerare' end as roll,
         (d.last_tid at time zone 'Europe/Stockholm')::date as sedan
       from protokollsdel d join protokoll p on p.id = d.protokoll_id join sammantrade s on s.id = p.sammantrade_id
       where p.namnd_id = any($1::uuid[]) and d.tillstand = 'hos_justerare' and $2::uuid in (${UNDERTECKNARE('d.id')})
         and not exists (select 1 from justering j where j.protokollsdel_id = d.id and j.person_id = $2)
       order by s.datum, d.ordning, d.id`,
      [namndIds, personId],
    );
  }

  /** Det som gått ut till personen, och protokoll som blivit justerade, från och med dagen; nyast först. */
  async nytt(namndIds: readonly string[], personId: string, fran: IsoDatum): Promise<Nytt[]> {
    return await this.rader<Nytt>(
      `select * from (
         select s.id as "sammantradeId", s.namnd_id as "namndId", s.datum as "sammantradesdag", k.slag, k.tillkom_datum as datum, array[]::int[] as paragrafer
         from kallelse k join sammantrade s on s.id = k.sammantrade_id
         where s.namnd_id = any($1::uuid[]) and k.tillkom_datum >= $3::date
           and exists (select 1 from mottagare m where m.utskick_id = k.utskick_id and m.person_id = $2)
         union all
         select s.id, s.namnd_id, s.datum, 'protokoll', d.justeringsdatum,
           array(select g.nr from protokollsdel_paragraf x join paragraf g on g.id = x.paragraf_id where x.protokollsdel_id = d.id order by g.nr)
         from protokollsdel d join protokoll p on p.id = d.protokoll_id join sammantrade s on s.id = p.sammantrade_id
         where p.namnd_id = any($1::uuid[]) and d.tillstand = 'justerad' and d.justeringsdatum >= $3::date
       ) n order by datum desc, "sammantradesdag" desc, "sammantradeId", slag limit 20`,
      [namndIds, personId, fran],
    );
  }
}
