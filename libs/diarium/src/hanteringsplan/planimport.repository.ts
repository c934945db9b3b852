import { Injectable } from '@nestjs/common';
import { Forrad, nyttId } from '#plattform';
import type { Importrad } from './domain/tolka-plan.js';

export interface Planimport {
  id: string;
  filnamn: string;
  lage: 'last' | 'genomford' | 'avbruten';
  anmarkningar: string[];
  rader: Omit<Importrad, 'fel'>[];
  planId: string | null;
  skapadNamn: string;
  skapadTid: Date;
  version: number;
}

const FALT = `id, filnamn, lage, anmarkningar, rader, plan_id as "planId", skapad_namn as "skapadNamn", skapad_tid as "skapadTid", version`;

@Injectable()
export class PlanimportForrad extends Forrad {
  async lagg(
    namndId: string,
    ny: Pick<Planimport, 'filnamn' | 'anmarkningar' | 'rader' | 'skapadNamn'>,
    tid: Date,
  ): Promise<string> {
    const id = nyttId();
    await this.skriv.query(
      `insert into planimport (id, namnd_id, filnamn, lage, anmarkningar, rader, skapad_namn, skapad_tid) values ($1, $2, $3, 'last', $4, $5, $6, $7)`,
      [id, namndId, ny.filnamn, JSON.stringify(ny.anmarkningar), JSON.stringify(ny.rader), ny.skapadNamn, tid],
    );
    return id;
  }

  async hamta(namndId: string, id: string): Promise<Planimport | null> {
    const [rad] = await this.rader<Planimport>(`select ${FALT} from planimport where namnd_id = $1 and id = $2`, [
      namndId,
      id,
    ]);
    return rad ?? null;
  }

  async lasOchHamta(namndId: string, id: string): Promise<Planimport | null> {
    await this.skriv.query('select 1 from planimport where namnd_id = $1 and id = $2 for update', [namndId, id]);
    return await this.hamta(namndId, id);
  }

  async skrivRader(id: string, rader: Planimport['rader']): Promise<void> {
    await this.skriv.query('update planimport set rader = $2, version = version + 1 where id = $1', [
      id,
      JSON.stringify(rader),
    ]);
  }

  async avsluta(id: string, lage: 'genomford' | 'avbruten', planId: string | null): Promise<void> {
    await this.skriv.query('update planimport set lage = $2, plan_id = $3, version = version + 1 where id = $1', [
      id,
      lage,
      planId,
    ]);
  }
}
