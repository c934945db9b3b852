import { Injectable } from '@nestjs/common';
import type { Kvarlamnadfraga } from '#organisation';
import { Forrad } from '#plattform';

export interface Kvarkallelse {
  sammantradeId: string;
  datum: string;
  personId: string;
  svar: string | null;
}

/** De som har fått kallelse till ett möte som hålls när de inte längre är valda. */
@Injectable()
export class SammantradetsKvarlamnatForrad extends Forrad {
  async kallade({ namndId, personIder, skiftesdag }: Kvarlamnadfraga): Promise<Kvarkallelse[]> {
    return await this.rader<Kvarkallelse>(
      `select distinct on (s.datum, s.id, m.person_id) s.id as "sammantradeId", s.datum, m.person_id as "personId",
              (select v.svar from kallelsesvar v join kallelse kv on kv.id = v.kallelse_id
                where kv.sammantrade_id = s.id and v.person_id = m.person_id order by v.tid desc, v.id desc limit 1) as svar
         from sammantrade s join kallelse k on k.sammantrade_id = s.id and k.slag = 'kallelse'
         join mottagare m on m.utskick_id = k.utskick_id
        where s.namnd_id = $1 and s.datum >= $3::date and s.tillstand = 'kallat' and m.person_id = any($2::uuid[])
        order by s.datum, s.id, m.person_id`,
      [namndId, personIder, skiftesdag],
    );
  }

  /** Möten efter skiftet som personen är satt som sekreterare för. */
  async sekreterare({
    namndId,
    personIder,
    skiftesdag,
  }: Kvarlamnadfraga): Promise<{ id: string; datum: string; personId: string }[]> {
    return await this.rader(
      `select id, datum, sekreterare_id as "personId" from sammantrade
        where namnd_id = $1 and datum >= $3::date and tillstand in ('planerat', 'kallat') and sekreterare_id = any($2::uuid[])
        order by datum, id`,
      [namndId, personIder, skiftesdag],
    );
  }
}
