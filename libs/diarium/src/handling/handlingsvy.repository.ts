import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { Utgavetillstand } from '../konvertering/pdfutgava.repository.js';
import type { Filvarning, Skanning } from '../fil/fil.typer.js';
import type { Texttillstand } from '../utdrag/filtext.repository.js';

export interface Filuppgift {
  filId: string;
  versionNr: number;
  filnamn: string;
  ursprungsnamn: string | null;
  mediatyp: string;
  andelse: string | null;
  varningar: Filvarning[];
  slag: string | null;
  skal: string | null;
  slapptSkal: string | null;
  skanning: Skanning;
  skannadTid: Date | null;
  fynd: string | null;
  textTillstand: Texttillstand;
  textSkal: string | null;
  pdf: { tillstand: Utgavetillstand; sidor: number | null; skal: string | null } | null;
}

@Injectable()
export class HandlingsvyForrad extends Forrad {
  /** Det som är känt om handlingens filer; det som ännu inte prövats bedöms av sin angivna typ. */
  async filer(namndId: string, handlingId: string): Promise<Filuppgift[]> {
    return await this.rader<Filuppgift>(
      `select f.id as "filId", v.nr as "versionNr", f.filnamn, f.ursprungsnamn, coalesce(k.mediatyp, f.mediatyp) as mediatyp, k.andelse,
         coalesce(k.varningar, '[]') as varningar, k.slag, k.skal, s.skal as "slapptSkal", coalesce(k.skanning, 'ej_skannad') as skanning,
         k.skannad_tid as "skannadTid", k.fynd, coalesce(t.tillstand, 'vantar') as "textTillstand", t.skal as "textSkal",
         case when u.sha256 is null then null else json_build_object('tillstand', u.tillstand, 'sidor', u.sidor, 'skal', u.skal) end as pdf
       from handling h join handling_version v on v.handling_id = h.id join handling_fil f on f.handling_version_id = v.id
         left join filkontroll k on k.sha256 = f.sha256 left join filtext t on t.sha256 = f.sha256
         left join pdfutgava u on u.sha256 = f.sha256
         left join filslapp s on s.sha256 = f.sha256 and s.namnd_id = h.namnd_id
       where h.namnd_id = $1 and h.id = $2 order by v.nr desc, f.ordning`,
      [namndId, handlingId],
    );
  }

  /** Handlingarna före och efter i ärendet. */
  async grannar(arendeId: string, nr: number): Promise<{ foregaendeId: string | null; nastaId: string | null }> {
    const [rad] = await this.rader<{ foregaendeId: string | null; nastaId: string | null }>(
      `select (select id from handling where arende_id = $1 and nr < $2 order by nr desc limit 1) as "foregaendeId",
         (select id from handling where arende_id = $1 and nr > $2 order by nr limit 1) as "nastaId"`,
      [arendeId, nr],
    );
    return rad ?? { foregaendeId: null, nastaId: null };
  }
}
