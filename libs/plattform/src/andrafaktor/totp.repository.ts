import { Injectable } from '@nestjs/common';
import { Forrad } from '../databas/forrad.repository.js';

export interface Totprad {
  hemlighet: Buffer | null;
  vantande: Buffer | null;
  bekraftad: Date | null;
}

@Injectable()
export class TotpForrad extends Forrad {
  async hamta(kontoId: string): Promise<Totprad | undefined> {
    const rader = await this.rader<Totprad>('select hemlighet, vantande, bekraftad from totp where konto_id = $1', [
      kontoId,
    ]);
    return rader[0];
  }

  /** Raden, låst till transaktionens slut. */
  async lasForAndring(kontoId: string): Promise<Totprad | undefined> {
    const rader = await this.skriv.query<Totprad[]>(
      'select hemlighet, vantande, bekraftad from totp where konto_id = $1 for update',
      [kontoId],
    );
    return rader[0];
  }

  async vanta(kontoId: string, vantande: Buffer): Promise<void> {
    await this.skriv.query(
      `insert into totp (konto_id, vantande) values ($1, $2)
       on conflict (konto_id) do update set vantande = excluded.vantande`,
      [kontoId, vantande],
    );
  }

  /** Den väntande hemligheten gäller, från det steg vars kod bekräftade den. */
  async bekrafta(kontoId: string, steg: number, nu: Date): Promise<void> {
    await this.skriv.query(
      `update totp set hemlighet = vantande, vantande = null, bekraftad = $3, senaste_steg = $2 where konto_id = $1`,
      [kontoId, steg, nu],
    );
  }

  /** Förbrukar koden för steget. @returns false när den, eller en senare, redan är använd */
  async forbruka(kontoId: string, steg: number): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown, number]>(
      'update totp set senaste_steg = $2 where konto_id = $1 and senaste_steg < $2 and hemlighet is not null',
      [kontoId, steg],
    );
    return antal === 1;
  }

  /** @returns om kontot hade någon */
  async taBort(kontoId: string): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown, number]>('delete from totp where konto_id = $1', [kontoId]);
    return antal === 1;
  }
}
