import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

@Injectable()
export class ChefstitelForrad extends Forrad {
  /** Personens titel i nämndens förvaltning den dagen. */
  async titel(namndId: string, personId: string | null, dag: string): Promise<string | null> {
    const [rad] = await this.rader<{ titel: string }>(
      `select t.titel from anstallning t where t.organ_id = $1 and t.person_id = $2 and t.fran <= $3::date and (t.till is null or t.till >= $3::date)
       order by t.fran desc limit 1`,
      [namndId, personId, dag],
    );
    return rad?.titel ?? null;
  }
}
