import { Forrad, type Listfraga, ordning, sidgrans } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Organ } from './organ.entity.js';
import type { Namnd, Organslag } from './organ.js';

/** Det i ett organ som kan ändras. */
export type Organuppgifter = Pick<Organ, 'namn' | 'diariekod' | 'forvaltning' | 'forvaltningId' | 'overordnatId'>;

/** En ny rad. */
export type Nyttorganrad = Omit<Organ, 'version' | 'forvaltningId' | 'fran' | 'till'> &
  Partial<Pick<Organ, 'forvaltningId' | 'fran'>>;

const SORTERING = { namn: 'o.namn', diariekod: 'o.diariekod', slag: 'o.slag' };

@Injectable()
export class OrganForrad extends Forrad {
  async medId(id: string): Promise<Organ | null> {
    return await this.las.findOneBy(Organ, { id });
  }

  async medNamn(kommunId: string, namn: string): Promise<Organ | null> {
    return await this.las.findOneBy(Organ, { kommunId, namn });
  }

  async lagg(organ: Nyttorganrad): Promise<void> {
    await this.skriv.insert(Organ, organ);
  }

  /** @returns om raden fanns i den versionen */
  async andra(id: string, version: number, andring: Partial<Organuppgifter>): Promise<boolean> {
    return (await this.skriv.update(Organ, { id, version }, andring)).affected === 1;
  }

  /** En sida av de organ som har givna id, och hur många de är. */
  async lista(
    ids: readonly string[],
    fraga: Listfraga,
    slag: Organslag | undefined,
  ): Promise<{ rader: Namnd[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const vilka = `from organ o join kommun k on k.id = o.kommun_id
      where o.id = any($1::uuid[]) and ($2::text is null or o.slag = $2)`;
    const rader = await this.rader<Namnd>(
      `select o.id, o.kommun_id as "kommunId", k.namn as "kommunNamn", o.namn, o.slag, o.overordnat_id as "overordnatId",
              o.diariekod, o.forvaltning, o.forvaltning_id as "forvaltningId", o.fran, o.till, o.version ${vilka}
        order by ${ordning(fraga.sortera, SORTERING, 'namn', 'o.id')} limit $3 offset $4`,
      [ids, slag ?? null, limit, offset],
    );
    const antal = await this.rader<{ antal: number }>(`select count(*)::int as antal ${vilka}`, [ids, slag ?? null]);
    return { rader, antal: antal[0]?.antal ?? 0 };
  }
}
