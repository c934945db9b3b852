import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

/** En handling som lämnat ärendet: numret står kvar och pekar dit den är. */
export interface Flyttad {
  id: string;
  handlingId: string;
  franNr: number;
  tillArendeId: string;
  tillDnr: string;
  tillNr: number;
  skal: string;
  vem: string;
  tid: Date;
}

@Injectable()
export class FlyttForrad extends Forrad {
  async lagg(rad: {
    id: string;
    namndId: string;
    handlingId: string;
    franArendeId: string | null;
    franNr: number | null;
    tillArendeId: string;
    tillNr: number;
    skal: string;
    aktor: unknown;
    tid: Date;
  }): Promise<void> {
    await this.skriv.query(
      `insert into handling_flytt (id, namnd_id, handling_id, fran_arende_id, fran_nr, till_arende_id, till_nr, skal, aktor, tid, transaktion)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 0)`,
      [
        rad.id,
        rad.namndId,
        rad.handlingId,
        rad.franArendeId,
        rad.franNr,
        rad.tillArendeId,
        rad.tillNr,
        rad.skal,
        JSON.stringify(rad.aktor),
        rad.tid,
      ],
    );
  }

  /** @returns falskt när någon annan hann före */
  async flytta(handlingId: string, version: number, tillArendeId: string, tillNr: number): Promise<boolean> {
    const svar = await this.skriv.query<[unknown[], number]>(
      'update handling set arende_id = $3, nr = $4, version = version + 1 where id = $1 and version = $2',
      [handlingId, version, tillArendeId, tillNr],
    );
    return svar[1] === 1;
  }

  /** Handlingens bilagor, i ordning; de följer med den. */
  async bilagor(handlingId: string): Promise<{ id: string; version: number; nr: number | null }[]> {
    return await this.rader(
      `select h.id, h.version, h.nr from handling_bilaga b join handling h on h.id = b.handling_id where b.till_handling_id = $1 order by b.ordning for update of h`,
      [handlingId],
    );
  }

  /** Handlingen som den är bilaga till, eller null. */
  async huvudhandling(handlingId: string): Promise<string | null> {
    const [rad] = await this.rader<{ id: string }>(
      'select till_handling_id as id from handling_bilaga where handling_id = $1',
      [handlingId],
    );
    return rad?.id ?? null;
  }

  /** Handlingar som lämnat ärendet, i nummerordning. Deras rubriker står i det ärende de är i. */
  async franArendet(namndId: string, arendeId: string): Promise<Flyttad[]> {
    return await this.rader<Flyttad>(
      `select f.id, f.handling_id as "handlingId", f.fran_nr as "franNr", f.till_arende_id as "tillArendeId", a.dnr as "tillDnr", f.till_nr as "tillNr",
         f.skal, visat_namn((f.aktor ->> 'personId')::uuid, f.aktor ->> 'namn') as vem, f.tid
       from handling_flytt f join arende a on a.id = f.till_arende_id where f.namnd_id = $1 and f.fran_arende_id = $2 order by f.fran_nr, f.tid`,
      [namndId, arendeId],
    );
  }
}
