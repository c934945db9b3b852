import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

export interface Delegationsanslag {
  id: string;
  delegatprotokollId: string;
  nr: number;
  anslagsdatum: string;
  sistaOverklagandedag: string;
  tidigastNed: string;
  forvaringsplats: string;
  nedtagetDatum: string | null;
  skal: string | null;
}

const FALT = `id, delegatprotokoll_id as "delegatprotokollId", nr, anslagsdatum, sista_overklagandedag as "sistaOverklagandedag", tidigast_ned as "tidigastNed",
  forvaringsplats, nedtaget_datum as "nedtagetDatum", skal`;

@Injectable()
export class DelegationsanslagForrad extends Forrad {
  async forProtokoll(delegatprotokollId: string): Promise<Delegationsanslag[]> {
    return await this.rader<Delegationsanslag>(
      `select ${FALT} from delegationsanslag where delegatprotokoll_id = $1 order by nr`,
      [delegatprotokollId],
    );
  }

  async lagg(namndId: string, a: Omit<Delegationsanslag, 'nedtagetDatum'>, tid: Date): Promise<void> {
    await this.skriv.query(
      `insert into delegationsanslag (id, namnd_id, delegatprotokoll_id, nr, anslagsdatum, sista_overklagandedag, tidigast_ned, forvaringsplats, uppsatt_tid, skal)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        a.id,
        namndId,
        a.delegatprotokollId,
        a.nr,
        a.anslagsdatum,
        a.sistaOverklagandedag,
        a.tidigastNed,
        a.forvaringsplats,
        tid,
        a.skal,
      ],
    );
  }

  async attTaNed(idag: string): Promise<{ id: string; namndId: string; delegatprotokollId: string }[]> {
    return await this.rader(
      `select id, namnd_id as "namndId", delegatprotokoll_id as "delegatprotokollId" from delegationsanslag
       where nedtaget_datum is null and tidigast_ned <= $1::date order by tidigast_ned, id`,
      [idag],
    );
  }

  async taNed(id: string, datum: string): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      'update delegationsanslag set nedtaget_datum = $2 where id = $1 and nedtaget_datum is null',
      [id, datum],
    );
    return antal === 1;
  }
}
