import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

export const UNDANTAGSGRUNDER = ['myndighetsutovning', 'motpart', 'upphandling', 'annan'] as const;
export type Undantagsgrund = (typeof UNDANTAGSGRUNDER)[number];

/** En punkt som personalföreträdarna inte är med vid. */
export interface Kallelseundantag {
  punktNyckel: string;
  grund: Undantagsgrund;
}

@Injectable()
export class KallelseundantagForrad extends Forrad {
  async lista(sammantradeId: string): Promise<Kallelseundantag[]> {
    return await this.rader<Kallelseundantag>(
      'select punkt_nyckel as "punktNyckel", grund from kallelseundantag where sammantrade_id = $1 order by punkt_nyckel',
      [sammantradeId],
    );
  }

  async byt(sammantradeId: string, undantag: readonly Kallelseundantag[]): Promise<void> {
    await this.skriv.query('delete from kallelseundantag where sammantrade_id = $1', [sammantradeId]);
    await this.skriv.query(
      `insert into kallelseundantag (sammantrade_id, punkt_nyckel, grund)
       select $1, r.nyckel, r.grund from unnest($2::uuid[], $3::text[]) as r (nyckel, grund)`,
      [sammantradeId, undantag.map((u) => u.punktNyckel), undantag.map((u) => u.grund)],
    );
  }
}
