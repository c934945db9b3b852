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
    return await this.planerade<Rollrad>(
      `select r.namnd_id as "namndId", r.roll, r.grund, r.grund_id as "grundId", r.fran, r.till, r.for_konto_id as "forKontoId",
         k.person_id as "forPersonId", k.namn as "forNamn", g.andamal
         from roller_den($2::date) r left join konto k on k.id = r.for_konto_id left join granskning g on g.id = r.grund_id and r.grund = 'granskning'
        where r.konto_id = $1`,
      [kontoId, datum],
    );
  }

  /** Rollerna som är givna för hela installationen; revisorns gäller bara i en granskning. */
  async iKommunen(kontoId: string, datum: string): Promise<Roll[]> {
    const rader = await this.rader<{ roll: Roll }>(
      `select roll from rolltilldelning where konto_id = $1 and organ_id is null and roll <> 'revisor'
         and fran <= $2::date and (till is null or till >= $2::date)`,
      [kontoId, datum],
    );
    return rader.map(({ roll }) => roll);
  }

  async namnder(ids: readonly string[]): Promise<{ namndId: string; namn: string; diariekod: string }[]> {
    return await this.planerade(
      `select id as "namndId", namn, diariekod from organ where id = any($1::uuid[]) order by namn, id`,
      [ids],
    );
  }
}
