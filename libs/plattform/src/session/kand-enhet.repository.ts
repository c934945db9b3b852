import { Injectable } from '@nestjs/common';
import { Forrad } from '../databas/forrad.repository.js';

@Injectable()
export class KandEnhetForrad extends Forrad {
  /** Om någon loggat in på namnet i den webbläsaren. Ett namn som inte finns har ingen. */
  async arKandForNamn(inloggningsnamn: string, enhetHash: Buffer): Promise<boolean> {
    const rader = await this.rader<{ kand: boolean }>(
      `select exists (select 1 from kand_enhet e join konto k on k.id = e.konto_id
         where k.inloggningsnamn = $1 and e.enhet_hash = $2) as kand`,
      [inloggningsnamn, enhetHash],
    );
    return rader[0]?.kand === true;
  }

  async arKand(kontoId: string, enhetHash: Buffer): Promise<boolean> {
    const rader = await this.rader<{ kand: boolean }>(
      'select exists (select 1 from kand_enhet where konto_id = $1 and enhet_hash = $2) as kand',
      [kontoId, enhetHash],
    );
    return rader[0]?.kand === true;
  }

  /** @returns om enheten är ny för kontot, och om kontot redan hade någon annan */
  async notera(kontoId: string, enhetHash: Buffer, nu: Date): Promise<{ ny: boolean; haft: boolean }> {
    const haft = await this.rader<{ haft: boolean }>(
      'select exists (select 1 from kand_enhet where konto_id = $1 and enhet_hash <> $2) as haft',
      [kontoId, enhetHash],
    );
    // xmax är noll bara för en rad som just lagts till.
    const rader = await this.skriv.query<{ ny: boolean }[]>(
      `insert into kand_enhet (konto_id, enhet_hash, skapad, senast_anvand) values ($1, $2, $3, $3)
       on conflict (konto_id, enhet_hash) do update set senast_anvand = excluded.senast_anvand
       returning xmax = 0 as ny`,
      [kontoId, enhetHash, nu],
    );
    return { ny: rader[0]?.ny === true, haft: haft[0]?.haft === true };
  }

  /** Kontots enheter blir okända, utom `utom`. */
  async glom(kontoId: string, utom: Buffer | null): Promise<void> {
    await this.skriv.query('delete from kand_enhet where konto_id = $1 and enhet_hash is distinct from $2::bytea', [
      kontoId,
      utom,
    ]);
  }
}
