import { Forrad } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Turordning } from './turordning.entity.js';

/** En ersättare med sin plats i ordningen en viss dag. */
export interface Turordningsrad {
  uppdragId: string;
  personId: string;
  namn: string;
  nr: number | null;
}

@Injectable()
export class TurordningForrad extends Forrad {
  /** Låser organets uppdrag till transaktionens slut, så att två ändringar görs i tur. */
  async lasOrgan(organId: string): Promise<void> {
    await this.skriv.query('select 1 from organ where id = $1 for no key update', [organId]);
  }

  async lagg(rad: Turordning): Promise<void> {
    await this.skriv.insert(Turordning, rad);
  }

  /** Den senaste versionen per parti; ett parti vars ordning aldrig satts som helhet saknas. */
  async versioner(organId: string): Promise<Map<string, number>> {
    const rader = await this.rader<{ parti: string; nr: number }>(
      'select parti, max(nr) as nr from turordning where organ_id = $1 group by parti',
      [organId],
    );
    return new Map(rader.map((rad) => [rad.parti, rad.nr]));
  }

  /** Partiets ersättare den dagen, i ordning. */
  async den(organId: string, parti: string, datum: string): Promise<Turordningsrad[]> {
    return await this.rader<Turordningsrad>(
      `select u.id as "uppdragId", u.person_id as "personId", p.visat_namn as namn,
          uppdrag_turordning(u.id, u.organ_id, u.parti, u.turordning, $3::date) as nr
        from uppdrag u join person p on p.id = u.person_id
        where u.organ_id = $1 and u.parti = $2 and u.roll = 'ersattare' and u.fran <= $3::date and (u.till is null or u.till >= $3::date)
        order by nr nulls last, p.visat_namn, u.id`,
      [organId, parti, datum],
    );
  }
}
