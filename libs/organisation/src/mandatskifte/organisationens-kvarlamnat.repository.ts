import { Forrad } from '#plattform';
import { Injectable } from '@nestjs/common';
import type { Uppdragsroll } from '../uppdrag/uppdrag.js';
import type { Kvarlamnadfraga } from './kvarlamnat.js';

export interface Utskottsuppdrag {
  id: string;
  organId: string;
  organ: string;
  personId: string;
  roll: Uppdragsroll;
  parti: string | null;
  plats: number | null;
  turordning: number | null;
  till: string | null;
  version: number;
}

export interface Kvarroll {
  id: string;
  kontoId: string;
  personId: string;
  roll: string;
  till: string | null;
  version: number;
}

export interface Kvarkontakt {
  id: string;
  personId: string;
  verksamhet: string;
  till: string | null;
  version: number;
}

/** Det i organisationen som hänger på en människa över skiftet. */
@Injectable()
export class OrganisationensKvarlamnatForrad extends Forrad {
  /** Uppdrag i nämndens utskott och beredningar som gäller på skiftesdagen. */
  async utskott({ namndId, personIder, skiftesdag }: Kvarlamnadfraga): Promise<Utskottsuppdrag[]> {
    return await this.rader<Utskottsuppdrag>(
      `select u.id, u.organ_id as "organId", o.namn as organ, u.person_id as "personId", u.roll, u.parti, u.plats, u.turordning, u.till, u.version
         from uppdrag u join organ o on o.id = u.organ_id
        where o.overordnat_id = $1 and u.person_id = any($2::uuid[]) and u.fran < $3::date and (u.till is null or u.till >= $3::date)
        order by o.namn, u.id`,
      [namndId, personIder, skiftesdag],
    );
  }

  async roller({ namndId, personIder, skiftesdag }: Kvarlamnadfraga): Promise<Kvarroll[]> {
    return await this.rader<Kvarroll>(
      `select r.id, r.konto_id as "kontoId", k.person_id as "personId", r.roll, r.till, r.version
         from rolltilldelning r join konto k on k.id = r.konto_id
        where r.organ_id = $1 and k.person_id = any($2::uuid[]) and r.fran < $3::date and (r.till is null or r.till >= $3::date)
        order by r.roll, r.id`,
      [namndId, personIder, skiftesdag],
    );
  }

  async kontakter({ namndId, personIder, skiftesdag }: Kvarlamnadfraga): Promise<Kvarkontakt[]> {
    return await this.rader<Kvarkontakt>(
      `select id, person_id as "personId", verksamhet, till, version from kontaktpolitiker
        where organ_id = $1 and person_id = any($2::uuid[]) and fran < $3::date and (till is null or till >= $3::date) order by verksamhet, id`,
      [namndId, personIder, skiftesdag],
    );
  }

  async frislappare({ namndId, personIder, skiftesdag }: Kvarlamnadfraga): Promise<{ id: string; personId: string }[]> {
    return await this.rader(
      `select id, frislappare_person_id as "personId" from reglemente
        where organ_id = $1 and frislappare_person_id = any($2::uuid[]) and (giltig_till is null or giltig_till >= $3::date) order by giltig_fran`,
      [namndId, personIder, skiftesdag],
    );
  }

  /** De som personen ersätter i sin frånvaro efter skiftet. */
  async ersatter({
    namndId,
    personIder,
    skiftesdag,
  }: Kvarlamnadfraga): Promise<{ id: string; personId: string; namn: string; till: string }[]> {
    return await this.rader(
      `select f.id, e.person_id as "personId", k.namn, f.till from franvaro f join konto e on e.id = f.ersattare_konto_id join konto k on k.id = f.konto_id
        where f.namnd_id = $1 and e.person_id = any($2::uuid[]) and not f.aterkallad and f.till >= $3::date order by f.fran, f.id`,
      [namndId, personIder, skiftesdag],
    );
  }

  /** Det parti personen har i nämnden på skiftesdagen. */
  async parti(namndId: string, personId: string, skiftesdag: string): Promise<string | null> {
    const [rad] = await this.rader<{ parti: string | null }>(
      `select parti from uppdrag where organ_id = $1 and person_id = $2 and fran <= $3::date and (till is null or till >= $3::date)`,
      [namndId, personId, skiftesdag],
    );
    return rad?.parti ?? null;
  }

  async kontoFor(personId: string): Promise<string | null> {
    const [rad] = await this.rader<{ id: string }>('select id from konto where person_id = $1', [personId]);
    return rad?.id ?? null;
  }

  /** @returns om raden var i den versionen */
  async avsluta(
    tabell: 'rolltilldelning' | 'kontaktpolitiker',
    id: string,
    version: number,
    till: string,
  ): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown, number]>(
      `update ${tabell} set till = $3, version = version + 1 where id = $1 and version = $2`,
      [id, version, till],
    );
    return antal === 1;
  }

  async laggKontakt(rad: {
    id: string;
    organId: string;
    personId: string;
    verksamhet: string;
    fran: string;
    till: string | null;
  }): Promise<void> {
    await this.skriv.query(
      'insert into kontaktpolitiker (id, organ_id, person_id, verksamhet, fran, till) values ($1, $2, $3, $4, $5, $6)',
      [rad.id, rad.organId, rad.personId, rad.verksamhet, rad.fran, rad.till],
    );
  }
}
