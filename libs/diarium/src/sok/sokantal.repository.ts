import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import { MEST_TRAFFAR, SOKINNEHALL } from './sok.typer.js';
import { innehallsvillkor, sokdelarFor, type Sokurval, sokvillkor, Varden } from './sokurval.js';

export interface Antalsrad {
  slag: 'namnd' | 'ar' | 'arendetyp' | 'handlaggare' | 'status';
  varde: string;
  antal: number;
}

export interface Sokantal {
  rader: Antalsrad[];
  innehall: { varde: string; antal: number; fler: boolean }[];
  /** Alla träffar hann inte räknas. */
  minst: boolean;
}

/** Så många träffar räknas. */
const MEST_RAKNADE = 10_000;
const INNEHALL = SOKINNEHALL.filter((ett) => ett !== 'fil' && ett !== 'handlaggare');

@Injectable()
export class SokantalForrad extends Forrad {
  async antal(urval: Sokurval): Promise<Sokantal> {
    const v = new Varden();
    const traffar = this.traffar(urval, v, MEST_RAKNADE + 1);
    const rader = await this.rader<Antalsrad>(
      `with t as materialized (select x.*, extract(year from x.tid at time zone 'Europe/Stockholm')::int as ar from (${traffar}) x)
       select 'namnd' as slag, namnd_id::text as varde, count(*)::int as antal from t group by 2
       union all select 'ar', ar::text, count(*)::int from t group by 2
       union all select 'status', status, count(*)::int from t group by 2
       union all select 'arendetyp', arendetyp, count(*)::int from t where arendetyp is not null group by 2
       union all select 'handlaggare', handlaggare_id::text, count(*)::int from t where handlaggare_id is not null group by 2`,
      v.alla,
    );
    const summa = rader.filter((rad) => rad.slag === 'namnd').reduce((antal, rad) => antal + rad.antal, 0);
    return { rader, minst: summa > MEST_RAKNADE, innehall: await this.innehall(urval, summa) };
  }

  async personer(ids: readonly string[]): Promise<Map<string, string>> {
    const rader = await this.rader<{ id: string; namn: string }>(
      'select id, visat_namn as namn from person where id = any($1::uuid[])',
      [ids],
    );
    return new Map(rader.map((rad) => [rad.id, rad.namn]));
  }

  private traffar(urval: Sokurval, v: Varden, hogst: number): string {
    return sokdelarFor(urval)
      .map(
        (del) =>
          `(select s.arende_id, s.tid, s.namnd_id, s.status, s.arendetyp, s.handlaggare_id from arende_sok s where ${sokvillkor({ ...urval, uttryck: urval.vidgat }, v, del)} limit ${String(hogst)})`,
      )
      .join(' union ');
  }

  private async innehall(urval: Sokurval, summa: number): Promise<Sokantal['innehall']> {
    const v = new Varden();
    const [rad] = await this.rader<Record<string, number>>(
      `select ${INNEHALL.map((ett) => `count(*) filter (where ${innehallsvillkor(ett)})::int as ${ett}`).join(', ')}
       from (${this.traffar(urval, v, MEST_TRAFFAR)}) s`,
      v.alla,
    );
    return INNEHALL.map((varde) => ({ varde, antal: rad?.[varde] ?? 0, fler: summa > MEST_TRAFFAR }));
  }
}
