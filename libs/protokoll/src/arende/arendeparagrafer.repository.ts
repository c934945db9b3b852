import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

/** En paragraf där ärendet behandlades. Rubriken följer inte med: den kan vara skyddad. */
export interface Arendeparagraf {
  id: string;
  nr: number;
  /** Sammanträdets dag. */
  datum: string;
  beslutad: boolean;
  /** Dagen då protokollsdelen justerades, eller null. */
  justerad: string | null;
}

@Injectable()
export class ArendeparagraferForrad extends Forrad {
  /** Ärendets paragrafer, den senaste först. */
  async iArendet(namndId: string, arendeId: string): Promise<Arendeparagraf[]> {
    return await this.rader<Arendeparagraf>(
      `select p.id, p.nr, s.datum, p.tillstand = 'beslutad' as beslutad, max(d.justeringsdatum) as justerad
       from paragraf p join sammantrade s on s.id = p.sammantrade_id left join protokollsdel_paragraf dp on dp.paragraf_id = p.id
         left join protokollsdel d on d.id = dp.protokollsdel_id
       where p.namnd_id = $1 and p.arende_id = $2 group by p.id, s.id order by s.datum desc, p.nr desc`,
      [namndId, arendeId],
    );
  }
}
