import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

/** Ett inläst Worddokument. */
export interface Wordinlasning {
  id: string;
  sha256: string;
  filnamn: string;
  storlek: number;
  franVersion: number | null;
  tillVersion: number;
  namn: string;
  tid: Date;
}

export interface NyWordinlasning extends Omit<Wordinlasning, 'namn'> {
  skrivelseId: string;
  kontoId: string | null;
}

// Den som handlat utan konto är Klubba självt.
const INLASNING = `select w.id, w.sha256, w.filnamn, w.storlek::int as storlek, w.fran_version as "franVersion",
  w.till_version as "tillVersion", w.tid, coalesce(p.visat_namn, k.namn, 'Klubba') as namn
  from skrivelse_word w left join konto k on k.id = w.konto_id left join person p on p.id = k.person_id`;

@Injectable()
export class WordForrad extends Forrad {
  /** Låser inläsningen till transaktionens slut: två samtidiga med samma id görs efter varandra. */
  async lasNyckel(id: string): Promise<void> {
    await this.skriv.query('select pg_advisory_xact_lock(hashtextextended($1, 315))', [id]);
  }

  /** Skrivelsen som inläsningen redan har blivit, av samma konto i samma nämnd; null när den inte är gjord. */
  async redan(
    namndId: string,
    id: string,
    kontoId: string | null,
  ): Promise<{ skrivelseId: string; version: number } | null> {
    const [rad] = await this.rader<{ skrivelseId: string; version: number }>(
      `select w.tjansteskrivelse_id as "skrivelseId", w.till_version as version from skrivelse_word w
        join tjansteskrivelse t on t.id = w.tjansteskrivelse_id
       where w.id = $2 and t.namnd_id = $1 and w.konto_id is not distinct from $3`,
      [namndId, id, kontoId],
    );
    return rad ?? null;
  }

  async lagg(w: NyWordinlasning): Promise<void> {
    await this.skriv.query(
      `insert into skrivelse_word (id, tjansteskrivelse_id, sha256, filnamn, storlek, fran_version, till_version, konto_id, tid)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [w.id, w.skrivelseId, w.sha256, w.filnamn, w.storlek, w.franVersion, w.tillVersion, w.kontoId, w.tid],
    );
  }

  /** De inlästa filerna, den senaste först. */
  async alla(skrivelseId: string): Promise<Wordinlasning[]> {
    return await this.rader<Wordinlasning>(`${INLASNING} where w.tjansteskrivelse_id = $1 order by w.tid desc, w.id`, [
      skrivelseId,
    ]);
  }
}
