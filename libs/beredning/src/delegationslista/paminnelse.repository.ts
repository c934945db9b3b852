import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

export interface Listpaminnelse {
  enhetId: string;
  manad: string;
  slag: 'fore' | 'efter' | 'begard';
  dag: string;
}

/** Den som påminns. Adressen är null för den som har skyddade uppgifter eller ingen mejl. */
export interface Pamind {
  personId: string;
  namn: string;
  epost: string | null;
}

@Injectable()
export class ListpaminnelseForrad extends Forrad {
  /** @returns falskt när enheten redan är påmind så */
  async anteckna({ enhetId, manad, slag, dag }: Listpaminnelse): Promise<boolean> {
    const rader = await this.skriv.query<unknown[]>(
      `insert into delegationspaminnelse as p (enhet_id, manad, slag, dag) values ($1, $2, $3, $4)
       on conflict (enhet_id, manad, slag) do update set dag = excluded.dag where p.slag = 'begard' and p.dag < excluded.dag returning p.dag`,
      [enhetId, manad, slag, dag],
    );
    return rader.length === 1;
  }

  async utskick({ enhetId, manad, slag }: Listpaminnelse, utskickId: string): Promise<void> {
    await this.skriv.query(
      'update delegationspaminnelse set utskick_id = $4 where enhet_id = $1 and manad = $2 and slag = $3',
      [enhetId, manad, slag, utskickId],
    );
  }

  /** Den senaste påminnelsen för varje enhet och månad. */
  async senaste(namndId: string, fran: string, till: string): Promise<Listpaminnelse[]> {
    return await this.rader<Listpaminnelse>(
      `select distinct on (p.enhet_id, p.manad) p.enhet_id as "enhetId", p.manad, p.slag, p.dag from delegationspaminnelse p join enhet e on e.id = p.enhet_id
       where e.organ_id = $1 and p.manad between $2 and $3 order by p.enhet_id, p.manad, p.dag desc, p.slag`,
      [namndId, fran, till],
    );
  }

  /** Enhetens chef, och den som ersätter när chefen är borta. */
  async mottagare(namndId: string, chefId: string, dag: string): Promise<Pamind[]> {
    return await this.rader<Pamind>(
      `select p.id as "personId", p.visat_namn as namn, case when not p.skyddade_personuppgifter then p.epost end as epost
       from person p where p.id = $2 or $2 in (select ersatter_den(p.id, $1, $3::date)) order by p.id`,
      [namndId, chefId, dag],
    );
  }
}
