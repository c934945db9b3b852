import { Forrad, type Listfraga, ordning, sidgrans } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Kontaktpolitiker } from './kontaktpolitiker.entity.js';

export interface Kontaktpolitikerrad {
  id: string;
  personId: string;
  namn: string;
  parti: string | null;
  verksamhet: string;
  fran: string;
  till: string | null;
  version: number;
}

// Partiet är det i uppdraget den dag kontakten började.
const VISAD = `select k.id, k.person_id as "personId", p.visat_namn as namn,
  (select u.parti from uppdrag u where u.organ_id = k.organ_id and u.person_id = k.person_id
     and u.fran <= k.fran and (u.till is null or u.till >= k.fran)) as parti,
  k.verksamhet, k.fran, k.till, k.version from kontaktpolitiker k join person p on p.id = k.person_id`;
const SORTERING = { verksamhet: 'k.verksamhet', namn: 'p.visat_namn', fran: 'k.fran', till: 'k.till' };

@Injectable()
export class KontaktpolitikerForrad extends Forrad {
  async medId(organId: string, id: string): Promise<Kontaktpolitikerrad | undefined> {
    return (await this.rader<Kontaktpolitikerrad>(`${VISAD} where k.organ_id = $1 and k.id = $2`, [organId, id]))[0];
  }

  async lagg(rad: Omit<Kontaktpolitiker, 'version'>): Promise<void> {
    await this.skriv.insert(Kontaktpolitiker, rad);
  }

  /** @returns om raden fanns i den versionen */
  async avsluta(id: string, version: number, till: string): Promise<boolean> {
    return (await this.skriv.update(Kontaktpolitiker, { id, version }, { till })).affected === 1;
  }

  /** Om personen är ledamot eller ersättare i organet den dagen. */
  async arInvald(organId: string, personId: string, datum: string): Promise<boolean> {
    const rader = await this.rader(
      `select 1 from uppdrag where organ_id = $1 and person_id = $2 and fran <= $3::date and (till is null or till >= $3::date)
         and roll in ('ordforande', 'forste_vice', 'andre_vice', 'ledamot', 'ersattare')`,
      [organId, personId, datum],
    );
    return rader.length > 0;
  }

  async lista(
    organId: string,
    fraga: Listfraga,
    datum: string | undefined,
  ): Promise<{ rader: Kontaktpolitikerrad[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const vilka = 'where k.organ_id = $1 and ($2::date is null or (k.fran <= $2 and (k.till is null or k.till >= $2)))';
    const varden = [organId, datum ?? null];
    const rader = await this.rader<Kontaktpolitikerrad>(
      `${VISAD} ${vilka} order by ${ordning(fraga.sortera, SORTERING, 'verksamhet', 'p.visat_namn, k.id')} limit $3 offset $4`,
      [...varden, limit, offset],
    );
    const antal = await this.rader<{ antal: number }>(
      `select count(*)::int as antal from kontaktpolitiker k ${vilka}`,
      varden,
    );
    return { rader, antal: antal[0]?.antal ?? 0 };
  }
}
