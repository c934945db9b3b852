import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import { UNDERTECKNARE } from '../justering/undertecknare.repository.js';

/** En del av ett protokoll som den nämns i en notis. */
export interface Namnddel {
  sammantradeId: string;
  datum: string;
  paragrafer: number[];
  undertecknare: string[];
  /** De konton som sköter anslaget: sekreterare och registratorer i nämnden. */
  sekretariat: string[];
}

@Injectable()
export class ProtokollnotisForrad extends Forrad {
  async del(delId: string, idag: string): Promise<Namnddel | null> {
    const [rad] = await this.rader<Namnddel>(
      `select s.id as "sammantradeId", s.datum, array(select u.person_id::text from (${UNDERTECKNARE('d.id')}) u) as undertecknare,
         array(select g.nr from protokollsdel_paragraf x join paragraf g on g.id = x.paragraf_id where x.protokollsdel_id = d.id order by g.nr) as paragrafer,
         array(select distinct r.konto_id::text from rolltilldelning r where r.organ_id = s.namnd_id and r.roll in ('namndsekreterare', 'registrator')
           and r.fran <= $2::date and (r.till is null or r.till >= $2::date)) as sekretariat
       from protokollsdel d join protokoll p on p.id = d.protokoll_id join sammantrade s on s.id = p.sammantrade_id where d.id = $1`,
      [delId, idag],
    );
    return rad ?? null;
  }
}
