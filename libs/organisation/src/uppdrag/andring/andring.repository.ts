import { Forrad, type Listfraga, ordning, sidgrans } from '#plattform';
import { Injectable } from '@nestjs/common';
import type { Uppdragsroll } from '../uppdrag.js';
import type { Andringsslag, Beslutsgrund } from './andring.js';
import { Uppdragsandring } from './uppdragsandring.entity.js';

export interface Andringsrad {
  id: string;
  slag: Andringsslag;
  uppdragId: string | null;
  namn: string | null;
  roll: Uppdragsroll | null;
  plats: number | null;
  parti: string | null;
  /** Namnet på den vars uppdrag fylldes. */
  efterNamn: string | null;
  galler: string;
  beslut: Beslutsgrund | null;
  fore: Record<string, unknown> | null;
  efter: Record<string, unknown> | null;
  skal: string | null;
  tid: Date;
  av: string;
}

const SORTERING = { tid: 'a.tid', galler: 'a.galler', slag: 'a.slag' };

@Injectable()
export class AndringForrad extends Forrad {
  async lagg(rad: Uppdragsandring): Promise<void> {
    await this.skriv.insert(Uppdragsandring, rad);
  }

  /** En sida av organets ändringar. Namnen är de som får visas nu, också på den som skrev in ändringen. */
  async lista(
    organId: string,
    fraga: Listfraga,
    filter: { uppdragId?: string; slag?: Andringsslag; parti?: string },
  ): Promise<{ rader: Andringsrad[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const vilka = `from uppdragsandring a left join uppdrag u on u.id = a.uppdrag_id left join person p on p.id = u.person_id
      left join uppdrag f on f.id = u.efter_id left join person fp on fp.id = f.person_id left join konto k on k.id = a.konto_id
      where a.organ_id = $1 and ($2::uuid is null or a.uppdrag_id = $2) and ($3::text is null or a.slag = $3)
        and ($4::text is null or coalesce(a.parti, u.parti) = $4)`;
    const varden = [organId, filter.uppdragId ?? null, filter.slag ?? null, filter.parti ?? null];
    const rader = await this.rader<Andringsrad>(
      `select a.id, a.slag, a.uppdrag_id as "uppdragId", p.visat_namn as namn, u.roll, u.plats, coalesce(a.parti, u.parti) as parti,
          fp.visat_namn as "efterNamn", a.galler, case when a.beslut_datum is null then null
            else json_build_object('organ', a.beslut_organ, 'paragraf', a.beslut_paragraf, 'datum', a.beslut_datum) end as beslut,
          a.fore, a.efter, a.skal, a.tid, coalesce(k.namn, 'Klubba') as av
        ${vilka} order by ${ordning(fraga.sortera, SORTERING, '-tid', 'a.id desc')} limit $5 offset $6`,
      [...varden, limit, offset],
    );
    const antal = await this.rader<{ antal: number }>(`select count(*)::int as antal ${vilka}`, varden);
    return { rader, antal: antal[0]?.antal ?? 0 };
  }
}
