import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

const MEST = 40;

/** Orden i diariet som liknar ett annat. Listan är av alla ord: det som föreslås prövas först mot det läsaren får se. */
@Injectable()
export class StavningForrad extends Forrad {
  async liknande(ord: string): Promise<string[]> {
    const rader = await this.rader<{ ord: string }>(
      `select o.ord from sok_ord o, (select sok_jamna($1) as ord, set_config('pg_trgm.similarity_threshold', '0.3', true)) s
        where o.ord % s.ord and o.ord <> s.ord and o.ord !~ '[0-9]' and length(o.ord) between length(s.ord) - 3 and length(s.ord) + 3
        order by similarity(o.ord, s.ord) desc, o.ord limit ${String(MEST)}`,
      [ord],
    );
    return rader.map((rad) => rad.ord);
  }
}
