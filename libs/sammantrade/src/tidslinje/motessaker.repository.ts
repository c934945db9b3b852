import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

/** En punkt på en föredragningslista, i den version där den står. */
export interface Punktsak {
  id: string;
  listaId: string;
  sammantradeId: string;
  datum: string;
  ordning: number;
}

/** Det som hänt ett ärende på sammanträden. */
@Injectable()
export class MotessakerForrad extends Forrad {
  async punkter(namndId: string, arendeId: string): Promise<Punktsak[]> {
    return await this.rader<Punktsak>(
      `select p.id, p.lista_id as "listaId", s.id as "sammantradeId", s.datum, p.ordning
         from punkt p join foredragningslista f on f.id = p.lista_id join sammantrade s on s.id = f.sammantrade_id
        where s.namnd_id = $1 and p.arende_id = $2`,
      [namndId, arendeId],
    );
  }

  async paragrafer(
    namndId: string,
    arendeId: string,
  ): Promise<{ id: string; nr: number; datum: string; sammantradeId: string }[]> {
    return await this.rader(
      `select p.id, p.nr, s.datum, s.id as "sammantradeId" from paragraf p join sammantrade s on s.id = p.sammantrade_id
        where p.namnd_id = $1 and p.arende_id = $2`,
      [namndId, arendeId],
    );
  }
}
