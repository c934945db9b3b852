import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

/** Skrivelser och remisser i ärenden, för tidslinjen och för det som är ogjort. */
@Injectable()
export class BeredningssakerForrad extends Forrad {
  async skrivelser(namndId: string, arendeId: string): Promise<{ id: string }[]> {
    return await this.rader('select id from tjansteskrivelse where namnd_id = $1 and arende_id = $2', [
      namndId,
      arendeId,
    ]);
  }

  async remisser(namndId: string, arendeId: string): Promise<{ id: string }[]> {
    return await this.rader('select id from remiss where namnd_id = $1 and arende_id = $2', [namndId, arendeId]);
  }

  /** Skrivelser som inte är fastställda och remisser som inte är avslutade, räknade per ärende. */
  async ogjort(
    namndId: string,
    arendeIds: readonly string[],
  ): Promise<{ arendeId: string; utkast: number; remisser: number }[]> {
    return await this.rader(
      `select a.id as "arendeId",
         (select count(*)::int from tjansteskrivelse t where t.arende_id = a.id and t.tillstand <> 'faststalld') as utkast,
         (select count(*)::int from remiss r where r.arende_id = a.id and r.lage <> 'avslutad') as remisser
       from arende a where a.namnd_id = $1 and a.id = any($2::uuid[])`,
      [namndId, arendeIds],
    );
  }
}
