import { Injectable } from '@nestjs/common';
import { Forrad, type Listfraga, ordning, sidgrans } from '#plattform';

/** En händelse som rör ett ärende eller någon av dess handlingar. `fore` och `efter` bär det som ändrades. */
export interface Arendehandelse {
  nr: number;
  tid: Date;
  aktor: string;
  typ: string;
  objekt: string;
  objektId: string;
  fore: Record<string, unknown> | null;
  efter: Record<string, unknown> | null;
  skal: string | null;
  /** Rör en handling som har sekretess. */
  hemlig: boolean;
}

const SORTERING = { nr: 'h.nr', tid: 'h.tid', typ: 'h.typ' };

// Jämförelsen som text: loggens objekt är av många slag.
const VILLKOR = `h.kedja = $1 and ((h.objekt = 'arende' and h.objekt_id = $2::uuid::text)
  or (h.objekt = 'handling' and h.objekt_id in (select x.id::text from handling x where x.arende_id = $2::uuid)))`;

@Injectable()
export class ArendehandelseForrad extends Forrad {
  /** En sida, den senaste händelsen först när inget annat sägs. */
  async sida(namndId: string, arendeId: string, fraga: Listfraga): Promise<{ rader: Arendehandelse[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const ordnad = ordning(fraga.sortera, SORTERING, '-nr', 'h.nr desc');
    const rader = await this.rader<Arendehandelse>(
      `select h.nr::int as nr, h.tid, concat_ws(' för ', visat_namn((h.aktor ->> 'personId')::uuid, h.aktor ->> 'namn'), visat_namn((h.aktor -> 'for' ->> 'personId')::uuid, h.aktor -> 'for' ->> 'namn')) as aktor, h.typ, h.objekt, h.objekt_id as "objektId", h.fore, h.efter, h.skal,
         exists (select 1 from handling x left join arende y on y.id = x.arende_id
           where x.id::text = case when h.objekt = 'handling' then h.objekt_id else h.efter ->> 'handlingId' end
             and (x.sekretess_lagrum is not null or x.sekretess_under_provning or y.sekretess_lagrum is not null or y.sekretess_under_provning)) as hemlig
       from handelse h where ${VILLKOR} order by ${ordnad} limit ${String(limit)} offset ${String(offset)}`,
      [namndId, arendeId],
    );
    const [rakning] = await this.rader<{ antal: number }>(
      `select count(*)::int as antal from handelse h where ${VILLKOR}`,
      [namndId, arendeId],
    );
    return { rader, antal: rakning?.antal ?? 0 };
  }
}
