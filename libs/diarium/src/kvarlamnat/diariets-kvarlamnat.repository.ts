import { Injectable } from '@nestjs/common';
import type { Kvarlamnadfraga } from '#organisation';
import { Forrad } from '#plattform';

/** Öppna ärenden som har den som slutar till handläggare. */
@Injectable()
export class DiarietsKvarlamnatForrad extends Forrad {
  async arenden({
    namndId,
    personIder,
  }: Kvarlamnadfraga): Promise<{ id: string; dnr: string; personId: string; version: number }[]> {
    return await this.rader(
      `select id, dnr, handlaggare_id as "personId", version from arende
        where namnd_id = $1 and handlaggare_id = any($2::uuid[]) and status not in ('avslutat', 'makulerat') order by dnr, id`,
      [namndId, personIder],
    );
  }
}
