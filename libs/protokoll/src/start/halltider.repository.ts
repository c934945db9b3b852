import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { IsoDatum } from '#regelverk';

/** En hålltid ur gällande sammanträdesordning; sammanträdet självt är ingen. */
export interface Starthalltid {
  namndId: string;
  sammantradeId: string;
  sammantradesdag: IsoDatum;
  namn: string;
  datum: IsoDatum;
  klockslag: string | null;
  krets: string[];
}

@Injectable()
export class HalltiderForrad extends Forrad {
  /** Från i dag och så många dagar fram, de närmaste först. */
  async kommande(namndIds: readonly string[], idag: IsoDatum, dagar: number): Promise<Starthalltid[]> {
    return await this.rader<Starthalltid>(
      `select o.namnd_id as "namndId", s.id as "sammantradeId", s.datum as sammantradesdag, k.namn, d.datum,
         to_char(k.klockslag, 'HH24:MI') as klockslag, k.krets
       from sammantradesordning o
         join sammantradesordning_rad r on r.ordning_id = o.id
         join sammantradesordning_kolumn k on k.ordning_id = o.id
         join sammantradesordning_dag d on d.ordning_id = o.id and d.rad_nr = r.nr and d.kolumn_nr = k.nr
         join sammantrade s on s.id = r.sammantrade_id
       where o.namnd_id = any($1::uuid[]) and o.tillstand = 'antagen' and s.tillstand in ('planerat', 'kallat')
         and d.datum between $2::date and $2::date + $3::int
         and k.nr < (select max(x.nr) from sammantradesordning_kolumn x where x.ordning_id = o.id)
       order by d.datum, k.klockslag nulls last, o.namnd_id, k.nr, r.nr`,
      [namndIds, idag, dagar],
    );
  }
}
