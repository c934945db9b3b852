import { Injectable } from '@nestjs/common';
import { Forrad } from '../databas/forrad.repository.js';
import type { Utkorgstillstand } from './utkorg.entity.js';

/** Kanalen som väcker relät när en transaktion med nya rader har gått igenom. */
export const UTKORGSKANAL = 'klubba_utkorg';

/** Första talet i arbetarnas lås (pg_advisory_lock i två delar); det andra är arbetarens nummer. */
export const ARBETARLAS = 0x4b4c7562;

/** En rad på väg in. */
export interface NyUtkorgsrad {
  id: string;
  jobb: string;
  data: Record<string, unknown>;
  namndId: string | null;
  nyckel: string | null;
}

/** En rad som relät lämnar till kön. */
export interface Plockadrad {
  id: string;
  jobb: string;
  /** Numret på arbetaren som dog med raden, annars null. */
  dod: number | null;
}

/** En rad som en arbetare har tagit. */
export interface Tagenrad {
  id: string;
  jobb: string;
  data: Record<string, unknown>;
  forsok: number;
}

/** Hur det står till med några rader. */
export interface Utkorgsstatus {
  id: string;
  jobb: string;
  tillstand: Utkorgstillstand;
  forsok: number;
  fel: string | null;
}

@Injectable()
export class UtkorgForrad extends Forrad {
  /** Lägger raderna och väcker relät vid commit. Samma nyckel två gånger blir en rad, den första. */
  async lagg(rader: readonly NyUtkorgsrad[], skapad: Date): Promise<string[]> {
    // pg_notify utförs vid commit och slås ihop till ett meddelande för hela transaktionen.
    const lagda = await this.skriv.query<{ id: string }[]>(
      `insert into utkorg (id, jobb, data, namnd_id, nyckel, skapad)
       select rad.id, rad.jobb, rad.data, rad.namnd_id, rad.nyckel, $2
       from jsonb_to_recordset($1::jsonb) as rad (id uuid, jobb text, data jsonb, namnd_id uuid, nyckel text)
       on conflict (nyckel) do update set nyckel = excluded.nyckel
       returning id`,
      [
        JSON.stringify(
          rader.map((rad) => ({
            id: rad.id,
            jobb: rad.jobb,
            data: rad.data,
            namnd_id: rad.namndId,
            nyckel: rad.nyckel,
          })),
        ),
        skapad,
      ],
    );
    await this.skriv.query(`select pg_notify($1, '')`, [UTKORGSKANAL]);
    return lagda.map((rad) => rad.id);
  }

  /**
   * Rader att lämna till kön: nya, de vars väntan är över, de vars arbetare har dött, och de som legat i kön längre än `omtagMs`
   * utan att bli klara. Tiden är databasens, för flera arbetare ska mäta med samma klocka och en simulerad klocka inte stanna kön.
   * @param arbetare den egna arbetarens nummer
   */
  async plocka(omtagMs: number, hogst: number, arbetare: number): Promise<Plockadrad[]> {
    // Efter en omstart av databasen får levande arbetare tid att ta sina lås igen.
    return await this.andrade<Plockadrad>(
      `with arbetare as materialized (
         select distinct arbetare as nr from utkorg where tillstand = 'vantar' and arbetare <> $3),
       doda as materialized (
         select nr from arbetare where pg_postmaster_start_time() < clock_timestamp() - interval '5 seconds'
           and pg_try_advisory_xact_lock($4, nr)),
       valda as (
         select id, (select nr from doda where nr = utkorg.arbetare) as dod from utkorg
         where tillstand = 'vantar' and (arbetare in (select nr from doda)
           or ((nasta is null or nasta <= clock_timestamp())
             and (koad is null or koad < clock_timestamp() - $1 * interval '1 millisecond')))
         order by id limit $2 for update skip locked)
       update utkorg u set koad = clock_timestamp(), arbetare = case when valda.dod is null then u.arbetare end
       from valda where u.id = valda.id returning u.id, u.jobb, valda.dod`,
      [omtagMs, hogst, arbetare, ARBETARLAS],
    );
  }

