import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

export interface NyttTillkannagivande {
  id: string;
  delId: string;
  nr: number;
  anslagsdatum: string;
  sistaOverklagandedag: string;
  tidigastNed: string;
  nedtasEnligtPapper: string | null;
  paragraferText: string | null;
  forvaringsplats: string;
  tid: Date;
}

@Injectable()
export class TillkannagivandeForrad extends Forrad {
  async lagg(t: NyttTillkannagivande): Promise<void> {
    await this.skriv.query(
      `insert into tillkannagivande (id, protokollsdel_id, nr, anslagsdatum, sista_overklagandedag, tidigast_ned, nedtas_enligt_papper, paragrafer_text, forvaringsplats, uppsatt_tid)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        t.id,
        t.delId,
        t.nr,
        t.anslagsdatum,
        t.sistaOverklagandedag,
        t.tidigastNed,
        t.nedtasEnligtPapper,
        t.paragraferText,
        t.forvaringsplats,
        t.tid,
      ],
    );
  }

  /** Anslag vars sista dag är ute och som ännu står kvar. */
  async attTaNed(idag: string): Promise<{ id: string; namndId: string; delId: string }[]> {
    return await this.rader(
      `select t.id, p.namnd_id as "namndId", d.id as "delId" from tillkannagivande t join protokollsdel d on d.id = t.protokollsdel_id join protokoll p on p.id = d.protokoll_id
       where t.nedtaget_datum is null and t.tidigast_ned <= $1::date order by t.tidigast_ned, t.id`,
      [idag],
    );
  }

  async taNed(id: string, datum: string): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      'update tillkannagivande set nedtaget_datum = $2 where id = $1 and nedtaget_datum is null',
      [id, datum],
    );
    return antal === 1;
  }
}
