import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

/** Protokollsdelar och expedieringar som rör ett ärende. */
@Injectable()
export class ProtokollsakerForrad extends Forrad {
  async delar(namndId: string, arendeId: string): Promise<{ id: string; nr: number; sammantradeId: string }[]> {
    return await this.rader(
      `select d.protokollsdel_id as id, min(p.nr) as nr, p.sammantrade_id as "sammantradeId" from paragraf p
         join protokollsdel_paragraf d on d.paragraf_id = p.id where p.namnd_id = $1 and p.arende_id = $2 group by 1, 3`,
      [namndId, arendeId],
    );
  }

  async expedieringar(namndId: string, arendeId: string): Promise<{ id: string; nr: number; sammantradeId: string }[]> {
    return await this.rader(
      `select e.id, p.nr, p.sammantrade_id as "sammantradeId" from expediering e join paragraf p on p.id = e.paragraf_id
        where p.namnd_id = $1 and p.arende_id = $2`,
      [namndId, arendeId],
    );
  }

  /** Beslut som inte är justerade, och expedieringar som inte är skickade, räknade per ärende. */
  async ogjort(
    namndId: string,
    arendeIds: readonly string[],
  ): Promise<{ arendeId: string; ojusterade: number; oexpedierade: number }[]> {
    return await this.rader(
      `select a.id as "arendeId",
         (select count(*)::int from paragraf p left join protokollsdel_paragraf dp on dp.paragraf_id = p.id left join protokollsdel d on d.id = dp.protokollsdel_id
           where p.arende_id = a.id and p.tillstand = 'beslutad' and coalesce(d.justeringsdatum is null, true)) as ojusterade,
         (select count(*)::int from expediering e join paragraf p on p.id = e.paragraf_id
           where p.arende_id = a.id and e.tillstand <> 'skickad') as oexpedierade
       from arende a where a.namnd_id = $1 and a.id = any($2::uuid[])`,
      [namndId, arendeIds],
    );
  }
}
