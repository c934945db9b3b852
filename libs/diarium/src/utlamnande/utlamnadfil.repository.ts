import { Injectable } from '@nestjs/common';
import { Forrad, nyttId } from '#plattform';

/** En fil i begäran: det som lämnades ut som det var, beslutet, eller följebrevet. */
export interface Utlamnadfil {
  id: string;
  utlamnandeHandlingId: string | null;
  beslutId: string | null;
  slag: 'handling' | 'maskad' | 'beslut' | 'foljebrev';
  format: string;
  filnamn: string;
  mediatyp: string;
  storlek: number;
  sha256: string;
  skapadTid: Date;
}

export type Nyfil = Omit<Utlamnadfil, 'id' | 'skapadTid'> & { faktahash: string | null };

const FALT = `id, utlamnande_handling_id as "utlamnandeHandlingId", beslut_id as "beslutId", slag, format, filnamn, mediatyp, storlek::float8 as storlek, sha256,
  skapad_tid as "skapadTid"`;

@Injectable()
export class UtlamnadfilForrad extends Forrad {
  async lista(utlamnandeId: string): Promise<Utlamnadfil[]> {
    return await this.rader<Utlamnadfil>(
      `select ${FALT} from utlamnande_fil where utlamnande_id = $1 order by skapad_tid, id`,
      [utlamnandeId],
    );
  }

  async en(utlamnandeId: string, id: string): Promise<Utlamnadfil | null> {
    const [rad] = await this.rader<Utlamnadfil>(
      `select ${FALT} from utlamnande_fil where utlamnande_id = $1 and id = $2`,
      [utlamnandeId, id],
    );
    return rad ?? null;
  }

  /** Samma dokument av samma fakta två gånger är ett. */
  async lagg(utlamnandeId: string, fil: Nyfil, tid: Date): Promise<void> {
    await this.skriv.query(
      `insert into utlamnande_fil (id, utlamnande_id, utlamnande_handling_id, beslut_id, slag, format, filnamn, mediatyp, storlek, sha256, faktahash, skapad_tid)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (utlamnande_id, slag, format, faktahash) where faktahash is not null do nothing`,
      [
        ...[nyttId(), utlamnandeId, fil.utlamnandeHandlingId, fil.beslutId, fil.slag, fil.format],
        ...[fil.filnamn, fil.mediatyp, fil.storlek, fil.sha256, fil.faktahash, tid],
      ],
    );
  }
}
