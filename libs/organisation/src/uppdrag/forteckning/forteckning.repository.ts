import { Forrad } from '#plattform';
import { Injectable } from '@nestjs/common';
import type { Uppdragsroll } from '../uppdrag.js';
import type { Forteckningsrad, SenastPaPlats } from './forteckning.js';

const ROLLORDNING = `array_position(array['ordforande', 'forste_vice', 'andre_vice', 'ledamot', 'ersattare', 'insynsplats',
  'personalforetradare', 'personalforetradarersattare', 'narvaroratt'], u.roll)`;

/** Ett uppdrag som börjar eller slutar efter dagen. */
export interface KommandeUppdrag {
  uppdragId: string;
  namn: string;
  parti: string | null;
  roll: Uppdragsroll;
  plats: number | null;
  fran: string;
  till: string | null;
}

@Injectable()
export class ForteckningForrad extends Forrad {
  async den(organId: string, datum: string): Promise<Forteckningsrad[]> {
    return await this.rader<Forteckningsrad>(
      `select u.id as "uppdragId", u.person_id as "personId", p.visat_namn as namn, u.parti, u.roll, u.plats,
          uppdrag_turordning(u.id, u.organ_id, u.parti, u.turordning, $2::date) as nr, u.fran, u.till,
          case when f.id is null then null else json_build_object('uppdragId', f.id, 'namn', fp.visat_namn) end as efter,
          b.beslut, coalesce(k.verksamheter, '{}') as kontakt, p.skyddade_personuppgifter as skyddad, u.version
        from uppdrag u join person p on p.id = u.person_id
        left join uppdrag f on f.id = u.efter_id and f.person_id <> u.person_id
        left join person fp on fp.id = f.person_id
        left join lateral (select json_build_object('organ', a.beslut_organ, 'paragraf', a.beslut_paragraf, 'datum', a.beslut_datum) as beslut
          from uppdragsandring a where a.uppdrag_id = u.id and a.slag in ('val', 'fyllnadsval', 'byte') and a.beslut_datum is not null
          order by a.tid desc, a.id desc limit 1) b on true
        left join lateral (select array_agg(k.verksamhet order by k.verksamhet) as verksamheter from kontaktpolitiker k
          where k.organ_id = u.organ_id and k.person_id = u.person_id and k.fran <= $2::date and (k.till is null or k.till >= $2::date)) k on true
        where u.organ_id = $1 and u.fran <= $2::date and (u.till is null or u.till >= $2::date)
        order by ${ROLLORDNING}, u.plats nulls last, nr nulls last, p.visat_namn, u.id`,
      [organId, datum],
    );
  }

  /** Den som senast lämnade varje plats som är tom den dagen. */
  async senastePaPlatser(organId: string, datum: string): Promise<SenastPaPlats[]> {
    return await this.rader<SenastPaPlats>(
      `select distinct on (u.plats) u.plats, u.id as "uppdragId", p.visat_namn as namn, u.parti, u.till
         from uppdrag u join person p on p.id = u.person_id
        where u.organ_id = $1 and u.plats is not null and u.till < $2::date and not exists (
          select 1 from uppdrag x where x.organ_id = u.organ_id and x.plats = u.plats and x.fran <= $2::date and (x.till is null or x.till >= $2::date))
        order by u.plats, u.till desc`,
      [organId, datum],
    );
  }

  async kommande(organId: string, datum: string): Promise<KommandeUppdrag[]> {
    return await this.rader<KommandeUppdrag>(
      `select u.id as "uppdragId", p.visat_namn as namn, u.parti, u.roll, u.plats, u.fran, u.till
         from uppdrag u join person p on p.id = u.person_id
        where u.organ_id = $1 and (u.fran > $2::date or u.till >= $2::date)
        order by u.fran, u.plats nulls last, p.visat_namn, u.id`,
      [organId, datum],
    );
  }

  /** Reglementesversioner som börjar gälla efter dagen. */
  async kommandeReglementen(organId: string, datum: string): Promise<{ fran: string; beslutad: string | null }[]> {
    return await this.rader(
      `select giltig_fran as fran, beslutad from reglemente where organ_id = $1 and giltig_fran > $2::date order by giltig_fran`,
      [organId, datum],
    );
  }

  /** Vad organet hette den dagen. */
  async namnDen(organId: string, datum: string): Promise<string | null> {
    const [rad] = await this.rader<{ namn: string }>(
      `select coalesce((select n.namn from organnamn n where n.organ_id = o.id and (n.fran is null or n.fran <= $2::date)
          order by n.fran desc nulls last limit 1), o.namn) as namn from organ o where o.id = $1`,
      [organId, datum],
    );
    return rad?.namn ?? null;
  }

  /** De ersättares och ledamöters födelsedatum som åldersordningen behöver. Lämnas aldrig ut. */
  async fodelsedatum(personIder: readonly string[]): Promise<Map<string, string>> {
    const rader = await this.rader<{ id: string; fodelsedatum: string }>(
      'select id, fodelsedatum from person where id = any($1::uuid[]) and fodelsedatum is not null',
      [personIder],
    );
    return new Map(rader.map((rad) => [rad.id, rad.fodelsedatum]));
  }
}
