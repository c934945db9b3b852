import { Injectable } from '@nestjs/common';
import { Forrad } from '../databas/forrad.repository.js';
import { ARBETARLAS } from '../utkorg/utkorg.repository.js';
import type { Personligt } from './brev.js';
import type { Mottagartillstand } from './domain/mottagarsteg.js';

/** En mottagare som står på tur. */
export interface Sandningsrad {
  id: string;
  namn: string;
  adress: string;
  personligt: Personligt;
  messageId: string;
  referenser: string[];
  tillstand: Mottagartillstand;
  ovissBeslut: 'skicka_igen' | 'avsta' | null;
  antalSandningar: number;
  forsok: number;
}

/** En rad i utskickets liggare. */
export interface Liggarrad {
  id: string;
  personId: string;
  namn: string;
  adress: string | null;
  messageId: string;
  tillstand: Mottagartillstand;
  varitOviss: boolean;
  ovissBeslut: 'skicka_igen' | 'avsta' | null;
  antalSandningar: number;
  smtpSvar: string | null;
  /** Varför mejlet inte kom fram, i klartext. */
  orsak: string | null;
  sandTid: Date | null;
  andrad: Date;
}

export interface Svar {
  id: string;
  svar: string;
}

const LIGGARE = `id, person_id as "personId", namn, adress, message_id as "messageId", tillstand, varit_oviss as "varitOviss",
  oviss_beslut as "ovissBeslut", antal_sandningar as "antalSandningar", smtp_svar as "smtpSvar", orsak,
  sand_tid as "sandTid", andrad`;

@Injectable()
export class MottagareForrad extends Forrad {
  async attSanda(ider: readonly string[]): Promise<Sandningsrad[]> {
    return await this.rader<Sandningsrad>(
      `select id, namn, adress, personligt, message_id as "messageId", referenser, tillstand,
         oviss_beslut as "ovissBeslut", antal_sandningar as "antalSandningar", forsok
       from mottagare where id = any($1::uuid[]) and tillstand in ('vantar', 'oviss') order by id`,
      [ider],
    );
  }

  /** Hur många av dem som just nu sänds av någon. */
  async antalSander(ider: readonly string[]): Promise<number> {
    const [rad] = await this.rader<{ antal: number }>(
      `select count(*)::int as antal from mottagare where id = any($1::uuid[]) and tillstand = 'sander'`,
      [ider],
    );
    return rad?.antal ?? 0;
  }

  /**
   * Rader som blev liggande i `sander` när deras arbetare dog blir `oviss`. En arbetare är död när dess lås är fritt.
   * Efter en omstart av databasen väntas `nadMs`, så att levande arbetare hinner ta sina lås igen.
   * @param egna de rader som den här processen själv sänder just nu
   */
  async markOvissa(
    ider: readonly string[],
    nr: number,
    egna: readonly string[],
    nadMs: number,
    tid: Date,
  ): Promise<number> {
    const [rader] = await this.skriv.query<[unknown[], number]>(
      `with sandare as materialized (
         select distinct sandare as nr from mottagare where id = any($1::uuid[]) and tillstand = 'sander'),
       doda as materialized (
         select nr from sandare
         where nr = $2 or (pg_postmaster_start_time() < clock_timestamp() - $4 * interval '1 millisecond'
           and pg_try_advisory_xact_lock($5, nr)))
       update mottagare set tillstand = 'oviss', varit_oviss = true, smtp_svar = null, andrad = $6
       where id = any($1::uuid[]) and tillstand = 'sander' and not (id = any($3::uuid[]))
         and sandare in (select nr from doda)
       returning id`,
      [ider, nr, egna, nadMs, ARBETARLAS, tid],
    );
    return rader.length;
  }

  /** Märker rader just innan de går ut på tråden. @returns de som fick märkas; övriga ska inte sändas */
  async markSander(ider: readonly string[], nr: number, tid: Date): Promise<Set<string>> {
    const [rader] = await this.skriv.query<[{ id: string }[], number]>(
      `update mottagare set tillstand = 'sander', sandare = $2, antal_sandningar = antal_sandningar + 1,
         oviss_beslut = null, orsak = null, andrad = $3
       where id = any($1::uuid[]) and tillstand in ('vantar', 'oviss') returning id`,
      [ider, nr, tid],
    );
    return new Set(rader.map((rad) => rad.id));
  }

  /** Mejlservern har tagit emot. Gäller också en rad som hunnit märkas oviss, om ingen annan börjat sända den. */
  async markSanda(svar: readonly Svar[], nr: number, tid: Date): Promise<void> {
    await this.skriv.query(
      `update mottagare m set tillstand = 'sand', smtp_svar = s.svar, sand_tid = $4, andrad = $4
       from unnest($1::uuid[], $2::text[]) as s (id, svar)
       where m.id = s.id and m.tillstand in ('sander', 'oviss') and m.sandare = $3`,
      [svar.map((ett) => ett.id), svar.map((ett) => ett.svar), nr, tid],
    );
  }

  /** Mejlservern har sagt nej för gott, före eller efter att innehållet sänts. @returns utskicket, när raden ännu var på väg */
  async markAvvisad(
    id: string,
    svar: string,
    orsak: string,
    tid: Date,
  ): Promise<{ utskickId: string; namndId: string | null } | null> {
    const [rader] = await this.skriv.query<[{ utskickId: string; namndId: string | null }[], number]>(
      `update mottagare m set tillstand = 'misslyckad', smtp_svar = $2, orsak = $3, andrad = $4 from utskick u
       where m.id = $1 and u.id = m.utskick_id and m.tillstand in ('vantar', 'sander', 'oviss')
       returning u.id as "utskickId", u.namnd_id as "namndId"`,
      [id, svar, orsak, tid],
    );
    return rader[0] ?? null;
  }

