import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

@Injectable()
export class EnhetsrattForrad extends Forrad {
  /** Enheterna där personen har en tjänst den dagen. */
  async enheterFor(namndId: string, personId: string | null, dag: string): Promise<string[]> {
    const rader = await this.rader<{ id: string }>(
      `select distinct a.enhet_id as id from anstallning a where a.organ_id = $1 and a.person_id = $2 and a.enhet_id is not null
         and a.fran <= $3::date and (a.till is null or a.till >= $3::date)`,
      [namndId, personId, dag],
    );
    return rader.map(({ id }) => id);
  }
}
