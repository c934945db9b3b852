import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

/** Den som svarar på frågor om en remiss. Skyddade uppgifter är aldrig med. */
export interface Kontaktperson {
  namn: string;
  titel: string;
  telefon: string | null;
  epost: string | null;
}

@Injectable()
export class KontaktForrad extends Forrad {
  async hamta(namndId: string, personId: string, idag: string): Promise<Kontaktperson | null> {
    const [rad] = await this.rader<Kontaktperson>(
      `select p.visat_namn as namn, coalesce((select t.titel from anstallning t where t.person_id = p.id and t.organ_id = $1
           and t.fran <= $3::date and (t.till is null or t.till >= $3::date) order by t.fran desc limit 1), 'handläggare') as titel,
         case when not p.skyddade_personuppgifter then p.telefon end as telefon,
         case when not p.skyddade_personuppgifter then p.epost end as epost
       from person p where p.id = $2`,
      [namndId, personId, idag],
    );
    return rad ?? null;
  }
}
