import { Injectable } from '@nestjs/common';
import { Forrad } from '../databas/forrad.repository.js';
import type { Gemensamt, Personligt, Utskicksslag } from './brev.js';

export interface NyttUtskick {
  id: string;
  namndId: string | null;
  slag: Utskicksslag;
  objekt: string;
  objektId: string;
  version: number;
  gemensamt: Gemensamt;
  skapad: Date;
}

export interface NyMottagare {
  id: string;
  personId: string;
  namn: string;
  adress: string | null;
  personligt: Personligt;
  messageId: string;
  referenser: string[];
  /** Varför mejlet inte kan sändas alls, annars null. */
  orsak: string | null;
}

export interface Utskickshuvud {
  id: string;
  slag: Utskicksslag;
  gemensamt: Gemensamt;
}

@Injectable()
export class UtskickForrad extends Forrad {
  async lagg(utskick: NyttUtskick): Promise<boolean> {
    const rader = await this.skriv.query<unknown[]>(
      `insert into utskick (id, namnd_id, slag, objekt, objekt_id, version, gemensamt, skapad)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (objekt, objekt_id, slag, version) do nothing returning id`,
      [
        utskick.id,
        utskick.namndId,
        utskick.slag,
        utskick.objekt,
        utskick.objektId,
        utskick.version,
        JSON.stringify(utskick.gemensamt),
        utskick.skapad,
      ],
    );
    return rader.length === 1;
  }

  async laggMottagare(utskickId: string, mottagare: readonly NyMottagare[], tid: Date): Promise<void> {
    await this.skriv.query(
      `insert into mottagare (id, utskick_id, person_id, namn, adress, personligt, message_id, referenser, tillstand, orsak, andrad)
       select r.id, $1, r.person, r.namn, r.adress, r.personligt, r.message_id, r.referenser,
         case when r.orsak is null then 'vantar' else 'misslyckad' end, r.orsak, $3
       from jsonb_to_recordset($2::jsonb) as r (id uuid, person uuid, namn text, adress text, personligt jsonb,
         message_id text, referenser text[], orsak text)`,
      [
        utskickId,
        JSON.stringify(
          mottagare.map((en) => ({
            id: en.id,
            person: en.personId,
            namn: en.namn,
            adress: en.adress,
            personligt: en.personligt,
            message_id: en.messageId,
            referenser: en.referenser,
            orsak: en.orsak,
          })),
        ),
        tid,
      ],
    );
  }

  /** Message-ID:n i de tidigare utskicken om samma sak, äldst först, per person. */
  async tidigareMejl(objekt: string, objektId: string): Promise<Map<string, string[]>> {
    const rader = await this.rader<{ person: string; mejl: string[] }>(
      `select m.person_id as person, array_agg(m.message_id order by u.skapad, u.id) as mejl
       from utskick u join mottagare m on m.utskick_id = u.id
       where u.objekt = $1 and u.objekt_id = $2 and u.slag <> 'ovrigt' and m.adress is not null
       group by m.person_id`,
      [objekt, objektId],
    );
    return new Map(rader.map((rad) => [rad.person, rad.mejl]));
  }

  async huvud(id: string): Promise<Utskickshuvud | null> {
    const [rad] = await this.rader<Utskickshuvud>(`select id, slag, gemensamt from utskick where id = $1`, [id]);
    return rad ?? null;
  }
}
