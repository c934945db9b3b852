import { Forrad, type Roll } from '#plattform';
import { Injectable } from '@nestjs/common';

export type Rollgrund = 'tilldelad' | 'uppdrag' | 'presidium' | 'franvaro' | 'granskning';

/** En roll i en nämnd en viss dag, och varifrån den kommer. */
export interface Rollrad {
  namndId: string;
  roll: Roll;
  grund: Rollgrund;
  grundId: string;
  fran: string;
  till: string | null;
  /** Den frånvarande, när grunden är frånvaro. */
  forKontoId: string | null;
  forPersonId: string | null;
  forNamn: string | null;
  /** Granskningens ändamål. */
  andamal: string | null;
}

@Injectable()
export class BehorighetForrad extends Forrad {
  /** Kontots roller den dagen, ur den enda frågan om vem som har vilken roll. */
  async roller(kontoId: string, datum: string): Promise<Rollrad[]> {
    return await this.rader<Rollrad>(
      `select r.namnd_id as "namndId", r.roll, r.grund, r.grund_id as "grundId", r.fran, r.till, r.for_konto_id as "forKontoId",
         k.person_id as "forPersonId", k.namn as "forNamn", g.andamal
         from roller_den($2::date) r left join konto k on k.id = r.for_konto_id left join granskning g on g.id = r.grund_id and r.grund = 'granskning'
        where r.konto_id = $1`,
      [kontoId, datum],
    );
  }

  async namnder(ids: readonly string[]): Promise<{ namndId: string; namn: string; diariekod: string }[]> {
    return await this.rader(
      `select id as "namndId", namn, diariekod from organ where id = any($1::uuid[]) order by namn, id`,
      [ids],
    );
  }
}
