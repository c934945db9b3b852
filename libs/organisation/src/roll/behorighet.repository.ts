import { Forrad, type Roll } from '#plattform';
import { Injectable } from '@nestjs/common';

export interface Rollrad {
  namndId: string;
  roll: Roll;
}

@Injectable()
export class BehorighetForrad extends Forrad {
  /** Rollerna den dagen: de tilldelade, och de som följer av personens uppdrag. Ett upphört uppdrag ger ingenting. */
  async roller(kontoId: string, datum: string): Promise<Rollrad[]> {
    return await this.rader<Rollrad>(
      `select o.id as "namndId", r.roll
         from rolltilldelning r join organ o on r.organ_id is null or o.id = r.organ_id
        where r.konto_id = $1 and r.fran <= $2::date and (r.till is null or r.till >= $2::date)
       union
       select u.organ_id, case when u.roll in ('forste_vice', 'andre_vice', 'insynsplats') then 'ledamot' else u.roll end
         from konto k join uppdrag u on u.person_id = k.person_id
        where k.id = $1 and u.roll in ('ordforande', 'forste_vice', 'andre_vice', 'ledamot', 'ersattare', 'insynsplats')
          and u.fran <= $2::date and (u.till is null or u.till >= $2::date)`,
      [kontoId, datum],
    );
  }

  async namnder(ids: readonly string[]): Promise<{ namndId: string; namn: string; diariekod: string }[]> {
    return await this.rader(
      `select id as "namndId", namn, diariekod from organ where id = any($1::uuid[]) order by namn, id`,
      [ids],
    );
  }
}
