import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

@Injectable()
export class DokumentplatsForrad extends Forrad {
  /** Det sammanträde som dokumentets objekt hör till: en kallelse, ett protokoll, en del eller en §. */
  async sammantradeFor(objektId: string): Promise<string | null> {
    const [rad] = await this.rader<{ id: string | null }>(
      `select coalesce(
         (select k.sammantrade_id from kallelse k where k.id = $1), (select p.sammantrade_id from protokoll p where p.id = $1),
         (select p.sammantrade_id from protokollsdel d join protokoll p on p.id = d.protokoll_id where d.id = $1),
         (select g.sammantrade_id from paragraf g where g.id = $1)) as id`,
      [objektId],
    );
    return rad?.id ?? null;
  }
}
