import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { Arendeforslag } from './inkorg.typer.js';

/** Ett ärende som något i posten pekar på, och vad det var. */
export interface Traff {
  arendeId: string;
  /** Det som träffade: numret, Message-ID:t, ordet. */
  av: string;
  tid: Date | null;
}

/** Ett ärende att föreslå, utan varför. */
export type Forslagsarende = Omit<Arendeforslag, 'grund' | 'skal'>;

const MEST = 10;
const LEVANDE = `a.status <> 'makulerat'`;
// Fler än så rangordnas inte: ett vanligt ord ska inte få läsa hela diariet.
const MEST_LIKA = 2_000;

@Injectable()
export class ForslagForrad extends Forrad {
  /** Ärenden med något av numren. @param nycklar så som `dnr_normalisera` skriver dem */
  async medDnr(namndId: string, nycklar: readonly string[]): Promise<Traff[]> {
    return await this.rader<Traff>(
      `select a.id as "arendeId", a.dnr_norm as av, null as tid from arende a
       where a.namnd_id = $1 and a.dnr_norm = any($2::text[]) and ${LEVANDE} order by array_position($2::text[], a.dnr_norm) limit ${String(MEST)}`,
      [namndId, nycklar],
    );
  }

  /** Ärenden där andra myndigheters nummer står: hos en part, eller i det som registrerats förut. */
  async medDerasNummer(namndId: string, postId: string, nycklar: readonly string[]): Promise<Traff[]> {
    if (nycklar.length === 0) return [];
    return await this.rader<Traff>(
      `select "arendeId", av, tid from (
         select p.arende_id as "arendeId", p.deras_dnr_norm as av, null::timestamptz as tid, 1 as ordning
           from arendepart p join arende a on a.id = p.arende_id
          where a.namnd_id = $1 and p.deras_dnr_norm = any($3::text[]) and not p.borttagen and ${LEVANDE}
         union all
         select r.arende_id, (select n from unnest(q.nummer) n where n = any($3::text[]) limit 1), r.tid, 2
           from inkorgpost q join inkorgregistrering r on r.post_id = q.id and r.angrad_tid is null join arende a on a.id = r.arende_id
          where q.namnd_id = $1 and q.id <> $2 and q.nummer && $3::text[] and ${LEVANDE}) t
       order by ordning, tid desc nulls last limit ${String(MEST)}`,
      [namndId, postId, nycklar],
    );
  }

  /** Ärenden som tidigare inkomna brev i samma tråd registrerats i. */
  async iTraden(namndId: string, messageIdn: readonly string[]): Promise<Traff[]> {
    if (messageIdn.length === 0) return [];
    return await this.rader<Traff>(
      `select r.arende_id as "arendeId", q.message_id as av, q.inkom_tid as tid from inkorgpost q
         join inkorgregistrering r on r.post_id = q.id and r.angrad_tid is null join arende a on a.id = r.arende_id
       where q.namnd_id = $1 and q.message_id = any($2::text[]) and ${LEVANDE} order by q.inkom_tid desc limit ${String(MEST)}`,
      [namndId, messageIdn],
    );
  }

  /** Ärendena bakom ärenden och handlingar som våra brev gällde. */
  async brevetsArenden(
    namndId: string,
    objekt: readonly { objekt: string; objektId: string }[],
  ): Promise<ReadonlyMap<string, string>> {
    const ids = objekt.map(({ objektId }) => objektId);
    const rader = await this.rader<{ objektId: string; arendeId: string }>(
      `select a.id as "objektId", a.id as "arendeId" from arende a where a.namnd_id = $1 and a.id = any($2::uuid[]) and ${LEVANDE}
       union select h.id, h.arende_id from handling h join arende a on a.id = h.arende_id where h.namnd_id = $1 and h.id = any($2::uuid[]) and ${LEVANDE}`,
      [namndId, ids],
    );
    return new Map(rader.map((rad) => [rad.objektId, rad.arendeId]));
  }

  /** Öppna ärenden som samma adress har skrivit i förut, det senaste först. */
  async medAvsandare(namndId: string, postId: string, adress: string | null): Promise<Traff[]> {
    if (adress === null) return [];
    return await this.rader<Traff>(
      `select r.arende_id as "arendeId", q.fran_adress as av, max(r.tid) as tid from inkorgpost q
         join inkorgregistrering r on r.post_id = q.id and r.angrad_tid is null join arende a on a.id = r.arende_id
       where q.namnd_id = $1 and q.fran_adress = $2 and q.id <> $3 and a.status not in ('avslutat', 'makulerat')
       group by r.arende_id, q.fran_adress order by max(r.tid) desc limit 3`,
      [namndId, adress, postId],
    );
  }

  /** Öppna ärenden vars offentliga mening har flest av orden. `av` är de ord som står där. */
  async liknande(namndId: string, ord: readonly string[]): Promise<Traff[]> {
    if (ord.length === 0) return [];
    const rader = await this.rader<{ arendeId: string; ord: string[] }>(
      `select a.id as "arendeId", array(select o from unnest($2::text[]) o where a.sokvektor @@ sok_fraga(o)) as ord from (
         select a.id, a.sokvektor, a.registrerat_tid from arende a where a.namnd_id = $1 and a.status not in ('avslutat', 'makulerat')
           and exists (select 1 from unnest($2::text[]) o where a.sokvektor @@ sok_fraga(o)) limit ${String(MEST_LIKA)}) a
       order by cardinality(array(select o from unnest($2::text[]) o where a.sokvektor @@ sok_fraga(o))) desc, a.registrerat_tid desc limit 4`,
      [namndId, ord],
    );
    return rader.map((rad) => ({ arendeId: rad.arendeId, av: rad.ord.join(', '), tid: null }));
  }

  /** Ärendena som de föreslås: den offentliga meningen, vem som har dem och nästa nummer. */
  async arenden(namndId: string, ids: readonly string[]): Promise<Forslagsarende[]> {
    if (ids.length === 0) return [];
    return await this.rader<Forslagsarende>(
      `select a.id as "arendeId", a.dnr, a.arendemening, p.visat_namn as "handlaggareNamn", a.status,
         a.sekretess_lagrum is not null or a.sekretess_under_provning as sekretess,
         (select coalesce(max(h.nr), 0) + 1 from handling h where h.arende_id = a.id)::int as "nastaNr"
       from arende a left join person p on p.id = a.handlaggare_id where a.namnd_id = $1 and a.id = any($2::uuid[])`,
      [namndId, ids],
    );
  }

  /** Numret som nästa ärende får, om ingen hinner före. */
  async nastaLopnr(omfattningId: string, serie: string, ar: number): Promise<number> {
    const [rad] = await this.rader<{ senaste: number }>(
      `select senaste from nummerserie where omfattning_id = $1 and slag = 'arende' and kod = $2 and ar = $3`,
      [omfattningId, serie, ar],
    );
    return (rad?.senaste ?? 0) + 1;
  }

  /** Nämndens ärendetyper, att känna igen i ämnet. */
  async arendetyper(namndId: string): Promise<{ id: string; namn: string }[]> {
    return await this.rader('select id, namn from arendetyp where namnd_id = $1 and aktiv order by length(namn) desc', [
      namndId,
    ]);
  }
}
