import { Forrad } from '#plattform';
import { Injectable } from '@nestjs/common';
import type { Reglementesversion } from '../reglemente/reglemente.js';
import { VALJ_REGLEMENTE } from '../reglemente/valj-reglemente.repository.js';
import { jamforbar } from './domain/svenska.js';
import type { Anstallningslage, Organlage, Personlage, Uppdragslage } from './domain/underlag.js';

/** Det i raderna som en person kan kännas igen på. */
export interface Personnycklar {
  ider: readonly string[];
  externaIder: readonly string[];
  epost: readonly string[];
  namn: readonly string[];
}

const PERSON = `select p.id, p.visat_namn as namn, p.namn as "riktigtNamn", p.epost, p.telefon, p.fodelsedatum,
    p.skyddade_personuppgifter as skyddad, p.namn_skyddat as "namnSkyddat", x.externt_id as "externtId", p.version,
    array(select u.organ_id from uppdrag u where u.person_id = p.id
      union select a.organ_id from anstallning a where a.person_id = p.id order by 1) as organ
  from person p left join person_externt_id x on x.person_id = p.id`;

/** Läser det som en import prövas mot. */
@Injectable()
export class ImportunderlagForrad extends Forrad {
  async organ(kommunId: string): Promise<Organlage[]> {
    return await this.rader<Organlage>(
      `select id, namn, slag, diariekod, forvaltning, overordnat_id as "overordnatId", version
         from organ where kommun_id = $1 order by namn, id`,
      [kommunId],
    );
  }

  async reglementen(organIder: readonly string[]): Promise<Reglementesversion[]> {
    return await this.rader<Reglementesversion>(
      `${VALJ_REGLEMENTE} where organ_id = any($1::uuid[]) order by giltig_fran, id`,
      [organIder],
    );
  }

  async uppdrag(organIder: readonly string[], datum: string): Promise<Uppdragslage[]> {
    return await this.rader<Uppdragslage>(
      `select u.id, u.organ_id as "organId", u.person_id as "personId", u.roll, u.parti, u.plats,
              case when u.turordning is null then null
                else uppdrag_turordning(u.id, u.organ_id, u.parti, u.turordning, greatest($2::date, u.fran)) end as turordning,
              u.turordning as "egenTurordning", u.fran, u.till, u.version
         from uppdrag u where u.organ_id = any($1::uuid[]) order by u.fran, u.id`,
      [organIder, datum],
    );
  }

  async enheter(organIder: readonly string[]): Promise<{ id: string; organId: string; namn: string }[]> {
    return await this.rader(
      'select id, organ_id as "organId", namn from enhet where organ_id = any($1::uuid[]) order by namn, id',
      [organIder],
    );
  }

  async anstallningar(organIder: readonly string[]): Promise<Anstallningslage[]> {
    return await this.rader<Anstallningslage>(
      `select id, organ_id as "organId", person_id as "personId", enhet_id as "enhetId", titel, fran, till, version
         from anstallning where organ_id = any($1::uuid[]) order by fran, id`,
      [organIder],
    );
  }

  async konton(
    inloggningsnamn: readonly string[],
    personIder: readonly string[],
  ): Promise<{ id: string; inloggningsnamn: string; personId: string | null }[]> {
    return await this.rader(
      `select id, inloggningsnamn, person_id as "personId" from konto
        where inloggningsnamn = any($1::text[]) or person_id = any($2::uuid[]) order by id`,
      [inloggningsnamn, personIder],
    );
  }

  async roller(
    organIder: readonly string[],
  ): Promise<{ kontoId: string; organId: string; roll: string; fran: string; till: string | null }[]> {
    return await this.rader(
      `select konto_id as "kontoId", organ_id as "organId", roll, fran, till from rolltilldelning
        where organ_id = any($1::uuid[]) order by id`,
      [organIder],
    );
  }

  /** De som raderna kan gälla, och alla som har uppdrag i organen. */
  async personer(nycklar: Personnycklar, organIder: readonly string[]): Promise<Personlage[]> {
    const sokta = new Set(nycklar.namn.map(jamforbar));
    const alla =
      sokta.size === 0 ? [] : await this.rader<{ id: string; namn: string }>('select id, namn from person', []);
    const medNamn = alla.filter((p) => sokta.has(jamforbar(p.namn))).map((p) => p.id);
    return await this.rader<Personlage>(
      `${PERSON} where p.id = any($1::uuid[]) or x.externt_id = any($2::text[]) or lower(p.epost) = any($3::text[])
         or exists (select 1 from uppdrag u where u.person_id = p.id and u.organ_id = any($4::uuid[]))
        order by p.id`,
      [[...new Set([...nycklar.ider, ...medNamn])], nycklar.externaIder, nycklar.epost, organIder],
    );
  }
}
