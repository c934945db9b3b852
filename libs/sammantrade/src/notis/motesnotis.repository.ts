import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

/** Ett sammanträde som det nämns i en notis, och de konton som sköter det. */
export interface Namntmote {
  id: string;
  namndId: string;
  datum: string;
  start: string;
  /** Sammanträdets sekreterare; har det ingen, nämndens alla. */
  sekreterare: string[];
}

const MOTE = `select s.id, s.namnd_id as "namndId", s.datum, to_char(s.start, 'HH24:MI') as start,
  array(select k.id::text from konto k where s.sekreterare_id is not null and k.person_id = s.sekreterare_id
    union select r.konto_id::text from rolltilldelning r where s.sekreterare_id is null and r.organ_id = s.namnd_id
      and r.roll = 'namndsekreterare' and r.fran <= $2::date and (r.till is null or r.till >= $2::date)) as sekreterare
  from sammantrade s`;

@Injectable()
export class MotesnotisForrad extends Forrad {
  async mote(id: string, idag: string): Promise<Namntmote | null> {
    return (await this.rader<Namntmote>(`${MOTE} where s.id = $1`, [id, idag]))[0] ?? null;
  }

  async motetMedLista(listaId: string, idag: string): Promise<Namntmote | null> {
    const sql = `${MOTE} where s.id = (select l.sammantrade_id from foredragningslista l where l.id = $1)`;
    return (await this.rader<Namntmote>(sql, [listaId, idag]))[0] ?? null;
  }

  /** Sammanträdet som brevet handlar om, och mottagarens namn som det får visas. */
  async brev(mottagareId: string): Promise<{ sammantradeId: string; namn: string } | null> {
    const [rad] = await this.rader<{ sammantradeId: string; namn: string }>(
      `select u.objekt_id as "sammantradeId", coalesce(p.visat_namn, m.namn) as namn from mottagare m join utskick u on u.id = m.utskick_id
         left join person p on p.id = m.person_id where m.id = $1 and u.objekt = 'sammantrade'`,
      [mottagareId],
    );
    return rad ?? null;
  }

  /** De som utskicket går till. */
  async mottagare(utskickId: string): Promise<string[]> {
    const rader = await this.rader<{ id: string }>('select person_id as id from mottagare where utskick_id = $1', [
      utskickId,
    ]);
    return rader.map(({ id }) => id);
  }
}
