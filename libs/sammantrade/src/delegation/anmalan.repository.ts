import { Injectable } from '@nestjs/common';
import { Forrad, nyttId } from '#plattform';

export const ANMALNINGSSLAG = ['listor', 'bradskande'] as const;
export type Anmalningsslag = (typeof ANMALNINGSSLAG)[number];

/** Punkten som ett sammanträde har för anmälan. */
export interface Anmalan {
  id: string;
  punktNyckel: string;
  slag: Anmalningsslag;
  /** Punkten står på den senaste listan och utgår inte. */
  star: boolean;
  saker: string[];
}

/** Det som en § i ett justerat protokoll anmälde. */
export interface Anmaldparagraf {
  namndId: string;
  paragrafId: string;
  paragraf: number;
  sammantradesdag: string;
  listor: string[];
  ordforandebeslut: string[];
}

@Injectable()
export class AnmalanForrad extends Forrad {
  async forSammantrade(sammantradeId: string): Promise<Anmalan[]> {
    return await this.rader<Anmalan>(
      `select a.id, a.punkt_nyckel as "punktNyckel", a.slag, anmalningspunkt_star(a.id) as star,
         array(select coalesce(k.lista_id, k.ordforandebeslut_id)::text from delegationsanmalan_sak k where k.anmalan_id = a.id) as saker
       from delegationsanmalan a where a.sammantrade_id = $1`,
      [sammantradeId],
    );
  }

  /** De saker som redan väntar på ett annat sammanträde eller dess justering. */
  async upptagna(namndId: string, sammantradeId: string): Promise<Map<string, string>> {
    const rader = await this.rader<{ id: string; datum: string }>(
      `select coalesce(k.lista_id, k.ordforandebeslut_id) as id, m.datum from delegationsanmalan_sak k join delegationsanmalan a on a.id = k.anmalan_id
         join sammantrade m on m.id = a.sammantrade_id where a.namnd_id = $1 and a.sammantrade_id <> $2 and anmalan_galler(a.id)`,
      [namndId, sammantradeId],
    );
    return new Map(rader.map(({ id, datum }) => [id, datum]));
  }

  /** Punkten och det som anmäls i den, i stället för det som stod. */
  async satt(a: {
    namndId: string;
    sammantradeId: string;
    slag: Anmalningsslag;
    punktNyckel: string;
    saker: readonly string[];
  }): Promise<void> {
    const [rad] = await this.skriv.query<{ id: string }[]>(
      `with gjord as (insert into delegationsanmalan (id, namnd_id, sammantrade_id, punkt_nyckel, slag) values ($1, $2, $3, $4, $5)
         on conflict (sammantrade_id, slag) do update set punkt_nyckel = excluded.punkt_nyckel returning id) select id from gjord`,
      [nyttId(), a.namndId, a.sammantradeId, a.punktNyckel, a.slag],
    );
    const anmalanId = rad?.id ?? '';
    await this.skriv.query('delete from delegationsanmalan_sak where anmalan_id = $1', [anmalanId]);
    const kolumn = a.slag === 'listor' ? 'lista_id' : 'ordforandebeslut_id';
    for (const sak of a.saker) {
      await this.skriv.query(`insert into delegationsanmalan_sak (id, anmalan_id, ${kolumn}) values ($1, $2, $3)`, [
        nyttId(),
        anmalanId,
        sak,
      ]);
    }
  }

  /** De §§ bland dem i delen som anmälde något. En bordlagd, återremitterad eller utgången § anmälde inget. */
  async anmaldaI(paragrafIder: readonly string[]): Promise<Anmaldparagraf[]> {
    return await this.rader<Anmaldparagraf>(
      `select g.namnd_id as "namndId", g.id as "paragrafId", g.nr as paragraf, s.datum as "sammantradesdag",
         coalesce(array_agg(k.lista_id::text) filter (where k.lista_id is not null), '{}') as listor,
         coalesce(array_agg(k.ordforandebeslut_id::text) filter (where k.ordforandebeslut_id is not null), '{}') as ordforandebeslut
       from paragraf g join sammantrade s on s.id = g.sammantrade_id join punkt p on p.id = g.punkt_id
         join delegationsanmalan a on a.sammantrade_id = g.sammantrade_id and a.punkt_nyckel = p.nyckel join delegationsanmalan_sak k on k.anmalan_id = a.id
       where g.id = any($1::uuid[]) and g.tillstand = 'beslutad' and g.utfall not in ('bordlagd', 'utgar', 'aterremiss')
       group by g.namnd_id, g.id, g.nr, s.datum order by g.nr`,
      [paragrafIder],
    );
  }
}
