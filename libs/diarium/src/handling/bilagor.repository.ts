import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

export interface Bilagerad {
  handlingId: string;
  nr: number | null;
  titel: string;
  ordning: number;
  makulerad: boolean;
}

const FALT = `h.id as "handlingId", h.nr, h.titel, b.ordning, h.makulering_skal is not null as makulerad`;

@Injectable()
export class BilageForrad extends Forrad {
  /** Handlingens bilagor i ordning. */
  async bilagor(namndId: string, handlingId: string): Promise<Bilagerad[]> {
    return await this.rader<Bilagerad>(
      `select ${FALT} from handling_bilaga b join handling h on h.id = b.handling_id
        where b.till_handling_id = $2 and h.namnd_id = $1 order by b.ordning`,
      [namndId, handlingId],
    );
  }

  /** Handlingen som denna är bilaga till, eller null. */
  async till(namndId: string, handlingId: string): Promise<Bilagerad | null> {
    const [rad] = await this.rader<Bilagerad>(
      `select ${FALT} from handling_bilaga b join handling h on h.id = b.till_handling_id
        where b.handling_id = $2 and h.namnd_id = $1`,
      [namndId, handlingId],
    );
    return rad ?? null;
  }

  /** De av handlingarna som ligger i ärendet, är omakulerade och varken själva har bilagor eller är bilaga till en annan. */
  async somKanBliBilaga(arendeId: string, till: string, ider: readonly string[]): Promise<Set<string>> {
    const rader = await this.rader<{ id: string }>(
      `select h.id from handling h where h.id = any($3::uuid[]) and h.arende_id = $1 and h.id <> $2 and h.makulering_skal is null
         and not exists (select 1 from handling_bilaga b where b.till_handling_id = h.id)
         and not exists (select 1 from handling_bilaga b where b.handling_id = h.id and b.till_handling_id <> $2)`,
      [arendeId, till, ider],
    );
    return new Set(rader.map((rad) => rad.id));
  }

  /** Sätter bilagorna och deras ordning. Ordningen prövas vid transaktionens slut. */
  async satt(handlingId: string, bilagor: readonly string[]): Promise<void> {
    await this.skriv.query('delete from handling_bilaga where till_handling_id = $1', [handlingId]);
    await this.skriv.query(
      `insert into handling_bilaga (handling_id, till_handling_id, ordning)
       select b.id, $1, b.ordning from unnest($2::uuid[]) with ordinality as b(id, ordning)`,
      [handlingId, bilagor],
    );
  }
}