  /** Mejlservern har sagt »inte nu«: raden väntar, och försöket räknas. */
  async markSenare(id: string, svar: string, tid: Date): Promise<void> {
    await this.skriv.query(
      `update mottagare set tillstand = case when tillstand = 'sander' then 'vantar' else tillstand end,
         forsok = forsok + 1, smtp_svar = $2, andrad = $3
       where id = $1 and tillstand in ('vantar', 'sander', 'oviss')`,
      [id, svar, tid],
    );
  }

  /** Förbindelsen brast efter att innehållet börjat sändas: ingen kan säga om mejlet togs emot. */
  async markOviss(id: string, nr: number, tid: Date): Promise<void> {
    await this.skriv.query(
      `update mottagare set tillstand = 'oviss', varit_oviss = true, smtp_svar = null, andrad = $3
       where id = $1 and tillstand = 'sander' and sandare = $2`,
      [id, nr, tid],
    );
  }

  /** @returns utskickets id och nämnd när raden var oviss och väntade på beslut */
  async beslutaOmOviss(
    id: string,
    beslut: 'skicka_igen' | 'avsta',
    tid: Date,
  ): Promise<{ utskickId: string; namndId: string | null } | null> {
    const [rader] = await this.skriv.query<[{ utskickId: string; namndId: string | null }[], number]>(
      `update mottagare m set oviss_beslut = $2, andrad = $3 from utskick u
       where m.id = $1 and u.id = m.utskick_id and m.tillstand = 'oviss' and m.oviss_beslut is distinct from 'skicka_igen'
       returning u.id as "utskickId", u.namnd_id as "namndId"`,
      [id, beslut, tid],
    );
    return rader[0] ?? null;
  }

  /** @returns raden som studsade, eller null när inget sänt mejl har det Message-ID:t */
  async markStudsad(
    messageId: string,
    svar: string,
    tid: Date,
  ): Promise<{ id: string; utskickId: string; namndId: string | null } | null> {
    const [rader] = await this.skriv.query<[{ id: string; utskickId: string; namndId: string | null }[], number]>(
      `update mottagare m set tillstand = 'studsad', smtp_svar = $2, orsak = 'mejlet studsade', andrad = $3 from utskick u
       where m.message_id = $1 and u.id = m.utskick_id and m.tillstand = 'sand'
       returning m.id, u.id as "utskickId", u.namnd_id as "namndId"`,
      [messageId, svar, tid],
    );
    return rader[0] ?? null;
  }

  async finns(messageId: string): Promise<boolean> {
    return (await this.rader(`select 1 from mottagare where message_id = $1`, [messageId])).length > 0;
  }

  async liggare(utskickId: string): Promise<Liggarrad[]> {
    return await this.rader<Liggarrad>(`select ${LIGGARE} from mottagare where utskick_id = $1 order by namn, id`, [
      utskickId,
    ]);
  }

  /** Raderna i alla utskick om en sak, äldst först. */
  async omSaken(objekt: string, objektId: string): Promise<Liggarrad[]> {
    return await this.rader<Liggarrad>(
      `select ${LIGGARE.replace(/(^|, )(?=[a-z])/gu, '$1m.')} from utskick u join mottagare m on m.utskick_id = u.id
        where u.objekt = $1 and u.objekt_id = $2 order by u.version, m.id`,
      [objekt, objektId],
    );
  }

  /** Tar bort vem utskicken om sakerna gick till; att de gick, och när, står kvar. */
  async glom(objekt: string, objektIds: readonly string[], tid: Date): Promise<void> {
    const saker =
      'select m.id from mottagare m join utskick u on u.id = m.utskick_id where u.objekt = $1 and u.objekt_id = any($2::uuid[])';
    await this.skriv.query(
      `update mottagare set namn = 'Gallrad', adress = null, personligt = '{}', smtp_svar = null,
         orsak = case when orsak is null then null else 'uppgiften är gallrad' end, andrad = $3 where id in (${saker})`,
      [objekt, objektIds, tid],
    );
    await this.skriv.query(
      `update mottagare_historik set smtp_svar = null where smtp_svar is not null and mottagare_id in (${saker})`,
      [objekt, objektIds],
    );
  }

  /** Antal per tillstånd, och hur många som någon gång varit ovissa eller sänts mer än en gång. */
  async rakna(
    utskickId: string,
  ): Promise<{ tillstand: Mottagartillstand; antal: number; ovissa: number; dubbla: number }[]> {
    return await this.rader(
      `select tillstand, count(*)::int as antal, count(*) filter (where varit_oviss)::int as ovissa,
         count(*) filter (where antal_sandningar > 1)::int as dubbla
       from mottagare where utskick_id = $1 group by tillstand`,
      [utskickId],
    );
  }

  async historik(
    mottagareId: string,
  ): Promise<{ fran: string | null; till: string; smtpSvar: string | null; tid: Date }[]> {
    return await this.rader(
      `select fran, till, smtp_svar as "smtpSvar", tid from mottagare_historik where mottagare_id = $1 order by id`,
      [mottagareId],
    );
  }

  /** Mottagare i `sander` i jobb som ännu väntar i utkorgen. */
  async sanderIUtkorgen(jobb: string): Promise<string[]> {
    const rader = await this.rader<{ id: string }>(
      `select m.id from utkorg u cross join lateral jsonb_array_elements_text(u.data -> 'mottagare') as j (id)
         join mottagare m on m.id = j.id::uuid
       where u.jobb = $1 and u.tillstand = 'vantar' and m.tillstand = 'sander'`,
      [jobb],
    );
    return rader.map((rad) => rad.id);
  }
}
