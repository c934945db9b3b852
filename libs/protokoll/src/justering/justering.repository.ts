import { Injectable } from '@nestjs/common';
import { Forrad, nyttId } from '#plattform';

export interface NyJustering {
  delId: string;
  personId: string;
  roll: 'ordforande' | 'justerare';
  datum: string;
  plats: string;
  textSha256: string;
  registreradAv: string;
  tid: Date;
  paragrafIder: readonly string[];
}

@Injectable()
export class JusteringForrad extends Forrad {
  async lagg(j: NyJustering): Promise<void> {
    const id = nyttId();
    await this.skriv.query(
      `insert into justering (id, protokollsdel_id, person_id, roll, satt, datum, plats, text_sha256, registrerad_av, registrerad_tid)
       values ($1, $2, $3, $4, 'papper', $5, $6, $7, $8, $9)`,
      [id, j.delId, j.personId, j.roll, j.datum, j.plats, j.textSha256, j.registreradAv, j.tid],
    );
    await this.skriv.query(
      'insert into justering_paragraf (justering_id, paragraf_id) select $1, x from unnest($2::uuid[]) as x',
      [id, j.paragrafIder],
    );
  }
}
