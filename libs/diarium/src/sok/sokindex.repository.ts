import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';

/** Ett ärende prövas så många gånger innan det lämnas i kön till nästa dag. */
const MEST_FORSOK = 5;

@Injectable()
export class SokindexForrad extends Forrad {
  async tomKo(antal: number): Promise<number> {
    const [rad] = await this.skriv.query<{ antal: number }[]>('select sok_tom_ko($1) as antal', [antal]);
    return rad?.antal ?? 0;
  }

  async forst(antal: number): Promise<string[]> {
    const rader = await this.rader<{ id: string }>(
      `select distinct arende_id as id from (select arende_id from sok_ko where forsok < ${String(MEST_FORSOK)} order by forsok, id limit $1) k`,
      [antal],
    );
    return rader.map((rad) => rad.id);
  }

  async byggEtt(arendeId: string): Promise<number> {
    const rader = await this.skriv.query<{ id: string }[]>(
      'select id from sok_ko where arende_id = $1 for update skip locked',
      [arendeId],
    );
    if (rader.length === 0) return 0;
    await this.skriv.query('select sok_bygg(array[$1::uuid])', [arendeId]);
    await this.skriv.query('delete from sok_ko where id = any($1::bigint[])', [rader.map((rad) => rad.id)]);
    return rader.length;
  }

  async stallSist(arendeId: string): Promise<void> {
    await this.skriv.query('update sok_ko set forsok = forsok + 1 where arende_id = $1', [arendeId]);
  }

  /** Åren vars ärenden ännu ligger i den gemensamma delen. */
  async arUtanDel(): Promise<number[]> {
    const rader = await this.rader<{ ar: number }>(
      `select distinct extract(year from tid at time zone 'Europe/Stockholm')::int as ar from sokdel.ovriga`,
    );
    return rader.map((rad) => rad.ar);
  }

  /** Gör årets del och flyttar dit raderna; väntar inte på den som håller i dem. @returns falskt när den redan fanns */
  async nyDel(ar: number): Promise<boolean> {
    const [rad] = await this.skriv.query<{ ny: boolean }[]>(
      `select sok_del($1) as ny from (select set_config('lock_timeout', '3s', true)) s`,
      [ar],
    );
    return rad?.ny ?? false;
  }
}
