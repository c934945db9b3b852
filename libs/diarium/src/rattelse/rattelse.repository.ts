import { Injectable } from '@nestjs/common';
import { Forrad, type Listfraga, nyttId, ordning, sidgrans } from '#plattform';

export const RATTELSEOBJEKT = ['arende', 'handling', 'arendepart'] as const;
export type Rattelseobjekt = (typeof RATTELSEOBJEKT)[number];

/** En rättelse som den skrivs. */
export interface NyRattelse {
  namndId: string;
  arendeId: string | null;
  objekt: Rattelseobjekt;
  objektId: string;
  falt: string;
  fore: unknown;
  efter: unknown;
  skyddad: boolean;
  skal: string | null;
}

/** En rättelse som den läses. */
export interface Rattelse {
  id: string;
  objekt: Rattelseobjekt;
  objektId: string;
  falt: string;
  fore: unknown;
  efter: unknown;
  skyddad: boolean;
  skal: string | null;
  vem: string;
  tid: Date;
}

const SORTERING = { tid: 'r.tid', falt: 'r.falt' };
const RORARENDET = `r.namnd_id = $1 and (r.arende_id = $2 or r.objekt = 'handling' and r.objekt_id in (select h.id from handling h where h.arende_id = $2))`;

@Injectable()
export class RattelseForrad extends Forrad {
  async lagg(rattelser: readonly NyRattelse[], aktor: unknown, tid: Date): Promise<void> {
    for (const r of rattelser) {
      await this.skriv.query(
        `insert into rattelse (id, namnd_id, arende_id, objekt, objekt_id, falt, fore, efter, skyddad, skal, aktor, tid)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          nyttId(),
          r.namndId,
          r.arendeId,
          r.objekt,
          r.objektId,
          r.falt,
          JSON.stringify(r.fore ?? null),
          JSON.stringify(r.efter ?? null),
          r.skyddad,
          r.skal,
          JSON.stringify(aktor),
          tid,
        ],
      );
    }
  }

  /** Rättelserna i ett ärende, dess parter och handlingar, den senaste först när inget annat sägs. */
  async sida(namndId: string, arendeId: string, fraga: Listfraga): Promise<{ rader: Rattelse[]; antal: number }> {
    const { limit, offset } = sidgrans(fraga);
    const rader = await this.rader<Rattelse>(
      `select r.id, r.objekt, r.objekt_id as "objektId", r.falt, r.fore, r.efter, r.skyddad, r.skal,
         visat_namn((r.aktor ->> 'personId')::uuid, r.aktor ->> 'namn') as vem, r.tid
       from rattelse r where ${RORARENDET} order by ${ordning(fraga.sortera, SORTERING, '-tid', 'r.id desc')} limit ${String(limit)} offset ${String(offset)}`,
      [namndId, arendeId],
    );
    const [rakning] = await this.rader<{ antal: number }>(
      `select count(*)::int as antal from rattelse r where ${RORARENDET}`,
      [namndId, arendeId],
    );
    return { rader, antal: rakning?.antal ?? 0 };
  }
}
