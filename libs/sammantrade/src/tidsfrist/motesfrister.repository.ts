import { Injectable } from '@nestjs/common';
import type { Fristmote } from '#beredning';
import { Forrad } from '#plattform';
import type { IsoDatum } from '#regelverk';

@Injectable()
export class MotesfristerForrad extends Forrad {
  /** Sammanträden som inte är hållna, med hålltiderna i gällande ordning och ärendena på den senaste listan. */
  async kommande(namndId: string, fran: IsoDatum): Promise<Fristmote[]> {
    return await this.rader<Fristmote>(
      `select s.id, s.datum, to_char(s.start, 'HH24:MI') as start, s.kallelsedag,
         coalesce((select json_agg(json_build_object('namn', k.namn, 'dag', d.datum, 'klockslag', to_char(k.klockslag, 'HH24:MI'),
             'handlingar', k.handlingar) order by d.datum, k.nr)
           from sammantradesordning_rad r
             join sammantradesordning o on o.id = r.ordning_id and o.tillstand = 'antagen'
             join sammantradesordning_kolumn k on k.ordning_id = o.id
             join sammantradesordning_dag d on d.ordning_id = o.id and d.rad_nr = r.nr and d.kolumn_nr = k.nr
           where r.sammantrade_id = s.id and d.datum <= s.datum
             and k.nr < (select max(x.nr) from sammantradesordning_kolumn x where x.ordning_id = o.id)), '[]') as halltider,
         array(select distinct p.arende_id from punkt p where p.arende_id is not null and not p.utgar
           and p.lista_id = (select l.id from foredragningslista l where l.sammantrade_id = s.id order by l.nr desc limit 1)) as "arendeIds"
       from sammantrade s where s.namnd_id = $1 and s.tillstand in ('planerat', 'kallat') and s.datum >= $2::date
       order by s.datum, s.start, s.id limit 24`,
      [namndId, fran],
    );
  }
}
