import { Forrad, type Listfraga, ordning, sidgrans } from '#plattform';
import { Injectable } from '@nestjs/common';
import { Reglemente } from './reglemente.entity.js';
import type { Reglementesregler, Reglementesversion } from './reglemente.js';
import { VALJ_REGLEMENTE } from './valj-reglemente.repository.js';

type Andring = Partial<Reglementesregler> & Partial<Pick<Reglementesversion, 'giltigTill' | 'frislapparePersonId'>>;

const SORTERING = { giltigFran: 'giltig_fran' };

@Injectable()
export class ReglementeForrad extends Forrad {
  async medId(id: string): Promise<Reglementesversion | undefined> {
    return (await this.rader<Reglementesversion>(`${VALJ_REGLEMENTE} where id = $1`, [id]))[0];
  }

  /** Den senast antagna versionen, som kan börja gälla först senare. Låser den mot samtidiga byten. */
  async senasteForByte(organId: string): Promise<Reglementesversion | undefined> {
    const rader = await this.skriv.query<Reglementesversion[]>(
      `${VALJ_REGLEMENTE} where organ_id = $1 order by giltig_fran desc limit 1 for update`,
      [organId],
    );
    return rader[0];
  }

  /** Den senast antagna versionen. */
  async senaste(organId: string): Promise<Reglementesversion | undefined> {
    const sql = `${VALJ_REGLEMENTE} where organ_id = $1 order by giltig_fran desc limit 1`;
    return (await this.rader<Reglementesversion>(sql, [organId]))[0];
  }

  /** Versionen närmast före dagen. */
  async fore(organId: string, giltigFran: string): Promise<Reglementesversion | undefined> {
    const sql = `${VALJ_REGLEMENTE} where organ_id = $1 and giltig_fran < $2::date order by giltig_fran desc limit 1`;
    return (await this.rader<Reglementesversion>(sql, [organId, giltigFran]))[0];
  }

  async lagg(version: Omit<Reglementesversion, 'namndId' | 'version'> & { organId: string }): Promise<void> {
    await this.skriv.insert(Reglemente, version);
  }

  /** @returns om raden fanns i den versionen */
  async andra(id: string, version: number, andring: Andring): Promise<boolean> {
    return (await this.skriv.update(Reglemente, { id, version }, andring)).affected === 1;
  }

  /** Det högsta platsnummer som är besatt någon dag från och med `fran`. */
  async hogstaPlats(organId: string, fran: string): Promise<number> {
    const rader = await this.rader<{ plats: number | null }>(
      `select max(plats) as plats from uppdrag where organ_id = $1 and (till is null or till >= $2::date)`,
      [organId, fran],
    );
    return rader[0]?.plats ?? 0;
  }

  async lista(organId: string, fraga: Listfraga): Promise<{ rader: Reglementesversion[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const rader = await this.rader<Reglementesversion>(
      `${VALJ_REGLEMENTE} where organ_id = $1
        order by ${ordning(fraga.sortera, SORTERING, '-giltigFran', 'id')} limit $2 offset $3`,
      [organId, limit, offset],
    );
    const antal = await this.rader<{ antal: number }>(
      'select count(*)::int as antal from reglemente where organ_id = $1',
      [organId],
    );
    return { rader, antal: antal[0]?.antal ?? 0 };
  }
}
