import { Forrad } from '#plattform';
import { Injectable } from '@nestjs/common';
import type { Namnd } from './organ/organ.js';
import type { Reglementesversion } from './reglemente/reglemente.js';
import { VALJ_REGLEMENTE } from './reglemente/valj-reglemente.repository.js';
import type { Kallelsemottagare, UppdragDag } from './uppdrag/uppdrag.js';

/** En person utan kontaktuppgifter. */
export interface Personnamn {
  id: string;
  namn: string;
  skyddad: boolean;
}

const ROLLORDNING = `array_position(array['ordforande', 'forste_vice', 'andre_vice', 'ledamot', 'ersattare', 'insynsplats',
  'personalforetradare', 'personalforetradarersattare', 'narvaroratt'], u.roll)`;

const UPPDRAG = `
select u.id, u.person_id as "personId", p.visat_namn as namn, u.roll, u.parti, u.plats,
       uppdrag_turordning(u.id, u.organ_id, u.parti, u.turordning, $2::date) as turordning, u.fran, u.till,
       p.fodelsedatum, p.skyddade_personuppgifter as skyddad, u.version
  from uppdrag u join person p on p.id = u.person_id
 where u.organ_id = $1 and u.fran <= $2::date and (u.till is null or u.till >= $2::date)`;

/** Det som andra delar av Klubba frågar organisationen om. */
@Injectable()
export class OrganisationForrad extends Forrad {
  async namnder(ids: readonly string[]): Promise<Namnd[]> {
    return await this.rader<Namnd>(
      `select o.id, o.kommun_id as "kommunId", k.namn as "kommunNamn", o.namn, o.slag, o.overordnat_id as "overordnatId",
              o.diariekod, o.forvaltning, o.forvaltning_id as "forvaltningId", o.fran, o.till, o.version
         from organ o join kommun k on k.id = o.kommun_id where o.id = any($1::uuid[]) order by o.namn, o.id`,
      [ids],
    );
  }

  async reglementeDen(namndId: string, datum: string): Promise<Reglementesversion | undefined> {
    const rader = await this.rader<Reglementesversion>(
      `${VALJ_REGLEMENTE} where organ_id = $1 and daterange(giltig_fran, giltig_till, '[]') @> $2::date`,
      [namndId, datum],
    );
    return rader[0];
  }

  async uppdragDen(namndId: string, datum: string): Promise<UppdragDag[]> {
    return await this.rader<UppdragDag>(
      `${UPPDRAG} order by ${ROLLORDNING}, u.plats nulls last, turordning nulls last, p.visat_namn, u.id`,
      [namndId, datum],
    );
  }

  /** KL 6:17: alla ledamöter och alla ersättare, och därutöver de som får vara med. */
  async mottagare(namndId: string, datum: string): Promise<Kallelsemottagare[]> {
    return await this.rader<Kallelsemottagare>(
      `select u.person_id as "personId", p.visat_namn as namn, u.roll, u.parti, p.epost, p.skyddade_personuppgifter as skyddad,
              uppdrag_turordning(u.id, u.organ_id, u.parti, u.turordning, $2::date) as turordning
         from uppdrag u join person p on p.id = u.person_id
        where u.organ_id = $1 and u.fran <= $2::date and (u.till is null or u.till >= $2::date)
          and u.roll <> 'personalforetradarersattare'
        order by ${ROLLORDNING}, u.plats nulls last, turordning nulls last, p.visat_namn, u.id`,
      [namndId, datum],
    );
  }

  /** De uppdrag i presidiet vars innehavare är förhindrad den dagen. */
  async hindrade(namndId: string, datum: string): Promise<string[]> {
    const rader = await this.rader<{ id: string }>(
      'select uppdrag_id as id from presidiet_den($2::date) where namnd_id = $1 and hinder_id is not null',
      [namndId, datum],
    );
    return rader.map((rad) => rad.id);
  }

  async personer(ids: readonly string[]): Promise<Personnamn[]> {
    return await this.rader<Personnamn>(
      `select id, visat_namn as namn, skyddade_personuppgifter as skyddad from person where id = any($1::uuid[])`,
      [ids],
    );
  }
}
