import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { Samlingsslag } from '../arende/arende.typer.js';
import type { Samlingsregel } from './arendetyp.typer.js';
import { Samlingsregelrad } from './samlingsregel.entity.js';

/** Ett stående ärende som ska göras. */
export interface Samlingsbehov {
  namndId: string;
  namnd: string;
  slag: Samlingsslag;
  arendemening: string;
  klassificering: string | null;
  handlaggareId: string | null;
}

@Injectable()
export class SamlingForrad extends Forrad {
  async regler(namndId: string, ar: number): Promise<Samlingsregel[]> {
    return await this.rader<Samlingsregel>(
      `select s.slag, s.aktiv, s.arendemening, s.klassificering, s.handlaggare_id as "handlaggareId", s.version,
         (select json_build_object('id', a.id, 'dnr', a.dnr) from arende a where a.namnd_id = s.namnd_id and a.samling_slag = s.slag and a.samling_ar = $2) as arets
       from samlingsregel s where s.namnd_id = $1 order by s.slag`,
      [namndId, ar],
    );
  }

  /** @returns om raden fanns i den versionen */
  async andra(
    namndId: string,
    slag: Samlingsslag,
    version: number,
    andring: Partial<Pick<Samlingsregel, 'aktiv' | 'arendemening' | 'klassificering' | 'handlaggareId'>>,
  ): Promise<boolean> {
    return (await this.skriv.update(Samlingsregelrad, { namndId, slag, version }, andring)).affected === 1;
  }

  /** De stående ärenden som saknas för året, i nämnder som kan ge ett nummer den dagen; i en nämnd, eller i alla. */
  async saknas(ar: number, dag: string, namndId: string | null): Promise<Samlingsbehov[]> {
    return await this.rader<Samlingsbehov>(
      `select s.namnd_id as "namndId", o.namn as namnd, s.slag, s.arendemening, s.klassificering,
         case when exists (select 1 from konto k join roller_den($2::date) r on r.konto_id = k.id where k.person_id = s.handlaggare_id and r.namnd_id = s.namnd_id)
           then s.handlaggare_id end as "handlaggareId"
       from samlingsregel s join organ o on o.id = s.namnd_id
       where s.aktiv and ($3::uuid is null or s.namnd_id = $3) and (o.fran is null or o.fran <= $2::date) and (o.till is null or o.till >= $2::date)
         and exists (select 1 from reglemente r where r.organ_id = s.namnd_id and $2::date >= r.giltig_fran and (r.giltig_till is null or $2::date <= r.giltig_till))
         and not exists (select 1 from arende a where a.namnd_id = s.namnd_id and a.samling_slag = s.slag and a.samling_ar = $1)
       order by s.namnd_id, s.slag`,
      [ar, dag, namndId],
    );
  }

  /** Låser nämndens stående ärenden för året till transaktionens slut, och säger om ett av dem redan finns. */
  async finns(namndId: string, slag: Samlingsslag, ar: number): Promise<boolean> {
    await this.skriv.query('select 1 from samlingsregel where namnd_id = $1 and slag = $2 for update', [namndId, slag]);
    const rader = await this.skriv.query<unknown[]>(
      'select 1 from arende where namnd_id = $1 and samling_slag = $2 and samling_ar = $3',
      [namndId, slag, ar],
    );
    return rader.length > 0;
  }
}
