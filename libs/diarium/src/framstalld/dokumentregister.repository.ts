import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

export const DOKUMENTSLAG = ['kallelse', 'tillagg', 'protokoll', 'protokollsdel', 'utdrag', 'anslag'] as const;
export type Dokumentslag = (typeof DOKUMENTSLAG)[number];

/** Ett dokument som Klubba har framställt. `faktahash` är hash av de fakta det gjordes av. */
export interface FramstalltDokument {
  id: string;
  namndId: string;
  slag: Dokumentslag;
  objektId: string;
  objektVersion: number;
  format: string;
  filnamn: string;
  mediatyp: string;
  storlek: number;
  sha256: string;
  faktahash: string;
  skapatTid: Date;
}

const FALT = `id, namnd_id as "namndId", slag, objekt_id as "objektId", objekt_version as "objektVersion", format, filnamn, mediatyp,
  storlek::int as storlek, sha256, faktahash, skapat_tid as "skapatTid"`;

@Injectable()
export class DokumentregisterForrad extends Forrad {
  async lagg(d: FramstalltDokument): Promise<void> {
    await this.skriv.query(
      `insert into framstallt_dokument (id, namnd_id, slag, objekt_id, objekt_version, format, filnamn, mediatyp, storlek, sha256, faktahash, skapat_tid)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        d.id,
        d.namndId,
        d.slag,
        d.objektId,
        d.objektVersion,
        d.format,
        d.filnamn,
        d.mediatyp,
        d.storlek,
        d.sha256,
        d.faktahash,
        d.skapatTid,
      ],
    );
  }

  /** Det senaste av varje slag och format för objekten. */
  async senaste(namndId: string, objektIder: readonly string[]): Promise<FramstalltDokument[]> {
    return await this.rader<FramstalltDokument>(
      `select distinct on (objekt_id, slag, format) ${FALT} from framstallt_dokument
       where namnd_id = $1 and objekt_id = any($2) order by objekt_id, slag, format, objekt_version desc, skapat_tid desc, id desc`,
      [namndId, objektIder],
    );
  }

  async hamta(namndId: string, id: string): Promise<FramstalltDokument | null> {
    const [rad] = await this.rader<FramstalltDokument>(
      `select ${FALT} from framstallt_dokument where namnd_id = $1 and id = $2`,
      [namndId, id],
    );
    return rad ?? null;
  }
}
