import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { Paminnelseval } from './domain/paminnelsedag.js';

/** Hur ett konto vill bli påmint. */
export interface Bevakningsval extends Paminnelseval {
  notis: boolean;
  mejl: boolean;
  kalenderSkapad: Date | null;
  version: number;
}

/** Det som gäller den som inget har valt. */
export const FORVALT: Bevakningsval = {
  dagarFore: 3,
  paDagen: true,
  forsenade: true,
  notis: true,
  mejl: true,
  kalenderSkapad: null,
  version: 0,
};

@Injectable()
export class BevakningsvalForrad extends Forrad {
  async hamta(kontoId: string): Promise<Bevakningsval | null> {
    const [rad] = await this.rader<Bevakningsval>(
      `select dagar_fore as "dagarFore", pa_dagen as "paDagen", forsenade, notis, mejl, kalender_skapad as "kalenderSkapad", version
       from bevakningsval where konto_id = $1`,
      [kontoId],
    );
    return rad ?? null;
  }

  /** @returns falskt när någon annan hann före */
  async spara(
    kontoId: string,
    v: Omit<Bevakningsval, 'kalenderSkapad' | 'version'>,
    version: number,
  ): Promise<boolean> {
    const rader = await this.skriv.query<unknown[]>(
      `insert into bevakningsval (konto_id, dagar_fore, pa_dagen, forsenade, notis, mejl) select $1, $2, $3, $4, $5, $6
         where $7::int = 0 or exists (select 1 from bevakningsval v where v.konto_id = $1)
       on conflict (konto_id) do update set dagar_fore = excluded.dagar_fore, pa_dagen = excluded.pa_dagen, forsenade = excluded.forsenade,
         notis = excluded.notis, mejl = excluded.mejl, version = bevakningsval.version + 1 where bevakningsval.version = $7 returning konto_id`,
      [kontoId, v.dagarFore, v.paDagen, v.forsenade, v.notis, v.mejl, version],
    );
    return rader.length === 1;
  }

  async sattKalender(kontoId: string, hash: string | null, tid: Date | null): Promise<void> {
    await this.skriv.query(
      `insert into bevakningsval (konto_id, kalenderhash, kalender_skapad) values ($1, $2, $3)
       on conflict (konto_id) do update set kalenderhash = excluded.kalenderhash, kalender_skapad = excluded.kalender_skapad, version = bevakningsval.version + 1`,
      [kontoId, hash, tid],
    );
  }

  /** Det öppna konto som har kalenderlänken. */
  async kontoFor(hash: string): Promise<{ kontoId: string; personId: string | null } | null> {
    const [rad] = await this.rader<{ kontoId: string; personId: string | null }>(
      `select k.id as "kontoId", k.person_id as "personId" from bevakningsval v join konto k on k.id = v.konto_id
       where v.kalenderhash = $1 and not k.avstangt`,
      [hash],
    );
    return rad ?? null;
  }
}
