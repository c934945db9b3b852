import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

/** En fil ur en handling, så som den ligger i lagringen. `storlek` i byte. */
export interface Paketinnehall {
  id: string;
  sha256: string;
  filnamn: string;
  storlek: number;
}

/** Det som paketet görs av utöver listan. */
@Injectable()
export class PaketunderlagForrad extends Forrad {
  async filer(namndId: string, filIder: readonly string[]): Promise<Map<string, Paketinnehall>> {
    const rader = await this.rader<Paketinnehall>(
      `select f.id, f.sha256, f.filnamn, f.storlek::float8 as storlek from handling_fil f join handling_version v on v.id = f.handling_version_id
         join handling h on h.id = v.handling_id where f.id = any($2::uuid[]) and h.namnd_id = $1`,
      [namndId, filIder],
    );
    return new Map(rader.map((rad) => [rad.id, rad]));
  }

  /** Kallelsen och tilläggen till och med listans version, som de gick ut. */
  async kallelser(
    sammantradeId: string,
    listaNr: number,
  ): Promise<{ slag: string; filnamn: string; sha256: string }[]> {
    return await this.rader(
      `select distinct on (k.nr) k.slag, d.filnamn, d.sha256 from kallelse k join foredragningslista l on l.id = k.lista_id
         join framstallt_dokument d on d.objekt_id = k.id and d.format = 'pdf' and d.slag in ('kallelse', 'tillagg')
       where k.sammantrade_id = $1 and l.nr <= $2 and k.slag <> 'installt' order by k.nr, d.skapat_tid desc`,
      [sammantradeId, listaNr],
    );
  }

  /** Punkterna som personen är jävig i: här, eller i samma ärende på ett annat sammanträde (KL 6:28). */
  async javPunkter(listaId: string, personId: string | null): Promise<Set<string>> {
    if (personId === null) return new Set();
    const rader = await this.rader<{ nyckel: string }>(
      `select distinct p.nyckel from punkt p where p.lista_id = $1 and exists (
         select 1 from jav j join paragraf g on g.id = j.paragraf_id left join punkt q on q.id = g.punkt_id
         where j.person_id = $2 and (q.nyckel = p.nyckel or (p.arende_id is not null and g.arende_id = p.arende_id)))`,
      [listaId, personId],
    );
    return new Set(rader.map(({ nyckel }) => nyckel));
  }

  async visatNamn(personId: string | null): Promise<string | null> {
    if (personId === null) return null;
    const [rad] = await this.rader<{ namn: string }>('select p.visat_namn as namn from person p where p.id = $1', [
      personId,
    ]);
    return rad?.namn ?? null;
  }
}
