import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import { Inkorgregistreringsrad } from './inkorgregistrering.entity.js';

/** En registrering, med det ärende den gick till. */
export interface Inkorgregistrering {
  id: string;
  postId: string;
  arendeId: string;
  dnr: string;
  handlingId: string;
  nr: number | null;
  nyttArende: boolean;
  tid: Date;
  namn: string;
  angradTid: Date | null;
}

const FALT = `r.id, r.post_id as "postId", r.arende_id as "arendeId", a.dnr, r.handling_id as "handlingId", h.nr, r.nytt_arende as "nyttArende",
  r.tid, r.namn, r.angrad_tid as "angradTid" from inkorgregistrering r join arende a on a.id = r.arende_id join handling h on h.id = r.handling_id`;

@Injectable()
export class InkorgregistreringForrad extends Forrad {
  async lagg(rad: Omit<Inkorgregistreringsrad, 'angradTid' | 'angradNamn'>): Promise<void> {
    await this.skriv.insert(Inkorgregistreringsrad, rad);
  }

  async medNyckel(postId: string, nyckel: string): Promise<Inkorgregistrering | null> {
    const [rad] = await this.rader<Inkorgregistrering>(`select ${FALT} where r.post_id = $1 and r.nyckel = $2`, [
      postId,
      nyckel,
    ]);
    return rad ?? null;
  }

  /** Den som gäller för posten. */
  async gallande(postId: string): Promise<Inkorgregistrering | null> {
    const [rad] = await this.rader<Inkorgregistrering>(`select ${FALT} where r.post_id = $1 and r.angrad_tid is null`, [
      postId,
    ]);
    return rad ?? null;
  }

  async hamta(namndId: string, id: string): Promise<Inkorgregistrering | null> {
    const [rad] = await this.rader<Inkorgregistrering>(`select ${FALT} where r.namnd_id = $1 and r.id = $2`, [
      namndId,
      id,
    ]);
    return rad ?? null;
  }

  /** Falskt när den redan är ångrad. */
  async angra(id: string, tid: Date, namn: string): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      'update inkorgregistrering set angrad_tid = $2, angrad_namn = $3 where id = $1 and angrad_tid is null',
      [id, tid, namn],
    );
    return antal === 1;
  }

  /** Hur många handlingar ärendet har utöver den. */
  async andraHandlingar(arendeId: string, handlingId: string): Promise<number> {
    const [rad] = await this.rader<{ antal: number }>(
      'select count(*)::int as antal from handling where arende_id = $1 and id <> $2',
      [arendeId, handlingId],
    );
    return rad?.antal ?? 0;
  }
}
