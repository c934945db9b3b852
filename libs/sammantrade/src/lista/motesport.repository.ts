import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

export interface Planeratsammantrade {
  id: string;
  datum: string;
  /** `18.30` */
  tid: string;
  tillstand: string;
  /** Listans senaste version är utskickad och låst. */
  fryst: boolean;
  titlar: string[];
}

/** De sammanträden som en ny nämnd kan börja med. */
@Injectable()
export class PlaneradeForrad extends Forrad {
  async fran(namndId: string, fran: string): Promise<Planeratsammantrade[]> {
    return await this.rader<Planeratsammantrade>(
      `select s.id, s.datum, to_char(s.start, 'HH24.MI') as tid, s.tillstand, l.frusen_tid is not null as fryst,
              array(select p.titel from punkt p where p.lista_id = l.id and not p.utgar order by p.ordning) as titlar
         from sammantrade s join lateral (
           select id, frusen_tid from foredragningslista where sammantrade_id = s.id order by nr desc limit 1) l on true
        where s.namnd_id = $1 and s.datum >= $2::date and s.tillstand in ('planerat', 'kallat')
        order by s.datum, s.start, s.id limit 10`,
      [namndId, fran],
    );
  }
}
