import { Forrad, inaktuell } from '#plattform';
import { Injectable } from '@nestjs/common';

type Varde = string | number | boolean | null;

/** Skriver det som en plan säger. Varje ändring är av den version som planen såg; annars går ingenting igenom. */
@Injectable()
export class SkrivplanForrad extends Forrad {
  /** En import i taget genomförs: två som rör samma nämnd i olika ordning väntar då aldrig på varandra. */
  async ensam(): Promise<void> {
    await this.skriv.query(`select pg_advisory_xact_lock(hashtextextended('klubba.import', 0))`);
  }

  async lagg(tabell: 'uppdrag', rad: Record<string, Varde>): Promise<void> {
    const kolumner = Object.keys(rad);
    const platser = kolumner.map((_, i) => `$${String(i + 1)}`);
    await this.skriv.query(
      `insert into ${tabell} (${kolumner.join(', ')}) values (${platser.join(', ')})`,
      Object.values(rad),
    );
  }

  /** @throws DomanFel 412 när raden har ändrats av någon annan */
  async andra(
    tabell: 'uppdrag' | 'anstallning',
    id: string,
    version: number,
    rad: Record<string, Varde>,
  ): Promise<void> {
    const satser = Object.keys(rad).map((kolumn, i) => `${kolumn} = $${String(i + 3)}`);
    const [, antal] = await this.skriv.query<[unknown, number]>(
      `update ${tabell} set ${[...satser, 'version = version + 1'].join(', ')} where id = $1 and version = $2`,
      [id, version, ...Object.values(rad)],
    );
    if (antal !== 1) throw inaktuell();
  }

  async till(uppdragId: string): Promise<string | null> {
    const [rad] = await this.rader<{ till: string | null }>('select till from uppdrag where id = $1', [uppdragId]);
    return rad?.till ?? null;
  }

  async fran(uppdragId: string): Promise<string> {
    const [rad] = await this.rader<{ fran: string }>('select fran from uppdrag where id = $1', [uppdragId]);
    if (rad === undefined) throw inaktuell();
    return rad.fran;
  }

  async visatNamn(personId: string): Promise<string> {
    const [rad] = await this.rader<{ namn: string }>('select visat_namn as namn from person where id = $1', [personId]);
    return rad?.namn ?? '';
  }

  async sattExterntId(personId: string, externtId: string): Promise<void> {
    await this.skriv.query(
      `insert into person_externt_id (person_id, externt_id) values ($1, $2)
       on conflict (person_id) do update set externt_id = excluded.externt_id`,
      [personId, externtId],
    );
  }

  /** Frigör platser och nummer som ska byta innehavare med varandra. */
  async frigorNummer(uppdragIder: readonly string[]): Promise<void> {
    await this.skriv.query('update uppdrag set plats = null, turordning = null where id = any($1::uuid[])', [
      uppdragIder,
    ]);
  }

  /** Uppdragens nummer, för dem som behåller det när andra frigörs. */
  async nummer(
    uppdragIder: readonly string[],
  ): Promise<Map<string, { plats: number | null; turordning: number | null }>> {
    const rader = await this.rader<{ id: string; plats: number | null; turordning: number | null }>(
      'select id, plats, turordning from uppdrag where id = any($1::uuid[])',
      [uppdragIder],
    );
    return new Map(rader.map((rad) => [rad.id, rad]));
  }

  /** Partier i organet vars ordning har gjorts om: den nya periodens ersättare behöver då en egen. */
  async omgjordaOrdningar(organIder: readonly string[]): Promise<{ organId: string; parti: string; nr: number }[]> {
    return await this.rader(
      `select organ_id as "organId", parti, max(nr) as nr from turordning where organ_id = any($1::uuid[]) group by organ_id, parti order by 1, 2`,
      [organIder],
    );
  }

  /** Ordningar som lades från och med dagen, med den ordning som gällde före dem bland dem som då fanns. */
  async ordningarFran(
    organIder: readonly string[],
    fran: string,
  ): Promise<{ organId: string; parti: string; nr: number; ordning: string[] }[]> {
    return await this.rader(
      `select t.organ_id as "organId", t.parti, max(t.nr) as nr, coalesce((
          select f.ordning from turordning f where f.organ_id = t.organ_id and f.parti = t.parti and f.fran < $2::date
           order by f.fran desc, f.nr desc limit 1), '{}') as ordning
         from turordning t where t.organ_id = any($1::uuid[]) and t.fran = $2::date group by t.organ_id, t.parti order by 1, 2`,
      [organIder, fran],
    );
  }

  async laggOrdning(rad: {
    id: string;
    organId: string;
    parti: string;
    nr: number;
    fran: string;
    ordning: readonly string[];
  }): Promise<void> {
    await this.skriv.query(
      'insert into turordning (id, organ_id, parti, nr, fran, ordning) values ($1, $2, $3, $4, $5, $6::uuid[])',
      [rad.id, rad.organId, rad.parti, rad.nr, rad.fran, rad.ordning],
    );
  }
}
