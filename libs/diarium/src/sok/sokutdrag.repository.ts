import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

/** En handling vars uppgifter var och en i nämndens diarium får läsa. */
export interface OppenHandling {
  arendeId: string;
  id: string;
  nr: number;
  titel: string;
  avsandare: string | null;
  /** Filens text när något av orden står i den. */
  sha256: string | null;
}

const OPPEN =
  'h.sekretess_lagrum is null and not h.sekretess_under_provning and a.sekretess_lagrum is null and not a.sekretess_under_provning';
/** Så långt in i en text söks ett utdrag. */
const MEST_TECKEN = 100_000;
const PER_ARENDE = 40;

@Injectable()
export class SokutdragForrad extends Forrad {
  /** Ärendenas handlingar utan sekretess, med den första fil som har något av orden. */
  async handlingar(arendeIds: readonly string[], nagot: string): Promise<OppenHandling[]> {
    return await this.planerade<OppenHandling>(
      `select a.id as "arendeId", h.id, h.nr, h.titel, concat_ws(', ', h.avsandare, h.mottagare) as avsandare, f.sha256
       from unnest($1::uuid[]) i (id) join arende a on a.id = i.id
         join lateral (select * from handling h where h.arende_id = a.id and ${OPPEN} order by h.nr limit ${String(PER_ARENDE)}) h on true
         left join lateral (select v.id from handling_version v where v.handling_id = h.id order by v.nr desc limit 1) v on h.makulering_skal is null
         left join lateral (select f.sha256 from handling_fil f join sok_text t on t.sha256 = f.sha256 where f.handling_version_id = v.id and t.lexem @@ $2::tsquery
           order by f.ordning limit 1) f on true
       order by a.id, h.nr`,
      [arendeIds, nagot],
    );
  }

  async texter(sha256: readonly string[]): Promise<Map<string, string>> {
    const rader = await this.planerade<{ sha256: string; text: string }>(
      `select sha256, left(text, ${String(MEST_TECKEN)}) as text from filtext where sha256 = any($1::text[]) and text is not null`,
      [sha256],
    );
    return new Map(rader.map((rad) => [rad.sha256, rad.text]));
  }

  /** De av orden som frågan träffar, i någon böjning. */
  async traffade(ord: readonly string[], nagot: string): Promise<Set<string>> {
    const rader = await this.planerade<{ ord: string }>(
      `select u.ord from unnest($1::text[]) u (ord) left join sok_ord o on o.ord = sok_jamna(u.ord)
        where array_to_tsvector(coalesce(o.lexem, sok_lexem(sok_jamna(u.ord)))) @@ $2::tsquery`,
      [ord, nagot],
    );
    return new Set(rader.map((rad) => rad.ord));
  }
}
