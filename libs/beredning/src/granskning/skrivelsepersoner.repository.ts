import { Injectable } from '@nestjs/common';
import { Forrad, type Roll } from '#plattform';

/** En som kan läsa eller godkänna en skrivelse. */
export interface Skrivelseperson {
  personId: string;
  namn: string;
  /** Titeln i nämndens förvaltning den dagen, om den är känd. */
  titel: string | null;
  enhet: string | null;
  farGodkanna: boolean;
}

const GODKANNER: readonly Roll[] = ['handlaggare', 'chef', 'forvaltningschef'];
const LASER: readonly Roll[] = [...GODKANNER, 'namndsekreterare'];

@Injectable()
export class SkrivelsepersonerForrad extends Forrad {
  /** De i nämndens förvaltning som har en roll den dagen, i namnordning. */
  async alla(namndId: string, dag: string): Promise<Skrivelseperson[]> {
    return await this.rader<Skrivelseperson>(
      `select p.id as "personId", p.visat_namn as namn, a.titel, a.enhet, bool_or(r.roll = any($4::text[])) as "farGodkanna"
       from rolltilldelning r join konto k on k.id = r.konto_id join person p on p.id = k.person_id
         left join lateral (select x.titel, e.namn as enhet from anstallning x left join enhet e on e.id = x.enhet_id
           where x.person_id = p.id and x.organ_id = $1 and x.fran <= $2::date and (x.till is null or x.till >= $2::date)
           order by x.fran desc, x.id limit 1) a on true
       where r.organ_id = $1 and not k.avstangt and r.roll = any($3::text[]) and r.fran <= $2::date and (r.till is null or r.till >= $2::date)
       group by p.id, p.visat_namn, a.titel, a.enhet order by p.visat_namn collate "sv-x-icu", p.id`,
      [namndId, dag, LASER, GODKANNER],
    );
  }
}
