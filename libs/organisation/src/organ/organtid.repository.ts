import { Forrad } from '#plattform';
import { Injectable } from '@nestjs/common';
import type { Beslutsgrund } from '../uppdrag/andring/andring.js';
import { Organ } from './organ.entity.js';
import { Organnamn } from './organnamn.entity.js';

export interface Namnrad {
  namn: string;
  fran: string | null;
  beslut: Beslutsgrund | null;
}

@Injectable()
export class OrgantidForrad extends Forrad {
  /** Det som organet har hetat och ska heta, det senaste först; tomt för ett organ som aldrig bytt namn. */
  async namn(organId: string): Promise<Namnrad[]> {
    return await this.rader<Namnrad>(
      `select namn, fran, case when beslut_datum is null then null
          else json_build_object('organ', beslut_organ, 'paragraf', beslut_paragraf, 'datum', beslut_datum) end as beslut
         from organnamn where organ_id = $1 order by fran desc nulls last`,
      [organId],
    );
  }

  async laggNamn(rad: Organnamn): Promise<void> {
    await this.skriv.insert(Organnamn, rad);
  }

  async sattNamn(organId: string, namn: string): Promise<void> {
    await this.skriv.query('update organ set namn = $2, version = version + 1 where id = $1 and namn <> $2', [
      organId,
      namn,
    ]);
  }

  /** Organ som i dag ska heta något annat än de heter. */
  async attByta(idag: string): Promise<{ organId: string; fore: string; efter: string }[]> {
    return await this.rader(
      `select o.id as "organId", o.namn as fore, n.namn as efter from organ o
         join lateral (select namn from organnamn where organ_id = o.id and (fran is null or fran <= $1::date)
           order by fran desc nulls last limit 1) n on true
        where n.namn <> o.namn order by o.id`,
      [idag],
    );
  }

  /** @returns om raden fanns i den versionen */
  async avsluta(id: string, version: number, till: string): Promise<boolean> {
    return (await this.skriv.update(Organ, { id, version }, { till })).affected === 1;
  }

  /** Uppdragen som gäller efter dagen. */
  async uppdragEfter(organId: string, till: string): Promise<{ id: string; fran: string; version: number }[]> {
    return await this.rader(
      'select id, fran, version from uppdrag where organ_id = $1 and (till is null or till > $2::date) order by id',
      [organId, till],
    );
  }
}
