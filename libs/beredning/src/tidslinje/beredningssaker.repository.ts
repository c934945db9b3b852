import { Injectable } from '@nestjs/common';
import type { Tidslinjesak } from '#diarium';
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

  /** Det som har väckts, ska besvaras eller är beslutat på delegation i ärendet. Det skyddade är hemligt också här. */
  async beslut(namndId: string, arendeId: string): Promise<Tidslinjesak[]> {
    return await this.rader<Tidslinjesak>(
      `select 'remiss_in' as objekt, r.id as "objektId", false as hemlig, '/namnder/' || r.namnd_id || '/remisser/inkommen/' || r.id as lank
       from remiss_in r where r.namnd_id = $1 and r.arende_id = $2
       union all select 'initiativ', i.id, false, null from initiativ i where i.namnd_id = $1 and i.arende_id = $2
       union all select 'delegationsbeslut', b.id, b.sekretess_lagrum is not null or b.sekretess_under_provning,
         '/namnder/' || b.namnd_id || '/delegation?enhet=' || b.enhet_id || '&manad=' || b.manad
         from delegationsbeslut b where b.namnd_id = $1 and b.arende_id = $2
       union all select 'ordforandebeslut', o.id, false, '/namnder/' || o.namnd_id || '/delegation/bradskande'
         from ordforandebeslut o where o.namnd_id = $1 and o.arende_id = $2`,
      [namndId, arendeId],
    );
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
