import { Injectable } from '@nestjs/common';
import { Forrad, nyttId } from '#plattform';
import type { Bedomning, Begardhandling } from './utlamnande.typer.js';

const FALT = `b.id, b.utlamnande_id as "utlamnandeId", b.handling_id as "handlingId", b.handling_version_id as "handlingVersionId", h.arende_id as "arendeId",
  a.dnr, h.nr, h.titel, h.riktning, b.bedomning, b.lagrum, b.skal, b.forbehall, b.provad_av as "provadAv", b.provad_namn as "provadNamn", b.provad_tid as "provadTid", b.version,
  json_build_object('lagrum', coalesce(h.sekretess_lagrum, a.sekretess_lagrum), 'underProvning', h.sekretess_under_provning or coalesce(a.sekretess_under_provning, false)) as sekretess,
  coalesce((select json_agg(json_build_object('id', f.id, 'filnamn', f.filnamn, 'mediatyp', f.mediatyp, 'storlek', f.storlek, 'sha256', f.sha256) order by f.ordning)
    from handling_fil f where f.handling_version_id = b.handling_version_id), '[]'::json) as filer`;
const FRAN =
  'from utlamnande_handling b join handling h on h.id = b.handling_id left join arende a on a.id = h.arende_id';

export interface Provning {
  bedomning: Bedomning;
  lagrum: string | null;
  skal: string | null;
  forbehall: string | null;
}

@Injectable()
export class BegardhandlingForrad extends Forrad {
  async lista(utlamnandeId: string): Promise<Begardhandling[]> {
    return await this.rader<Begardhandling>(
      `select ${FALT} ${FRAN} where b.utlamnande_id = $1 order by b.ordning, b.id`,
      [utlamnandeId],
    );
  }

  async en(utlamnandeId: string, id: string): Promise<Begardhandling | null> {
    const [rad] = await this.rader<Begardhandling>(`select ${FALT} ${FRAN} where b.utlamnande_id = $1 and b.id = $2`, [
      utlamnandeId,
      id,
    ]);
    return rad ?? null;
  }

  /** Handlingens senaste version läggs till; den som redan är med är det fortfarande. @returns hur många som är nya */
  async lagg(namndId: string, utlamnandeId: string, handlingIder: readonly string[]): Promise<number> {
    const rader = await this.skriv.query<unknown[]>(
      `insert into utlamnande_handling (id, utlamnande_id, handling_id, handling_version_id, ordning)
       select x.id, $2, h.id, (select v.id from handling_version v where v.handling_id = h.id order by v.nr desc limit 1),
           (select count(*) from utlamnande_handling where utlamnande_id = $2) + x.plats
         from unnest($3::uuid[], $4::uuid[]) with ordinality as x(handling_id, id, plats) join handling h on h.id = x.handling_id
        where h.namnd_id = $1 and h.makulering_skal is null
       on conflict (utlamnande_id, handling_id) do nothing returning id`,
      [namndId, utlamnandeId, handlingIder, handlingIder.map(() => nyttId())],
    );
    return rader.length;
  }

  async taBort(utlamnandeId: string, id: string): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      'delete from utlamnande_handling where utlamnande_id = $1 and id = $2 and provad_tid is null',
      [utlamnandeId, id],
    );
    return antal === 1;
  }

  async prova(
    utlamnandeId: string,
    id: string,
    version: number,
    p: Provning,
    av: { kontoId: string; namn: string; tid: Date },
  ): Promise<boolean> {
    const [, antal] = await this.skriv.query<[unknown[], number]>(
      `update utlamnande_handling set bedomning = $4, lagrum = $5, skal = $6, forbehall = $7, provad_av = $8, provad_namn = $9, provad_tid = $10, version = version + 1
        where utlamnande_id = $1 and id = $2 and version = $3`,
      [utlamnandeId, id, version, p.bedomning, p.lagrum, p.skal, p.forbehall, av.kontoId, av.namn, av.tid],
    );
    return antal === 1;
  }

  /** De maskade handlingarnas filer som ännu inte har en färdig maskad fil i begäran. */
  async omaskade(utlamnandeId: string): Promise<{ handlingId: string; filId: string }[]> {
    return await this.rader<{ handlingId: string; filId: string }>(
      `select b.handling_id as "handlingId", f.id as "filId" from utlamnande_handling b join handling_fil f on f.handling_version_id = b.handling_version_id
        where b.utlamnande_id = $1 and b.bedomning = 'maskas' and not exists (
          select 1 from maskning m join maskning_version v on v.maskning_id = m.id where m.utlamnande_id = $1 and m.handling_fil_id = f.id and v.lage = 'klar')`,
      [utlamnandeId],
    );
  }
}
