import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

export interface Ursprungsrad {
  importId: string;
  kalla: string;
  filnamn: string;
  rad: number;
  rubriker: string[];
  celler: string[];
  sekretess: boolean;
}

/** Varifrån det införda kommer. */
@Injectable()
export class UrsprungForrad extends Forrad {
  async arendets(namndId: string, arendeId: string): Promise<Ursprungsrad | null> {
    const [rad] = await this.rader<Ursprungsrad>(
      `select i.id as "importId", i.kalla, f.filnamn, r.rad, b.rubriker, r.celler, a.sekretess_lagrum is not null or a.sekretess_under_provning as sekretess
         from arendeimport_objekt o join arende a on a.id = o.objekt_id join arendeimport i on i.id = o.import_id
           join arendeimport_rad r on r.import_id = o.import_id and r.nr = o.nr join arendeimport_blad b on b.import_id = r.import_id and b.nr = r.blad
           join arendeimport_fil f on f.id = b.fil_id
        where o.namnd_id = $1 and a.namnd_id = $1 and a.id::text = $2 and o.slag = 'arenden'`,
      [namndId, arendeId],
    );
    return rad ?? null;
  }

  /** Filerna som handlingar pekar på men som inte finns i arkivet. */
  async saknadeFiler(importId: string, hogst: number): Promise<{ antal: number; forsta: string[] }> {
    const rader = await this.rader<{ text: string; antal: number }>(
      `select a ->> 'text' as text, (count(*) over ())::int as antal from arendeimport_prov p, jsonb_array_elements(p.anmarkningar) a
        where p.import_id = $1 and p.anmarkningar is not null and a ->> 'falt' = 'filnamn' order by p.nr limit ${String(hogst)}`,
      [importId],
    );
    return { antal: rader[0]?.antal ?? 0, forsta: rader.map((rad) => /”([^”]*)”/u.exec(rad.text)?.[1] ?? rad.text) };
  }
}
