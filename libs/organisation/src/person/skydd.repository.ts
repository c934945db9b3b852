import { Forrad, type Listfraga, sidgrans } from '#plattform';
import { Injectable } from '@nestjs/common';
import type { Skydd } from './skydd.js';
import { Skyddsinsyn } from './skyddsinsyn.entity.js';

export interface SkyddadPerson {
  id: string;
  namn: string;
  visatNamn: string;
  skydd: Skydd;
  epost: string | null;
  telefon: string | null;
  adress: string | null;
  fodelsedatum: string | null;
  version: number;
}

export interface Skyddsinsynsrad {
  id: string;
  kontoId: string;
  namn: string;
  fran: string;
  till: string | null;
  skal: string;
  version: number;
}

const I_NAMNDEN = `(exists (select 1 from uppdrag u where u.person_id = p.id and u.organ_id = $1)
  or exists (select 1 from anstallning a where a.person_id = p.id and a.organ_id = $1))`;

/** Det enda stället som läser skyddade uppgifter i klartext, utom kallelsens sändning. */
@Injectable()
export class SkyddForrad extends Forrad {
  /** Om kontot är utsett i nämnden den dagen, och är registrator eller nämndsekreterare där. */
  async harInsyn(organId: string, kontoId: string, datum: string): Promise<boolean> {
    const rader = await this.rader(
      `select 1 from skyddsinsyn s where s.organ_id = $1 and s.konto_id = $2 and s.fran <= $3::date and (s.till is null or s.till >= $3::date)
         and exists (select 1 from rolltilldelning r where r.konto_id = s.konto_id and r.organ_id = s.organ_id
           and r.roll in ('registrator', 'namndsekreterare') and r.fran <= $3::date and (r.till is null or r.till >= $3::date))`,
      [organId, kontoId, datum],
    );
    return rader.length > 0;
  }

  /** Nämndens personer med skyddade uppgifter, i klartext. */
  async skyddade(organId: string, id: string | null): Promise<SkyddadPerson[]> {
    return await this.rader<SkyddadPerson>(
      `select p.id, p.namn, p.visat_namn as "visatNamn", case when p.namn_skyddat then 'namn' else 'kontakt' end as skydd,
          p.epost, p.telefon, p.adress, p.fodelsedatum, p.version
         from person p where p.skyddade_personuppgifter and ${I_NAMNDEN} and ($2::uuid is null or p.id = $2) order by p.visat_namn, p.id`,
      [organId, id],
    );
  }

  async lagg(rad: Omit<Skyddsinsyn, 'version'>): Promise<void> {
    await this.skriv.insert(Skyddsinsyn, rad);
  }

  /** @returns om raden fanns i den versionen */
  async avsluta(id: string, version: number, till: string): Promise<boolean> {
    return (await this.skriv.update(Skyddsinsyn, { id, version }, { till })).affected === 1;
  }

  async insyn(organId: string, id: string): Promise<Skyddsinsynsrad | undefined> {
    return (await this.utsedda(organId, id))[0];
  }

  async utsedda(organId: string, id: string | null): Promise<Skyddsinsynsrad[]> {
    return await this.rader<Skyddsinsynsrad>(
      `select s.id, s.konto_id as "kontoId", k.namn, s.fran, s.till, s.skal, s.version from skyddsinsyn s join konto k on k.id = s.konto_id
        where s.organ_id = $1 and ($2::uuid is null or s.id = $2) order by s.fran desc, s.id`,
      [organId, id],
    );
  }

  /**
   * Personer i kommunen att ge uppdrag, på en del av namnet som får visas. Den vars namn är skyddat finns bara med i
   * de nämnder där personen redan har något.
   */
  async sok(
    organId: string,
    namn: string,
    fraga: Listfraga,
  ): Promise<{
    rader: { id: string; namn: string; parti: string | null; beskrivning: string | null }[];
    antal: number;
  }> {
    const { limit, offset } = sidgrans(fraga);
    const vilka = `from person p where strpos(lower(p.visat_namn), lower($2)) > 0 and (not p.namn_skyddat or ${I_NAMNDEN})`;
    const rader = await this.rader<{ id: string; namn: string; parti: string | null; beskrivning: string | null }>(
      `select p.id, p.visat_namn as namn, coalesce(p.parti, u.parti) as parti, coalesce(u.namn, a.titel) as beskrivning
         from (select p.* ${vilka} order by p.visat_namn, p.id limit $3 offset $4) p
         left join lateral (select u.parti, o.namn from uppdrag u join organ o on o.id = u.organ_id where u.person_id = p.id
           order by u.organ_id = $1 desc, u.fran desc, u.id limit 1) u on true
         left join lateral (select a.titel from anstallning a where a.person_id = p.id and a.organ_id = $1 order by a.fran desc limit 1) a on true
        order by p.visat_namn, p.id`,
      [organId, namn, limit, offset],
    );
    const antal = await this.rader<{ antal: number }>(`select count(*)::int as antal ${vilka}`, [organId, namn]);
    return { rader, antal: antal[0]?.antal ?? 0 };
  }
}