  /** Millisekunder till nästa rad som väntar på sin tid, eller null när ingen gör det. */
  async tidTillNasta(): Promise<number | null> {
    const [rad] = await this.rader<{ ms: number | null }>(
      `select (extract(epoch from min(nasta) - clock_timestamp()) * 1000)::float8 as ms
       from utkorg where tillstand = 'vantar' and koad is null`,
    );
    return rad?.ms ?? null;
  }

  /**
   * En arbetare tar raden. Raden fås om den väntar, dess tid är inne och ingen levande arbetare har den:
   * en död arbetares lås är fritt, för databasen släpper det när förbindelsen dör.
   */
  async ta(id: string, arbetare: number): Promise<Tagenrad | null> {
    const [rad] = await this.andrade<Tagenrad>(
      `update utkorg set arbetare = $2, forsok = forsok + 1
       where id = $1 and tillstand = 'vantar' and (nasta is null or nasta <= clock_timestamp())
         and case when arbetare is null or arbetare = $2 then true else pg_try_advisory_xact_lock($3, arbetare) end
       returning id, jobb, data, forsok`,
      [id, arbetare, ARBETARLAS],
    );
    return rad ?? null;
  }

  async klar(id: string, arbetare: number, tid: Date): Promise<void> {
    await this.skriv.query(
      `update utkorg set tillstand = 'klar', klar = $3, fel = null, nasta = null, arbetare = null
       where id = $1 and tillstand = 'vantar' and arbetare = $2`,
      [id, arbetare, tid],
    );
  }

  /** Lägger tillbaka raden att tas om `ms` millisekunder; `raknas` säger om försöket räknas. */
  async senare(id: string, arbetare: number, ms: number, fel: string, raknas: boolean): Promise<void> {
    await this.skriv.query(
      `update utkorg set nasta = clock_timestamp() + $3 * interval '1 millisecond', koad = null, arbetare = null, fel = $4,
         forsok = forsok - case when $5 then 0 else 1 end
       where id = $1 and tillstand = 'vantar' and arbetare = $2`,
      [id, arbetare, ms, fel, raknas],
    );
  }

  async misslyckad(id: string, arbetare: number, fel: string): Promise<void> {
    await this.skriv.query(
      `update utkorg set tillstand = 'misslyckad', fel = $3, arbetare = null
       where id = $1 and tillstand = 'vantar' and arbetare = $2`,
      [id, arbetare, fel],
    );
  }

  /** Börjar om med en misslyckad rad. */
  async borjaOm(id: string): Promise<boolean> {
    const rader = await this.andrade<{ id: string }>(
      `update utkorg set tillstand = 'vantar', forsok = 0, koad = null, nasta = null, fel = null
       where id = $1 and tillstand = 'misslyckad' returning id`,
      [id],
    );
    if (rader.length > 0) await this.skriv.query(`select pg_notify($1, '')`, [UTKORGSKANAL]);
    return rader.length > 0;
  }

  async status(ider: readonly string[]): Promise<Utkorgsstatus[]> {
    return await this.rader<Utkorgsstatus>(
      `select id, jobb, tillstand, forsok, fel from utkorg where id = any($1::uuid[]) order by id`,
      [ider],
    );
  }

  async misslyckade(hogst: number): Promise<Utkorgsstatus[]> {
    return await this.rader<Utkorgsstatus>(
      `select id, jobb, tillstand, forsok, fel from utkorg where tillstand = 'misslyckad' order by id desc limit $1`,
      [hogst],
    );
  }

  async antal(tillstand: Utkorgstillstand): Promise<number> {
    const [rad] = await this.rader<{ antal: number }>(
      `select count(*)::int as antal from utkorg where tillstand = $1`,
      [tillstand],
    );
    return rad?.antal ?? 0;
  }

  /** Tar bort klara rader utan nyckel. En rad med nyckel blir kvar: den hindrar att samma sak görs en gång till. */
  async stada(klaraFore: Date): Promise<number> {
    const borta = await this.andrade<{ id: string }>(
      `delete from utkorg where tillstand = 'klar' and nyckel is null and klar < $1 returning id`,
      [klaraFore],
    );
    return borta.length;
  }

  // TypeORM ger [rader, antal] för update och delete.
  private async andrade<T>(sql: string, varden: unknown[]): Promise<T[]> {
    const [rader] = await this.skriv.query<[T[], number]>(sql, varden);
    return rader;
  }
}
