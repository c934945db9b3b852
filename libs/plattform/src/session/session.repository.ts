import { Injectable } from '@nestjs/common';
import { Forrad } from '../databas/forrad.repository.js';
import { Session } from './session.entity.js';
import type { Sessionslage } from './sessionslage.js';

export interface Sessionsrad extends Sessionslage {
  kontoId: string;
  personId: string | null;
  namn: string;
  inloggningsnamn: string;
  senastAnvand: Date;
}

/** En av kontots inloggningar, som innehavaren får se den. */
export interface MinSessionsrad {
  id: string;
  enhet: string;
  adress: string;
  styrka: Sessionslage['styrka'];
  leverantor: string | null;
  skapad: Date;
  senastAnvand: Date;
}

/** Det nya läget när någon bevisat mer om vem den är. */
export type Starkning = Pick<Session, 'tokenHash' | 'styrka' | 'amr' | 'acr' | 'leverantor' | 'stegadTill'>;

@Injectable()
export class SessionForrad extends Forrad {
  /** Sessionen om den är skapad efter `skapadEfter`, använd efter `anvandEfter` och kontot är öppet. */
  async giltig(tokenHash: Buffer, skapadEfter: Date, anvandEfter: Date): Promise<Sessionsrad | undefined> {
    const rader = await this.planerade<Sessionsrad>(
      `select k.id as "kontoId", k.person_id as "personId", k.namn, k.inloggningsnamn, s.senast_anvand as "senastAnvand",
              s.id, s.styrka, s.amr, s.acr, s.leverantor, s.skapad, s.stegad_till as "stegadTill", s.enhet_hash as "enhetHash",
              s.styrka = 'enkel' and (exists (select 1 from totp t where t.konto_id = k.id and t.hemlighet is not null)
                or exists (select 1 from passnyckel p where p.konto_id = k.id)) as "harFaktor",
              s.styrka = 'enkel' and exists (select 1 from faktorkrav) as "kravFinns"
         from session s join konto k on k.id = s.konto_id
        where s.token_hash = $1 and s.skapad > $2 and s.senast_anvand > $3 and not k.avstangt`,
      [tokenHash, skapadEfter, anvandEfter],
    );
    return rader[0];
  }

  async lagg(session: Session): Promise<void> {
    await this.skriv.insert(Session, session);
  }

  /** @returns om sessionen fanns kvar under det gamla värdet */
  async stark(tokenHash: Buffer, ny: Starkning): Promise<boolean> {
    return (await this.skriv.update(Session, { tokenHash }, ny)).affected === 1;
  }

  async stega(id: string, till: Date): Promise<void> {
    await this.skriv.query('update session set stegad_till = $2 where id = $1', [id, till]);
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

  async forKonto(kontoId: string, skapadEfter: Date, anvandEfter: Date): Promise<MinSessionsrad[]> {
    return await this.rader<MinSessionsrad>(
      `select id, enhet, adress, styrka, leverantor, skapad, senast_anvand as "senastAnvand" from session
        where konto_id = $1 and skapad > $2 and senast_anvand > $3 order by senast_anvand desc, id`,
      [kontoId, skapadEfter, anvandEfter],
    );
  }

  /** @returns om kontot hade den */
  async taBortEn(kontoId: string, id: string): Promise<boolean> {
    return (await this.skriv.delete(Session, { kontoId, id })).affected === 1;
  }

  /** Avslutar kontots inloggningar utom en, eller alla. @returns hur många */
  async taBortAlla(kontoId: string, utom: string | null): Promise<number> {
    const rader = await this.skriv.query<[unknown, number]>(
      'delete from session where konto_id = $1 and id is distinct from $2::uuid',
      [kontoId, utom],
    );
    return rader[1];
  }

  async rensa(skapadFore: Date, anvandFore: Date): Promise<void> {
    await this.skriv.query('delete from session where skapad <= $1 or senast_anvand <= $2', [skapadFore, anvandFore]);
  }
}
