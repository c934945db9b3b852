import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { IsoDatum } from '#regelverk';
import { LEDDE, UNDERTECKNARE } from './undertecknare.repository.js';

export interface MinDel {
  delId: string;
  namndId: string;
  namnd: string;
  sammantradeId: string;
  sammantradesdag: IsoDatum;
  ordning: number;
  paragrafer: number[];
  roll: 'ordforande' | 'justerare';
  kontrollkod: string;
  /** Någon § i delen har sekretess. */
  sekretess: boolean;
  /** Personen var jävig i någon av delens §§ med sekretess. */
  javig: boolean;
}

/** De låsta delar som väntar på en persons underskrift, vad personen än har för uppdrag nu. */
@Injectable()
export class AttJusteraForrad extends Forrad {
  async delar(personId: string, delId: string | null): Promise<MinDel[]> {
    return await this.rader<MinDel>(
      `select d.id as "delId", p.namnd_id as "namndId", o.namn as namnd, s.id as "sammantradeId", s.datum as "sammantradesdag", d.ordning,
         array(select g.nr from protokollsdel_paragraf x join paragraf g on g.id = x.paragraf_id where x.protokollsdel_id = d.id order by g.nr) as paragrafer,
         case when ${LEDDE('d.id', '$1::uuid')} then 'ordforande' else 'justerare' end as roll, d.text_sha256 as kontrollkod,
         exists (select 1 from protokollsdel_paragraf x join paragraf g on g.id = x.paragraf_id left join arende a on a.id = g.arende_id
           where x.protokollsdel_id = d.id and (d.slag = 'sekretess' or a.sekretess_lagrum is not null or a.sekretess_under_provning)) as sekretess,
         exists (select 1 from protokollsdel_paragraf x join paragraf g on g.id = x.paragraf_id join jav j on j.paragraf_id = g.id and j.person_id = $1
           left join arende a on a.id = g.arende_id
           where x.protokollsdel_id = d.id and (d.slag = 'sekretess' or a.sekretess_lagrum is not null or a.sekretess_under_provning)) as javig
       from protokollsdel d join protokoll p on p.id = d.protokoll_id join sammantrade s on s.id = p.sammantrade_id join organ o on o.id = p.namnd_id
       where d.tillstand = 'hos_justerare' and $1::uuid in (${UNDERTECKNARE('d.id')}) and ($2::uuid is null or d.id = $2)
         and not exists (select 1 from justering j where j.protokollsdel_id = d.id and j.person_id = $1)
       order by s.datum, d.ordning, d.id`,
      [personId, delId],
    );
  }
}
