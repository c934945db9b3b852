import { Injectable } from '@nestjs/common';
import { Forrad } from '../databas/forrad.repository.js';

@Injectable()
export class ReservkodForrad extends Forrad {
  async ersatt(kontoId: string, hashar: readonly Buffer[]): Promise<void> {
    await this.taBort(kontoId);
    await this.skriv.query('insert into reservkod (konto_id, kod_hash) select $1, unnest($2::bytea[])', [
      kontoId,
      hashar,
    ]);
  }

  /** @returns om koden fanns och inte var använd */
  async forbruka(kontoId: string, kodHash: Buffer, nu: Date): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown, number]>(
      'update reservkod set anvand = $3 where konto_id = $1 and kod_hash = $2 and anvand is null',
      [kontoId, kodHash, nu],
    );
    return antal === 1;
  }

  async kvar(kontoId: string): Promise<number> {
    const rader = await this.rader<{ antal: number }>(
      'select count(*)::int as antal from reservkod where konto_id = $1 and anvand is null',
      [kontoId],
    );
    return rader[0]?.antal ?? 0;
  }

  async taBort(kontoId: string): Promise<void> {
    await this.skriv.query('delete from reservkod where konto_id = $1', [kontoId]);
  }
}
