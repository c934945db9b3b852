import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

/** En skrivelse som den får nämnas i en notis: aldrig vid sin egen rubrik, som kan röja det som ärendet skyddar. */
export interface Namndskrivelse {
  /** ”UAN/2026:88, Samverkansavtal om språkstöd”, eller null utan ärende. */
  dnr: string | null;
  arendemening: string | null;
  /** Den som skriver, och den som handlägger ärendet. */
  skribenter: string[];
  /** Den undertecknare som står i tur, och den som ersätter henne i dag. */
  iTur: string[];
}

@Injectable()
export class SkrivelsenotisForrad extends Forrad {
  async skrivelse(skrivelseId: string, dag: string): Promise<Namndskrivelse | null> {
    const [rad] = await this.rader<Namndskrivelse>(
      `select a.dnr, a.arendemening, array_remove(array[t.referens_id, a.handlaggare_id], null)::text[] as skribenter,
         coalesce((select array_agg(vem.id) from (select u.person_id from undertecknare u where u.tjansteskrivelse_id = t.id and u.godkand_tid is null
             order by u.ordning limit 1) u, lateral (select u.person_id as id union
             select e.person_id from konto borta join franvaro f on f.konto_id = borta.id join konto e on e.id = f.ersattare_konto_id
              where borta.person_id = u.person_id and f.namnd_id = t.namnd_id and not f.aterkallad and $2::date between f.fran and f.till
                and e.person_id is not null and not e.avstangt) vem), '{}') as "iTur"
       from tjansteskrivelse t left join arende a on a.id = t.arende_id where t.id = $1`,
      [skrivelseId, dag],
    );
    return rad ?? null;
  }
}
