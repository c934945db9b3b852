import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

export type Upprattandesatt = 'expediering' | 'publicering' | 'slutbehandling';

export interface Upprattandeuppgift {
  faststalldTid: Date;
  upprattadTid: Date | null;
  genom: Upprattandesatt | null;
}

@Injectable()
export class UpprattandeForrad extends Forrad {
  async hamta(handlingId: string): Promise<Upprattandeuppgift | null> {
    const [rad] = await this.rader<Upprattandeuppgift>(
      'select faststalld_tid as "faststalldTid", upprattad_tid as "upprattadTid", genom from handling_upprattande where handling_id = $1',
      [handlingId],
    );
    return rad ?? null;
  }

  /** @returns falskt när handlingen redan är fastställd */
  async faststall(handlingId: string, tid: Date): Promise<boolean> {
    const rader = await this.skriv.query<unknown[]>(
      'insert into handling_upprattande (handling_id, faststalld_tid) values ($1, $2) on conflict do nothing returning 1',
      [handlingId, tid],
    );
    return rader.length === 1;
  }

  async upprattad(handlingId: string, genom: Upprattandesatt, tid: Date): Promise<void> {
    await this.skriv.query(
      'update handling_upprattande set upprattad_tid = $3, genom = $2 where handling_id = $1 and upprattad_tid is null',
      [handlingId, genom, tid],
    );
  }

  /** Ärendets handlingar som fastställdes senast vid tiden och ännu inte är upprättade. */
  async vantarSedan(arendeId: string, senast: Date): Promise<{ id: string; namndId: string }[]> {
    return await this.rader(
      `select h.id, h.namnd_id as "namndId" from handling h join handling_upprattande u on u.handling_id = h.id
        where h.arende_id = $1 and u.upprattad_tid is null and u.faststalld_tid <= $2 and h.makulering_skal is null order by h.nr`,
      [arendeId, senast],
    );
  }

  /** Ärendets handlingar som är fastställda men ännu inte upprättade. */
  async vantarIArendet(arendeId: string): Promise<{ id: string; namndId: string }[]> {
    return await this.rader(
      `select h.id, h.namnd_id as "namndId" from handling h join handling_upprattande u on u.handling_id = h.id
        where h.arende_id = $1 and u.upprattad_tid is null and h.makulering_skal is null order by h.nr`,
      [arendeId],
    );
  }
}
