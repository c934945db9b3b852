import { Injectable } from '@nestjs/common';
import { Forrad } from '../databas/forrad.repository.js';
import type { Engangsutmaning, Utmaningsslag } from './engangsutmaning.entity.js';

@Injectable()
export class UtmaningForrad extends Forrad {
  async lagg({ nyckel, slag, sessionId, uppgifter, garUt }: Engangsutmaning, nu: Date): Promise<void> {
    await this.skriv.query('delete from engangsutmaning where gar_ut <= $1', [nu]);
    await this.skriv.query(
      `insert into engangsutmaning (nyckel, slag, session_id, uppgifter, gar_ut) values ($1, $2, $3, $4, $5)
       on conflict (nyckel) do update set session_id = excluded.session_id, uppgifter = excluded.uppgifter,
         gar_ut = excluded.gar_ut`,
      [nyckel, slag, sessionId, JSON.stringify(uppgifter), garUt],
    );
  }

  /** Tar utmaningen: den som kommer tvåa får ingenting. */
  async ta(
    nyckel: Buffer,
    slag: Utmaningsslag,
    sessionId: string | null,
    nu: Date,
  ): Promise<Record<string, unknown> | undefined> {
    const [rader] = await this.skriv.query<[{ uppgifter: Record<string, unknown> }[], number]>(
      `delete from engangsutmaning
        where nyckel = $1 and slag = $2 and session_id is not distinct from $3::uuid and gar_ut > $4 returning uppgifter`,
      [nyckel, slag, sessionId, nu],
    );
    return rader[0]?.uppgifter;
  }
}
