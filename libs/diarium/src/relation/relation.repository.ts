import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { Arendestatus } from '../arende/arende.typer.js';
import { Arenderelationsrad } from './arenderelation.entity.js';
import type { Relationsslag } from './relation.typer.js';

/** Ett ärende som hör ihop med det man ser, från dess håll. Den skyddade ordalydelsen är aldrig med. */
export interface Relation {
  id: string;
  slag: Relationsslag;
  /** Det man ser har relationen, eller är den som den pekar på. */
  riktning: 'fran' | 'till';
  arendeId: string;
  dnr: string;
  arendemening: string;
  status: Arendestatus;
  sekretess: boolean;
}

@Injectable()
export class RelationForrad extends Forrad {
  async lagg(rad: Arenderelationsrad): Promise<void> {
    await this.skriv.insert(Arenderelationsrad, rad);
  }

  async finns(franArendeId: string, tillArendeId: string, slag: Relationsslag): Promise<boolean> {
    const rader = await this.rader<unknown>(
      `select 1 from arenderelation where slag = $3 and (fran_arende_id, till_arende_id) in (($1::uuid, $2::uuid)
         ${slag === 'bereds_med' || slag === 'hor_ihop_med' ? ', ($2::uuid, $1::uuid)' : ''})`,
      [franArendeId, tillArendeId, slag],
    );
    return rader.length > 0;
  }

  /** Tar bort en relation som ärendet har åt något håll. @returns relationen, eller null */
  async taBort(namndId: string, arendeId: string, id: string): Promise<Arenderelationsrad | null> {
    const [rader] = await this.skriv.query<[{ fran: string; till: string; slag: string; tid: Date }[], number]>(
      `delete from arenderelation where id = $1 and namnd_id = $2 and $3::uuid in (fran_arende_id, till_arende_id)
        returning fran_arende_id as fran, till_arende_id as till, slag, skapad_tid as tid`,
      [id, namndId, arendeId],
    );
    const [rad] = rader;
    if (rad === undefined) return null;
    return { id, namndId, franArendeId: rad.fran, tillArendeId: rad.till, slag: rad.slag, skapadTid: rad.tid };
  }

  /** Ärendets relationer åt båda håll. */
  async lista(namndId: string, arendeId: string): Promise<Relation[]> {
    return await this.rader<Relation>(
      `select r.id, r.slag, case when r.fran_arende_id = $2 then 'fran' else 'till' end as riktning, a.id as "arendeId", a.dnr,
         a.arendemening, a.status, a.sekretess_lagrum is not null or a.sekretess_under_provning as sekretess
       from arenderelation r join arende a on a.id = case when r.fran_arende_id = $2 then r.till_arende_id else r.fran_arende_id end
       where r.namnd_id = $1 and $2::uuid in (r.fran_arende_id, r.till_arende_id) order by r.skapad_tid, r.id`,
      [namndId, arendeId],
    );
  }
}
