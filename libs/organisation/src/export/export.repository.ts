import { Forrad, type Roll } from '#plattform';
import { Injectable } from '@nestjs/common';
import type { Organslag } from '../organ/organ.js';
import type { Reglementesversion } from '../reglemente/reglemente.js';
import { VALJ_REGLEMENTE } from '../reglemente/valj-reglemente.repository.js';
import type { Uppdragsroll } from '../uppdrag/uppdrag.js';

/** En person så som den får lämnas ut: skyddade uppgifter är null redan här. */
export interface Utperson {
  personId: string;
  namn: string;
  externtId: string | null;
  epost: string | null;
  telefon: string | null;
  fodelsedatum: string | null;
  skyddad: boolean;
}

export interface Utuppdrag extends Utperson {
  namnd: string;
  roll: Uppdragsroll;
  plats: number | null;
  turordning: number | null;
  parti: string | null;
  fran: string;
  till: string | null;
}

export interface Uttjanst extends Utperson {
  namnd: string;
  titel: string;
  enhet: string | null;
  fran: string;
  till: string | null;
}

export interface Utroll extends Utperson {
  namnd: string;
  inloggningsnamn: string;
  roll: Roll;
}

const PERSON = `p.id as "personId", p.visat_namn as namn, p.skyddade_personuppgifter as skyddad,
  case when p.skyddade_personuppgifter then null else x.externt_id end as "externtId",
  case when p.skyddade_personuppgifter then null else p.epost end as epost,
  case when p.skyddade_personuppgifter then null else p.telefon end as telefon,
  case when p.skyddade_personuppgifter then null else p.fodelsedatum end as fodelsedatum`;

/** Läser det som exporteras: det som gäller dagen eller senare. */
@Injectable()
export class ExportForrad extends Forrad {
  async organ(
    organIder: readonly string[],
  ): Promise<{ namn: string; slag: Organslag; diariekod: string; forvaltning: string | null; over: string | null }[]> {
    return await this.rader(
      `select o.namn, o.slag, o.diariekod, o.forvaltning, f.namn as over from organ o left join organ f on f.id = o.overordnat_id
        where o.id = any($1::uuid[]) order by o.namn, o.id`,
      [organIder],
    );
  }

  async reglementen(organIder: readonly string[], datum: string): Promise<Reglementesversion[]> {
    return await this.rader<Reglementesversion>(
      `${VALJ_REGLEMENTE} where organ_id = any($1::uuid[]) and (giltig_till is null or giltig_till >= $2::date) order by giltig_fran, id`,
      [organIder, datum],
    );
  }

  async uppdrag(organIder: readonly string[], datum: string): Promise<Utuppdrag[]> {
    return await this.rader<Utuppdrag>(
      `select ${PERSON}, o.namn as namnd, u.roll, u.plats, u.parti, u.fran, u.till,
              case when u.turordning is null then null
                else uppdrag_turordning(u.id, u.organ_id, u.parti, u.turordning, greatest($2::date, u.fran)) end as turordning
         from uppdrag u join organ o on o.id = u.organ_id join person p on p.id = u.person_id
         left join person_externt_id x on x.person_id = p.id
        where u.organ_id = any($1::uuid[]) and (u.till is null or u.till >= $2::date)
        order by o.namn, u.fran, array_position(array['ordforande', 'forste_vice', 'andre_vice', 'ledamot', 'ersattare', 'insynsplats',
          'personalforetradare', 'personalforetradarersattare', 'narvaroratt'], u.roll), u.plats nulls last, u.parti, 14 nulls last, u.id`,
      [organIder, datum],
    );
  }

  async tjanster(organIder: readonly string[], datum: string): Promise<Uttjanst[]> {
    return await this.rader<Uttjanst>(
      `select ${PERSON}, o.namn as namnd, a.titel, e.namn as enhet, a.fran, a.till
         from anstallning a join organ o on o.id = a.organ_id join person p on p.id = a.person_id
         left join enhet e on e.id = a.enhet_id left join person_externt_id x on x.person_id = p.id
        where a.organ_id = any($1::uuid[]) and (a.till is null or a.till >= $2::date) order by o.namn, p.visat_namn, a.id`,
      [organIder, datum],
    );
  }

  /** Rollerna i nämnden, för konton som hör till en människa. */
  async roller(organIder: readonly string[], datum: string): Promise<Utroll[]> {
    return await this.rader<Utroll>(
      `select ${PERSON}, o.namn as namnd, k.inloggningsnamn, r.roll
         from rolltilldelning r join konto k on k.id = r.konto_id join person p on p.id = k.person_id
         join organ o on o.id = r.organ_id left join person_externt_id x on x.person_id = p.id
        where r.organ_id = any($1::uuid[]) and (r.till is null or r.till >= $2::date)
          and r.roll in ('registrator', 'namndsekreterare', 'handlaggare', 'chef', 'forvaltningschef', 'administrator', 'revisor')
        order by o.namn, p.visat_namn, r.roll, r.id`,
      [organIder, datum],
    );
  }
}
