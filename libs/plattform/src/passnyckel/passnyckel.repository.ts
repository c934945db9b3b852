import { Injectable } from '@nestjs/common';
import { Forrad } from '../databas/forrad.repository.js';
import { Passnyckel } from './passnyckel.entity.js';

/** En passnyckel som innehavaren får se den. */
export interface Passnyckelrad {
  id: string;
  namn: string;
  synkad: boolean;
  skapad: Date;
  senastAnvand: Date | null;
}

/** Nyckeln så långt som ett svar prövas mot den. */
export interface Provnyckel {
  id: string;
  kontoId: string;
  nyckelId: string;
  publikNyckel: Buffer;
  raknare: string;
  transporter: string[];
}

const PROV = `id, konto_id as "kontoId", nyckel_id as "nyckelId", publik_nyckel as "publikNyckel", raknare, transporter`;

@Injectable()
export class PassnyckelForrad extends Forrad {
  async forKonto(kontoId: string): Promise<Passnyckelrad[]> {
    return await this.rader<Passnyckelrad>(
      `select id, namn, synkad, skapad, senast_anvand as "senastAnvand" from passnyckel where konto_id = $1
        order by skapad, id`,
      [kontoId],
    );
  }

  async provnycklar(kontoId: string): Promise<Provnyckel[]> {
    return await this.rader<Provnyckel>(`select ${PROV} from passnyckel where konto_id = $1 order by skapad`, [
      kontoId,
    ]);
  }

  async medNyckelId(nyckelId: string): Promise<Provnyckel | undefined> {
    const rader = await this.rader<Provnyckel>(`select ${PROV} from passnyckel where nyckel_id = $1`, [nyckelId]);
    return rader[0];
  }

  async lagg(nyckel: Passnyckel): Promise<void> {
    await this.skriv.insert(Passnyckel, nyckel);
  }

  /** Skriver räknaren om den gått framåt (en nyckel utan räknare står på noll). @returns false när den inte har det */
  async anvand(id: string, raknare: number, nu: Date): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown, number]>(
      `update passnyckel set raknare = $2, senast_anvand = $3
        where id = $1 and (raknare < $2 or (raknare = 0 and $2 = 0))`,
      [id, raknare, nu],
    );
    return antal === 1;
  }

  async bytNamn(kontoId: string, id: string, namn: string): Promise<boolean> {
    return (await this.skriv.update(Passnyckel, { kontoId, id }, { namn })).affected === 1;
  }

  async taBort(kontoId: string, id: string): Promise<boolean> {
    return (await this.skriv.delete(Passnyckel, { kontoId, id })).affected === 1;
  }

  async taBortAlla(kontoId: string): Promise<number> {
    return (await this.skriv.delete(Passnyckel, { kontoId })).affected ?? 0;
  }
}
