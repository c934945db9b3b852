import { Injectable } from '@nestjs/common';
import { Forrad } from '#plattform';
import type { Rarad } from './arendeimport.repository.js';
import type { Importbladslag, Importutfall, Radanmarkning } from './arendeimport.typer.js';

/** Vilka rader som står på tur när en import skrivs, och vad den skrev. */
@Injectable()
export class ImportgangForrad extends Forrad {
  /** Raderna som ska skrivas, efter markören. */
  async tur(importId: string, slag: Importbladslag, efter: number, antal: number): Promise<Rarad[]> {
    return await this.rader<Rarad>(
      `select r.nr, r.blad, r.rad, r.celler from arendeimport_prov p join arendeimport_rad r on r.import_id = p.import_id and r.nr = p.nr
        where p.import_id = $1 and p.slag = $2 and p.lage = 'ok' and p.nr > $3 order by p.nr limit ${String(antal)}`,
      [importId, slag, efter],
    );
  }

  /** Raderna med det högsta numret i varje år av nämndens egen serie. */
  async hogsta(importId: string): Promise<Rarad[]> {
    return await this.rader<Rarad>(
      `select r.nr, r.blad, r.rad, r.celler from (
         select distinct on (p.ar) p.nr, p.ar from arendeimport_prov p
          where p.import_id = $1 and p.slag = 'arenden' and p.lage = 'ok' and p.egen order by p.ar, p.lopnr desc, p.nr) h
         join arendeimport_rad r on r.import_id = $1 and r.nr = h.nr order by h.ar`,
      [importId],
    );
  }

  async attSkriva(importId: string): Promise<number> {
    const [rad] = await this.rader<{ antal: number }>(
      `select count(*)::int as antal from arendeimport_prov where import_id = $1 and lage = 'ok'`,
      [importId],
    );
    return rad?.antal ?? 0;
  }

  /** Vad importen skrev, räknat på det som finns. */
  async utfall(importId: string): Promise<Importutfall> {
    const [rad] = await this.rader<Importutfall>(
      `with o as (select slag, count(*)::int as antal from arendeimport_objekt where import_id = $1 group by slag),
            p as (select slag, lage, count(*)::int as antal from arendeimport_prov where import_id = $1 group by slag, lage)
       select coalesce((select antal from o where slag = 'arenden'), 0) as arenden,
         coalesce((select antal from o where slag = 'parter'), 0) as parter,
         coalesce((select antal from o where slag = 'handlingar'), 0) as handlingar,
         (select count(*)::int from arendeimport_objekt o2 join handling_version v on v.handling_id = o2.objekt_id join handling_fil f on f.handling_version_id = v.id
           where o2.import_id = $1 and o2.slag = 'handlingar') as filer,
         (coalesce((select sum(antal) from p where slag in ('arenden', 'handlingar') and lage in ('ok', 'finns')), 0)
           - coalesce((select sum(antal) from o where slag in ('arenden', 'handlingar')), 0))::int as "finnsRedan",
         coalesce((select sum(antal) from p where slag <> 'arenden' and lage = 'fel'), 0)::int as "utanArende",
         (select count(*)::int from arendeimport_prov x, jsonb_array_elements(x.anmarkningar) a
           where x.import_id = $1 and x.anmarkningar is not null and a ->> 'falt' = 'filnamn') as "saknadeFiler"`,
      [importId],
    );
    if (rad === undefined) throw new Error('Importen har inget utfall.');
    return rad;
  }

  async anmark(importId: string, nr: number, anmarkning: Radanmarkning): Promise<void> {
    await this.skriv.query(
      `update arendeimport_prov set anmarkningar = coalesce(anmarkningar, '[]') || $3::jsonb
        where import_id = $1 and nr = $2 and not coalesce(anmarkningar, '[]') @> $3::jsonb`,
      [importId, nr, JSON.stringify([anmarkning])],
    );
  }

  /** Planeraren behöver veta att tabellerna har vuxit. */
  async analysera(): Promise<void> {
    await this.skriv.query('analyze arende, handling, handling_version, handling_fil, arendepart, arendeimport_objekt');
  }
}
