import { Forrad } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Anstallning } from './anstallning.entity.js';
import { Enhet } from './enhet.entity.js';

/** En tjänst en viss dag. */
export interface Tjanst {
  id: string;
  personId: string;
  namn: string;
  titel: string;
  enhetId: string | null;
  enhet: string | null;
}

@Injectable()
export class ForvaltningForrad extends Forrad {
  async laggEnhet(enhet: Omit<Enhet, 'version'>): Promise<void> {
    await this.skriv.insert(Enhet, enhet);
  }

  async enhet(id: string): Promise<Enhet | null> {
    return await this.las.findOneBy(Enhet, { id });
  }

  async laggAnstallning(anstallning: Omit<Anstallning, 'version'>): Promise<void> {
    await this.skriv.insert(Anstallning, anstallning);
  }

  async tjansterDen(organId: string, datum: string): Promise<Tjanst[]> {
    return await this.rader<Tjanst>(
      `select a.id, a.person_id as "personId", p.namn, a.titel, a.enhet_id as "enhetId", e.namn as enhet
         from anstallning a join person p on p.id = a.person_id left join enhet e on e.id = a.enhet_id
        where a.organ_id = $1 and a.fran <= $2::date and (a.till is null or a.till >= $2::date)
        order by p.namn, a.id`,
      [organId, datum],
    );
  }
}
