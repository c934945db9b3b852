import { Forrad, type Listfraga, ordning, sidgrans } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Person } from './person.entity.js';
import type { Skydd } from './skydd.js';

/** Det i en persons uppgifter som kan ändras. */
export type Personuppgifter = Omit<Person, 'id' | 'version' | 'skyddsnamn' | 'visatNamn'>;

/** En person som den visas: skyddade kontaktuppgifter är null redan när de lämnar databasen. */
export interface Personrad {
  id: string;
  namn: string;
  epost: string | null;
  telefon: string | null;
  parti: string | null;
  skyddad: boolean;
  skydd: Skydd;
  version: number;
}

const VISAD = `p.id, p.visat_namn as namn, p.parti, case when p.skyddade_personuppgifter then null else p.epost end as epost,
  case when p.skyddade_personuppgifter then null else p.telefon end as telefon,
  p.skyddade_personuppgifter as skyddad,
  case when p.namn_skyddat then 'namn' when p.skyddade_personuppgifter then 'kontakt' else 'inget' end as skydd, p.version`;

// Den som har eller har haft uppdrag, tjänst eller konto med roll i nämnden hör till den.
const I_NAMNDEN = `(exists (select 1 from uppdrag u where u.person_id = p.id and u.organ_id = $1)
  or exists (select 1 from anstallning a where a.person_id = p.id and a.organ_id = $1))`;

const SORTERING = { namn: 'p.visat_namn' };

@Injectable()
export class PersonForrad extends Forrad {
  async medId(id: string): Promise<Person | null> {
    return await this.las.findOneBy(Person, { id });
  }

  async lagg(person: Personuppgifter & { id: string }): Promise<void> {
    await this.skriv.insert(Person, person);
  }

  /** @returns om raden fanns i den versionen */
  async andra(id: string, version: number, andring: Partial<Personuppgifter>): Promise<boolean> {
    return (await this.skriv.update(Person, { id, version }, andring)).affected === 1;
  }

  async visad(namndId: string, id: string): Promise<Personrad | undefined> {
    const rader = await this.rader<Personrad>(`select ${VISAD} from person p where p.id = $2 and ${I_NAMNDEN}`, [
      namndId,
      id,
    ]);
    return rader[0];
  }

  /** En sida av nämndens personer, med en del av namnet som filter. */
  async lista(
    namndId: string,
    fraga: Listfraga,
    namn: string | undefined,
  ): Promise<{ rader: Personrad[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const vilka = `from person p where ${I_NAMNDEN} and ($2::text is null or strpos(lower(p.visat_namn), lower($2)) > 0)`;
    const rader = await this.rader<Personrad>(
      `select ${VISAD} ${vilka} order by ${ordning(fraga.sortera, SORTERING, 'namn', 'p.id')} limit $3 offset $4`,
      [namndId, namn ?? null, limit, offset],
    );
    const antal = await this.rader<{ antal: number }>(`select count(*)::int as antal ${vilka}`, [
      namndId,
      namn ?? null,
    ]);
    return { rader, antal: antal[0]?.antal ?? 0 };
  }
}
