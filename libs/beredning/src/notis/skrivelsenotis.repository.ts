import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

/** En skrivelse som den får nämnas i en notis: aldrig vid sin egen rubrik, som kan röja det som ärendet skyddar. */
export interface Namndskrivelse {
  /** ”UAN/2026:88, Samverkansavtal om språkstöd”, eller null utan ärende. */
  dnr: string | null;
  arendemening: string | null;
  /** Den som skriver, och den som handlägger ärendet. */
  skribenter: string[];
  /** Den undertecknare som står i tur. */
  iTur: string | null;
}

@Injectable()
export class SkrivelsenotisForrad extends Forrad {
  async skrivelse(skrivelseId: string): Promise<Namndskrivelse | null> {
    const [rad] = await this.rader<Namndskrivelse>(
      `select a.dnr, a.arendemening, array_remove(array[t.referens_id, a.handlaggare_id], null)::text[] as skribenter,
         (select u.person_id from undertecknare u where u.tjansteskrivelse_id = t.id and u.godkand_tid is null order by u.ordning limit 1) as "iTur"
       from tjansteskrivelse t left join arende a on a.id = t.arende_id where t.id = $1`,
      [skrivelseId],
    );
    return rad ?? null;
  }
}
