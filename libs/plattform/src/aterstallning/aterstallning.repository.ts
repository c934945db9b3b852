import { Injectable } from '@nestjs/common';
import { Forrad } from '../databas/forrad.repository.js';
import type { Kontouppgift } from '../konto/konto.repository.js';
import { Aterstallning } from './aterstallning.entity.js';

type Innehavare = Pick<Kontouppgift, 'id' | 'personId' | 'namn' | 'inloggningsnamn'>;

const INNEHAVARE = 'k.id, k.person_id as "personId", k.namn, k.inloggningsnamn';

@Injectable()
export class AterstallningForrad extends Forrad {
  async lagg(rad: Aterstallning, rensaFore: Date): Promise<void> {
    await this.skriv.query('delete from aterstallning where gar_ut <= $1', [rensaFore]);
    await this.skriv.insert(Aterstallning, rad);
  }

  /** Innehavaren av kontot, när begäran ännu gäller, ingen nyckel är given och kontot är öppet. */
  async utanNyckel(id: string, nu: Date): Promise<Innehavare | undefined> {
    const rader = await this.skriv.query<Innehavare[]>(
      `select ${INNEHAVARE} from aterstallning a join konto k on k.id = a.konto_id
        where a.id = $1 and a.nyckel_hash is null and a.gar_ut > $2 and not k.avstangt for update of a`,
      [id, nu],
    );
    return rader[0];
  }

  async sattNyckel(id: string, nyckelHash: Buffer): Promise<void> {
    await this.skriv.query('update aterstallning set nyckel_hash = $2 where id = $1', [id, nyckelHash]);
  }

  /** Innehavaren bakom nyckeln så länge den gäller. */
  async medNyckel(nyckelHash: Buffer, nu: Date): Promise<Innehavare | undefined> {
    const rader = await this.rader<Innehavare>(
      `select ${INNEHAVARE} from aterstallning a join konto k on k.id = a.konto_id
        where a.nyckel_hash = $1 and a.anvand is null and a.gar_ut > $2 and not k.avstangt`,
      [nyckelHash, nu],
    );
    return rader[0];
  }

  /** Förbrukar nyckeln, och gör kontots andra nycklar ogiltiga. @returns false när den inte längre gäller */
  async forbruka(nyckelHash: Buffer, nu: Date): Promise<boolean> {
    const [rader] = await this.skriv.query<[{ kontoId: string }[], number]>(
      `update aterstallning set anvand = $2 where nyckel_hash = $1 and anvand is null and gar_ut > $2
       returning konto_id as "kontoId"`,
      [nyckelHash, nu],
    );
    const kontoId = rader[0]?.kontoId;
    if (kontoId === undefined) return false;
    await this.skriv.query('delete from aterstallning where konto_id = $1 and anvand is null', [kontoId]);
    return true;
  }
}
