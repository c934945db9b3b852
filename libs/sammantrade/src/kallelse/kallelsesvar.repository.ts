import { Injectable } from '@nestjs/common';
import { Forrad, nyttId } from '#plattform';
import type { Kallelsesvar, Svarssatt } from './kallelse.typer.js';

/** Ett lämnat svar; det senaste gäller. */
export interface Lamnatsvar {
  svar: Kallelsesvar;
  satt: Svarssatt;
  tid: Date;
  /** Den som antecknade det; null när personen själv svarade. */
  registreradAv: string | null;
}

export interface Nyttsvar {
  kallelseId: string;
  personId: string;
  svar: Kallelsesvar;
  satt: Svarssatt;
  registreradAv: string | null;
  tid: Date;
}

@Injectable()
export class KallelsesvarForrad extends Forrad {
  /** Den senaste kallelsen eller det senaste tillägget som gick till personen, eller null. */
  async kallelseTill(sammantradeId: string, personId: string): Promise<string | null> {
    const [rad] = await this.rader<{ id: string }>(
      `select k.id from kallelse k join mottagare m on m.utskick_id = k.utskick_id
       where k.sammantrade_id = $1 and m.person_id = $2 and k.slag in ('kallelse', 'tillagg') order by k.nr desc limit 1`,
      [sammantradeId, personId],
    );
    return rad?.id ?? null;
  }

  /** Personens alla svar, nyast först. */
  async historik(sammantradeId: string, personId: string): Promise<Lamnatsvar[]> {
    return await this.rader<Lamnatsvar>(
      `select v.svar, v.satt, v.tid, v.registrerad_av as "registreradAv" from kallelsesvar v join kallelse k on k.id = v.kallelse_id
       where k.sammantrade_id = $1 and v.person_id = $2 order by v.tid desc, v.id desc`,
      [sammantradeId, personId],
    );
  }

  /** Det senaste svaret av var och en som har svarat. */
  async gallande(sammantradeId: string): Promise<Map<string, Kallelsesvar>> {
    const rader = await this.rader<{ personId: string; svar: Kallelsesvar }>(
      `select distinct on (v.person_id) v.person_id as "personId", v.svar from kallelsesvar v join kallelse k on k.id = v.kallelse_id
       where k.sammantrade_id = $1 order by v.person_id, v.tid desc, v.id desc`,
      [sammantradeId],
    );
    return new Map(rader.map(({ personId, svar }) => [personId, svar]));
  }

  async lagg(s: Nyttsvar): Promise<void> {
    await this.skriv.query(
      'insert into kallelsesvar (id, kallelse_id, person_id, svar, satt, tid, registrerad_av) values ($1, $2, $3, $4, $5, $6, $7)',
      [nyttId(), s.kallelseId, s.personId, s.svar, s.satt, s.tid, s.registreradAv],
    );
  }
}
