import { Injectable } from '@nestjs/common';
import { Forrad } from '../databas/forrad.repository.js';
import { Session } from './session.entity.js';

export interface Sessionsrad {
  kontoId: string;
  personId: string | null;
  namn: string;
  inloggningsnamn: string;
  senastAnvand: Date;
}

@Injectable()
export class SessionForrad extends Forrad {
  /** Sessionen om den är skapad efter `skapadEfter`, använd efter `anvandEfter` och kontot är öppet. */
  async giltig(tokenHash: Buffer, skapadEfter: Date, anvandEfter: Date): Promise<Sessionsrad | undefined> {
    const rader = await this.rader<Sessionsrad>(
      `select k.id as "kontoId", k.person_id as "personId", k.namn, k.inloggningsnamn, s.senast_anvand as "senastAnvand"
         from session s join konto k on k.id = s.konto_id
        where s.token_hash = $1 and s.skapad > $2 and s.senast_anvand > $3 and not k.avstangt`,
      [tokenHash, skapadEfter, anvandEfter],
    );
    return rader[0];
  }

  async lagg(session: Session): Promise<void> {
    await this.skriv.insert(Session, session);
  }

  async rorVid(tokenHash: Buffer, nu: Date): Promise<void> {
    await this.skriv.query('update session set senast_anvand = $2 where token_hash = $1 and senast_anvand < $2', [
      tokenHash,
      nu,
    ]);
  }

  async taBort(tokenHash: Buffer): Promise<void> {
    await this.skriv.query('delete from session where token_hash = $1', [tokenHash]);
  }

  async rensa(skapadFore: Date, anvandFore: Date): Promise<void> {
    await this.skriv.query('delete from session where skapad <= $1 or senast_anvand <= $2', [skapadFore, anvandFore]);
  }
}
