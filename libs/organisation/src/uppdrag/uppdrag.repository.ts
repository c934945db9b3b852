import { Forrad, type Listfraga, ordning, sidgrans } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Uppdrag } from './uppdrag.entity.js';
import type { Slutorsak, Uppdragsroll } from './uppdrag.js';

/** Ett uppdrag som det visas. */
export interface Uppdragsrad {
  id: string;
  personId: string;
  namn: string;
  roll: Uppdragsroll;
  parti: string | null;
  plats: number | null;
  turordning: number | null;
  fran: string;
  till: string | null;
  version: number;
}

export interface Uppdragsfilter {
  datum?: string;
  roll?: Uppdragsroll;
  parti?: string;
}

export type Uppdragsrattelse = Partial<Pick<Uppdrag, 'parti' | 'plats' | 'turordning' | 'fran'>>;

/** En ny rad. */
export type Nyttuppdragsrad = Omit<Uppdrag, 'version' | 'efterId' | 'slutorsak'> & Partial<Pick<Uppdrag, 'efterId'>>;

const ROLLORDNING = `array_position(array['ordforande', 'forste_vice', 'andre_vice', 'ledamot', 'ersattare', 'insynsplats',
  'personalforetradare', 'personalforetradarersattare', 'narvaroratt'], u.roll)`;
const VISAT = `select u.id, u.person_id as "personId", p.visat_namn as namn, u.roll, u.parti, u.plats, u.turordning, u.fran, u.till, u.version
  from uppdrag u join person p on p.id = u.person_id`;
const SORTERING = {
  namn: 'p.visat_namn',
  roll: ROLLORDNING,
  parti: 'u.parti',
  plats: 'u.plats',
  fran: 'u.fran',
  till: 'u.till',
};

@Injectable()
export class UppdragForrad extends Forrad {
  async medId(id: string): Promise<Uppdrag | null> {
    return await this.las.findOneBy(Uppdrag, { id });
  }

  async lagg(uppdrag: Nyttuppdragsrad): Promise<void> {
    await this.skriv.insert(Uppdrag, uppdrag);
  }

  /** @returns om raden fanns i den versionen */
  async andra(
    id: string,
    version: number,
    andring: Uppdragsrattelse & { till?: string | null; slutorsak?: Slutorsak | null },
  ): Promise<boolean> {
    return (await this.skriv.update(Uppdrag, { id, version }, andring)).affected === 1;
  }

  /** Det högsta nummer som en ersättare i partiet någonsin haft; 0 när ingen har haft något. */
  async hogstaTurordning(organId: string, parti: string): Promise<number> {
    const [rad] = await this.rader<{ nr: number | null }>(
      'select max(turordning) as nr from uppdrag where organ_id = $1 and parti = $2',
      [organId, parti],
    );
    return rad?.nr ?? 0;
  }

  async visat(organId: string, id: string): Promise<Uppdragsrad | undefined> {
    return (await this.rader<Uppdragsrad>(`${VISAT} where u.organ_id = $1 and u.id = $2`, [organId, id]))[0];
  }

  /** En sida av organets uppdrag, som standard i platsordning. */
  async lista(
    organId: string,
    fraga: Listfraga,
    filter: Uppdragsfilter,
  ): Promise<{ rader: Uppdragsrad[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const vilka = `where u.organ_id = $1 and ($2::date is null or (u.fran <= $2 and (u.till is null or u.till >= $2)))
        and ($3::text is null or u.roll = $3) and ($4::text is null or u.parti = $4)`;
    const varden = [organId, filter.datum ?? null, filter.roll ?? null, filter.parti ?? null];
    const rader = await this.rader<Uppdragsrad>(
      `${VISAT} ${vilka}
        order by ${ordning(fraga.sortera, SORTERING, 'roll', 'u.plats nulls last, u.turordning nulls last, p.visat_namn, u.id')}
        limit $5 offset $6`,
      [...varden, limit, offset],
    );
    const antal = await this.rader<{ antal: number }>(`select count(*)::int as antal from uppdrag u ${vilka}`, varden);
    return { rader, antal: antal[0]?.antal ?? 0 };
  }
}
