import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { Halltidskolumn, Motesrad, Ordningsinnehall } from './sammantradesordning.typer.js';

/** Ordningarnas kolumner, rader och dagar. */
@Injectable()
export class OrdningsinnehallForrad extends Forrad {
  async hamta(ordningId: string): Promise<Ordningsinnehall> {
    const kolumner = await this.rader<Halltidskolumn>(
      `select nyckel, namn, veckodag, samtidigt, handlingar, to_char(klockslag, 'HH24:MI') as klockslag, krets
       from sammantradesordning_kolumn where ordning_id = $1 order by nr`,
      [ordningId],
    );
    const rader = await this.rader<Motesrad>(
      `select r.nyckel, to_char(r.start, 'HH24:MI') as start, r.plats, r.sammantrade_id as "sammantradeId",
         json_object_agg(k.namn, d.datum order by k.nr) as datum,
         coalesce(json_agg(k.namn order by k.nr) filter (where d.avvikande), '[]') as avvikande
       from sammantradesordning_rad r join sammantradesordning_dag d on d.ordning_id = r.ordning_id and d.rad_nr = r.nr
       join sammantradesordning_kolumn k on k.ordning_id = d.ordning_id and k.nr = d.kolumn_nr
       where r.ordning_id = $1 group by r.ordning_id, r.nr order by r.nr`,
      [ordningId],
    );
    return { kolumner, rader };
  }

  /** Byter utkastets hela innehåll. */
  async satt(ordningId: string, innehall: Ordningsinnehall): Promise<void> {
    await this.skriv.query('delete from sammantradesordning_rad where ordning_id = $1', [ordningId]);
    await this.skriv.query('delete from sammantradesordning_kolumn where ordning_id = $1', [ordningId]);
    await this.skriv.query(
      `insert into sammantradesordning_kolumn (ordning_id, nr, nyckel, namn, veckodag, samtidigt, handlingar, klockslag, krets)
       select $1, k.nr, k.nyckel, k.namn, k.veckodag, k.samtidigt, k.handlingar, k.klockslag, k.krets
       from jsonb_to_recordset($2::jsonb) as k (nr int, nyckel uuid, namn text, veckodag text, samtidigt boolean, handlingar boolean,
         klockslag time, krets text[])`,
      [ordningId, JSON.stringify(innehall.kolumner.map((kolumn, index) => ({ ...kolumn, nr: index + 1 })))],
    );
    const rader = innehall.rader.map(({ nyckel, start, plats, sammantradeId }, index) => ({
      nr: index + 1,
      nyckel,
      start,
      plats,
      sammantrade: sammantradeId,
    }));
    await this.skriv.query(
      `insert into sammantradesordning_rad (ordning_id, nr, nyckel, start, plats, sammantrade_id)
       select $1, r.nr, r.nyckel, r.start, r.plats, r.sammantrade
       from jsonb_to_recordset($2::jsonb) as r (nr int, nyckel uuid, start time, plats text, sammantrade uuid)`,
      [ordningId, JSON.stringify(rader)],
    );
    const dagar = innehall.rader.flatMap((rad, index) =>
      innehall.kolumner.map(({ namn }, kolumn) => ({
        rad: index + 1,
        kolumn: kolumn + 1,
        datum: rad.datum[namn],
        avvikande: rad.avvikande.includes(namn),
      })),
    );
    await this.skriv.query(
      `insert into sammantradesordning_dag (ordning_id, rad_nr, kolumn_nr, datum, avvikande)
       select $1, d.rad, d.kolumn, d.datum, d.avvikande
       from jsonb_to_recordset($2::jsonb) as d (rad int, kolumn int, datum date, avvikande boolean)`,
      [ordningId, JSON.stringify(dagar)],
    );
  }

  async lankaSammantrade(ordningId: string, rad: number, sammantradeId: string | null): Promise<void> {
    await this.skriv.query('update sammantradesordning_rad set sammantrade_id = $3 where ordning_id = $1 and nr = $2', [
      ordningId,
      rad,
      sammantradeId,
    ]);
  }
}
