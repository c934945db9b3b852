import { Injectable } from '@nestjs/common';
import { Forrad } from '../databas/forrad.repository.js';
import { nyttId } from '../databas/id.js';
import type { Roll } from '../ratt/rattigheter.js';

/** En roll som måste ha en andra faktor; namndId null gäller i alla nämnder. */
export interface Faktorkravspost {
  namndId: string | null;
  roll: Roll;
}

@Injectable()
export class FaktorkravForrad extends Forrad {
  async alla(): Promise<Faktorkravspost[]> {
    return await this.rader<Faktorkravspost>(
      'select namnd_id as "namndId", roll from faktorkrav order by 1 nulls first, 2',
    );
  }

  async iNamnd(namndId: string | null): Promise<Roll[]> {
    const rader = await this.rader<{ roll: Roll }>(
      'select roll from faktorkrav where namnd_id is not distinct from $1::uuid order by roll',
      [namndId],
    );
    return rader.map((rad) => rad.roll);
  }

  /** Ersätter kraven i nämnden, eller de som gäller överallt. */
  async ersatt(namndId: string | null, roller: readonly Roll[], nu: Date): Promise<void> {
    await this.skriv.query(
      'delete from faktorkrav where namnd_id is not distinct from $1::uuid and roll <> all($2::text[])',
      [namndId, roller],
    );
    await this.skriv.query(
      `insert into faktorkrav (id, namnd_id, roll, skapad)
       select r.id, $1::uuid, r.roll, $4 from unnest($2::uuid[], $3::text[]) as r (id, roll)
       on conflict do nothing`,
      [namndId, roller.map(() => nyttId()), roller, nu],
    );
  }
}
