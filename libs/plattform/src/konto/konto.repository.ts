import { Injectable } from '@nestjs/common';
import { Forrad } from '../databas/forrad.repository.js';
import type { Kontoinstallningar } from './installningar.js';
import { Konto } from './konto.entity.js';

/** Ett konto som det visas; aldrig med lösenordet. */
export interface Kontouppgift {
  id: string;
  inloggningsnamn: string;
  namn: string;
  personId: string | null;
  avstangt: boolean;
  version: number;
}

const UPPGIFT = 'id, inloggningsnamn, namn, person_id as "personId", avstangt, version';

@Injectable()
export class KontoForrad extends Forrad {
  async medNamn(inloggningsnamn: string): Promise<(Kontouppgift & { losenordHash: string }) | undefined> {
    const rader = await this.rader<Kontouppgift & { losenordHash: string }>(
      `select ${UPPGIFT}, losenord_hash as "losenordHash" from konto where inloggningsnamn = $1`,
      [inloggningsnamn],
    );
    return rader[0];
  }

  async medId(id: string): Promise<Kontouppgift | undefined> {
    const rader = await this.rader<Kontouppgift>(`select ${UPPGIFT} from konto where id = $1`, [id]);
    return rader[0];
  }

  async medIds(ids: readonly string[]): Promise<Kontouppgift[]> {
    return await this.rader<Kontouppgift>(
      `select ${UPPGIFT} from konto where id = any($1::uuid[]) order by inloggningsnamn`,
      [ids],
    );
  }

  async antal(): Promise<number> {
    const rader = await this.rader<{ antal: number }>('select count(*)::int as antal from konto');
    return rader[0]?.antal ?? 0;
  }

  async lagg(konto: Omit<Kontouppgift, 'version'> & { losenordHash: string }): Promise<void> {
    await this.skriv.insert(Konto, konto);
  }

  /** @returns om raden fanns i den versionen */
  async andra(
    id: string,
    version: number,
    andring: Partial<Pick<Konto, 'namn' | 'avstangt' | 'personId' | 'losenordHash'>>,
  ): Promise<boolean> {
    const svar = await this.skriv.update(Konto, { id, version }, andring);
    return svar.affected === 1;
  }

  async bytLosenord(id: string, losenordHash: string): Promise<void> {
    await this.skriv.query('update konto set losenord_hash = $2, version = version + 1 where id = $1', [
      id,
      losenordHash,
    ]);
  }

  async installningar(id: string): Promise<Kontoinstallningar> {
    const rader = await this.rader<{ installningar: Kontoinstallningar }>(
      'select installningar from konto where id = $1',
      [id],
    );
    return rader[0]?.installningar ?? {};
  }

  /** Lägger till och byter ut; det som inte nämns står kvar. */
  async andraInstallningar(id: string, andring: Kontoinstallningar): Promise<void> {
    await this.skriv.query('update konto set installningar = installningar || $2::jsonb where id = $1', [
      id,
      JSON.stringify(andring),
    ]);
  }

  async avslutaSessioner(kontoId: string): Promise<void> {
    await this.skriv.query('delete from session where konto_id = $1', [kontoId]);
  }
}
