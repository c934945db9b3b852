import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { IsoDatum } from '#regelverk';

export interface EjFramme {
  mottagareId: string;
  namndId: string;
  personId: string;
  namn: string;
  adress: string | null;
  tillstand: 'misslyckad' | 'studsad' | 'oviss';
  orsak: string | null;
  sedan: Date;
  slag: 'kallelse' | 'tillagg' | 'installt' | 'ovrigt';
  sammantradeId: string | null;
  sammantradesdag: IsoDatum | null;
}

/** Så länge står ett brev som inte kom fram kvar på Start. */
const DAGAR = 60;
const MEST = 50;

@Injectable()
export class MotesarbeteForrad extends Forrad {
  /** Brev som inte kom fram eller är ovissa, om sammanträden som inte har hållits eller annat de senaste veckorna. Skyddade adresser utelämnas. */
  async ejFramme(namndIds: readonly string[], idag: IsoDatum): Promise<{ rader: EjFramme[]; antal: number }> {
    const rader = await this.rader<EjFramme & { antal: number }>(
      `select m.id as "mottagareId", u.namnd_id as "namndId", m.person_id as "personId", coalesce(p.visat_namn, m.namn) as namn,
         case when p.skyddade_personuppgifter then null else m.adress end as adress, m.tillstand, m.orsak, m.andrad as sedan, u.slag,
         s.id as "sammantradeId", s.datum as "sammantradesdag", (count(*) over ())::int as antal
       from utskick u join mottagare m on m.utskick_id = u.id
         left join person p on p.id = m.person_id
         left join sammantrade s on u.objekt = 'sammantrade' and s.id = u.objekt_id
       where u.namnd_id = any($1::uuid[]) and (m.tillstand in ('misslyckad', 'studsad') or (m.tillstand = 'oviss' and m.oviss_beslut is distinct from 'avsta'))
         and (s.id is null or s.datum >= $2::date) and u.skapad > $2::date - ${String(DAGAR)}
       order by s.datum nulls last, coalesce(p.visat_namn, m.namn) collate "sv-x-icu", m.id limit ${String(MEST)}`,
      [namndIds, idag],
    );
    return { rader: rader.map(({ antal: _, ...rad }) => rad), antal: rader[0]?.antal ?? 0 };
  }
}
