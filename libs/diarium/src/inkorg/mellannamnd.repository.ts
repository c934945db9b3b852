import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

/** En annan nämnd i samma kommun, med eget diarium. */
export interface Mottagarnamnd {
  namndId: string;
  namn: string;
}

/** Hur långt en leverans har kommit hos mottagaren. */
export interface Leveranslage {
  nyckel: string;
  tillstand: 'att_registrera' | 'registrerad' | 'inte_allman';
  /** Deras diarienummer, när de har registrerat den. */
  dnr: string | null;
}

@Injectable()
export class MellannamndForrad extends Forrad {
  /**
   * Nämnden som mottagaren heter; ett utskott tar emot genom sin nämnd. null när ingen annan myndighet i Klubba heter så
   * den dagen: nämndens egna utskott är samma myndighet.
   */
  async namndSomHeter(franNamndId: string, mottagare: string, dag: string): Promise<Mottagarnamnd | null> {
    const [rad] = await this.rader<Mottagarnamnd>(
      `with fran as (select o.kommun_id, case when o.slag in ('utskott', 'beredning') then o.overordnat_id else o.id end as myndighet from organ o where o.id = $1)
       select m.id as "namndId", m.namn from fran f join organ o on o.kommun_id = f.kommun_id
         join organ m on m.id = case when o.slag in ('utskott', 'beredning') then o.overordnat_id else o.id end
       where lower(btrim($2)) in (lower(o.namn), lower(o.diariekod)) and m.id <> f.myndighet and m.slag <> 'kommunfullmaktige'
         and coalesce(m.fran, $3::date) <= $3::date and coalesce(m.till, $3::date) >= $3::date
       order by o.slag in ('utskott', 'beredning'), m.id limit 1`,
      [franNamndId, mottagare, dag],
    );
    return rad ?? null;
  }

  async namn(organId: string): Promise<string> {
    const [rad] = await this.rader<{ namn: string }>('select namn from organ where id = $1', [organId]);
    return rad?.namn ?? '';
  }

  /** Hur det gått med leveranser från nämnden. Bara tillståndet och numret: inget annat hos mottagaren. */
  async lagen(franNamndId: string, nycklar: readonly string[]): Promise<Leveranslage[]> {
    return await this.rader<Leveranslage>(
      `select p.leveransnyckel as nyckel, case p.tillstand when 'ny' then 'att_registrera' else p.tillstand end as tillstand, a.dnr
       from inkorgpost p left join inkorgregistrering r on r.post_id = p.id and r.angrad_tid is null left join arende a on a.id = r.arende_id
       where p.fran_organ_id = $1 and p.leveransnyckel = any($2::text[])`,
      [franNamndId, nycklar],
    );
  }

  async leveransnyckel(postId: string): Promise<string | null> {
    const [rad] = await this.rader<{ nyckel: string | null }>(
      'select leveransnyckel as nyckel from inkorgpost where id = $1',
      [postId],
    );
    return rad?.nyckel ?? null;
  }
}
