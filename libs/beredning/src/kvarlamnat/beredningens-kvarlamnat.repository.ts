import { Injectable } from '@nestjs/common';
import type { Kvarlamnadfraga } from '#organisation';
import { Forrad } from '#plattform';

/** Skrivelser som väntar på ett godkännande av den som slutar. */
@Injectable()
export class BeredningensKvarlamnatForrad extends Forrad {
  async ogodkanda({ namndId, personIder }: Kvarlamnadfraga): Promise<{ id: string; dnr: string; personId: string }[]> {
    return await this.rader(
      `select u.id, a.dnr, u.person_id as "personId"
         from undertecknare u join tjansteskrivelse t on t.id = u.tjansteskrivelse_id join arende a on a.id = t.arende_id
        where t.namnd_id = $1 and u.person_id = any($2::uuid[]) and u.godkand_tid is null and t.tillstand in ('utkast', 'granskning')
        order by a.dnr, u.id`,
      [namndId, personIder],
    );
  }
}
