import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

/** Det som behövs för att bevaka ett beslut. */
export interface Beslutat {
  paragrafId: string;
  namndId: string;
  arendeId: string;
  nr: number;
  datum: string;
  utfall: string;
  punkter: string[];
  handlaggareId: string | null;
  /** Nämndens nästa sammanträde efter detta, om något är planerat. */
  nasta: string | null;
}

@Injectable()
export class BeslutsbevakningForrad extends Forrad {
  async beslutat(paragrafId: string): Promise<Beslutat | null> {
    const [rad] = await this.rader<Beslutat>(
      `select g.id as "paragrafId", g.namnd_id as "namndId", g.arende_id as "arendeId", g.nr, s.datum, g.utfall,
         array(select b.text from beslutspunkt b where b.paragraf_id = g.id order by b.ordning) as punkter, a.handlaggare_id as "handlaggareId",
         (select min(n.datum) from sammantrade n where n.namnd_id = g.namnd_id and n.datum > s.datum and n.tillstand in ('planerat', 'kallat')) as nasta
       from paragraf g join sammantrade s on s.id = g.sammantrade_id join arende a on a.id = g.arende_id
       where g.id = $1 and g.utfall is not null and a.namnd_id = g.namnd_id`,
      [paragrafId],
    );
    return rad ?? null;
  }
}
