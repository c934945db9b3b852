import { Injectable } from '@nestjs/common';
import type { Kvarlamnadfraga } from '#organisation';
import { Forrad } from '#plattform';
import { UNDERTECKNARE } from '../justering/undertecknare.repository.js';

export interface Ojusterad {
  delId: string;
  datum: string;
  /** Sista dagen för justeringen enligt reglementet (KL 5:69). */
  senast: string;
  personId: string;
}

/** Delar från tiden före skiftet som väntar på den avgåendes underskrift. */
@Injectable()
export class ProtokolletsKvarlamnatForrad extends Forrad {
  async ojusterade({ namndId, personIder, skiftesdag }: Kvarlamnadfraga): Promise<Ojusterad[]> {
    return await this.rader<Ojusterad>(
      `select distinct d.id as "delId", s.datum, (s.datum + coalesce(r.justeringsdagar, 14))::text as senast, v.person_id as "personId"
         from protokollsdel d join protokoll p on p.id = d.protokoll_id join sammantrade s on s.id = p.sammantrade_id
         left join reglemente r on r.organ_id = s.namnd_id and daterange(r.giltig_fran, r.giltig_till, '[]') @> s.datum
         cross join lateral (select x.person_id from (${UNDERTECKNARE('d.id')}) x (person_id)) v
        where p.namnd_id = $1 and v.person_id = any($2::uuid[]) and s.datum < $3::date and d.tillstand <> 'justerad'
          and not exists (select 1 from justering g where g.protokollsdel_id = d.id and g.person_id = v.person_id)
        order by s.datum, d.id, v.person_id`,
      [namndId, personIder, skiftesdag],
    );
  }
}
