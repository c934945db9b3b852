import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

export interface Faststalldrad {
  id: string;
  namndId: string;
  arendeId: string | null;
  handlingId: string;
  rubrik: string;
  datum: string;
  tid: Date;
}

@Injectable()
export class SkrivelseForrad extends Forrad {
  /** En skrivelse som redan är fastställd när den kommer in. */
  async laggFaststalld(s: Faststalldrad): Promise<void> {
    await this.skriv.query(
      `insert into tjansteskrivelse (id, namnd_id, arende_id, handling_id, rubrik, datum, tillstand, faststalld_tid) values ($1, $2, $3, $4, $5, $6, 'faststalld', $7)`,
      [s.id, s.namndId, s.arendeId, s.handlingId, s.rubrik, s.datum, s.tid],
    );
  }
}
